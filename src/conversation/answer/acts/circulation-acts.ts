import type { ActParams } from '../../action-handlers.ts';
import { standIn } from '../../understand/coming/reply/answer-words.ts';
import type { Asking } from '../asking.ts';
import { withoutBoards } from './boards-said.ts';
import { caseAbout, caseWritten } from './case-written.ts';
import { deadlineSaid } from './meetings/days-said.ts';
import type { ParamReader } from './param-reader.ts';
import { aboutSaid, quoted } from './words-said.ts';

/** A stand that is denied, hedged or not said is none: the card is shown for the person to choose on. */
function answered({ understanding }: Asking): ActParams {
  const answer = standIn(understanding.message);
  return answer === null ? {} : { answer };
}

function opened(asking: Asking): ActParams {
  const text = withoutBoards(asking);
  const written = caseWritten(text);
  const title =
    written === null
      ? (quoted(asking.understanding.message.text) ?? caseAbout(text) ?? aboutSaid(asking))
      : written.heading;
  const proposals = written?.proposals ?? [];
  return {
    ...(title ? { title } : {}),
    ...(proposals.length > 0 ? { proposals } : {}),
    ...deadlineSaid(asking),
  };
}

/** Per capsulam. */
export const CIRCULATION_ACTS = {
  'circulation.answer': answered,
  'circulation.open': opened,
} satisfies Readonly<Record<string, ParamReader>>;
