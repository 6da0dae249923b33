import { dateInWords, dayInWords, distanceInWords, type LocalDate } from '../../../kernel/index.ts';
import type { PreparationNear } from '../../domain/agenda/events.ts';
import type { MatterProposal, PlannedItem } from '../../domain/agenda/item.ts';

/** Matters that people want taken up. */
export const PROPOSAL = {
  agenda: 'Dagordning',
  accept: 'Ta upp …',
  formInternal: 'Förslaget lämnas som internt, och kansliet får veta det: det visas inte i kanalen.',
  /** Who sees it, before and after it is taken up. */
  seenBy: (internal: boolean) =>
    internal
      ? 'Bara kansliet ser det tills det har tagits upp, och sedan styrelsen i sina egna chattar.'
      : 'Bara kansliet ser det tills det har tagits upp. Sedan ser styrelsen det, och de som läser i kanalen om kansliet inte gör det internt.',
  leftInternal: 'Det är lämnat som internt, och kansliet vet det.',
  answer: 'Svara …',
  proposed: (proposal: MatterProposal, date: LocalDate, today: LocalDate) =>
    `${proposal.by.name} vill ta upp ett ärende ${dateInWords(date, today)}: ${proposal.heading}.`,
  accepted: (proposal: MatterProposal, item: PlannedItem | null, date: LocalDate, today: LocalDate) => ({
    fact: `Ditt ärende tas upp ${dateInWords(date, today)}: ${item?.heading ?? proposal.heading}.`,
    lines: item === null ? [] : [`Det är punkt ${item.number} på dagordningen.`],
  }),
  answered: (proposal: MatterProposal, by: string) => `${by} har svarat om ditt ärende: ${proposal.heading}.`,
  answeredNote: 'En ledamot kan också väcka ärendet på mötet (KL 4 kap. 20 §).',
  withdrawn: (proposal: MatterProposal) =>
    `${proposal.by.name} har tagit tillbaka sitt förslag: ${proposal.heading}.`,
  task: (proposal: MatterProposal) => `Svara ${proposal.by.name} om ärendet ”${proposal.heading}”.`,
  formFact: (date: LocalDate, today: LocalDate) => `Vad vill du ta upp ${dayInWords(date, today)}?`,
  formLine: (date: LocalDate, today: LocalDate) =>
    `Kansliet får ditt förslag till mötet ${dayInWords(date, today)} och tar upp det på dagordningen eller svarar dig.`,
  formAudit: 'Som revisor väcker du ärenden om granskningen (KL 4 kap. 21 §).',
  confirmFact: (heading: string) => `Lämna förslaget ”${heading}” till kansliet?`,
  heading: 'Rubrik',
  headingHint: 'Till exempel: Insatser för unga',
  headingMissing: 'Skriv vad ärendet gäller.',
  background: 'Bakgrund, om du vill',
  send: 'Lämna förslaget',
  hasBeen: (date: LocalDate, today: LocalDate) =>
    `Mötet ${dateInWords(date, today)} har varit. Inget är lämnat än.`,
  done: (heading: string) => `Ditt förslag är lämnat till kansliet: ${heading}.`,
  doneNote: (date: LocalDate, today: LocalDate) =>
    `Det gäller mötet ${dayInWords(date, today)}. Du får veta om det tas upp. Du kan ta tillbaka det tills kansliet har svarat.`,
  confirmSeveral: (count: number) => `Lämna ${count} förslag till kansliet?`,
  severalLine: (date: LocalDate, today: LocalDate) =>
    `Kansliet får dem till mötet ${dayInWords(date, today)} och tar upp dem på dagordningen eller svarar dig. Bara kansliet ser dem tills de har tagits upp.`,
  textsCut:
    'Det som står under ärendena är för långt att ta med här och lämnas inte. Vill du ha med det lämnar du dem ett i taget.',
  sendSeveral: (count: number) => `Lämna ${count} förslag`,
  asOne: 'Ett enda förslag',
  doneSeveral: (count: number) => `${count} förslag är lämnade till kansliet.`,
  severalNote: (date: LocalDate, today: LocalDate) =>
    `De gäller mötet ${dayInWords(date, today)}. Du får veta om de tas upp. Du kan ta tillbaka dem tills kansliet har svarat. Bara kansliet ser dem tills de har tagits upp.`,
  late: (stop: LocalDate, today: LocalDate) =>
    `Materialstopp var ${dateInWords(stop, today)}. Kansliet avgör om det hinner med.`,
  cameLate: (stop: LocalDate, today: LocalDate) =>
    `Det kom efter materialstopp, som var ${dateInWords(stop, today)}. Du avgör om det hinner med.`,
  afterNotice: 'Kallelsen är skickad: tar du upp det skickar du sedan en ny version med tillägget.',
  takeBack: 'Ta tillbaka',
  tookBack: (heading: string) => `Ditt förslag är återtaget: ${heading}.`,
  takeBackFact: (heading: string) => `Ta tillbaka ditt förslag ”${heading}”?`,
  takeBackLine: 'Kansliet får veta det. Du kan lämna det igen.',
  takeBackIt: 'Ta tillbaka förslaget',
  takeBackWhich: 'Vilket förslag vill du ta tillbaka?',
  leaveAgain: 'Lämna det igen',
  stands: (heading: string) => `Ditt förslag ”${heading}” väntar på svar från kansliet.`,
  standsLine:
    'Det syns inte i kanalen innan kansliet har tagit upp det. Lämnar du det som internt tas det förra tillbaka.',
  changeLine: 'Vill du ändra det tar du tillbaka det och lämnar det igen.',
  makeInternal: 'Lämna det som internt',
  cameInternal: 'Det är lämnat som internt: det visas inte i kanalen.',
  /** In the text of one that is the board's alone: as such it is known again. */
  internalMark: 'Bara i den egna chatten, inte i kanalen.',
  noneOpen: 'Du har inget förslag som väntar på svar från kansliet.',
  becameOf: (heading: string, number: string | null) =>
    number === null
      ? `Kansliet har redan svarat om ditt ärende ”${heading}”. Hör av dig dit.`
      : `Ditt ärende ”${heading}” är punkt ${number} på dagordningen. Be kansliet ta bort den.`,
  formAccept: (by: string) => `Ta upp ärendet från ${by}`,
  elsewhere: (date: LocalDate, today: LocalDate) =>
    `Det tas upp på mötet ${dayInWords(date, today)} i stället.`,
  toOther: (date: LocalDate, own: LocalDate, today: LocalDate) =>
    `Läggs till på mötet ${dayInWords(date, today)}. Förslaget gäller mötet ${dateInWords(own, today)}.`,
  answerForm: (heading: string) => `Svara om ärendet ”${heading}”`,
  answerLabel: 'Ditt svar',
  answerMissing: 'Skriv ett svar.',
  answerSend: 'Skicka svaret',
  answerDone: (name: string) => `Svaret går till ${name}.`,
  waiting: (count: number) =>
    count === 1 ? '1 förslag väntar på svar.' : `${count} förslag väntar på svar.`,
  laterFact: 'Vad vill du ta upp på nästa möte?',
  laterLine: 'Nästa möte är inte inlagt än. Kansliet får ditt förslag så snart det är det.',
  kept: (heading: string) => `Ditt förslag är sparat till nästa möte: ${heading}.`,
  keptNote:
    'Kansliet får det så snart mötet är inlagt, och du får veta om det tas upp. Brådskar det, hör av dig till kansliet.',
  goOn: (count: number, date: LocalDate | null, today: LocalDate) =>
    date === null
      ? `${count} förslag som väntade på svar är ${count === 1 ? 'sparat' : 'sparade'} till nästa möte.`
      : `${count} förslag som väntade på svar gäller nu mötet ${dayInWords(date, today)}.`,
  goesOn: (heading: string, date: LocalDate, today: LocalDate) =>
    `Ditt förslag ”${heading}” gäller nu mötet ${dayInWords(date, today)}.`,
  goesOnLine: (from: LocalDate, today: LocalDate) =>
    `Mötet ${dateInWords(from, today)} är inställt. Kansliet har förslaget, och du får veta om det tas upp.`,
  isKept: (headings: readonly string[]) =>
    `${headings.length === 1 ? 'Ditt förslag' : 'Dina förslag'} ${headings.map((one) => `”${one}”`).join(' och ')} följer med till ett kommande möte.`,
  notWaiting: 'Det förslaget väntar inte längre på ett möte.',
} as const;

