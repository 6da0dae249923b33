import type { OpenMode } from '../domain/electorate.ts';
import type { Answer, Channel, ReferralReason } from '../domain/events.ts';
import type { MatterKind } from '../domain/matter.ts';
import type { SeatStanding } from '../domain/rules/settled.ts';
import type { KnownCase } from '../domain/state.ts';
import type { AnswerEntry } from '../views.ts';

/** As on a button and in a receipt. */
export const ANSWER_TEXT: Readonly<Record<Answer, string>> = {
  APPROVE: 'Tillstyrker',
  REJECT: 'Avstyrker',
  ABSTAIN: 'Avstår',
  DEMAND_MEETING: 'Begär sammanträde',
};

/** What pressing it means, beside the choice. */
export const ANSWER_MEANING: Readonly<Record<Answer, string>> = {
  APPROVE: 'Tillstyrker förslaget',
  REJECT: 'Avstyrker förslaget',
  ABSTAIN: 'Avstår från att ta ställning',
  DEMAND_MEETING: 'Begär sammanträde: ärendet avslutas här och tas upp på ett möte',
};

/** What the first three answers accept besides (domain page 2, invariant 3). */
export const FORM_ACCEPTED =
  'Den som tillstyrker, avstyrker eller avstår godtar också att ärendet avgörs per capsulam.';

export const CHANNEL_TEXT: Readonly<Record<Channel, string>> = {
  PHONE: 'på telefon',
  EMAIL: 'med e-post',
  IN_PERSON: 'muntligen på plats',
  LETTER: 'med brev',
};

export const MODE_TEXT: Readonly<Record<OpenMode, string>> = {
  CONFIRM_AT_MEETING: 'Ställningstaganden samlas in. Beslutet fattas när nästa sammanträde bekräftar det.',
  UNANIMOUS: 'Beslut om alla svarar och alla tillstyrker.',
  UNANIMOUS_FORM_MAJORITY: 'Beslut med enkel majoritet om alla svarar. Vid lika röstetal avgör ordföranden.',
};

/** Shown once, when a per capsulam is made (domain page 2). */
export const LEGAL_NOTE =
  'Varken finsamlagen eller kommunallagen reglerar beslut per capsulam. Ett beslut som bara har fattats skriftligen kan upphävas vid laglighetsprövning (KL 13:8). Säkrast är att nästa sammanträde bekräftar det, att beslutet delegeras eller att styrelsen möts kort på Teams.';

export const STATUS_TEXT: Readonly<Record<KnownCase['status'], string>> = {
  OPEN: 'pågår',
  DECIDED: 'avgjort',
  POSITIONS_GATHERED: 'ställningstaganden insamlade',
  REFERRED: 'tas upp på sammanträde',
  LAPSED: 'förföll',
  CANCELLED: 'avbrutet',
};

export const OUTCOME_TEXT = { APPROVED: 'bifall', REJECTED: 'avslag' } as const;

/** Why it goes to a meeting, as a sentence of its own. */
export const REFERRAL_TEXT: Readonly<Record<ReferralReason, string>> = {
  DEMANDED: 'En ledamot har begärt att ärendet behandlas vid sammanträde.',
  NOT_UNANIMOUS: 'Enighet har inte uppnåtts.',
  TIE: 'Rösterna föll lika och ingen utslagsröst lämnades.',
  NOT_QUORATE: 'Inte fler än hälften av platserna har svarat (KL 6:27).',
  CONTESTED_JAV: 'En jävsfråga är inte avgjord. Styrelsen avgör den vid ett sammanträde (KL 6:30).',
};

export const STANDING_TEXT: Readonly<Record<SeatStanding, string>> = {
  ANSWERED: 'har svarat',
  EMPTY: 'platsen är tom',
  PENDING: 'ersättare tillfrågas',
  MISSING: 'har inte svarat',
};

/** Why an earlier answer no longer counts. */
export const VOID_TEXT: Readonly<Record<AnswerEntry['standing'], string>> = {
  STANDS: 'gäller',
  CHANGED: 'ändrat senare',
  NEW_VERSION: 'upphörde när förslaget ändrades',
  RECUSED: 'upphörde på grund av jäv',
  ENDED: 'ärendet avbröts',
};

export const VISIBLE_TEXT = {
  ALL: 'Visas i kanalen',
  BOARD: 'Bara för styrelsen (visas inte i kanalen)',
} as const;

export const MATTER_KIND_TEXT: Readonly<Record<MatterKind, string>> = {
  ORDINARY: 'Vanligt ärende',
  BUDGET: 'Budget',
  ANNUAL_REPORT: 'Årsredovisning',
  ELECTION_OR_EMPLOYMENT: 'Val eller anställning',
  RECUSAL_QUESTION: 'Jävsfråga',
  PUBLIC_MEETING: 'Ärende som kräver offentligt sammanträde',
  QUALIFIED_MAJORITY: 'Ärende som kräver kvalificerad majoritet',
};
