import type { RecordIndex } from '../../../knowledge.ts';
import { queryOf } from '../../../search/query.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { asksWhenAccounted } from '../../../understand/record/asked-plainly.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';
import { held, upcoming } from '../../meetings/which-meeting.ts';
import { itemsOf, paragraphsOf } from '../find/matters-of-meeting.ts';
import type { Matter } from '../matter.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

/** Whose account it is tells one matter from another; that there is one is asked. */
const ACCOUNT = /redovis|rapport|utvärder/iu;
const HANDS_IN = /^(?:lämna|ge|komma|skicka|gånger)$/iu;
/** What has been handed in, or was told at the meeting. */
const HAS_BEEN =
  /(?<!\p{L})(?:lämnades|inkom|granskats?|granskad|redovisade(?:s|t)?|rapporterade(?:s)?|redovisar (?:utfallet|utvärderingen|resultatet|perioden|rapporten|en|ett))(?!\p{L})/iu;
/** By when, or how often. */
const BY_WHEN =
  /(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|var(?:je|t)|kvartal\p{L}*|halvår\p{L}*|årligen|månadsvis|årsskifte\p{L}*|efter|innan|före|inför|senast)(?!\p{L})|\d{4}-\d\d-\d\d/iu;

/**
 * "När ska Fyren redovisa": the newest decision on whoever is named that says by when or how often, with what is
 * proposed beside it. Null where that is not asked; where nothing on her says it, that it is not stated.
 */
export function accounted(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  if (!asksWhenAccounted(message)) return null;
  const named = queryOf(message, entities, index).filter(
    ({ said, weight, inferred }) => weight >= 0.6 && !inferred && !ACCOUNT.test(said) && !HANDS_IN.test(said),
  );
  if (named.length === 0) return null;
  const isOf = (matter: Matter) => {
    const terms = new Set(analyse([matter.heading, ...matter.clauses, matter.body].join('\n')));
    return named.every(({ expansions }) =>
      expansions.some(({ term, likeness }) => likeness >= LIKE && terms.has(term)),
    );
  };
  const told = (matters: readonly Matter[]) =>
    matters.filter(isOf).flatMap((matter) => {
      const text = [...matter.clauses, ...sentencesOf(matter.body)].find(
        (one) => ACCOUNT.test(one) && BY_WHEN.test(one) && !HAS_BEEN.test(one),
      );
      const [passage] = text === undefined ? [] : papersOf(asking, matter, index);
      return text === undefined || passage === undefined ? [] : [{ matter, ...asWritten(text, passage) }];
    });
  const decided = told(held(asking).flatMap((one) => paragraphsOf(one, index)));
  const ahead = told(upcoming(asking).flatMap((one) => itemsOf(one, index)));
  const [best, ...more] = [...decided.slice(0, 1), ...ahead];
  const board = asking.board.name;
  if (!best) {
    const [nearest] = held(asking)
      .flatMap((one) => paragraphsOf(one, index))
      .filter(isOf);
    return notStated(asking, 'date', nearest ?? null, null);
  }
  return {
    kind: 'sentence',
    board,
    sentence: best,
    matter: best.matter,
    wanted: 'date',
    more: more.slice(0, 1),
  };
}
const LIKE = 0.85;
