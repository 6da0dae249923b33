import { someNames } from '../folded-names.ts';
import { names } from './attendance.ts';

type People = readonly { readonly name: string }[];

/** What is told when somebody who was called is called no more, because the board has changed. */
export const LEAVING = {
  fact: (when: string) => `Du kallas inte längre till mötet ${when}.`,
  termEnds: 'Ditt uppdrag i styrelsen slutar före mötet.',
  left: 'Styrelsens register har ändrats: du är varken ledamot eller ersättare den dagen.',
  answerGone: 'Svaret du har lämnat räknas inte, och du behöver inte göra något.',
  calendar: 'Har du lagt in mötet i din kalender tar du bort det där.',
  askOffice: (office: string | null, email: string | null) =>
    `Stämmer det inte hör du av dig till ${office ?? 'kansliet'}${email === null ? '' : ` (${email})`}.`,
  told: (who: People, when: string) =>
    `${someNames(who)} kallas inte längre till mötet ${when}: styrelsens register har ändrats.`,
  also: (who: People) => `${someNames(who)} kallas inte längre.`,
  getsWord: (who: People) => `${names(who)} får besked.`,
  tell: (name: string, email: string | null) =>
    `${name} nås inte i Teams. ${email === null ? 'Ring' : `Hör av dig till ${email}`}, och säg det.`,
} as const;
