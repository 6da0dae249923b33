import type { Answer } from '../conversation/index.ts';

export type Reply = Answer;
