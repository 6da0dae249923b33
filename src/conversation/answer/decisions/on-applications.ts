import type { RecordIndex } from '../../knowledge.ts';
import { asksDecidedOnApplications } from '../../understand/record/few-words-of-items.ts';
import type { Asking } from '../asking.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { held, isMinuted } from '../meetings/which-meeting.ts';
import type { DecisionsAnswer } from './decisions-answer.ts';
import { A_YEARS } from './granted-to.ts';
import { paragraphsMeant } from './paragraphs-meant.ts';

const OF_APPLICATION = /(?<!\p{L})\p{L}*ansök(?:an|ning)\p{L}*/iu;
const SEEKS = /(?<!\p{L})(?:an)?sök(?:er|te)(?!\p{L})/iu;

const isApplication = ({ heading, clauses, body }: Matter): boolean =>
  clauses.length > 0 &&
  (OF_APPLICATION.test(heading) || clauses.some((one) => OF_APPLICATION.test(one)) || SEEKS.test(body));

/** "Vad beslutades om ansökningarna": every § on one, part by part, of the meeting named or the latest that had any; null: it is not asked, or there is none. */
export function decidedOnApplications(asking: Asking, index: RecordIndex): DecisionsAnswer | null {
  if (!asksDecidedOnApplications(asking.understanding.message.text)) return null;
  const meetings =
    asking.understanding.entities.dates.length > 0
      ? [paragraphsMeant(asking, index).matters]
      : held(asking)
          .slice(0, A_YEARS)
          .filter(isMinuted)
          .map((one) => paragraphsOf(one, index));
  for (const all of meetings) {
    const matters = all.filter(isApplication);
    const dates = [...new Set(matters.map(({ date }) => date))];
    if (matters.length > 0)
      return { kind: 'decisions', board: asking.board.name, matters, dates, outcome: null, background: [] };
  }
  return null;
}
