import { isAnothers, mostNamed, namesIt } from '../../../../meeting/index.ts';
import type { ActParams } from '../../../action-handlers.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import { fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import { numbered } from '../words-said.ts';
import { itemOfWords } from './item-meant.ts';
import { itemOn } from './item-on-agenda.ts';

/**
 * The item of an agenda ahead that is to be hidden or shown, by its heading: the one whose words are said. Where several
 * bear them the nearest meeting that has any, and the words as they were said, so that it is asked which; where none does
 * what the index has by those words.
 */
export async function itemOfSeen(asking: Asking, words: string): Promise<ActParams> {
  const said = words.replace(AS_ITEM, '');
  const days = asking.understanding.entities.dates.filter(isDay);
  const ahead = upcoming(asking)
    .filter(({ state }) => days.length === 0 || days.some((day) => fits(day, state.date)))
    .map((meeting) => ({
      meeting,
      items: (meeting.state.agenda.items ?? []).filter(({ standard }) => standard === null),
    }));
  const whole = named(ahead, said, (item) => namesIt(item, said) && !isAnothers(item, said));
  const [first, elsewhere] = whole.length > 0 ? whole : named(ahead, said, (item) => beginsWith(item, said));
  if (first === undefined) {
    const { item, on } = await itemOfWords(asking, said);
    return on ?? { item: numbered(item) };
  }
  const { meeting, items } = first;
  const [one, more] = items;
  if (one !== undefined && more === undefined && elsewhere === undefined) return itemOn(meeting, one.number);
  return { meetingId: meeting.id, meetingDate: meeting.state.date, item: said };
}

/** "Punkten om hyran": the hyra. */
const AS_ITEM = /^(?:den|det|punkten|ärendet|frågan|saken)\s+(?:om|angående|gällande|rörande|kring)\s+/iu;

interface OnAgenda<Item> {
  readonly meeting: MeetingOnRecord;
  readonly items: readonly Item[];
}

/** Of each agenda those that are named, and of them those that are named most; agendas with none left out. */
function named<Item extends { readonly heading: string }>(
  ahead: readonly OnAgenda<Item>[],
  said: string,
  isNamed: (item: Item) => boolean,
): readonly OnAgenda<Item>[] {
  return ahead
    .map(({ meeting, items }) => ({ meeting, items: items.filter(isNamed) }))
    .filter(({ items }) => items.length > 0)
    .map(({ meeting, items }) => ({ meeting, items: mostNamed(items, said) }));
}

/** "Lönerna" of "Lönerevision": a word of the heading that begins as one that is said, without its ending. */
function beginsWith({ heading }: { readonly heading: string }, said: string): boolean {
  const stems = wordsIn(said).map((word) => word.replace(/(?:arna|erna|orna|na|en|et|n)$/u, ''));
  return wordsIn(heading).some((word) => stems.some((stem) => stem.length >= 3 && word.startsWith(stem)));
}

function wordsIn(text: string): readonly string[] {
  return (text.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? []).filter((word) => !JOINING.test(word));
}

const JOINING = /^(?:till|från|inom|under|efter|över|samt|eller|inför|mellan|utan|genom|enligt|inte)$/u;
