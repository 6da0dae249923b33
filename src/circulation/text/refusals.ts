import { type Instant, instantInWords, localDateOf } from '../../kernel/index.ts';
import { explainRecusalRefusal, isRecusalRefusal } from '../../recusal/index.ts';
import type { MatterKind } from '../domain/matter.ts';
import type { CirculationRefusal } from '../domain/refusals.ts';
import type { ClosedStatus } from '../domain/state.ts';

type Own = Extract<CirculationRefusal, { readonly code: `circulation.${string}` }>;
type DataOf<Code extends Own['code']> = Extract<Own, { readonly code: Code }>['data'];

const WHY_MEETING: Readonly<Record<MatterKind, (rule: string) => string>> = {
  ORDINARY: () => 'Ärendet kan inte beslutas per capsulam.',
  BUDGET: (rule) =>
    `Budgeten kan inte beslutas per capsulam. Den fastställs vid ett sammanträde som är offentligt (${rule}).`,
  ANNUAL_REPORT: (rule) =>
    `Årsredovisningen kan inte beslutas per capsulam. Den godkänns vid ett sammanträde (${rule}).`,
  ELECTION_OR_EMPLOYMENT: (rule) =>
    `Val och anställningar kan inte beslutas per capsulam. De kan kräva sluten omröstning och lottning (${rule}).`,
  RECUSAL_QUESTION: (rule) =>
    `En jävsfråga kan inte beslutas per capsulam. Styrelsen avgör den vid ett sammanträde (${rule}).`,
  PUBLIC_MEETING: (rule) =>
    `Ärendet kan inte beslutas per capsulam. Det kräver ett offentligt sammanträde (${rule}).`,
  QUALIFIED_MAJORITY: (rule) =>
    `Ärendet kan inte beslutas per capsulam. Det kräver kvalificerad majoritet vid ett sammanträde (${rule}).`,
};

const CLOSED_TEXT: Readonly<Record<ClosedStatus, string>> = {
  DECIDED: 'Ärendet är redan avgjort',
  POSITIONS_GATHERED: 'Svaren är redan insamlade',
  REFERRED: 'Ärendet har redan gått till sammanträde',
  LAPSED: 'Ärendet har förfallit och tas upp på nästa sammanträde',
  CANCELLED: 'Ärendet är avbrutet',
};

const LACKING = {
  HEADING: 'Rubriken saknas. Skriv vad ärendet gäller.',
  CLAUSES: 'Förslaget till beslut saknas. Skriv minst en att-sats.',
  REASON: 'Skälet saknas. Skriv kort varför, så att alla får veta det.',
  ATTACHMENT_HASH: 'En bilaga kunde inte läsas in. Lägg till filen igen.',
} as const;

