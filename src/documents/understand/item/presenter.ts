import type { Paragraph } from '../paragraphs.ts';
import { withoutAttachments } from '../read/attachments.ts';
import { findNames, looksLikeName, nameKey } from '../read/names.ts';
import { isRegistryLine } from '../read/registry.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';
import { PRESENTED_BY, PRESENTS, TELLS } from '../words/verbs.ts';
import { isPresenterCell } from './beside.ts';
import type { Mark } from './marks.ts';
import { isSecretCell } from './secret-cells.ts';
import { isAside, type Section } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** What the head of the document tells of the people in it. */
export interface PeopleContext {
  /** `nameKey` of the chair. */
  readonly chair: string | null;
  /** `nameKey` of those who vote. */
  readonly voting: ReadonlySet<string>;
  /** The person who holds an office: `förbundschef` → name. */
  readonly offices: ReadonlyMap<string, string>;
}

const STRONG = new RegExp(String.raw`(?<![\p{L}])(?:${PRESENTS})(?![\p{L}])`, 'iu');
const WEAK = new RegExp(String.raw`(?<![\p{L}])(?:${TELLS})(?![\p{L}])`, 'iu');
const LABELLED = new RegExp(String.raw`^(?:${PRESENTED_BY})\s*[:–-]?\s+(?<who>.+)$`, 'iu');
/** "Dnr KV 2027-14. Dragning: Siv Tall. Bilaga 2." */
const AMONG_OTHERS =
  /(?:^|[.;]\s+)(?:(?:dragning|föredragning|föredragande|föredras av|föredrar)\s*:|(?:föredras|presenteras|dras) av(?=\s))\s*(?<who>\p{Lu}[^.;]{2,60})(?=[.;]|$)/iu;
const AFTER_NAME = /\s+(?:är\s+)?föredragande\.?$/iu;
const LED_BY = /^under ledning av\s+(?<who>.+)$/iu;
const OFFICE =
  /^(?:tf\.?\s+)?(?<office>\p{L}*(?:chef|direktör|ledare|ekonom|samordnare|strateg)|verkställande tjänsteman)(?:en|n)?(?![\p{L}])/iu;
const INFORMATION_BY =
  /^(?:information|rapport|redovisning|presentation|besök|föredragning)\s+(?:av|från)\s+(?<who>.+)$/iu;

/** "Föredragande: X (organisation) och Y 11.20–11.45": the names, or the office when none is named. */
function labelled(paragraphs: readonly Paragraph[]): string[] | null {
  for (const paragraph of paragraphs) {
    const who = LABELLED.exec(paragraph.text)?.groups?.who;
    if (who !== undefined) return namesOrOffice(who);
    const inLine = AMONG_OTHERS.exec(paragraph.text)?.groups?.who;
    if (inLine !== undefined) return namesOrOffice(inLine);
    if (AFTER_NAME.test(paragraph.text)) {
      const names = findNames(paragraph.text).map((found) => found.name);
      if (names.length > 0) return names;
    }
  }
  return null;
}

/** A sentence, or what begins with a figure, is of nobody. */
const NO_OFFICE = /^\d|\p{Ll}{3}\.$/u;

function namesOrOffice(who: string): string[] {
  const names = findNames(who.replace(/\([^)]*\)/gu, ' ')).map((found) => found.name);
  if (names.length > 0) return names;
  const office = who
    .replace(/\(.*?\)/gu, ' ')
    .replace(/[,;]?\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}.*$/u, '')
    .trim();
  return office === '' || NO_OFFICE.test(office) ? [] : [office];
}

/** "Sara Ek, analytiker vid Norra Data, presenterar": where she works, and nobody who presents. */
const OF_WHOM = /(?<!\p{L})(?:vid|hos|på|från|för|i)\s+$/u;

