import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalDate, parseLocalDate } from '../../src/kernel/index.ts';

export const DEMO = join(import.meta.dirname, '..', '..', 'demo');

export interface DemoParagraph {
  readonly number: number;
  readonly text: string;
  readonly decided: boolean;
}

export interface DemoDocument {
  readonly file: string;
  readonly board: string;
  readonly kind: string;
  readonly date: LocalDate;
  readonly text: string;
  readonly paragraphs: readonly DemoParagraph[];
}

const NAME = /^(?<board>norrskog|kustlandet)-(?<date>\d{4}-\d\d-\d\d)-(?<kind>kallelse|protokoll)\.md$/;
const DECIDED = /^(?:Styrelsen beslutade$|Styrelsen beslutar(?: att |$))/m;

function paragraphsOf(text: string): readonly DemoParagraph[] {
  return text
    .split(/^(?=§ \d+ )/m)
    .slice(1)
    .map((part) => ({ number: Number(/^§ (\d+)/.exec(part)?.[1]), text: part, decided: DECIDED.test(part) }));
}

/** The invented kallelser and protokoll, in the order of their file names. */
export function demoDocuments(): readonly DemoDocument[] {
  const folder = join(DEMO, 'documents');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { board, date, kind } = NAME.exec(file)?.groups ?? {};
      const day = parseLocalDate(date ?? '');
      if (board === undefined || kind === undefined || day === null) return [];
      const text = readFileSync(join(folder, file), 'utf8');
      return [
        { file, board, kind, date: day, text, paragraphs: kind === 'protokoll' ? paragraphsOf(text) : [] },
      ];
    });
}

/** What a head says under or beside `label`; the first of several. */
export function labelled(text: string, label: string): string {
  const value = new RegExp(`^${label}(?::[ \\t]*|\\n)(?<value>.+)$`, 'm').exec(text)?.groups?.value;
  if (value === undefined) throw new Error(`no ${label}`);
  return value.trim();
}

/** The day that a head says under or beside `label`. */
export function labelledDay(text: string, label: string): LocalDate {
  const day = parseLocalDate(labelled(text, label));
  if (day === null) throw new Error(`${label} is no day`);
  return day;
}
