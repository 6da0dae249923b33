import type { Line } from '../../formats/line.ts';
import { joinTexts } from '../paragraphs.ts';
import { findNames } from '../read/names.ts';
import { WORKS_HERE } from './affinity.ts';

/** "Närvarande: Ledamöterna Anna Berg, ordförande, och Bo Ek samt ersättaren …": who came, told in sentences. */
const OPENS =
  /^(?:närvarande(?: var)?|närvaro|(?:vid|på|i) (?:sammanträdet|mötet) (?:deltog|närvarade|var)(?: närvarande)?|deltog)\s*:?\s+(?<told>\S.*)$/iu;
/** A paragraph of its own on those who came and have no seat: "Från kansliet deltog förbundschefen Ylva Ek." */
const OF_OTHERS =
  /^(?:från (?:kansliet|förbundet|förvaltningen|[\p{L} ]{3,30}) (?:deltog|deltar|närvarade|medverkade)|(?:dessutom|vidare|även|också|övriga|därutöver)(?: [\p{L}]+){0,3}(?: deltog| deltar| närvarade| närvarande)(?: var)?)\s*:?\s+(?<told>\S.*)$/iu;
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
  ['Ersättare', /(?<!\p{L})(?:icke|ej|inte)[- ]tjänstgörande (?:ersättar|suppleant)[^,.]*$/iu],
  ['Tjänstgörande ersättare', /(?<!\p{L})(?:tjänstgörande|beslutande) (?:ersättar|suppleant)[^,.]*$/iu],
  ['Ersättare', /(?<!\p{L})(?:ersättar(?:e|en|na)|suppleant(?:en|erna|er)?)(?!\p{L})[^,.]*$/iu],
  ['Ledamöter', /(?<!\p{L})(?:ledam(?:ot|oten|öter|öterna)|ordföranden)(?!\p{L})[^,.]*$/iu],
];

const REPLACES =
  /(?<!\p{L})(?:tjänstg(?:jorde|ör|örande)|ersatte|ersätter|ersättare|inträdde|i stället) (?:i stället )?(?:för )?$/iu;
const LIMITS =
  /(?:(?:från|till)(?: och med)? |fr\.? ?o\.? ?m\.? |t\.? ?o\.? ?m\.? |(?:dock )?(?:ej|inte) (?:under |vid )?|utom |under |vid )?(?:§§? ?\d[\d ,–-]*(?:och \d+)?|(?:kl\.? |klockan )\d[\d.:–-]*)/iu;

/** "Ylva Ek hade anmält förhinder och i hennes ställe tjänstgjorde": she was away, and the next served for her. */
const AWAY_AND_SERVED =
  /(?<!\p{L})(?:förhinder|förhindrad|frånvarande|förfall|sjuk)(?!\p{L})[^.;]*(?<!\p{L})(?:i (?:hennes|hans|dennes|vars|sitt) ställe|för (?:henne|honom)|som (?:hennes|hans) ersättare|ersattes av|ersatt av)(?!\p{L})[^.;]*$/iu;
/** "Ylva Ek ersattes av": the same, of whoever was away. */
const REPLACED_BY = /(?<!\p{L})(?:ersattes|ersatt|ersätts) av (?:ersättaren )?$/iu;

interface Told {
  readonly group: Group;
  readonly text: string;
}

