/**
 * The rules a board may set for itself (rules as data, with source and first day). Rules of law are not here:
 * they are code, in `rules/`.
 */
export type SettingSource =
  /** Follows from law unless the board's own rules say otherwise. */
  | { readonly kind: 'LAW'; readonly section: string }
  /** Klubban's own default, where neither law nor the board says anything. */
  | { readonly kind: 'DEFAULT' }
  /** The board's description; `text` names förbundsordning, arbetsordning or decision, where it does. */
  | { readonly kind: 'BOARD'; readonly text: string | null };

export type SettingValue = string | number | boolean | readonly string[];

type Kind<V extends SettingValue> = { readonly default: V; readonly source: SettingSource };

export type SettingDefinition =
  | ({ readonly type: 'choice'; readonly options: readonly string[] } & Kind<string>)
  | ({ readonly type: 'integer'; readonly min: number; readonly max: number } & Kind<number>)
  | ({ readonly type: 'boolean' } & Kind<boolean>)
  | ({ readonly type: 'texts' } & Kind<readonly string[]>);

const OURS: SettingSource = { kind: 'DEFAULT' };
const law = (section: string): SettingSource => ({ kind: 'LAW', section });

const choice = <const O extends readonly string[]>(
  options: O,
  value: O[number],
  source: SettingSource = OURS,
) => ({ type: 'choice', options, default: value, source }) as const;
const integer = (value: number, min: number, max: number, source: SettingSource = OURS) =>
  ({ type: 'integer', min, max, default: value, source }) as const;
const flag = (value: boolean, source: SettingSource = OURS) =>
  ({ type: 'boolean', default: value, source }) as const;
const texts = (source: SettingSource = OURS, value: readonly string[] = []) =>
  ({ type: 'texts', default: value, source }) as const;

/** Every rule a board can set. Days and hours are whole numbers; days before a meeting count back from it. */
export const SETTINGS = {
  /** How § numbers run (domain page 5). */
  paragraphSeries: choice(['CONTINUOUS', 'PER_YEAR', 'PER_MEETING'], 'PER_YEAR'),
  /** Domain page 2. */
  perCapsulamMode: choice(
    ['DISABLED', 'CONFIRM_AT_MEETING', 'UNANIMOUS', 'UNANIMOUS_FORM_MAJORITY'],
    'CONFIRM_AT_MEETING',
  ),
  /** The date a decision per capsulam bears. */
  dateOfDecision: choice(['LAST_ANSWER', 'MINUTES_DATE'], 'LAST_ANSWER'),
  /** Who signs a protokoll per capsulam. */
  whoSigns: choice(['CHAIR_AND_ADJUSTER', 'ALL'], 'CHAIR_AND_ADJUSTER'),
  /** Whether the others' answers show before a per capsulam is closed. */
  answersVisibleBeforeClosing: flag(false),
  /** Only the board can decide on meetings at a distance. */
  distanceMeetings: choice(['NOT_DECIDED', 'ALLOWED', 'NOT_ALLOWED'], 'NOT_DECIDED', law('FinsamL 19 a §')),
  /** By which law those who work for the board are jäviga (domain page 1). */
  officeRecusalLaw: choice(['FL', 'KL'], 'FL', law('FL 16–18 §§')),
  materialStopDays: integer(10, 0, 60),
  noticeDays: integer(7, 0, 60),
  reminderDays: integer(4, 0, 60),
  rsvpDays: integer(3, 0, 60),
  supplementDays: integer(1, 0, 60),
  minutesDraftDays: integer(5, 0, 14),
  dispatchDays: integer(7, 0, 60),
  /** Justerare besides the chair. */
  adjusterCount: integer(1, 1, 10),
  secretarySigns: flag(true),
  chairApprovesNotice: flag(false),
  chairApprovesSettings: flag(false),
  substituteAnswerHours: integer(24, 1, 240),
  sameMemberOnly: flag(true, law('FinsamL 12 och 15 §§')),
  /** Whether an ersättare who does not serve may speak. */
  substitutesMaySpeak: flag(true, law('KL 6 kap. 17 §')),
  /** Matters where the förbundsordning asks for a qualified majority. */
  qualifiedMajorityMatters: texts(law('FinsamL 9 § 6 p.')),
  /** Where the notice of a justerat protokoll goes up; empty: at every kommun and region that is a member. */
  noticeBoards: texts(law('FinsamL 19 §, KL 8 kap. 12 §')),
  /** What stands on every agenda; `…` marks where the meeting's own ärenden go. */
  agendaTemplate: texts(OURS, [
    'Mötets öppnande',
    'Val av justerare',
    'Fastställande av dagordning',
    'Anmälan av jäv',
    'Föregående protokoll',
    '…',
    'Övriga frågor',
    'Nästa möte',
    'Mötets avslutande',
  ]),
  chatLogDays: integer(90, 0, 3650),
} as const satisfies Readonly<Record<string, SettingDefinition>>;

export type SettingKey = keyof typeof SETTINGS;
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** The type of a rule's value, by its key. */
export type SettingValueOf<K extends SettingKey> = (typeof SETTINGS)[K] extends {
  readonly options: readonly (infer O extends string)[];
}
  ? O
  : (typeof SETTINGS)[K] extends { readonly type: 'integer' }
    ? number
    : (typeof SETTINGS)[K] extends { readonly type: 'boolean' }
      ? boolean
      : readonly string[];

/** What follows from law and cannot be set by a board, with its section: told when somebody tries. */
export const FIXED_BY_LAW: Readonly<Record<string, string>> = {
  quorum: 'KL 6 kap. 27 §, FinsamL 19 §',
  adjustmentDays: 'KL 5 kap. 69 §',
  postingDays: 'KL 8 kap. 12 §',
  appealDays: 'KL 13 kap. 5 §',
  castingVote: 'KL 5 kap. 54 §',
};

/** Whether it is the name of a setting that boards have. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}

/** Whether `value` is one that rule `key` can have. */
export function fitsSetting(key: SettingKey, value: unknown): value is SettingValue {
  const definition: SettingDefinition = SETTINGS[key];
  switch (definition.type) {
    case 'choice':
      return typeof value === 'string' && definition.options.includes(value);
    case 'integer':
      return Number.isInteger(value) && Number(value) >= definition.min && Number(value) <= definition.max;
    case 'boolean':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((text) => typeof text === 'string' && text.trim() !== '');
  }
}
