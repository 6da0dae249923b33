import { dayInWords, type LocalDate } from '../../../kernel/index.ts';
import type { MatterProposal } from '../../domain/agenda/item.ts';

/** How what people want taken up stands, where that is asked. */
export const PROPOSAL_ASKED = {
  inOwnChat: 'Vad som har föreslagits svarar jag på i vår egen chatt.',
  none: 'Du har inte lämnat något förslag.',
  how: 'Skriv ”jag vill ta upp …” så lämnas det till kansliet.',
  count: (count: number) => `Du har lämnat ${count} förslag.`,
  stands(proposal: MatterProposal, number: string | null, date: LocalDate, today: LocalDate): string {
    const when = dayInWords(date, today);
    const name = `”${proposal.heading}”`;
    switch (proposal.outcome.kind) {
      case 'WAITING':
        return date < today
          ? `${name} togs inte upp på mötet ${when}. Kansliet svarade inte.`
          : `${name} väntar på svar från kansliet. Det gäller mötet ${when}.`;
      case 'ACCEPTED':
        return number === null
          ? `${name} togs upp till mötet ${when}, men är struket från dagordningen.`
          : `${name} är punkt ${number} på mötet ${when}.`;
      case 'ANSWERED':
        return `${name} tas inte upp på mötet ${when}. Kansliets svar: ${proposal.outcome.answer}`;
      case 'WITHDRAWN':
        return `${name} är återtaget.`;
    }
  },
  loose: (heading: string) => `”${heading}” är sparat tills nästa möte är inlagt.`,
  looseBy: (heading: string, by: string) => `”${heading}”, från ${by}, är sparat tills nästa möte är inlagt.`,
  waitForMeeting: (count: number) =>
    `${count === 1 ? 'Ett förslag' : `${count} förslag`} väntar på att ett möte läggs in. Inget väntar på svar.`,
  accept: (heading: string) => `Ta upp ${short(heading)}`,
  answer: (heading: string) => `Svara om ${short(heading)}`,
  kansliSees: 'Vilka förslag som väntar på svar ser bara kansliet.',
  whoSees:
    'Det du har föreslagit ser kansliet. Tas det upp ser styrelsen och kanalen punkten, om den inte görs intern.',
  which: 'Vilket av förslagen?',
  showAll: 'Förslag som väntar',
  noneFrom: (name: string) => `Inget förslag från ${name} väntar på svar.`,
  noneOf: (name: string) => `${name} har inte lämnat något förslag.`,
  noneTaken: (name: string) => `Inget förslag från ${name} står på en dagordning.`,
  newInstead: 'Är det ett nytt ärende, skriv ”lägg till” och vad det gäller.',
  noneWaiting: 'Inget förslag väntar på svar.',
  left: (name: string) => `${name} har lämnat förslaget. Tas det upp får ${name} veta det.`,
} as const;

function short(heading: string): string {
  return `${heading.slice(0, 40)}${heading.length > 40 ? '…' : ''}`;
}
