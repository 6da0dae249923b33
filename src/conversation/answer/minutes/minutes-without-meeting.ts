import { type LocalDate, localDate, parseLocalDate, yearOf } from '../../../kernel/index.ts';
import { appealPeriod, lastDayToAdjust, lastDayToPost } from '../../../kernel/law/index.ts';
import type { Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { type DateMention, findDates, fits } from '../../understand/dates/dates.ts';
import { wordsOf } from '../../understand/words/words.ts';
import type { MinutesFacts } from './minutes-facts.ts';

const ADJUSTED = /^(?:protokollet\s+(?:är\s+)?)?juster(?:at|ad|ades|ingsd\p{L}*|ingen|ingens)(?!\p{L})/iu;
const POSTED = /anslag\p{L}*.*(?:upp|anslagsd)|^anslagsd|^(?:upp)?satt upp|^anslaget:?\s|anslogs/iu;
const REMOVED = /(?:tas|tages|nedtas|tagits)\s*(?:ned|ner|bort)?(?!\p{L})|nedtas/iu;

/**
 * A protokoll of what was decided without a meeting, by its own head and foot: when it was justerat and anslaget. The
 * latest, of the day or month that is named. Null where the record has none.
 */
export function minutesWithoutMeeting(
  index: RecordIndex,
  mention: DateMention | undefined,
  today: LocalDate,
  documentId?: string,
): MinutesFacts | null {
  return (
    allWithoutMeeting(index, today).find(
      ({ date, minutes }) =>
        (documentId === undefined || minutes.document.documentId === documentId) &&
        (!mention || fits(mention, date)),
    ) ?? null
  );
}

/** All such protokoll, the latest first. */
export function allWithoutMeeting(index: RecordIndex, today: LocalDate): MinutesFacts[] {
  const alone = grouped(index).ofMeeting.get(null) ?? [];
  return alone
    .filter(({ part, documentKind }) => part === 'head' && documentKind === 'protokoll')
    .flatMap((head) =>
      head.meetingDate && head.meetingDate <= today ? [factsIn(head, head.meetingDate, alone)] : [],
    )
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

function factsIn(head: Passage, date: LocalDate, alone: readonly Passage[]): MinutesFacts {
  const lines = head.body.split('\n');
  const adjustedOn = dayBeside(lines, ADJUSTED, date);
  const postedOn = dayBeside(lines, POSTED, date);
  const numbers = alone.filter(
    ({ part, documentId }) => part === 'paragraph' && documentId === head.documentId,
  );
  return {
    meetingId: '',
    date,
    from: numbers[0]?.number ?? null,
    to: numbers.at(-1)?.number ?? null,
    minutes: {
      document: { documentId: head.documentId, name: head.documentTitle },
      adjustedOn,
      postedOn,
      removedOn: dayBeside(lines, REMOVED, date),
      chair: nameBeside(lines, /^ordförande(?!\p{L})/iu),
      secretary: nameBeside(lines, /^(?:sekreterare|vid protokollet)(?!\p{L})/iu),
      adjusters: [
        nameBeside(lines, /^(?:justerare|utses att justera|att justera|justeras)(?!\p{L})/iu),
      ].flatMap((name) => name ?? []),
    },
    adjustBy: lastDayToAdjust(date),
    postBy: adjustedOn ? lastDayToPost(adjustedOn) : null,
    appeal: postedOn ? appealPeriod([postedOn]) : null,
  };
}

/** The day on a line that begins with the label, or on the line below it. */
function dayBeside(lines: readonly string[], label: RegExp, near: LocalDate): LocalDate | null {
  for (const [at, line] of lines.entries()) {
    if (!label.test(line)) continue;
    const end = (label.exec(line)?.index ?? 0) + (label.exec(line)?.[0].length ?? 0);
    const day = dayIn(line.slice(end), near) ?? dayIn(line, near) ?? dayIn(lines[at + 1] ?? '', near);
    if (day !== null && day >= near) return day;
  }
  return null;
}

function dayIn(text: string, near: LocalDate): LocalDate | null {
  const written = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (written) return parseLocalDate(written);
  const [said] = findDates(wordsOf(text), near);
  if (said?.kind === 'days') return said.from === said.to ? said.from : null;
  return said?.month != null && said.day !== null
    ? localDate(said.year ?? yearOf(near), said.month, said.day)
    : null;
}

const LABEL = /^(?:ordförande|sekreterare|justerare|paragraf)/iu;
const NAME = /^[\s:]*((?:\p{Lu}[\p{L}-]+\s+){1,3}\p{Lu}[\p{L}-]+)/u;

/** Who stands after the label, or on the line below it. */
function nameBeside(lines: readonly string[], label: RegExp): string | null {
  for (const [at, line] of lines.entries()) {
    const found = label.exec(line);
    if (!found) continue;
    const name = NAME.exec(line.slice(found[0].length))?.[1] ?? NAME.exec(lines[at + 1] ?? '')?.[1];
    if (name && !LABEL.test(name)) return name;
  }
  return null;
}
