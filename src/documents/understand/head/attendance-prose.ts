import type { Line } from '../../formats/line.ts';
import { findNames, nameKey } from '../read/names.ts';
import { WORKS_HERE } from './affinity.ts';
import { headLabel, labelWithValue } from './labels.ts';
import { signFirst } from './told-of-person.ts';
import { beginsAt, fromWhoCame, paragraphAt } from './who-came.ts';

/** "Närvarande: Ledamöterna Anna Berg, ordförande, och Bo Ek samt ersättaren …": who came, told in sentences. */
const OPENS =
  /^(?:närvarande(?: var)?|närvaro|(?:vid|på|i) (?:sammanträdet|mötet) (?:deltog|närvarade|var)(?: närvarande)?|deltog)\s*:?\s+(?<told>\S.*)$/iu;
/** A paragraph of its own on those who came and have no seat: "Från kansliet deltog förbundschefen Ylva Ek." */
const OF_OTHERS =
  /^(?:från (?:kansliet|förbundet|förvaltningen|[\p{L} ]{3,30}) (?:deltog|deltar|närvarade|medverkade)|(?:dessutom|vidare|även|också|övriga|därutöver)(?: [\p{L}]+){0,3}(?: deltog| deltar| närvarade| närvarande)(?: var)?)\s*:?\s+(?<told>\S.*)$/iu;
/** "Beslutande är …", "… deltog i mötet.": a sentence on who came, whatever it begins with. */
const CAME =
  /(?<!\p{L})(?:närvarande|närvarade|närvaro|beslutande|deltog|deltar|deltagit|tjänstgör|tjänstgjorde|tjänstgörande|frånvarande|förhindrad\p{L}*|förhinder|lyssnade|medverkade|(?:satt|var|fanns) med)(?!\p{L})/iu;
const FINITE =
  /(?<!\p{L})(?:är|var|satt|gjorde|fanns|lyssnade|medverkade|deltar|deltog|närvarade|närvarar|tjänstgör|tjänstgjorde|har|hade)(?!\p{L})/iu;
const OF_SEATS = /(?<!\p{L})(?:\p{L}*ledamö?o?t\p{L}*|ersättar\p{L}*|beslutande|närvarande)(?!\p{L})/iu;
/** What else a sentence of a head names people for. */
const OF_OTHER_THINGS =
  /(?<!\p{L})(?:juster(?:as|ades|ats|at|ing\p{L}*)|anslag\p{L}*|meddel\p{L}*|anmäl(?:er|s|a|as)|kallas|kallad\p{L}*|hör av)(?!\p{L})/iu;
/** The definite form before a name: running text, and no list. */
const RUNNING = /(?<!\p{L})(?:ledamöterna|ledamoten|ersättaren|ersättarna|ordföranden)\s+\p{Lu}/u;

type Group = 'Ledamöter' | 'Tjänstgörande ersättare' | 'Ersättare' | 'Övriga' | 'Frånvarande';
const ORDER: readonly Group[] = [
  'Ledamöter',
  'Tjänstgörande ersättare',
  'Ersättare',
  'Övriga',
  'Frånvarande',
];

/** What says of those named after it what they were; the first that the text before a name ends in, or holds. */
const CUES: readonly (readonly [Group, RegExp])[] = [
  [
    'Frånvarande',
    /(?<!\p{L})(?:frånvarande|förhindrad\p{L}*|förhinder|förfall|frånvaro|saknades)(?!\p{L})/iu,
  ],
  [
    'Övriga',
    /(?<!\p{L})(?:dessutom|vidare|därutöver|därjämte|härutöver|även|också|övriga)(?!\p{L})(?!.*(?:ersätt|ledam))/iu,
  ],
  [
    'Övriga',
    /(?<!\p{L})(?:tjänstem(?:än|ännen|an)|tjänstepersoner(?:na)?|kansliet|förvaltningen|adjungerad\p{L}*|inbjud\p{L}*|gäster?)(?!\p{L})[^,.]*$/iu,
  ],
  ['Ersättare', /(?<!\p{L})(?:icke|ej|inte)[- ]tjänstgörande (?:ersättar|suppleant)[^,.]*$/iu],
  ['Tjänstgörande ersättare', /(?<!\p{L})(?:tjänstgörande|beslutande) (?:ersättar|suppleant)[^,.]*$/iu],
  ['Ledamöter', /(?<!\p{L})beslutande (?:är|var)(?!\p{L})[^,.]*$/iu],
  ['Ersättare', /(?<!\p{L})(?:ersättar(?:e|en|na)|suppleant(?:en|erna|er)?)(?!\p{L})[^,.]*$/iu],
  ['Ledamöter', /(?<!\p{L})(?:ledam(?:ot|oten|öter|öterna)|ordföranden)(?!\p{L})[^,.]*$/iu],
];

