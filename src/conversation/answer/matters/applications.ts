import { findAmounts } from '../../search/amounts.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { isDay } from '../../understand/dates/dates.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { type AgendaAnswer, noAgenda, type Sought } from '../meetings/agenda.ts';
import { factsOf } from '../meetings/meeting-facts.ts';
import { papersIn } from '../meetings/papers-in.ts';
import { meetingMeant } from '../meetings/which-meeting.ts';
import { itemsOf, paragraphsOf } from './find/matters-of-meeting.ts';
import { isFormal } from './formal.ts';
import type { Matter } from './matter.ts';
import { soughtInBilagor } from './sought-in-bilaga.ts';

/** Who has applied: items and bilagor of the meeting that are about an application. */
export async function applications(asking: Asking): Promise<AgendaAnswer> {
  const board = asking.board.name;
  const index = await asking.board.index();
  const named = meetingMeant(asking, speaksOf(asking, 'last') ? 'last' : 'next');
  // "Ansökningarna till hösten": the time that they are for, where no meeting is then.
  const forThen = named.kind === 'none-then' && !isDay(named.mention);
  const meant = forThen ? meetingMeant(withoutDates(asking), 'next') : named;
  if (meant.kind !== 'one') return noAgenda(asking, meant);
  const items = itemsOf(meant.meeting, index);
  const of = items.length > 0 ? items : paragraphsOf(meant.meeting, index);
  const all = of.filter(({ heading }) => !isFormal(heading));
  const isOne = (text: string) => analyse(text).some((term) => /^(ansok|sokt|soker|utlysning)/.test(term));
  const matters = all.filter((matter) => isOne(matter.heading) || matter.clauses.some(isOne));
  const found = matters.length > 0 ? matters : all.filter((matter) => isOne(matter.body));
  // "Vad söker de i bilaga 2": of the items that refer to it.
  const only =
    asking.understanding.entities.numbers.find(({ kind }) => kind === 'attachment')?.number ?? null;
  const bearing = only === null ? [] : all.filter(({ attachments }) => attachments.includes(only));
  const own = bearing.length > 0 ? bearing : found;
  const bilagor = papersIn(meant.meeting, all, index).filter((paper) => isOne(paper.title ?? ''));
  const counted = speaksOf(asking, 'howMany') ? own.flatMap(countedIn) : [];
  const told = (matter: Matter) => {
    const inText = soughtIn(matter);
    return inText.length > 0 ? inText : soughtInBilagor(matter, index, only);
  };
  const sought = [...counted, ...own.flatMap(told)];
  const { text } = asking.understanding.message;
  const summed =
    /(?<!\p{L})(?:summ|total|sammanlag|ihop|tillsammans)/iu.test(text) ||
    (only !== null && /hur (?:mycket|mkt)/iu.test(text));
  return {
    kind: 'applications',
    board,
    meeting: factsOf(meant.meeting),
    matters: own,
    papers: bilagor,
    sought,
    summed,
  };
}

const SEEKS = /(?<!\p{L})(?:an)?sök(?:er|te|t|ta|ts)(?!\p{L})/iu;

function soughtIn(matter: Matter): Sought[] {
  return sentencesOf(matter.body)
    .filter((text) => SEEKS.test(text))
    .map((text) => ({ matter, text, kronor: findAmounts(text).map(({ kronor }) => kronor) }))
    .filter(({ kronor }) => kronor.length > 0);
}

/** "De sex inkomna ansökningarna": how many there are, where a text counts them. */
function countedIn(matter: Matter): Sought[] {
  return sentencesOf(matter.body)
    .filter((text) => COUNTED.test(text) && findAmounts(text).length === 0)
    .map((text) => ({ matter, text, kronor: [] }));
}
const COUNTED =
  /(?<!\p{L})(?:\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?: \p{L}+){0,2} ansökning\p{L}*/iu;

function withoutDates(asking: Asking): Asking {
  const { understanding } = asking;
  return {
    ...asking,
    understanding: { ...understanding, entities: { ...understanding.entities, dates: [] } },
  };
}
