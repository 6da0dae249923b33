import { parseInstant } from '../../../src/kernel/index.ts';
import { memoryStreams } from '../../support/memory-streams.ts';
import { memoryStore } from './memory-store.ts';

export const inMemory = () => ({ ...memoryStore(), streams: memoryStreams() });

const deadline = parseInstant('2025-12-12T16:00:00+01:00');
if (deadline === null) throw new Error('no deadline');
/** When the circulation that the world opens is to be answered. */
export const DEADLINE = deadline;

export const answer = (id: string, value: string, version = 1) => ({
  circulationId: id,
  version,
  answer: value,
});