const REPLACES =
  /(?<!\p{L})(?:tjänstg(?:jorde|ör|örande)|ersatte|ersätter|ersättare|inträdde|i stället) (?:i stället )?(?:för )?$|\((?:ers\.? |ersättare |tjänstg?\.? )?för $/iu;
/** "För Ylva Ek tjänstgjorde": the one who comes next served for her. */
const SERVED_FOR = /^(?:\s*\([^)]*\))?,?\s+(?:tjänstgör|tjänstgjorde|inträdde)\s+(?:ersättaren\s+)?$/iu;
/** "… var förhindrade.": what those named before it in the sentence were. */
const WERE_AWAY =
  /^[^.]*(?<!\p{L})(?:är|var|hade|har)(?: (?:alla|båda|också|även|anmält))* (?:frånvarande|förhindrad\p{L}*|förhinder|förfall|sjuk\p{L}*)(?!\p{L})/iu;
/** "… var också med.": of those who have no seat, named in a sentence of their own. */
const CAME_TOO =
  /^[^.]*(?<!\p{L})(?:(?:är|var|satt|fanns) (?:också|även|dessutom|därutöver) med|(?:deltog|deltar|närvarade|medverkade) (?:också|även|dessutom|därutöver))(?!\p{L})/iu;
const LIMITS =
  /(?:(?:från|till)(?: och med)? |fr\.? ?o\.? ?m\.? |t\.? ?o\.? ?m\.? |(?:dock )?(?:ej|inte) (?:under |vid )?|utom |under |vid )?(?:§§? ?\d[\d ,–-]*(?:och \d+)?|(?:kl\.? |klockan )\d[\d.:–-]*)/iu;

/** "Ylva Ek hade anmält förhinder och i hennes ställe tjänstgjorde": she was away, and the next served for her. */
const AWAY_AND_SERVED =
  /(?<!\p{L})(?:förhinder|förhindrad|frånvarande|förfall|sjuk)(?!\p{L})[^.;]*(?<!\p{L})(?:i (?:hennes|hans|dennes|vars|sitt) ställe|för (?:henne|honom)|som (?:hennes|hans) ersättare|ersattes av|ersatt av)(?!\p{L})[^.;]*$/iu;
/** "Ylva Ek ersattes av": the same, of whoever was away. */
const REPLACED_BY = /(?<!\p{L})(?:ersattes|ersatt|ersätts) av (?:ersättaren )?$/iu;

interface Named {
  readonly group: Group;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly replaces: string | null;
  /** What is told beside the name of the one replaced: for which §§. */
  readonly served: string;
}

interface Told {
  readonly group: Group;
  readonly text: string;
}

/** The persons of a paragraph, each with the group that the words before her name put her in. */
function namedIn(said: string, first: Group): Named[] {
  const text = signFirst(said);
  const names = findNames(text);
  const people: Named[] = [];
  let group = first;
  for (const [at, found] of names.entries()) {
    const between = text.slice(names[at - 1]?.end ?? 0, found.index);
    const after = text.slice(found.end, names[at + 1]?.index ?? text.length);
    const last = people.at(-1);
    const isServed =
      last !== undefined && /(?<!\p{L})för\s+$/iu.test(last.before) && SERVED_FOR.test(between);
    if (last && (isServed || AWAY_AND_SERVED.test(between) || REPLACED_BY.test(between))) {
      people[people.length - 1] = { ...last, group: 'Frånvarande' };
      people.push({
        group: 'Ersättare',
        name: found.name,
        before: '',
        after,
        replaces: last.name,
        served: '',
      });
      group = 'Ledamöter';
      continue;
    }
    if (last && REPLACES.test(between)) {
      people[people.length - 1] = { ...last, replaces: found.name, served: after };
      continue;
    }
    const own = between.split(/\.\s+(?=\S|$)/u).at(-1) ?? between;
    group = CUES.find(([, cue]) => cue.test(own))?.[0] ?? (own === between ? group : first);
    people.push({ group, name: found.name, before: between, after, replaces: null, served: '' });
  }
  return people.map((person, at) => {
    if (isSaid(people, at, WERE_AWAY)) return { ...person, group: 'Frånvarande' };
    const cameToo = person.group === first && person.replaces === null && isSaid(people, at, CAME_TOO);
    return cameToo ? { ...person, group: 'Övriga' } : person;
  });
}