/** Each person of the text with the group that the words before the name put her in. */
function peopleIn(text: string, first: Group = 'Ledamöter'): Told[] {
  const names = findNames(text);
  const people: { group: Group; name: string; before: string; after: string; replaces: string | null }[] = [];
  let group = first;
  for (const [at, found] of names.entries()) {
    const between = text.slice(names[at - 1]?.end ?? 0, found.index);
    const last = people.at(-1);
    if (last && (AWAY_AND_SERVED.test(between) || REPLACED_BY.test(between))) {
      people[people.length - 1] = { ...last, group: 'Frånvarande' };
      const after = text.slice(found.end, names[at + 1]?.index ?? text.length);
      people.push({ group: 'Ersättare', name: found.name, before: '', after, replaces: last.name });
      group = 'Ledamöter';
      continue;
    }
    if (last && REPLACES.test(between)) {
      people[people.length - 1] = { ...last, replaces: found.name };
      continue;
    }
    group = CUES.find(([, cue]) => cue.test(between))?.[0] ?? group;
    const after = text.slice(found.end, names[at + 1]?.index ?? text.length);
    people.push({ group, name: found.name, before: between, after, replaces: null });
  }
  return people.map((person) => {
    const title = titleBefore(person.before);
    const own = person.group === 'Ledamöter' && WORKS_HERE.test(title) ? 'Övriga' : person.group;
    const serves = own === 'Ersättare' && person.replaces !== null;
    const office = /(?<!\p{L})(?:vice |v\. ?)?ordf\p{L}*/iu.exec(
      /^\s*,?\s*([^,.]*)/u.exec(person.after)?.[1] ?? '',
    )?.[0];
    const also = /(?<!\p{L})tillika (?<what>\p{L}+)/iu.exec(person.after)?.groups?.what;
    const limits =
      LIMITS.exec(withoutNext(person.after))?.[0] ??
      LIMITS.exec(person.before.split(/,(?=[^,]*$)|\.\s/u).at(-1) ?? '')?.[0];
    const parts = [
      person.name,
      own === 'Ledamöter'
        ? (office ?? (/ordförande$/iu.test(title) ? title : undefined))
        : title || officeAfter(person.after),
      also,
      own === 'Frånvarande' ? undefined : limits?.replace(/^(?:dock )?(?:inte|ej)/iu, 'ej'),
      person.replaces === null ? undefined : `ersätter ${person.replaces}`,
    ];
    return {
      group: serves ? 'Tjänstgörande ersättare' : own,
      text: parts.filter((part) => part !== undefined && part !== '').join(', '),
    };
  });
}

/** "Ylva Ek, verkställande tjänsteman, och …": what she is, of those who have no seat. */
function officeAfter(after: string): string | undefined {
  const said =
    /^,\s*(?<office>\p{Ll}[\p{Ll}-]{4,}(?: \p{Ll}[\p{Ll}-]+){0,3})(?=[,.;]|\s+(?:och|samt)\s|$)/u.exec(after);
  const office = said?.groups?.office?.replace(/ (?:och|samt)$/u, '');
  return office !== undefined && LIMITS.test(office) ? undefined : office;
}

/** What is said of one person ends where that of the next begins. */
function withoutNext(after: string): string {
  return after.split(/\.\s|(?<!\p{L})samt(?!\p{L})/u)[0] ?? '';
}

/** "… samt vid § 5 arbetsledaren": the title right before a name, in the form that stands alone: "arbetsledare". */
function titleBefore(between: string): string {
  const near = between.split(/[,.:]|(?<!\p{L})(?:och|samt|närvarade|deltog|var)(?!\p{L})/u).at(-1) ?? '';
  const title = near.replace(LIMITS, '').trim();
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

/** The paragraph that a line begins, and its text as one. */
function paragraphAt(lines: readonly Line[], at: number): { readonly size: number; readonly whole: string } {
  const end = lines.findIndex((line, index) => index > at && (line.gap || line.breakBefore !== 'none'));
  const paragraph = lines.slice(at, end < 0 ? lines.length : end);
  const whole = paragraph.reduce((text, line) => (text === '' ? line.text : joinTexts(text, line.text)), '');
  return { size: paragraph.length, whole };
}

/** Paragraphs that tell in sentences who came are given as lists with a label each; other lines stay as they are. */
export function withoutAttendanceProse(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text, cells }) => cells.length === 1 && OPENS.test(text));
  const first = lines[at];
  if (first === undefined) return [...lines];
  const { size, whole } = paragraphAt(lines, at);
  const told = OPENS.exec(whole)?.groups?.told ?? '';
  if (!RUNNING.test(told.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))) return [...lines];
  const next = paragraphAt(lines, at + size);
  const others = OF_OTHERS.exec(next.whole)?.groups?.told;
  const people = [...peopleIn(told), ...(others === undefined ? [] : peopleIn(others, 'Övriga'))];
  const taken = size + (others === undefined ? 0 : next.size);
  return [...lines.slice(0, at), ...asList(people, first), ...lines.slice(at + taken)];
}
