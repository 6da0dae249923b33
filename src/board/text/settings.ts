import type { SettingKey, SettingSource, SettingValue } from '../domain/settings.ts';

interface SettingText {
  readonly title: string;
  readonly description: string;
}

const TEXTS: Readonly<Record<SettingKey, SettingText>> = {
  paragraphSeries: {
    title: 'Paragrafernas nummer',
    description: 'Om §-numren löper vidare, börjar om varje år eller börjar om vid varje sammanträde.',
  },
  perCapsulamMode: {
    title: 'Per capsulam',
    description: 'Om och hur styrelsen avgör ärenden utan sammanträde.',
  },
  dateOfDecision: {
    title: 'Beslutsdag per capsulam',
    description: 'Om beslutet bär dagen för det sista svaret eller dagen för protokollet.',
  },
  whoSigns: {
    title: 'Underskrifter per capsulam',
    description: 'Om ordförande och justerare eller alla skriver under protokollet.',
  },
  answersVisibleBeforeClosing: {
    title: 'Svar syns före avslut',
    description: 'Om ledamöterna ser varandras svar innan ett ärende per capsulam är avslutat.',
  },
  officeRecusalLaw: {
    title: 'Jäv på kansliet',
    description: 'Om kansliets jäv bedöms enligt förvaltningslagen (FL) eller som ledamöternas (KL).',
  },
  distanceMeetings: {
    title: 'Sammanträde på distans',
    description: 'Om styrelsen har beslutat att ledamöter får delta på distans med ljud och bild.',
  },
  materialStopDays: {
    title: 'Materialstopp',
    description: 'Antal dagar före mötet då handlingarna ska vara hos kansliet.',
  },
  noticeDays: {
    title: 'Kallelse',
    description: 'Antal dagar före mötet då kallelsen senast skickas.',
  },
  reminderDays: {
    title: 'Påminnelse',
    description: 'Antal dagar före mötet då den som inte har svarat på kallelsen får en påminnelse.',
  },
  rsvpDays: {
    title: 'Svar på kallelsen',
    description: 'Antal dagar före mötet då svaret ska vara lämnat.',
  },
  supplementDays: {
    title: 'Kompletterande handlingar',
    description: 'Antal dagar före mötet då kompletterande handlingar senast skickas.',
  },
  minutesDraftDays: {
    title: 'Protokollsutkast',
    description: 'Antal dagar efter mötet då utkastet ska vara klart.',
  },
  dispatchDays: {
    title: 'Expediering',
    description: 'Antal dagar efter anslaget då besluten ska vara expedierade.',
  },
  adjusterCount: {
    title: 'Antal justerare',
    description: 'Hur många som justerar protokollet tillsammans med ordföranden.',
  },
  secretarySigns: {
    title: 'Sekreteraren skriver under',
    description: 'Om sekreteraren skriver under protokollet.',
  },
  chairApprovesNotice: {
    title: 'Ordföranden godkänner kallelsen',
    description: 'Om kallelsen skickas först när ordföranden har godkänt den.',
  },
  chairApprovesSettings: {
    title: 'Ordföranden godkänner ändrade regler',
    description: 'Om en ändring av styrelsens regler gäller först när ordföranden har godkänt den.',
  },
  substituteAnswerHours: {
    title: 'Ersättares svarstid',
    description: 'Antal timmar som en tillfrågad ersättare har på sig innan frågan går vidare.',
  },
  sameMemberOnly: {
    title: 'Ersättare från samma medlem',
    description: 'Om bara ersättare för samma medlem kan tjänstgöra för en ledamot.',
  },
  substitutesMaySpeak: {
    title: 'Ersättares yttranderätt',
    description: 'Om en ersättare som inte tjänstgör får yttra sig.',
  },
  qualifiedMajorityMatters: {
    title: 'Kvalificerad majoritet',
    description: 'Ärenden där förbundsordningen kräver kvalificerad majoritet.',
  },
  agendaTemplate: {
    title: 'Stående punkter',
    description: 'Punkter som finns på varje dagordning. ”…” står där mötets egna ärenden ska in.',
  },
  noticeBoards: {
    title: 'Anslagstavlor',
    description: 'Var justerade protokoll anslås. Tom lista: hos varje kommun och region som är medlem.',
  },
  chatLogDays: {
    title: 'Gallring av chatt',
    description: 'Antal dagar som chatt som inte hör till ett ärende sparas.',
  },
};

/** The rule's name in Swedish. */
export function settingTitle(key: SettingKey): string {
  return TEXTS[key].title;
}

/** What the rule decides, in one Swedish sentence. */
export function settingDescription(key: SettingKey): string {
  return TEXTS[key].description;
}

const CHOICES: Readonly<Record<string, string>> = {
  CONTINUOUS: 'löper vidare över årsskiften',
  PER_YEAR: 'börjar om varje år',
  PER_MEETING: 'börjar om vid varje sammanträde',
  DISABLED: 'används inte',
  CONFIRM_AT_MEETING: 'svaren hämtas in, beslutet fattas vid nästa sammanträde',
  UNANIMOUS: 'alla ska svara och alla ska tillstyrka',
  UNANIMOUS_FORM_MAJORITY: 'alla ska godta formen, majoriteten avgör',
  LAST_ANSWER: 'dagen för det sista svaret',
  MINUTES_DATE: 'dagen för protokollet',
  CHAIR_AND_ADJUSTER: 'ordförande och justerare',
  ALL: 'alla',
  NOT_DECIDED: 'styrelsen har inte beslutat',
  ALLOWED: 'tillåtet',
  NOT_ALLOWED: 'inte tillåtet',
};

/** A rule's value as people say it: `7 dagar`, `ja`, `börjar om varje år`. */
export function settingValueText(key: SettingKey, value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return counted(key, value);
  if (typeof value === 'string') return CHOICES[value] ?? value;
  return value.length === 0 ? 'inga angivna' : value.join(', ');
}

function counted(key: SettingKey, value: number): string {
  if (key.endsWith('Days')) return value === 1 ? '1 dag' : `${value} dagar`;
  if (key.endsWith('Hours')) return value === 1 ? '1 timme' : `${value} timmar`;
  return String(value);
}

/** Where a rule comes from: `FinsamL 12 och 15 §§`, `Arbetsordningen § 5`, `Klubbans förval`. */
export function settingSourceText(source: SettingSource): string {
  switch (source.kind) {
    case 'LAW':
      return source.section;
    case 'DEFAULT':
      return 'Klubbans förval';
    case 'BOARD':
      return source.text ?? 'styrelsens beskrivning';
  }
}
