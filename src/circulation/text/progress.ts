import { instantInWords, type LocalDate, type PersonRef } from '../../kernel/index.ts';
import type { Progress } from '../views.ts';

/** `3 av 5 har svarat.` and who has not, each with whether it was opened. */
export function progressFact({ answered, expected }: Progress): string {
  if (answered.length === 0) return `Ingen av ${expected} har svarat.`;
  return answered.length === expected
    ? `Alla ${expected} har svarat.`
    : `${answered.length} av ${expected} har svarat.`;
}

/** Who of several has answered, and nothing of how. */
export function answeredLines({ answered, expected }: Progress): string[] {
  return answered.length === 0 || answered.length === expected ? [] : [`Har svarat: ${list(answered)}.`];
}

/** Who has not answered, whether they have opened it, who is asked to serve and who is out of it by jäv. */
export function progressLines({ missing, asked, recused }: Progress, today: LocalDate): string[] {
  const lines: string[] = [];
  if (missing.length > 0) {
    const names = missing.map(({ person, openedAt }) =>
      openedAt === null
        ? `${person.name} (har inte öppnat)`
        : `${person.name} (öppnade ${instantInWords(openedAt, today)})`,
    );
    lines.push(`Saknas: ${names.join(', ')}.`);
  }
  if (asked.length > 0) lines.push(`Tillfrågade ersättare: ${list(asked)}.`);
  if (recused.length > 0) lines.push(`Deltar inte på grund av jäv: ${list(recused)}.`);
  return lines;
}

/** The names, parted by commas. */
export function list(people: readonly PersonRef[]): string {
  return people.map((person) => person.name).join(', ');
}
