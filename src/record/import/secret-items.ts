import {
  beginsOpenSection,
  beginsSecretSection,
  mayBeSecret,
  saysSecrecy,
} from '../../conversation/index.ts';
import { itemNumber, type ReadDocument } from '../../documents/index.ts';
import { headingSaysSecret, textSaysSecret } from '../../meeting/index.ts';

type Reading = Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>;
type Item = ReadDocument['items'][number];

/** "*) Sekretess enligt OSL.", below an agenda: of the ärenden that are marked so. */
const FOOTNOTE = /^\s*(\*{1,3}|[¹²³†])\)?\s*(\S.*)$/gmu;
const MARK = /(\*{1,3}|[¹²³†])\)?\s*$/u;

/**
 * The ärenden of a kallelse that are not everybody's, by what their heading, their text, a footnote, the heading of their
 * section or a line with their numbers says: internal until the kansli says otherwise, since what was shown cannot be
 * hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function secretItems({ kind, items, surroundings }: Reading): readonly Item[] {
  if (kind !== 'kallelse') return [];
  const below = [surroundings, ...items.map(({ body }) => body)].join('\n');
  const marks = new Set(
    [...below.matchAll(FOOTNOTE)].flatMap(([, mark = '', text = '']) => (textSaysSecret(text) ? [mark] : [])),
  );
  const numbered = numbersSaid(below);
  const inSection = inSecretSections(items, surroundings);
  return items.filter((item, at) => {
    const { heading, body, proposals } = item;
    const mark = MARK.exec(heading)?.[1];
    const own = [ownLines(body, items).join('\n'), ...proposals].join('\n');
    return (
      saysOfHeading(heading) ||
      textSaysSecret(own) ||
      (mark !== undefined && marks.has(mark)) ||
      numbered.has(itemNumber(item) ?? String(at + 1)) ||
      inSection.has(item)
    );
  });
}

const ASIDE = /[([]([^)\]]+)[)\]]|\s[-–—]\s+([^-–—]+)$/gu;

/** Whether a heading says so in its own words, or in what stands beside it: "(sekr.)", "– ej för kanalen". */
function saysOfHeading(heading: string): boolean {
  const beside = [...heading.matchAll(ASIDE)].map(([, inside, after = '']) => inside ?? after);
  return headingSaysSecret(heading) || beside.some((words) => saysSecrecy(words) || mayBeSecret(words));
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** What stands under a heading, but for footnotes, headings of sections and what is said of others by their numbers. */
function ownLines(body: string, items: readonly Item[]): string[] {
  const numbers = new Set(items.map((item, at) => itemNumber(item) ?? String(at + 1)));
  return linesOf(body.replace(FOOTNOTE, '')).filter(
    (line) => !beginsSecretSection(line) && ![...numbersSaid(line)].some((number) => numbers.has(number)),
  );
}

const BY_NUMBER =
  /(?<!\p{L})(?:punkt(?:en|er|erna)?|ärende(?:t|n|na)?|nr|§{1,2})\s*(\d{1,3}[a-z]?(?:\s*(?:,|och|samt|&|[-–]|till)\s*(?:§\s*)?\d{1,3}[a-z]?(?![\d:.]))*)/giu;

/** "Punkterna 4 och 5 är interna": the numbers in the lines that say so. */
function numbersSaid(text: string): ReadonlySet<string> {
  const lines = linesOf(text).filter((line) => textSaysSecret(line) || saysSecrecy(line));
  const named = lines.flatMap((line) => [...line.matchAll(BY_NUMBER)].map(([, numbers = '']) => numbers));
  return new Set(named.flatMap(eachNumber));
}

function eachNumber(said: string): string[] {
  const spelled = said.toLowerCase().replace(/(\d+)\s*(?:[-–]|till)\s*(?:§\s*)?(\d+)/gu, (_, from, to) => {
    const [first, last] = [Number(from), Number(to)];
    return Array.from({ length: Math.max(1, last - first + 1) }, (_one, nth) => first + nth).join(',');
  });
  return spelled.match(/\d+[a-z]?/gu) ?? [];
}

const CLOSES = /^(?:\p{L}+\s+)?avslut/iu;

/** Those under "Stängd del", to a line that opens it again or to the end of the meeting. */
function inSecretSections(items: readonly Item[], before: string): ReadonlySet<Item> {
  const found = new Set<Item>();
  let isSecret = linesOf(before).some(beginsSecretSection);
  for (const item of items) {
    if (beginsSecretSection(item.heading)) isSecret = true;
    if (beginsOpenSection(item.heading) || CLOSES.test(item.heading)) isSecret = false;
    if (isSecret) found.add(item);
    for (const line of linesOf(item.body)) {
      if (beginsSecretSection(line)) isSecret = true;
      else if (beginsOpenSection(line)) isSecret = false;
    }
  }
  return found;
}
