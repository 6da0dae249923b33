import {
  dateInWords,
  type LocalDate,
  type PersonRef,
  type RecusalEvent,
  SECTION_OF_GROUND,
} from '../kernel/index.ts';
import {
  explainMeetingRefusal,
  type ItemRecusalEvent,
  type ItemRef,
  type MeetingRefusal,
} from '../meeting/index.ts';
import { type Besides, type ItemNotice, released, servedThroughout, servesAs } from './release-text.ts';
import { signatoryLines } from './text.ts';

export type { ItemNotice } from './release-text.ts';

/** `Punkt 6, Ansökan från Lovskolan (11 december)`. */
export function itemInWords(item: ItemRef, date: LocalDate, today: LocalDate): string {
  const heading = item.heading === null ? '' : `, ${item.heading}`;
  return `Punkt ${item.number}${heading} (${dateInWords(date, today)})`;
}

export const ITEM_BUTTON = {
  report: 'Anmäl jäv',
  reportNext: (number: string) => `Anmäl jäv på punkt ${number} …`,
  none: 'Ingen jäv',
  cancel: 'Avbryt',
  withdraw: 'Ta tillbaka min anmälan',
  raise: 'Lyft frågan',
  deny: 'Jag är inte jävig',
  recuse: 'Jag är jävig …',
  acknowledge: 'Bekräfta anmälan',
  contest: 'Jag anser att det inte är jäv',
  accept: 'Jag kan och är inte jävig',
  decline: 'Jag kan inte',
  canServe: (name: string) => `${name} kan och är inte jävig`,
  cannotServe: (name: string) => `${name} kan inte`,
  item: (number: string, heading: string) => `Punkt ${number}, ${heading}`,
} as const;

/** What holds then is told alike of a meeting (meeting/text/leading.ts). */
const NOBODY_LEADS =
  'Ingen i presidiet kan leda ärendet, som det ser ut nu. Styrelsen väljer då bland ledamöterna vem som leder (FinsamL 17 §), om inte förbundsordningen säger något annat.';

