import { dateInWords, instantInWords, type LocalDate, localDateOf, unreachable } from '../../kernel/index.ts';
import type { StandsDone } from '../answer/acts/stands-done.ts';
import { dayAndHours } from './meeting-named.ts';
import { ask, listed, type Said, shortName } from './said.ts';

/** That what is not to be done has been done, when, and what can be done now. */
export function sayStands(done: StandsDone, board: string, today: LocalDate): Said {
  const when = dayAndHours(done.meeting, today);
  const source = shortName(board);
  switch (done.kind) {
    case 'cancelled':
      return {
        fact: `Mötet ${when} är redan inställt, sedan ${instantInWords(done.at, today)}.`,
        lines: [
          `Ett inställt möte tas inte tillbaka${done.told ? ': de som var kallade har fått besked' : ''}.`,
          'Ska ni mötas ändå lägger du in ett nytt möte, gärna samma dag, och skickar en ny kallelse.',
        ],
        source,
        buttons: [ask('Nytt sammanträde', 'nytt möte')],
      };
    case 'sent':
      return {
        fact: `Kallelsen till mötet ${when} är redan skickad.`,
        lines: [
          `Version ${done.version} gick till ${done.to === 1 ? '1 person' : `${done.to} personer`} ${instantInWords(done.at, today)}, och kan inte dras tillbaka.`,
          'Ändra dagordningen och skicka en ny version, så får alla veta vad som ändrats. Inget mer skickas förrän du ber om det.',
        ],
        source,
        buttons: [ask('Vem har fått den?', 'vem har fått kallelsen'), ask('Dagordning', 'visa dagordningen')],
      };
    case 'reminds-itself': {
      const days = listed(done.at.map((at) => dateInWords(localDateOf(at), today)));
      return {
        fact: `Den som inte har svarat får ändå styrelsens automatiska påminnelse ${days}.`,
        lines: [
          `Den gäller mötet ${when}, och ingen enskild kan tas undan.`,
          'Nu skickas ingen påminnelse. Har du fått personens svar registrerar du det, så går ingen till hen.',
        ],
        source,
        buttons: [ask('Vilka har inte svarat?', 'vilka har inte svarat')],
      };
    }
    default:
      return unreachable(done);
  }
}
