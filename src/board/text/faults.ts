import type {
  DescriptionFault,
  DescriptionFaultCode,
  DescriptionFaultReason,
  Expected,
  Path,
} from '../description/index.ts';
import { SETTINGS, type SettingDefinition, type SettingKey } from '../domain/settings.ts';

type Sentences = {
  readonly [C in DescriptionFaultCode]: (fault: Extract<DescriptionFaultReason, { code: C }>) => string;
};

const meant = (nearest: string | null) => (nearest === null ? '' : ` Menar du ${nearest}?`);

const HOLDERS = {
  MEMBER: 'Två ledamöter har samma plats samtidigt',
  CHAIR: 'Två är ordförande samtidigt',
  VICE_CHAIR: 'Två är vice ordförande av samma rang samtidigt',
} as const;

const SENTENCES: Sentences = {
  'description.unreadable': ({ detail }) =>
    `Texten är inte giltig YAML eller JSON: ${syntaxInWords(detail)}.`,
  'description.unknownKey': ({ key, nearest }) => `Nyckeln ${key} finns inte.${meant(nearest)}`,
  'description.missing': () => 'Värdet saknas.',
  'description.wrongShape': ({ expected }) =>
    `Här ska stå ${inWords(expected)}.${expected.is === 'choice' ? meant(expected.nearest) : ''}`,
  'description.ruleValue': ({ key }) => `Regeln ${key} ska vara ${valuesInWords(key)}.`,
  'description.ruleOfLaw': ({ key, section }) =>
    `${key} kan inte ändras av styrelsen: det följer av ${section}.`,
  'description.duplicateRule': ({ key }) => `Regeln ${key} är angiven två gånger för samma tid.`,
  'description.duplicateBoard': ({ id }) => `Två styrelser har id ${id}.`,
  'description.duplicateSeat': ({ id }) => `Två platser har id ${id}.`,
  'description.period': ({ from, to }) => `Sista dagen ${to} ligger före första dagen ${from}.`,
  'description.severalHolders': ({ post, names: [a, b] }) =>
    `${HOLDERS[post]}: ${a} och ${b}. Ange from och to, eller ta bort den ena.${post === 'VICE_CHAIR' ? ' Är de två skriver du den ena som andre vice ordförande (FinsamL 17 §).' : ''}`,
  'description.twiceMember': ({ name }) => `${name} är ledamot på två platser samtidigt.`,
  'description.twiceOnSeat': ({ name }) => `${name} står två gånger på samma plats för samma tid.`,
  'description.unknownRole': ({ role, nearest }) => `Rollen ${role} finns inte.${meant(nearest)}`,
  'description.personConflict': ({ field, names: [a, b] }) =>
    `${a} och ${b} har samma ${field}. Är de samma person, skriv den andra stavningen i alsoSpelled.`,
};

/** What a fault says, without its place. */
export function faultSentence(fault: DescriptionFaultReason): string {
  const sentence = SENTENCES[fault.code] as (fault: DescriptionFaultReason) => string;
  return sentence(fault);
}

/** `rad 7, kolumn 53, boards[0].seats[0].ledamot.emial: Nyckeln emial finns inte. Menar du email?` */
export function faultText(fault: DescriptionFault): string {
  const place = fault.line === null ? [] : [`rad ${fault.line}, kolumn ${fault.column}`];
  const field = fault.path.length === 0 ? [] : [pathText(fault.path)];
  const where = [...place, ...field].join(', ');
  return where === '' ? faultSentence(fault) : `${where}: ${faultSentence(fault)}`;
}

/** `boards[0].seats[1].ledamot.email` */
export function pathText(path: Path): string {
  return path
    .map((segment, index) =>
      typeof segment === 'number' ? `[${segment}]` : `${index === 0 ? '' : '.'}${segment}`,
    )
    .join('');
}

function inWords(expected: Expected): string {
  switch (expected.is) {
    case 'text':
      return 'en text';
    case 'list':
      return 'en lista';
    case 'object':
      return 'nycklar med värden';
    case 'date':
      return 'ett datum som 2026-04-01';
    case 'date-or-year':
      return 'ett datum som 2026-04-01 eller ett år som 2026';
    case 'id':
      return 'ett id av bokstäver, siffror, punkt, bindestreck och understreck, högst 100 tecken';
    case 'email':
      return 'en e-postadress';
    case 'object-id':
      return 'ett objekt-id, eller tenant: objekt-id';
    case 'choice':
      return expected.options.join(' eller ');
  }
}

/** What values a rule can have, in words. */
export function valuesInWords(key: SettingKey): string {
  const definition: SettingDefinition = SETTINGS[key];
  switch (definition.type) {
    case 'choice':
      return definition.options.join(', ').replace(/, ([^,]*)$/, ' eller $1');
    case 'integer':
      return `ett helt tal från ${definition.min} till ${definition.max}`;
    case 'boolean':
      return 'true eller false';
    case 'texts':
      return 'en lista av texter';
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: 'raden är inte indragen som de andra i samma lista eller stycke',
  TAB_AS_INDENT: 'indraget är en tabb, använd mellanslag',
  DUPLICATE_KEY: 'nyckeln finns två gånger',
  MISSING_CHAR: 'ett tecken saknas, till exempel ett kolon, ett citattecken eller en parentes',
  BLOCK_IN_FLOW: 'ett värde med kolon behöver citattecken',
  BLOCK_AS_IMPLICIT_KEY: 'ett värde med kolon behöver citattecken',
  MULTILINE_IMPLICIT_KEY: 'ett kolon saknas efter nyckeln',
  MULTIPLE_DOCS: 'allt ska stå i ett dokument, utan rader med ---',
  BAD_ALIAS: 'tecknet * i början av ett värde behöver citattecken',
};

function syntaxInWords(code: string): string {
  return SYNTAX[code] ?? 'här står något som inte väntas';
}