export const ITEM_SAID = {
  question: 'Vad gäller det?',
  questionMissing: 'Välj den grund som stämmer bäst.',
  more: 'Mer, om du vill',
  moreHint: 'Frivilligt. Skriv inget om hälsa eller andra känsliga uppgifter.',
  formFact: (item: string) => `Jäv: ${item}. Vad gäller det?`,
  effect: {
    KL: 'När du har anmält deltar du inte i ärendet, varken i diskussion eller beslut.',
    FL: 'När du har anmält handlägger du inte ärendet, och är inte med när det avgörs (FL 17 §).',
  },
  asked: (name: string) => `${name} tillfrågas.`,
  askedUnreached: (name: string) => `${name} tillfrågas, men nås inte i Teams. Kansliet får veta det.`,
  served: servedThroughout,
  askedForWhole: 'Du har förhinder, och ersättare tillfrågas för hela mötet.',
  nobodyToAsk: 'Det finns ingen ersättare att fråga. Platsen blir tom i ärendet.',
  reported: (item: string) => `Din jävsanmälan är registrerad: ${item}.`,
  reportedNote: {
    KL: 'Du deltar inte i ärendet och lämnar rummet när det behandlas (KL 6:30).',
    FL: 'Du handlägger inte ärendet och lämnar rummet när det avgörs (FL 17 §).',
  },
  isToldTo: (lead: string | null) =>
    lead === null
      ? `Kansliet får veta det. ${NOBODY_LEADS}`
      : `${lead}, som leder ärendet, och kansliet får veta det.`,
  minutes: (line: string) => `I protokollet: ”${line}”`,
  withdrawQuestion: (item: string) => `Vill du ta tillbaka din jävsanmälan? ${item}.`,
  withdrawNote:
    'Anmälan finns kvar i historiken, och den som leder mötet och kansliet får veta att den är återtagen.',
  withdrawn: (item: string) => `Din jävsanmälan är återtagen: ${item}.`,
  raiseQuestion: (name: string, lead: string | null, item: string) =>
    `Lyfta frågan om jäv för ${name} till ${lead === null ? 'kansliet' : `${lead}, som leder ärendet`}? ${item}.`,
  raiseAsChair: (name: string, item: string) => `Väcka frågan om jäv för ${name}? ${item}.`,
  raiseNote:
    'Klubban avgör inte jäv. Frågan har verkan först om personen själv anmäler jäv eller styrelsen avgör den (KL 6:30).',
  raisedOfYou: (raisedBy: string | null, item: string) =>
    `${raisedBy === null ? 'Frågan är lyft' : `${raisedBy} har lyft frågan`} om du kan vara jävig. ${item}.`,
  namedInPapers: (item: string) => `Kan du vara jävig? ${item}.`,
  denyNote:
    'Bestrider du det avgör styrelsen på mötet (KL 6:30). Det du själv har anmält i andra ärenden står kvar.',
  nobodyLeads: NOBODY_LEADS,
  reportedAlready: (name: string, item: string) => `${name} har redan anmält jäv. ${item}.`,
  raised: (name: string, lead: string | null, item: string) =>
    lead === null
      ? `Frågan om ${name} är lyft till kansliet: ${item}. ${NOBODY_LEADS}`
      : `Frågan om ${name} är lyft till ${lead}, som leder ärendet: ${item}.`,
  raisedHere: (name: string, item: string) => `Frågan om jäv för ${name} är väckt: ${item}.`,
  raisedBefore: (name: string, item: string) =>
    `Frågan om jäv för ${name} är redan väckt eller anmäld: ${item}. Inget nytt har registrerats.`,
  acted: (item: string) => `Det är registrerat: ${item}.`,
  accepted: (name: string, item: string) => `Du tjänstgör för ${name}: ${item}.`,
  declined: (item: string) => `Tack för ditt besked: ${item}.`,
  whetherServes: (servesFor: string, item: string) => `Tjänstgöra för ${servesFor}? ${item}.`,
  notReported: (item: string) => `Du har ingen jävsanmälan att ta tillbaka: ${item}.`,
  whichItem: 'Vilket ärende gäller det?',
  agendaChanged: 'Dagordningen har ändrats sedan kortet skickades. Inget har registrerats.',
  isGone: 'Ärendet finns inte längre på dagordningen.',
  whichItemLine: 'Skriv till exempel ”jag är jävig på punkt 8”.',
  whichToTakeBack: 'Skriv till exempel ”ta tillbaka min jävsanmälan på punkt 8”.',
  whom: 'Vem gäller det?',
  whomLine: 'Skriv namnet på den du menar, som det står i styrelsen.',
  noMeeting: 'Det finns inget kommande möte att anmäla jäv till.',
  onlyHerself: (name: string) => `Bara ${name} själv kan ta tillbaka sin jävsanmälan. Inget är ändrat.`,
  noMeetingOn: (day: string) => `Inget möte är inlagt ${day}, så ingen jävsanmälan är påbörjad.`,
  oneAtATime: (others: string) => `Du anmäler en punkt i taget. Efter den här återstår punkt ${others}.`,
  eitherOf: (numbers: readonly string[]) =>
    `Det andra du nämner kan vara punkt ${numbers.join(' eller ')}. Anmäl den för sig, med punktens nummer.`,
  remains: (others: string) => `Inte anmält än: punkt ${others}.`,
  onlyThis: (number: string, others: string) =>
    `Jag tar en punkt i taget, nu bara punkt ${number}. Skriv sedan samma sak om punkt ${others}.`,
  notMine: 'Det mötet hittar jag inte i någon av dina styrelser.',
  inPersonal: 'Jäv tar jag upp i den personliga chatten.',
  cleared: (item: string) => `Ditt svar är registrerat, ingen jäv: ${item}.`,
  recordedFor: (name: string, servesFor: string | null, item: string) =>
    servesFor === null
      ? `Registrerat: ${name} kan inte tjänstgöra. ${item}.`
      : `Registrerat: ${name} tjänstgör för ${servesFor}. ${item}.`,
  isTold: 'Personen får ett besked, och du ändrar här om det blev fel.',
  tellYourself: 'Personen nås inte i Teams, så säg till själv. Du ändrar här om det blev fel.',
  clearedNote: 'Kansliet får veta det. Ändrar du dig kan du anmäla jäv tills mötet har hållits.',
} as const;

