import type { Line } from '../../formats/line.ts';
import { findDates } from '../read/dates.ts';

/** "Från: Maja Holm", "Ämne: Kallelse": what stands above a letter that was printed or saved. */
const FIELD =
  /^(?<name>från|from|avsändare|skickat|sänt|sent|datum|date|till|to|kopia|cc|hemlig kopia|bcc|ämne|subject|bifogade? fil(?:er)?|bilagor|attachments?|prioritet|svar till|reply-to)\s*:\s*(?<value>.*)$/iu;
const SUBJECT = /^(?:ämne|subject)$/iu;
const SENDER = /^(?:från|from|avsändare)$/iu;
const SENT = /^(?:skickat|sänt|sent|datum|date)$/iu;
const ANSWERED = /^(?:(?:sv|vb|re|fw|fwd|vidarebefordrat)\s*:\s*)+/iu;

const NEAR_TOP = 4;
const FEWEST = 3;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly subject: Line | null;
  readonly sent: Line | null;
}

function withText(line: Line, text: string): Line {
  return { ...line, text, cells: [text] };
}

/** The run of its fields, where it has a sender and a subject. */
function headOfLetter(lines: readonly Line[]): Found | null {
  const from = lines.slice(0, NEAR_TOP).findIndex(({ text }) => FIELD.test(text));
  if (from < 0) return null;
  let to = from;
  const fields: { readonly name: string; readonly value: string; readonly line: Line }[] = [];
  for (const line of lines.slice(from)) {
    const { name, value = '' } = FIELD.exec(line.text)?.groups ?? {};
    // A list of those it goes to may go on below; text does not begin without space above.
    if (name === undefined && (line.gap || !/[;,]$/u.test(lines[to - 1]?.text ?? ''))) break;
    if (name !== undefined) fields.push({ name, value, line });
    to += 1;
  }
  const of = (which: RegExp) => fields.find(({ name }) => which.test(name));
  const [subject, sent] = [of(SUBJECT), of(SENT)];
  if (fields.length < FEWEST || !subject || !of(SENDER)) return null;
  const day = sent === undefined ? undefined : findDates(sent.value)[0]?.date;
  return {
    from,
    to,
    subject: withText(subject.line, subject.value.replace(ANSWERED, '')),
    sent: sent && day !== undefined ? withText(sent.line, `Utsänd: ${day}`) : null,
  };
}

/**
 * Of a letter's head only its subject, and when it was sent: that day is not the meeting's, and those it went to are
 * none who were there.
 */
export function withoutLetterHead(lines: readonly Line[]): readonly Line[] {
  const found = headOfLetter(lines);
  if (found === null) return lines;
  const kept = [found.subject, found.sent]
    .filter((line): line is Line => line !== null && line.text !== '')
    .toSorted((a, b) => a.line - b.line);
  return [...lines.slice(0, found.from), ...kept, ...lines.slice(found.to)];
}
