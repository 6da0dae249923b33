import {
  dateInWords,
  type Instant,
  instantInWords,
  type LocalDate,
  localDateOf,
  type PersonRef,
  SECTION_OF_GROUND,
} from '../../kernel/index.ts';
import { signatoryLines } from '../../recusal/index.ts';
import type { CirculationEvent } from '../domain/events.ts';
import { SAID } from './cards.ts';
import { ANSWER_TEXT, CHANNEL_TEXT, OUTCOME_TEXT, REFERRAL_TEXT } from './words.ts';

/** What somebody is told, fact first. */
export interface Notice {
  readonly fact: string;
  readonly lines: readonly string[];
}

export interface NoticeContext {
  readonly heading: string;
  readonly deadline: Instant;
  readonly today: LocalDate;
  /** Who is told. */
  readonly to: PersonRef;
  /** Whether an answer is expected of her: a ledamot or a serving ersättare. */
  readonly answers: boolean;
  /** Whom the seat in question belongs to, where one is. */
  readonly servesFor: PersonRef | null;
}

type EventOf<Type extends CirculationEvent['type']> = Extract<CirculationEvent, { readonly type: Type }>;

/** What each event is told as. `null`: nobody is told of it as such. */
export const noticeText: {
  readonly [Type in CirculationEvent['type']]: (
    event: EventOf<Type>,
    context: NoticeContext,
  ) => Notice | null;
} = {
  CirculationOpened: (_, context) => ({
    fact: `Per capsulam: ${context.heading}. Svar senast ${until(context)}.`,
    lines: [],
  }),
  MatterRevised: (event, context) => ({
    fact: `Förslaget har ändrats: ${context.heading}.`,
    lines: [
      `Skäl: ${event.reason}`,
      context.answers
        ? 'Alla tidigare svar har upphört att gälla. Läs det nya förslaget och svara igen.'
        : 'Alla tidigare svar har upphört att gälla.',
      `Svar senast ${until(context)}.`,
    ],
  }),
  DeadlineExtended: (event, context) => ({
    fact: `Svarstiden är förlängd till ${inWords(event.deadline, context)}: ${context.heading}.`,
    lines: ['Svar som redan är lämnade gäller.'],
  }),
  MatterOpenedBy: () => null,
  AnswerGiven: (event, context) =>
    event.viaOffice === null
      ? null
      : {
          fact: `Kansliet har registrerat ditt svar: ${ANSWER_TEXT[event.answer]}.`,
          lines: [
            `${context.heading}. ${event.viaOffice.by.name} tog emot det ${CHANNEL_TEXT[event.viaOffice.channel]} ${inWords(event.at, context)}.`,
            `Stämmer det inte kan du ändra det själv till ${until(context)}.`,
          ],
        },
  RemindersSent: (_, context) => ({
    fact: `Påminnelse: svar saknas från dig. ${context.heading}, senast ${until(context)}.`,
    lines: [],
  }),
  SubstituteCalled: (_, context) => ({
    fact: `Kan du tjänstgöra för ${context.servesFor?.name ?? 'en vakant plats'}? Per capsulam: ${context.heading}.`,
    lines: [
      `Tackar du ja röstar du för platsen, senast ${until(context)}. Den första som tackar ja får platsen.`,
    ],
  }),
  SubstituteAccepted: (event, context) => ({
    fact: `${event.person.name} tjänstgör för ${context.servesFor?.name ?? 'en vakant plats'}: ${context.heading}.`,
    lines: [],
  }),
  SubstituteDeclined: (event, context) => ({
    fact: `${event.person.name} kan inte tjänstgöra för ${context.servesFor?.name ?? 'en vakant plats'}: ${context.heading}.`,
    lines: [],
  }),
  SubstituteReleased: (_, context) => ({
    fact: `Du behöver inte längre tjänstgöra: ${context.heading}.`,
    lines: ['Platsen har gått tillbaka. Du läser med som ersättare.'],
  }),
  CastingVoteAsked: (_, context) => ({
    fact: `Rösterna är lika: ${context.heading}. Din röst avgör.`,
    lines: [
      `Du har avstått. Den som leder styrelsen ska rösta när det behövs för att ärendet ska avgöras (KL 4:25). Svara senast ${until(context)}, annars går ärendet till sammanträde.`,
    ],
  }),
  SignatoryAsked: (event, context) => ({
    fact:
      event.person.personId === context.to.personId
        ? `Kan du vara jävig? Du nämns i underlaget: ${context.heading}.`
        : `Klubban har frågat ${event.person.name} om jäv: ${context.heading}.`,
    lines: signatoryLines(event.namedIn, event.person.personId === context.to.personId),
  }),
  SignatoryCleared: (event, context) => ({
    fact: `${event.person.name} svarar att det inte är jäv: ${context.heading}.`,
    lines: ['Den som ser det annorlunda kan lyfta frågan till ordföranden (KL 6:30).'],
  }),
  RecusalRaised: (event, context) =>
    event.person.personId === context.to.personId
      ? {
          fact: `${event.by.name} har väckt frågan om du kan vara jävig: ${context.heading}.`,
          lines: ['Anmäl jäv om det stämmer. Annars kan du bestrida det, så avgör styrelsen (KL 6:30).'],
        }
      : {
          fact: `${event.by.name} har väckt frågan om ${event.person.name} kan vara jävig: ${context.heading}.`,
          lines: [
            'Frågan har ingen verkan förrän personen själv anmäler jäv eller styrelsen avgör den (KL 6:30).',
          ],
        },
  RecusalReported: (event, context) => ({
    fact: `${event.person.name} har anmält jäv och deltar inte: ${context.heading}.`,
    lines: [event.ground === null ? 'Grund är inte angiven.' : `Grund: ${SECTION_OF_GROUND[event.ground]}.`],
  }),
  RecusalDenied: (event, context) => ({
    fact: `${event.person.name} bestrider jäv: ${context.heading}.`,
    lines: ['Styrelsen avgör frågan vid ett sammanträde (KL 6:30). Till dess har den ingen verkan.'],
  }),
  RecusalDismissed: (event, context) => ({
    fact: `Frågan om jäv för ${event.person.name} är återtagen: ${context.heading}.`,
    lines: [],
  }),
  RecusalAcknowledged: (event, context) => ({
    fact:
      event.person.personId === context.to.personId
        ? `Din jävsanmälan är bekräftad: ${context.heading}.`
        : `${event.by.name} har bekräftat jävsanmälan från ${event.person.name}: ${context.heading}.`,
    lines: [],
  }),
  RecusalContested: (event, context) => ({
    fact: `${event.by.name} anser att ${event.person.name} inte är jävig: ${context.heading}.`,
    lines: ['Anmälan gäller tills styrelsen har avgjort frågan vid ett sammanträde (KL 6:30).'],
  }),
  RecusalWithdrawn: (event, context) => ({
    fact: `${event.person.name} har tagit tillbaka sin jävsanmälan: ${context.heading}.`,
    lines: [],
  }),
  RecusalDecided: (event, context) => ({
    fact: event.recused
      ? `Styrelsen har funnit att ${event.person.name} är jävig: ${context.heading}.`
      : `Styrelsen har funnit att ${event.person.name} inte är jävig: ${context.heading}.`,
    lines: [],
  }),
  CirculationDecided: (event, context) => ({
    fact: `Avgjort per capsulam, ${OUTCOME_TEXT[event.outcome]}: ${context.heading}.`,
    lines: [SAID.toBeReported],
  }),
  PositionsGathered: (_, context) => ({
    fact: `Svaren är insamlade: ${context.heading}.`,
    lines: [SAID.notYetDecided],
  }),
  CirculationReferred: (event, context) => ({
    fact: `Tas upp på sammanträde: ${context.heading}.`,
    lines: [
      event.demandedBy === null
        ? REFERRAL_TEXT[event.reason]
        : `${event.demandedBy.name} har begärt att ärendet behandlas vid sammanträde.`,
    ],
  }),
  CirculationLapsed: (event, context) => ({
    fact: `Förföll per capsulam: ${context.heading}.`,
    lines: [
      `Svar saknas från ${event.missing.map((person) => person.name).join(', ')}. Den som inte svarar har inte sagt ja.`,
      'Ärendet tas upp på nästa sammanträde.',
    ],
  }),
  CirculationCancelled: (event, context) => ({
    fact: `Avbrutet: ${context.heading}.`,
    lines: [`Skäl: ${event.reason}`, 'Inget beslut har fattats.'],
  }),
  TakenUpAtMeeting: () => null,
  MinutesMade: () => null,
  KeptToBoard: () => null,
};

/** The notice of one event, for one person. */
export function noticeOf(event: CirculationEvent, context: NoticeContext): Notice | null {
  const tell = noticeText[event.type] as (event: CirculationEvent, context: NoticeContext) => Notice | null;
  return tell(event, context);
}

function until(context: NoticeContext): string {
  return inWords(context.deadline, context);
}

function inWords(instant: Instant, { today }: NoticeContext): string {
  return instantInWords(instant, today);
}

/** `startat av Maja Holm 1 december`. */
export function startedBy(by: PersonRef, at: Instant, today: LocalDate): string {
  return `startat av ${by.name} ${dateInWords(localDateOf(at), today)}`;
}
