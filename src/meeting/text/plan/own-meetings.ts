import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { ANSWER_WORDS } from '../attendance/attendance.ts';

const forWhom = (name: string | null) => (name === null ? 'på en vakant plats' : `för ${name}`);

/** The meetings to come as they concern whoever asks. */
export const OWN_MEETINGS = {
  inOwnChat: 'Dina möten svarar jag på i vår egen chatt.',
  count: (count: number, then: string) =>
    count === 0
      ? `Inget kommande möte är inlagt${then}.`
      : count === 1
        ? `Ett kommande möte är inlagt${then}.`
        : `${count} kommande möten är inlagda${then}.`,
  line: (when: string, part: string) => `${when.charAt(0).toLocaleUpperCase('sv')}${when.slice(1)}: ${part}.`,
  answered: (answer: AttendanceAnswer) => `du ${ANSWER_WORDS[answer]}`,
  serves: (whom: string | null) => `du tjänstgör ${forWhom(whom)}`,
  asked: (whom: string | null) => `du är tillfrågad att tjänstgöra ${forWhom(whom)}`,
  /** Of one ärende alone, said after what the meeting is to her. */
  servesIn: (whom: string, item: string) => `Du tjänstgör för ${whom} i punkt ${item}.`,
  askedIn: (whom: string, item: string) => `Du är tillfrågad att tjänstgöra för ${whom} i punkt ${item}.`,
  endsBefore: 'du kallas inte, för ditt uppdrag slutar före dess',
  called: 'du är kallad och har inte svarat',
  substitute: 'du har kallelsen som ersättare, och är inte tillfrågad',
  substituteInItem: 'du har kallelsen som ersättare',
  sent: 'kallelsen är skickad',
  notSent: 'kallelsen är inte skickad än',
} as const;