/** The Swedish sentence for what is refused about jäv in an ärende. */
export function explainItemRefusal(refusal: MeetingRefusal, today: LocalDate): string {
  return refusal.code === 'meeting.alreadyHeld'
    ? `Mötet ${dateInWords(refusal.data.date, today)} har hållits. Jäv anmäls innan ärendet är avslutat (KL 6:30). Gäller det ett möte framöver nämner du dagen.`
    : explainMeetingRefusal(refusal, today);
}

/** The same to the kansli, of the one whose answer it records; null: it is told alike. */
export function refusedFor(refusal: MeetingRefusal, name: string, item: string): string | null {
  switch (refusal.code) {
    case 'meeting.notCalledIn':
      return `${name} är inte tillfrågad i ärendet. ${item}.`;
    case 'meeting.servesAlready':
      return `${name} tjänstgör redan ${servesAs(refusal.data.servesFor)}, och kan bara rösta för en plats. ${item}.`;
    case 'meeting.seatTaken':
      return `Platsen är redan tagen${refusal.data.by === null ? '' : `: ${refusal.data.by.name} tjänstgör`}. ${item}.`;
    default:
      return null;
  }
}

/** What an event about jäv in an ärende is told as. */
export function itemNotice(
  event: ItemRecusalEvent,
  to: PersonRef,
  item: string,
  besides: Besides = { serving: null, isLeft: false },
): ItemNotice {
  switch (event.type) {
    case 'ItemSignatoryAsked': {
      const own = event.person.personId === to.personId;
      if (event.like !== undefined) return alikeNotice(event.person, event.like, own, item);
      return {
        fact: own
          ? `Kan du vara jävig? Du nämns i underlaget. ${item}.`
          : `Klubban har frågat ${event.person.name} om jäv. ${item}.`,
        lines: signatoryLines(event.namedIn, own),
      };
    }
    case 'ItemSignatoryCleared':
      return {
        fact: `${event.person.name} svarar att det inte är jäv. ${item}.`,
        lines: ['Den som ser det annorlunda kan lyfta frågan till ordföranden (KL 6:30).'],
      };
    case 'ItemRecusalNoted':
      return event.carriedFrom === undefined
        ? changeNotice(event.change, to, item)
        : carriedNotice(event.change, to, item);
    case 'ItemSubstituteAsked':
      return {
        fact: `Kan du tjänstgöra för ${event.servesFor.name}? ${item}.`,
        lines: [
          `${event.servesFor.name} deltar inte. Den första som tackar ja får platsen och röstar i ärendet.`,
        ],
      };
    case 'ItemSubstituteAnswered': {
      const { viaOffice, person, accepted } = event;
      if (besides.isOvertaken) {
        return {
          fact: `Platsen är tagen: ${person.name} tjänstgör i ärendet. ${item}.`,
          lines: ['Du behöver inte svara på frågan om att tjänstgöra där.'],
        };
      }
      if (viaOffice !== undefined && person.personId === to.personId) {
        return {
          fact: accepted ? `Du tjänstgör i ärendet. ${item}.` : `Du tjänstgör inte i ärendet. ${item}.`,
          lines: [`${viaOffice.name} på kansliet har registrerat ditt svar. Stämmer det inte ändrar du här.`],
        };
      }
      return {
        fact: accepted
          ? `${person.name} tjänstgör. ${item}.`
          : `${person.name} kan inte tjänstgöra. ${item}.`,
        lines: [],
      };
    }
    case 'ItemSubstituteReleased':
      return released(item, besides);
  }
}