/** Whether the sentence that names her ends in what was so of all those in it. */
function isSaid(people: readonly Named[], at: number, what: RegExp): boolean {
  const rest = people.slice(at);
  const last = rest.findIndex(({ after }) => /\.(?:\s|$)/u.test(after));
  const ends = rest[last];
  return ends !== undefined && ends.replaces === null && what.test(ends.after);
}

/** Who is named once more, with for whom she served, is one person. */
function once(people: readonly Named[]): Named[] {
  const first = new Map<string, Named>();
  for (const person of people) {
    const key = nameKey(person.name);
    const earlier = first.get(key);
    const { replaces, served, after } = person;
    const more =
      earlier?.replaces === null && replaces !== null
        ? { replaces, served, after: `${earlier.after.replace(/[\s.]+$/u, '')} ${after}` }
        : {};
    first.set(key, earlier === undefined ? person : { ...earlier, ...more });
  }
  return [...first.values()];
}

const AT_DISTANCE =
  /(?<!\p{L})(?:(?:på|via) (?:distans|länk|teams|zoom|video|videolänk)|digitalt)(?!\p{L})/iu;
const CHAIRED = /(?<!\p{L})(?:mötets|sammanträdets|dagens|mötes) ?ordförande(?!\p{L})/iu;

/** For which §§ she was there, else until which hour. */
function limitIn(text: string): string | undefined {
  const found = [...text.matchAll(new RegExp(LIMITS, 'giu'))].map(([limit]) => limit);
  return found.find((limit) => limit.includes('§')) ?? found[0];
}

function told(person: Named): Told {
  const title = titleBefore(person.before);
  const works = WORKS_HERE.test(title) && !['Frånvarande', 'Övriga'].includes(person.group);
  const visits = person.group === 'Ersättare' && VISITS.test(person.after);
  const own = works || visits ? 'Övriga' : person.group;
  const serves = (own === 'Ersättare' || own === 'Ledamöter') && person.replaces !== null;
  const said = withoutNext(person.after);
  const office = OFFICE.exec(said.replace(CHAIRED, ' '))?.[0];
  const also = /(?<!\p{L})tillika (?<what>\p{L}+)/iu.exec(said.replace(CHAIRED, ' '))?.groups?.what;
  const limits =
    limitIn(said) ??
    limitIn(withoutNext(person.served)) ??
    limitIn(person.before.split(/,(?=[^,]*$)|\.\s/u).at(-1) ?? '');
  const parts = [
    person.name,
    own === 'Ledamöter'
      ? (office ?? (/ordförande$/iu.test(title) ? title : undefined))
      : title || officeAfter(person.after),
    CHAIRED.test(said) ? 'mötesordförande' : undefined,
    own === 'Frånvarande' ? undefined : AT_DISTANCE.exec(said)?.[0],
    also === office ? undefined : also,
    own === 'Frånvarande' ? undefined : limits?.replace(/^(?:dock )?(?:inte|ej)/iu, 'ej'),
    person.replaces === null ? undefined : `ersätter ${person.replaces}`,
  ];
  return {
    group: serves ? 'Tjänstgörande ersättare' : own,
    text: parts.filter((part) => part !== undefined && part !== '').join(', '),
  };
}

/** "… samt Ylva Ek från insatsen Fyren": she has no seat, whoever is named before her. */
const VISITS = /^\s+från (?:insats|projekt|verksamhet|förening|företag|stiftelse)\p{L}*(?!\p{L})/iu;

/** "…, vice ordförande, …", "(ordf.)": hers, and not the title of the next. */
const OFFICE =
  /(?<!\p{L})(?:vice |v\. ?)?ordf(?:örande|\.)?(?=\s*(?:[,.;)]|$)|\s+(?:och|tillika|för|på|vid|under)(?!\p{L}))/iu;

/** "Ylva Ek, verkställande tjänsteman, och …": what she is, of those who have no seat. */
function officeAfter(after: string): string | undefined {
  const said =
    /^,\s*(?<office>\p{Ll}[\p{Ll}-]{4,}(?: \p{Ll}[\p{Ll}-]+){0,3})(?=[,.;]|\s+(?:och|samt)\s|$)/u.exec(after);
  const office = said?.groups?.office?.replace(/ (?:och|samt)$/u, '');
  return office !== undefined && LIMITS.test(office) ? undefined : office;
}

