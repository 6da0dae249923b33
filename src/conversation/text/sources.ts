import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { Matter } from '../answer/matter.ts';
import type { Passage } from '../knowledge.ts';
import { shortName } from './said.ts';

/** `§ 87, protokoll 23 oktober, justerat 4 november, Norrskog`. */
export function matterSource(matter: Matter, board: string, today: LocalDate): string {
  if (matter.kind === 'item') {
    const when = matter.noticeDate
      ? dateInWords(matter.noticeDate, today)
      : `till ${dateInWords(matter.date, today)}`;
    return `${matter.label}, kallelse ${when}, ${shortName(board)}${page(matter.page)}. En kallelse föreslår, först ett protokoll beslutar.`;
  }
  const adjusted = matter.adjustedOn ? `, justerat ${dateInWords(matter.adjustedOn, today)}` : '';
  return `${matter.label}, protokoll ${dateInWords(matter.date, today)}${adjusted}, ${shortName(board)}${page(matter.page)}.`;
}

function page(number: number | null): string {
  return number === null ? '' : `, sida ${number}`;
}

/** "Bilaga 3", "Bilaga C" of a number or a letter; what has a name of its own keeps it. */
export function bilaga(number: string): string {
  return /^(?:\d|\p{Lu}(?:\d+\p{L}?)?$)/u.test(number) ? `Bilaga ${number}` : number;
}

/** `Bilaga 3 (Ansökan från Fyren), sida 2, till mötet 11 december, Norrskog`. */
export function passageSource(passage: Passage, board: string, today: LocalDate): string {
  const when = passage.meetingDate ? dateInWords(passage.meetingDate, today) : null;
  if (passage.part === 'head') {
    const kind = passage.documentKind === 'protokoll' ? 'Protokoll' : 'Kallelse till mötet';
    return `${kind}${when ? ` ${when}` : ''}${page(passage.page)}, ${shortName(board)}.`;
  }
  if (passage.part === 'paragraph') {
    return `§ ${passage.number}, protokoll${when ? ` ${when}` : ''}${page(passage.page)}, ${shortName(board)}.`;
  }
  const named = bilaga(passage.number ?? '');
  const title = [named, passage.documentTitle].filter((one) => one !== '');
  return `${[...new Set(title)].join(', ')}${page(passage.page)}${when ? `, mötet ${when}` : ''}, ${shortName(board)}.`;
}
