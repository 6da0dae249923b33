import { sifted } from '../patterns/sifted.ts';
/** What was done with an item, as it is asked about. */
export type ItemChange = 'WITHDRAWN' | 'MOVED' | 'CHANGED' | 'ADDED';

export interface ItemChangeAsked {
  readonly change: ItemChange;
  /** The words that name the item: "punkt 4", "hyran". */
  readonly of: string;
  /** Whether it is asked why. */
  readonly why: boolean;
}

const LEAD = '^(?:(?:och|men|hej|du|klubban)[\\s,]+){0,3}';
const ASKS = '(?<asks>varför|när|hur kommer det sig att|vem|vilka|av vem)';
/** The same done by somebody, been done, and as it is after it. */
const DONE: readonly {
  readonly change: ItemChange;
  readonly by: string;
  readonly passive: string;
  readonly been: string;
}[] = [
  {
    change: 'WITHDRAWN',
    by: '(?:tog bort|strök|plockade bort|lyfte ut|tagit bort|strukit|plockat bort)',
    passive: '(?:togs|ströks|plockades|lyftes|försvann)',
    been: '(?:tagits bort|strukits|plockats bort|lyfts ut|försvunnit|struken|struket|borttagen|borttaget|bortplockad|borta)',
  },
  {
    change: 'MOVED',
    by: '(?:flyttade|flyttat)',
    passive: '(?:flyttades)',
    been: '(?:flyttats|flyttad|flyttat)',
  },
  {
    change: 'CHANGED',
    by: '(?:ändrade|skrev om|bytte|ändrat|skrivit om)',
    passive: '(?:ändrades|skrevs om)',
    been: '(?:ändrats|skrivits om|ändrad|ändrat)',
  },
  {
    change: 'ADDED',
    by: '(?:lade till|la till|lagt till)',
    passive: '(?:lades)',
    been: '(?:lagts till|tillagd|tillagt)',
  },
];
const OF = '(?<of>[^?,;]{2,80}?)';
const BEHIND =
  '(?: (?:bort|ut|till|in|om))?(?: (?:från|ur|på|i|till) (?:dagordningen|agendan|mötet|möte|nästa möte)(?: (?:till|den|för|på)? ?(?:mötet )?(?:den )?\\d{1,2}[ /]?\\p{L}*\\d*)?)?[?.! ]*$';

const FORMS = DONE.flatMap(({ change, by, passive, been }) =>
  [
    `${LEAD}${ASKS} (?:har (?:\\p{L}+ )?)?${by} (?:på )?${OF}${BEHIND}`,
    `${LEAD}${ASKS} ${passive} ${OF}${BEHIND}`,
    `${LEAD}${ASKS} (?:är|har|blev|blivit) ${OF} (?:blivit )?${been}${BEHIND}`,
  ].map((pattern) => ({ change, pattern: sifted(pattern, 'iu') })),
);

/** "Varför utgår den", "varför tas punkt 4 bort": that it is taken off, as it is told. */
const GOES_OFF = [
  `${LEAD}(?<asks>varför|hur kommer det sig att) (?:utgår|utgick|har (?=[^?]* utgått)) ?${OF}(?: utgått)?${BEHIND}`,
  `${LEAD}(?<asks>varför|hur kommer det sig att) (?:tas|stryks|plockas|lyfts|dras) ${OF}(?: tillbaka)?${BEHIND}`,
  // "Är punkt 4 kvar?"
  `${LEAD}(?<asks>är|står|finns|ligger) ${OF} (?:fortfarande |ännu |väl )?kvar(?: (?:nu|än|då|fortfarande))?${BEHIND}`,
].map((pattern) => ({ change: 'WITHDRAWN' as const, pattern: sifted(pattern, 'iu') }));

const ALL_FORMS = [...FORMS, ...GOES_OFF];

const OTHER =
  /(?<!\p{L})(?:mötet|möte|sammanträdet|dagordningen|bilag\p{L}*|beslut\p{L}*|protokoll\p{L}*|kallels\p{L}*|reglerna|avgiften|länken|tiden|dagen|lokalen|svaret|mitt|min|mina)(?!\p{L})/iu;

/** "Varför togs punkt 4 bort?", "vem flyttade hyran?", "när ändrades punkt 6?"; null: no such thing is asked. */
export function itemChangeAsked(text: string): ItemChangeAsked | null {
  const said = text.trim();
  if (said.length > 160) return null;
  for (const { change, pattern } of ALL_FORMS) {
    const { of = '', asks = '' } = pattern.exec(said)?.groups ?? {};
    if (of === '') continue;
    return OTHER.test(of) ? null : { change, of: of.trim(), why: /^(?:varför|hur)/iu.test(asks) };
  }
  return null;
}

/** Whether words are of whatever was just taken off: "den", "punkten". */
export function isOfThatItem(of: string): boolean {
  return /^(?:den|det|punkten|ärendet|den punkten|det ärendet)(?: här| där)?$/iu.test(of);
}

/** The number of an item that words name as that: "punkt 4"; null: they name it otherwise. */
export function numberOfItem(of: string): string | null {
  return (
    /^(?:punkt(?:en)?|p|pkt|ärende(?:t)?) ?(?:nr )?(\d{1,2}[a-z]?)$/iu.exec(of)?.[1]?.toLowerCase() ?? null
  );
}
