import type { BoardOnDay } from '../../../board/index.ts';
import type { MailAddress, OutgoingLetter } from '../../../teams/contract.ts';
import { LETTER } from '../../text/index.ts';

/** Whose office sees to the meeting now, and the board's name on its day. */
interface Boards {
  readonly today: BoardOnDay;
  readonly onDay: BoardOnDay;
}

/** Whom an answer to a letter reaches; null: nobody of the kansli has an address. */
export function officeAddress({ today }: Pick<Boards, 'today'>): MailAddress | null {
  for (const { person } of today.office) {
    if (person.email !== null) return { name: person.name, email: person.email };
  }
  return null;
}

/** A letter to somebody: greeted and signed, with the kansli to answer to. `body`: its paragraphs. */
export function framedLetter(
  boards: Boards,
  name: string,
  { subject, body }: { readonly subject: string; readonly body: readonly string[] },
): Pick<OutgoingLetter, 'subject' | 'text' | 'replyTo'> {
  const office = officeAddress(boards);
  const signed = LETTER.signed(office?.name ?? null, boards.onDay.name);
  return {
    subject,
    text: [LETTER.greeting(name), ...body, signed].join('\n\n'),
    ...(office === null ? {} : { replyTo: office }),
  };
}