/** What is said of one person ends where that of the next begins. */
function withoutNext(after: string): string {
  return after.split(/(?<!(?<!\p{L})kl)\.\s|(?<!\p{L})(?:samt|liksom)(?!\p{L})/u)[0] ?? '';
}

/** "… samt vid § 5 arbetsledaren": the title right before a name, in the form that stands alone: "arbetsledare". */
function titleBefore(between: string): string {
  const near =
    between
      .split(/[,.:]|(?<!\p{L})(?:och|samt|liksom|jämte|närvarade|deltog|deltar|var|är)(?!\p{L})/u)
      .at(-1) ?? '';
  const title = near.replace(LIMITS, '').trim();
  if (/(?:män|männen|personer|personerna)$/iu.test(title)) return '';
  return WORKS_HERE.test(title) || /ordföranden$/iu.test(title)
    ? title
        .replace(/mannen$/u, 'man')
        .replace(/aren$/u, 'are')
        .replace(/anden$/u, 'ande')
        .replace(/(?<=\p{L}{4})en$/u, '')
    : '';
}

function asList(people: readonly Told[], line: Line): Line[] {
  const as = (text: string, gap: boolean): Line => ({ ...line, text, cells: [text], gap, indent: 0 });
  return ORDER.flatMap((group) => {
    const own = people.filter((person) => person.group === group);
    return own.length === 0 ? [] : [as(group, true), ...own.map(({ text }) => as(text, false))];
  });
}

/** Whether a paragraph tells in a sentence who came. */
function tells(whole: string, fewest: number): boolean {
  return (
    whole.endsWith('.') &&
    labelWithValue(whole) === null &&
    CAME.test(whole) &&
    FINITE.test(whole) &&
    !OF_OTHER_THINGS.test(whole) &&
    findNames(whole).length >= fewest
  );
}

interface Opened {
  readonly at: number;
  readonly size: number;
  /** What the paragraph says before it: where and when. */
  readonly lead: string;
  readonly told: string;
}

/** The first paragraph that tells in sentences who came. */
function opened(lines: readonly Line[]): Opened | null {
  // A small letter goes on with the sentence above: "Vidare" + "deltog ersättaren …".
  const at = lines.findIndex(
    ({ text, cells, gap }) => cells.length === 1 && OPENS.test(text) && (gap || /^\p{Lu}/u.test(text)),
  );
  if (at >= 0) {
    const { size, whole } = paragraphAt(lines, at);
    const said = OPENS.exec(whole)?.groups?.told ?? '';
    if (RUNNING.test(said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())))
      return { at, size, lead: '', told: said };
  }
  return (
    beginsAt(lines)
      .map((from) => ({ at: from, ...paragraphAt(lines, from) }))
      .map(({ whole, at: from, size }) => ({ at: from, size, ...fromWhoCame(whole) }))
      .find(
        ({ at: from, told: whole }) =>
          (OF_SEATS.test(whole) || headsPresent(lines[from - 1])) && tells(whole, FEWEST),
      ) ?? null
  );
}

/** "Närvarande" alone on its line. */
function headsPresent(line: Line | undefined): boolean {
  const kind = line === undefined ? null : headLabel(line.text);
  return kind === 'present' || kind === 'deciding';
}

const FEWEST = 2;

/** Paragraphs that tell in sentences who came are given as lists with a label each; other lines stay as they are. */
export function withoutAttendanceProse(lines: readonly Line[]): Line[] {
  const found = opened(lines);
  const first = found === null ? undefined : lines[found.at];
  if (found === null || first === undefined) return [...lines];
  const people = namedIn(found.told, 'Ledamöter');
  let end = found.at + found.size;
  for (let next = paragraphAt(lines, end); end < lines.length; next = paragraphAt(lines, end)) {
    const others = OF_OTHERS.exec(next.whole)?.groups?.told;
    if (others === undefined && !tells(next.whole, 0)) break;
    people.push(...(others === undefined ? namedIn(next.whole, 'Ledamöter') : namedIn(others, 'Övriga')));
    end += next.size;
  }
  const lead = found.lead === '' ? [] : [{ ...first, text: found.lead, cells: [found.lead] }];
  return [
    ...lines.slice(0, found.at),
    ...lead,
    ...asList(once(people).map(told), first),
    ...lines.slice(end),
  ];
}