/** Names that are the subject of the presenting verb: before it, or just after it ("föredrog X rapporten"). */
function subjects(sentence: string, verb: RegExp): string[] {
  const match = verb.exec(sentence);
  if (!match) return [];
  const names = findNames(sentence);
  const before = names.filter(
    (found, at) =>
      found.end <= match.index &&
      (at === 0 || !OF_WHOM.test(sentence.slice(names[at - 1]?.end, found.index))),
  );
  const last = before.at(-1);
  if (last && match.index - last.end < 70 && !/[;:]/u.test(sentence.slice(last.end, match.index))) {
    return joinedNames(sentence, before);
  }
  const after = names.find((found) => found.index >= match.index);
  return after && after.index - match.index - match[0].length <= 2 ? [after.name] : [];
}

/** The last name and those bound to it by commas and "och". */
function joinedNames(
  sentence: string,
  names: readonly { name: string; index: number; end: number }[],
): string[] {
  const chosen: string[] = [];
  let start = Number.POSITIVE_INFINITY;
  for (const found of [...names].reverse()) {
    const between = start === Number.POSITIVE_INFINITY ? 'och' : sentence.slice(found.end, start);
    if (!/^(?:\s*\([^)]*\))?\s*(?:,|och|samt|&)?\s*$/iu.test(between) && between !== 'och') break;
    chosen.unshift(found.name);
    start = found.index;
  }
  return chosen;
}

function officeSubject(sentence: string, verb: RegExp, people: PeopleContext): string[] {
  const match = OFFICE.exec(sentence);
  const office = match?.groups?.office?.toLowerCase();
  if (!match || !office || !new RegExp(`^\\s*(?:${verb.source})`, 'iu').test(sentence.slice(match[0].length)))
    return [];
  const holder = people.offices.get(office);
  if (holder === undefined && verb !== STRONG) return [];
  const definite = /e$/u.test(office) ? `${office}n` : `${office}en`;
  const printed = `${definite.charAt(0).toUpperCase()}${definite.slice(1)}`;
  return [holder === undefined ? printed : `${printed} (${holder})`];
}

function unique(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => nameKey(other) === nameKey(name)) === index,
  );
}

/** Several matters under one heading: each has its own teller, the item none. */
function isUmbrella(paragraphs: readonly Paragraph[]): boolean {
  const headings = paragraphs.filter(
    (paragraph, index) =>
      !paragraph.bullet &&
      paragraph.text.length < 90 &&
      !/[.:;,!?]$/u.test(paragraph.text) &&
      index < paragraphs.length - 1,
  );
  return headings.length >= 2;
}

