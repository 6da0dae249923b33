import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { ANSWER_WORDS, forWhom } from './attendance.ts';

/** An answer that the kansli registers for somebody, and takes back. */
export const ANSWERED_FOR = {
  forQuestion: (when: string) => `Registrera ett svar åt någon: mötet ${when}.`,
  forLine:
    'Svaret märks med ditt namn, och personen får ett besked som går att ändra. Fråga inte om skälet till ett förhinder.',
  forWho: 'Vem?',
  forWhoMissing: 'Välj vem svaret gäller.',
  forAnswer: 'Vad svarade personen?',
  forAnswerMissing: 'Välj svaret.',
  forWhat: (name: string) => `Vad svarade ${name}?`,
  forIsAsked: (name: string, servesFor: string | null, when: string) =>
    `${name} är tillfrågad att tjänstgöra ${forWhom(servesFor)} ${when}.`,
  forOwnStands: (name: string, answer: AttendanceAnswer, when: string) =>
    `${name} har själv svarat: ${ANSWER_WORDS[answer]} ${when}.`,
  forOfficeStands: (name: string, answer: AttendanceAnswer, when: string) =>
    `Det är redan registrerat: ${name} ${ANSWER_WORDS[answer]} ${when}.`,
  forStands: (name: string, when: string) =>
    `Det som gäller för ${name} är redan registrerat: mötet ${when}.`,
  forNothingNew: 'Inget nytt är registrerat.',
  forUnchanged: 'Inget är ändrat, och inget besked går ut.',
  forHasDeclined: (name: string, servesFor: string | null, when: string) =>
    `${name} har tackat nej till att tjänstgöra ${forWhom(servesFor)} ${when}.`,
  forHadAbsence: (name: string, servesFor: string | null, when: string) =>
    `${name} hade anmält förhinder, och tjänstgör inte ${forWhom(servesFor)} ${when}.`,
  forCannotServe: 'Kan inte tjänstgöra',
  forHindered: 'Har förhinder till mötet',
  forComes: 'Kommer',
  forMeetingOnly: (when: string) => `Mötet ${when}.`,
  forMeeting: (when: string) => `Mötet ${when}. Inget är registrerat.`,
  forCanServe: 'Kan tjänstgöra',
  forCanServeFor: (servesFor: string | null) => `Kan tjänstgöra ${forWhom(servesFor)}`,
  forComesToMeeting: 'Kommer till mötet',
  forCanServeIn: (item: string) => `Kan tjänstgöra i punkt ${item}`,
  forCannotServeIn: (item: string) => `Kan inte tjänstgöra i punkt ${item}`,
  forJustComes: 'Kommer utan att tjänstgöra',
  forDone: (name: string, answer: AttendanceAnswer, when: string) =>
    `Registrerat: ${name} ${ANSWER_WORDS[answer]} ${when}.`,
  forServes: (name: string, servesFor: string | null) =>
    `Registrerat: ${name} tjänstgör ${forWhom(servesFor)}.`,
  forDeclines: (name: string, when: string) => `Registrerat: ${name} kan inte tjänstgöra ${when}.`,
  takeBackQuestion: (name: string, answer: AttendanceAnswer, when: string) =>
    `Ta bort svaret att ${name} ${ANSWER_WORDS[answer]} ${when}?`,
  takeBackLine: (name: string) =>
    `${name} får besked och räknas som den som inte har svarat. En ersättare som har tillfrågats för det behöver inte tjänstgöra, och får veta det.`,
  takeBackYesQuestion: (name: string, servesFor: string | null, when: string) =>
    `Ta bort svaret att ${name} tjänstgör ${forWhom(servesFor)} ${when}?`,
  takeBackYesLine: (name: string) =>
    `${name} får frågan på nytt. Ingen tjänstgör på platsen förrän någon har tackat ja, och ledamoten får veta det.`,
  takeBackYesDone: (name: string, servesFor: string | null, when: string) =>
    `Borttaget: ${name} har inte svarat på om det går att tjänstgöra ${forWhom(servesFor)} ${when}.`,
  takeBackDone: (name: string, when: string) => `Borttaget: ${name} har inte svarat om mötet ${when}.`,
  takeBackNote: 'Du kan registrera ett nytt svar tills mötet börjar.',
  takeBackWhose: (when: string) => `Vems svar ska tas bort: mötet ${when}?`,
  takeBackNobody: (when: string) =>
    `Kansliet har inte registrerat något svar åt någon som går att ta bort: mötet ${when}.`,
  forNoteUnreached:
    'Personen nås inte i Teams, så säg till själv. Du ändrar genom att registrera ett nytt svar, tills mötet börjar.',
  forNote: 'Personen får ett besked. Du ändrar genom att registrera ett nytt svar, tills mötet börjar.',
} as const;