/** The days by which the kansli must be ready. */
export const PREPARATION = {
  near({ which, day, late }: PreparationNear, date: LocalDate, today: LocalDate) {
    const meeting = `Mötet är ${dayInWords(date, today)}.`;
    if (which === 'MATERIAL_STOP') {
      return {
        fact: `Materialstopp ${whenIs(day, today)}.`,
        lines: [meeting, 'Ärenden och bilagor ska vara inne då.'],
      };
    }
    if (which === 'TERM_ENDED') {
      return {
        fact: `Mandatperioden slutade ${dayInWords(day, today)}, efter att kallelsen till mötet ${dayInWords(date, today)} gick ut.`,
        lines: [
          'Registret har samma personer efter det, och de är fortfarande kallade.',
          'Är andra valda lägger ni in dem i styrelsens beskrivning: då kallas de, och de som har slutat får veta det (FinsamL 12 och 13 §§).',
        ],
      };
    }
    return late
      ? {
          fact: `Kallelsen skulle ha gått ut ${dayInWords(day, today)}.`,
          lines: [meeting, 'Den har inte skickats härifrån.'],
        }
      : { fact: `Kallelsen ska gå ut ${whenIs(day, today)}.`, lines: [meeting] };
  },
} as const;

function whenIs(day: LocalDate, today: LocalDate): string {
  const distance = distanceInWords(day, today);
  return /^om |sedan$/.test(distance) ? dayInWords(day, today) : `${distance}, ${dayInWords(day, today)}`;
}
