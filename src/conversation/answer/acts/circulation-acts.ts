import type { ActParams } from '../../action-handlers.ts';
import { type Asking, speaksOf } from '../asking.ts';
import type { ParamReader } from './param-reader.ts';
import { aboutSaid, deadlineSaid, quoted } from './words-said.ts';

function answered(asking: Asking): ActParams {
  if (speaksOf(asking, 'abstain')) return { answer: 'ABSTAIN' };
  if (speaksOf(asking, 'reject') || (speaksOf(asking, 'refuse') && !speaksOf(asking, 'approve'))) {
    return { answer: 'REJECT' };
  }
  return { answer: 'APPROVE' };
}

function opened(asking: Asking): ActParams {
  const title = quoted(asking.understanding.message.text) ?? aboutSaid(asking);
  return { ...(title ? { title } : {}), ...deadlineSaid(asking) };
}

/** Per capsulam. */
export const CIRCULATION_ACTS = {
  'circulation.answer': answered,
  'circulation.open': opened,
} satisfies Readonly<Record<string, ParamReader>>;
