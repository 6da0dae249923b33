import { dayInWords, type Instant, instantInWords, type LocalDate, localDateOf } from '../../kernel/index.ts';
import type { Answer, Audience, Availability, Ballot, ClosingCause, MeetingTime } from '../domain/poll.ts';

/** Stands on every card and in every export (domain page 2). */
export const ADVISORY = 'Rådgivande – inget formellt beslut';

export const AVAILABILITY_TEXT: Readonly<Record<Availability, string>> = {
  CAN: 'Kan',
  IF_NEEDED: 'Kan om det behövs',
  CANNOT: 'Kan inte',
};

export const AUDIENCE_TEXT: Readonly<Record<Audience['kind'], string>> = {
  BOARD: 'Hela styrelsen (ledamöter och ersättare)',
  MEMBERS: 'Bara ledamöterna',
  CHANNEL: 'Alla i styrelsens kanal',
};

export const KIND_TEXT: Readonly<Record<Ballot['kind'], string>> = {
  CHOICE: 'Snabbfråga',
  DATE: 'Datumfråga',
};

export const CLOSING_TEXT: Readonly<Record<Exclude<ClosingCause, 'BY_HAND'>, string>> = {
  DEADLINE: 'svarstiden gick ut',
  ALL_ANSWERED: 'alla har svarat',
};

/** `torsdag 3 december kl. 09.00–12.00`. */
export function timeText({ date, start, end }: MeetingTime, today: LocalDate): string {
  const dotted = (time: string) => time.replace(':', '.');
  return `${dayInWords(date, today)} kl. ${dotted(start)}${end === null ? '' : `–${dotted(end)}`}`;
}

/** What can be answered, one by one, as people read it. */
export function optionTexts(ballot: Ballot, today: LocalDate): readonly string[] {
  return ballot.kind === 'CHOICE'
    ? ballot.choices
    : ballot.times.map((time) => capital(timeText(time, today)));
}

/** An answer in words: what was picked, or who can when. */
export function answerText(answer: Answer, ballot: Ballot, today: LocalDate): string {
  const options = optionTexts(ballot, today);
  if (answer.kind === 'CHOICE') return answer.picked.map((index) => options[index] ?? '').join(', ');
  return answer.availability
    .map((one, index) => `${options[index] ?? ''}: ${AVAILABILITY_TEXT[one].toLocaleLowerCase('sv')}`)
    .join('; ');
}

/** With a capital first. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** `3 av 7 har svarat`, `12 har svarat`. */
export function answeredText(answered: number, asked: number | null): string {
  if (answered === 0) return 'Ingen har svarat än.';
  return asked === null ? `${answered} har svarat.` : `${answered} av ${asked} har svarat.`;
}

/** Until when it is answered; without the hour where that is the day's last. */
export function until(deadline: Instant, now: Instant): string {
  return `svar senast ${instantInWords(deadline, localDateOf(now)).replace(' kl. 23.59', '')}`;
}

/** A day and hour, told today. */
export function whenText(at: Instant, now: Instant): string {
  return instantInWords(at, localDateOf(now));
}

/** `1 person`, `3 personer`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count} personer`;
}

/** Names in a row, at most `most` of them. */
export function names(all: readonly { readonly name: string }[], most = 40): string {
  const shown = all.slice(0, most).map(({ name }) => name);
  const rest = all.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} och ${rest} till`;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} och ${shown.at(-1)}`;
}