function strongly(paragraphs: readonly Paragraph[]): string[] {
  for (const paragraph of paragraphs) {
    const led = LED_BY.exec(sentencesOf(paragraph.text).find((sentence) => LED_BY.test(sentence)) ?? '')
      ?.groups?.who;
    if (led !== undefined) {
      const first = findNames(led.split(/föreslås|diskuterar/iu)[0] ?? led);
      if (first.length > 0) return first.map((found) => found.name);
    }
    for (const sentence of sentencesOf(paragraph.text)) {
      const names = subjects(sentence, STRONG);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function weakly(paragraphs: readonly Paragraph[], people: PeopleContext): string[] {
  const [first, second] = paragraphs;
  const opening = first === undefined ? undefined : sentencesOf(first.text)[0];
  if (opening === undefined || first === undefined) return [];
  const walksThrough = second === undefined ? [] : subjectsOfWalk(second);
  const named = [...subjects(opening, WEAK), ...walksThrough].filter(
    (name) => !people.voting.has(nameKey(name)) && nameKey(name) !== people.chair,
  );
  if (named.length > 0) return named;
  const strongOffice = officeSubject(opening, STRONG, people);
  return strongOffice.length > 0 ? strongOffice : officeSubject(opening, WEAK, people);
}

/** "Ekonom X går igenom siffrorna." as a paragraph of its own. */
function subjectsOfWalk(paragraph: Paragraph): string[] {
  const sentences = sentencesOf(paragraph.text);
  const only = sentences.length === 1 ? sentences[0] : undefined;
  return only !== undefined && /(?:går|gick) igenom/iu.test(only) ? subjects(only, WEAK) : [];
}

const OFFICE_CELL =
  /^(?:(?:stf|tf|bitr|vik|vice)\.?\s+)?\p{Lu}?\p{L}*(?:chef|direktör|sekreterare|ordförande|ekonom|strateg|samordnare|kansliet)(?:en|n)?$/iu;

/** Who presents, where an agenda has a column for it. */
export function presenterBeside(mark: Mark): string | null {
  const names = mark.beside.flatMap((cell) => {
    if (isSecretCell(cell)) return [];
    const found = findNames(cell).map(({ name }) => name);
    if (OFFICE_CELL.test(cell) || (found.length === 0 && isPresenterCell(cell))) return [cell];
    return found;
  });
  return names.length > 0 ? unique(names).join('; ') : null;
}

/** "11:20-11:40", "kl. 9.15–9.30": the hours of an item, on a line of their own. */
const HOURS = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?$/iu;
/** "Rektor Elin Stråhle": what she is, in one word, before her name. */
const TITLE_BEFORE =
  /^(?:(?:tf|stf|bitr)\.?\s+)?\p{Lu}\p{Ll}+(?:chef|direktör|ledare|ekonom|samordnare|strateg|controller|rektor|sekreterare|handläggare|utredare|ingenjör|inspektör|arkitekt|planerare|jurist|utvecklare|koordinator|revisor)\s+(?=\p{Lu})|^(?:Rektor|Controller|Ekonom|Revisor|Jurist|Utredare|Handläggare|Strateg|Samordnare)\s+(?=\p{Lu})/u;

/** "Elin Stråhle, verksamhetschef, bilaga 4", "Rektor Elin Stråhle" over the hours: below the heading, and no sentence. */
export function presenterBelow(paragraphs: readonly Paragraph[]): string | null {
  const first = paragraphs.find(({ text }) => !isRegistryLine(text));
  const [only, ...more] = first?.lines ?? [];
  const besidesHours = more.filter(({ text }) => !HOURS.test(text));
  if (only === undefined || besidesHours.length > 0 || /[.!?:]$/u.test(only.text)) return null;
  const [name = '', ...others] = withoutAttachments(only.text).replace(TITLE_BEFORE, '').split(/,\s*/u);
  const isTitle = (text: string) => text === '' || /^\p{Ll}[\p{L} -]{2,40}$/u.test(text);
  const isOne = looksLikeName(name) && !name.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word));
  return isOne && others.every(isTitle) ? name : null;
}

/** "Ansvarig: Bo Ek" below the decision: who is to carry it out. */
function isTask({ label }: Section, above: readonly Section[]): boolean {
  return /^ansvarig/iu.test(label ?? '') && above.some(({ kind }) => kind === 'decision');
}

/** Who presents the item: under a label, in its heading, or told in its text; null when nobody is named. */
export function readPresenter(
  heading: string,
  sections: readonly Section[],
  people: PeopleContext,
): string | null {
  const all = sections.flatMap((section) => section.paragraphs);
  const said =
    labelled(all) ??
    sections
      .filter((section, at) => section.kind === 'presenter' && !isTask(section, sections.slice(0, at)))
      .flatMap((section) => section.paragraphs.slice(0, 1))
      .flatMap((paragraph) => namesOrOffice(paragraph.text));
  if (said.length > 0) return unique(said).join('; ');
  const by = INFORMATION_BY.exec(heading)?.groups?.who;
  const inHeading = by === undefined ? [] : findNames(by).map((found) => found.name);
  if (inHeading.length > 0) return unique(inHeading).join('; ');
  const body = sections
    .filter((section) => section.kind === 'body')
    .flatMap((section) => section.paragraphs)
    .filter((paragraph) => !isAside(paragraph));
  const strong = strongly(body);
  if (strong.length > 0) return unique(strong).join('; ');
  if (isUmbrella(body)) return null;
  const weak = weakly(body, people);
  return weak.length > 0 ? unique(weak).join('; ') : null;
}