/** One sentence or two for each refusal: which rule, where it stands, what one can do instead. */
export const circulationRefusalText: {
  readonly [Code in Own['code']]: (data: DataOf<Code>, now: Instant) => string;
} = {
  'circulation.unknown': () => 'Det ärendet finns inte bland styrelsens ärenden per capsulam.',
  'circulation.alreadyOpened': ({ heading }) => `Det pågår redan ett ärende här: ${heading}.`,
  'circulation.disabled': () =>
    'Styrelsen använder inte beslut per capsulam. Det bestäms i styrelsens egna regler. Ärendet kan läggas till på nästa dagordning.',
  'circulation.mayNotStart': () =>
    'Det kan bara kansliet och ordföranden göra. Be dem starta eller ändra ärendet.',
  'circulation.onlyChair': () =>
    'Svarstiden kan bara förlängas av ordföranden, eller av vice ordföranden i ordförandens ställe.',
  'circulation.onlyOffice': () =>
    'Bara kansliet kan registrera ett svar åt någon annan. Personen kan också svara själv.',
  'circulation.handlerRecused': () =>
    'Du har anmält jäv och handlägger därför inte ärendet (KL 6:30, FL 16–18 §§). Någon annan på kansliet eller ordföranden tar över.',
  'circulation.matterNotAllowed': ({ kind, rule, declared }) =>
    declared
      ? `${WHY_MEETING[kind](rule)} Lägg till det på dagordningen i stället.`
      : `${WHY_MEETING[kind](rule)} Lägg till det på dagordningen, eller ange att det är ett vanligt ärende om rubriken missuppfattades.`,
  'circulation.matterIncomplete': ({ lacks }) => LACKING[lacks],
  'circulation.electorateUnclear': ({ person }) =>
    person === null
      ? 'Styrelsen har inga platser i ledamotsregistret. Lägg in ledamöterna först.'
      : `${person.name} står på två platser i ledamotsregistret. En person har en röst: rätta registret först.`,
  'circulation.cannotBeQuorate': ({ filled, seats }) =>
    `Bara ${filled} av ${seats} platser är besatta, och fler än hälften måste kunna delta (KL 6:27).`,
  'circulation.deadlineNotAhead': () => 'Svarsdagen måste ligga framåt i tiden. Välj en senare dag.',
  'circulation.notLater': ({ deadline }, now) =>
    `Svarstiden går redan till ${inWords(deadline, now)}. Den kan bara göras längre.`,
  'circulation.deadlinePassed': ({ deadline }, now) =>
    `Svarstiden gick ut ${inWords(deadline, now)}. Ingenting har registrerats.`,
  'circulation.closed': ({ status, at }, now) =>
    `${CLOSED_TEXT[status]} (${inWords(at, now)}). Ingenting har registrerats.`,
  'circulation.notClosed': ({ deadline }, now) =>
    `Ärendet pågår till ${inWords(deadline, now)}. Det går först när det är avslutat.`,
  'circulation.noMinutesOfItsOwn': () =>
    'Bara ett beslut per capsulam får ett eget protokoll. Det här ärendet tas upp i nästa sammanträdes protokoll.',
  'circulation.noVote': () =>
    'Du kan inte rösta i ärendet: bara ledamöter och tjänstgörande ersättare har rösträtt (KL 4:22–24).',
  'circulation.substituteNotServing': ({ called }) =>
    called
      ? 'Du är tillfrågad som ersättare. Tacka ja först, så får du rösta för platsen.'
      : 'En ersättare läser med men röstar bara när hon eller han är inkallad. Du får besked om det händer.',
  'circulation.seatServedByOther': ({ servedBy }) =>
    `${servedBy.name} tjänstgör för platsen i det här ärendet. En plats har en röst.`,
  'circulation.recused': () =>
    'Du är anmäld som jävig i ärendet och kan därför inte svara (KL 6:30). Är det fel kan du ta tillbaka din anmälan.',
  'circulation.oldVersion': ({ given, current }) =>
    `Förslaget har ändrats sedan kortet skickades (version ${given}, nu ${current}). Läs det nya förslaget och svara där.`,
  'circulation.notCalled': () => 'Du är inte tillfrågad som ersättare i det här ärendet.',
  'circulation.seatTaken': ({ takenBy }) =>
    takenBy === null
      ? 'Platsen är redan tagen. Tack för att du svarade.'
      : `Platsen är redan tagen: ${takenBy.name} röstar för den. Tack för att du svarade.`,
  'circulation.alreadyAnsweredForSeat': () =>
    'Du har redan svarat för platsen. Du kan ändra ditt svar, eller anmäla jäv, tills ärendet är avslutat.',
  'circulation.notAskedAboutJav': () =>
    'Du har inte fått någon fråga om jäv i ärendet. Kan du vara jävig anmäler du det på ärendets kort (KL 6:30).',
  'circulation.nobodyToRemind': () => 'Alla har svarat. Det finns ingen att påminna.',
  'circulation.notInBoard': () => 'Den personen finns inte bland ledamöterna och ersättarna i ärendet.',
};

/** The same for whoever records another's answer: it is the other who cannot, and she is named. */
export function explainForOther(refusal: CirculationRefusal, now: Instant): string {
  switch (refusal.code) {
    case 'circulation.recused':
      return `${refusal.data.person.name} är anmäld som jävig i ärendet och kan därför inte svara (KL 6:30). Inget har registrerats.`;
    case 'circulation.noVote':
      return `${refusal.data.person.name} kan inte rösta i ärendet: bara ledamöter och tjänstgörande ersättare har rösträtt (KL 4:22–24). Inget har registrerats.`;
    case 'circulation.substituteNotServing':
      return refusal.data.called
        ? `${refusal.data.person.name} är tillfrågad som ersättare och behöver tacka ja först. Inget har registrerats.`
        : `${refusal.data.person.name} läser med som ersättare och röstar bara när hon eller han är inkallad. Inget har registrerats.`;
    default:
      return explainRefusal(refusal, now);
  }
}

/** The Swedish sentence for a refusal, as of `now`. */
export function explainRefusal(refusal: CirculationRefusal, now: Instant): string {
  if (isRecusalRefusal(refusal)) return explainRecusalRefusal(refusal);
  const explain = circulationRefusalText[refusal.code] as (data: Own['data'], now: Instant) => string;
  return explain(refusal.data, now);
}

function inWords(instant: Instant, now: Instant): string {
  return instantInWords(instant, localDateOf(now));
}
