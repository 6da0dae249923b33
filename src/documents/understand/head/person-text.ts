import { looksLikeName, withoutTitleBehind } from '../read/names.ts';
import { FIRST_NAMES } from '../words/first-names.ts';
import { WORKS_HERE } from './affinity.ts';

/** A person in a line of a head, with what stands around the name. */
export interface PersonText {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly replaces: string | null;
  /** The line ends in "ersätter": whom, stands on the next. */
  readonly waits: boolean;
}

interface Options {
  /** What stands after a comma tells of the person and is none itself. */
  readonly attributes: boolean;
  /** Cuts an unbroken run of names. */
  readonly split: (run: string) => string[];
}

const WORD = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\s?\p{Lu}[\p{Ll}'’]+)*`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}-])${WORD}(?:\s+(?:(?:af|av|von|van|de|da|del|der|al|el)\s+)?${WORD}|\s+\p{Lu}\.(?=\s))+(?![\p{L}])`,
  'gu',
);
const REPLACES =
  /(?<![\p{L}])(?:ersätter|ersatte|(?:tjänstgörande\s+)?(?:ersättare|ers\.?)\s+för|tjänstg(?:ör(?:ande)?|jorde)\s+(?:ersättare\s+)?(?:i\s?stället\s+)?för|i\s?stället\s+för|för)\s*$/iu;
const LEADING_ROLE =
  /^(?:(?:Vice\s+)?Ordförande|Ledamot|Ersättare|Sekreterare|Förbundschef|Adjungerad|Justerare|Ledamöter|Föredragande|Kansli|Revisor)\s+/u;

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

/** "Bo Ek, projektledare Nya Spåret": a title, and right behind it what she leads. */
const LEADS = /^[^,]+,\s*\p{Ll}[\p{Ll}-]*(?:ledare|samordnare|koordinator|chef|utvecklare)\s+$/u;

/** "Bo Ek, direktör, Isa Ström, ekonom": each with a title of her own. */
const TITLED = new RegExp(String.raw`,\s*(?=\p{Ll})[\p{L}-]*(?:${WORKS_HERE.source})[^,]*,\s*$`, 'u');
const TITLE_AFTER = new RegExp(String.raw`^\s*,\s*(?=\p{Ll})[\p{L}-]*(?:${WORKS_HERE.source})`, 'u');

/** A second name right after a comma, or after a title there, is an organisation where lines are of the form "name, something". */
function isAttribute(text: string, start: number, earlier: number, name: string, options: Options): boolean {
  if (earlier === 0 || !options.attributes) return false;
  const first = name.split(/[\s-]/u)[0]?.toLowerCase() ?? '';
  const above = text.slice(0, start);
  const isOfHer = earlier === 1 && LEADS.test(above) && looksLikeName(above.split(',')[0]?.trim() ?? '');
  if (TITLED.test(above) && TITLE_AFTER.test(text.slice(start + name.length))) return false;
  return (/,\s*$/u.test(above) || isOfHer) && !FIRST_NAMES.has(first);
}

/** "Ramberg Analys AB". */
const isFirm = (text: string, end: number): boolean => /^\s+(?:AB|HB|KB)(?![\p{L}])/u.test(text.slice(end));

function namesIn(text: string, options: Options): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(RUN)) {
    if (insideBrackets(text, match.index)) continue;
    let run = match[0];
    let start = match.index;
    for (let lead = LEADING_ROLE.exec(run); lead; lead = LEADING_ROLE.exec(run)) {
      run = run.slice(lead[0].length);
      start += lead[0].length;
    }
    const names = run.split(/\s+/).length > 3 ? options.split(run) : [run];
    for (const whole of names) {
      const name = withoutTitleBehind(whole);
      const at = text.indexOf(name, start);
      if (
        !looksLikeName(name) ||
        isFirm(text, at + name.length) ||
        isAttribute(text, at, found.length, name, options)
      )
        continue;
      found.push({ name: name.replace(/-\s/u, '-'), start: at, end: at + name.length });
      start = at + name.length;
    }
  }
  return found;
}

/** "förbundsdirektör Anna Berg, ekonom": what stands between two names, where titles stand before them. */
function partedBefore(between: string): { after: string; before: string } {
  const at = Math.max(between.lastIndexOf(','), between.search(/\s(?:och|samt)\s(?!.*\s(?:och|samt)\s)/u));
  const before = between.slice(at + 1).replace(/^\s*(?:och|samt)\s/u, '');
  return at >= 0 && /^\s*[\p{Ll}.\s-]{3,}$/u.test(before) && !REPLACES.test(between)
    ? { after: between.slice(0, at), before }
    : { after: between, before: '' };
}

/** The persons in one line of a head. Somebody named as replaced is not among them. */
export function personsInText(text: string, options: Options): PersonText[] {
  const names = namesIn(text, options);
  const people: PersonText[] = [];
  let before = names[0] ? text.slice(0, names[0].start) : '';
  const titlesFirst = WORKS_HERE.test(before);
  for (const [index, found] of names.entries()) {
    const next = names[index + 1];
    const between = text.slice(found.end, next?.start ?? text.length);
    const parted = titlesFirst && next ? partedBefore(between) : { after: between, before: '' };
    const { after } = parted;
    const last = people.at(-1);
    if (last && REPLACES.test(last.after)) {
      people[people.length - 1] = {
        ...last,
        after: `${last.after}${found.name}${after}`,
        replaces: found.name,
        waits: false,
      };
      continue;
    }
    people.push({
      name: found.name,
      before,
      after,
      replaces: null,
      waits: next === undefined && REPLACES.test(after),
    });
    before = parted.before;
  }
  return people;
}