/** She had reported jäv in an ärende that is off the agenda and that this one is like. */
function alikeNotice(
  person: PersonRef,
  { number, heading }: ItemRef,
  own: boolean,
  item: string,
): ItemNotice {
  const was = `punkt ${number}${heading === null ? '' : `, ${heading}`}`;
  return own
    ? {
        fact: `Kan du vara jävig? Ärendet liknar ett där du hade anmält jäv. ${item}.`,
        lines: [
          `Du anmälde jäv i ${was}, som har utgått. Din anmälan följer inte med hit: gäller jävet även här anmäler du det igen.`,
          'Det är en fråga och ingen bedömning.',
        ],
      }
    : {
        fact: `Klubban har frågat ${person.name} om jäv. ${item}.`,
        lines: [
          `Ärendet liknar ${was}, som har utgått och där ${person.name} hade anmält jäv. Det är en fråga och ingen bedömning.`,
        ],
      };
}

/** Of what was told before another meeting, which is cancelled. */
function carriedNotice(change: RecusalEvent, to: PersonRef, item: string): ItemNotice {
  if (change.person.personId === to.personId) {
    return {
      fact: `Din jävsanmälan följer med ärendet till ett nytt möte. ${item}.`,
      lines: ['Mötet som du anmälde den till är inställt. Gäller den inte längre tar du tillbaka den.'],
    };
  }
  const { fact, lines } = changeNotice(change, to, item);
  return { fact, lines: [...lines, 'Anmäld till det möte som är inställt, och följer med ärendet.'] };
}

function changeNotice(change: RecusalEvent, to: PersonRef, item: string): ItemNotice {
  const own = change.person.personId === to.personId;
  switch (change.type) {
    case 'RecusalRaised':
      return own
        ? {
            fact: `${change.by.name} har väckt frågan om du kan vara jävig. ${item}.`,
            lines: ['Anmäl jäv om det stämmer. Annars kan du bestrida det, så avgör styrelsen (KL 6:30).'],
          }
        : {
            fact: `${change.by.name} har väckt frågan om ${change.person.name} kan vara jävig. ${item}.`,
            lines: [
              'Frågan har ingen verkan förrän personen själv anmäler jäv eller styrelsen avgör den (KL 6:30).',
            ],
          };
    case 'RecusalReported':
      return {
        fact: `${change.person.name} har anmält jäv och deltar inte. ${item}.`,
        lines: [
          change.ground === null ? 'Grund är inte angiven.' : `Grund: ${SECTION_OF_GROUND[change.ground]}.`,
        ],
      };
    case 'RecusalDenied':
      return {
        fact: `${change.person.name} bestrider jäv. ${item}.`,
        lines: ['Styrelsen avgör frågan på mötet (KL 6:30).'],
      };
    case 'RecusalDismissed':
      return { fact: `Frågan om jäv för ${change.person.name} är återtagen. ${item}.`, lines: [] };
    case 'RecusalAcknowledged':
      return {
        fact: own
          ? `Din jävsanmälan är bekräftad. ${item}.`
          : `${change.by.name} har bekräftat jävsanmälan från ${change.person.name}. ${item}.`,
        lines: [],
      };
    case 'RecusalContested':
      return {
        fact: `${change.by.name} anser att ${change.person.name} inte är jävig. ${item}.`,
        lines: ['Anmälan gäller tills styrelsen har avgjort frågan på mötet (KL 6:30).'],
      };
    case 'RecusalWithdrawn':
      return { fact: `${change.person.name} har tagit tillbaka sin jävsanmälan. ${item}.`, lines: [] };
    case 'RecusalDecided':
      return {
        fact: change.recused
          ? `Styrelsen har funnit att ${change.person.name} är jävig. ${item}.`
          : `Styrelsen har funnit att ${change.person.name} inte är jävig. ${item}.`,
        lines: [],
      };
  }
}
