import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { ActAnswer } from '../answer/acts/act-answer.ts';
import type { Act } from '../understand/intents.ts';
import { ask, type Said, shortName } from './said.ts';
import { sayStands } from './stands-done.ts';

/** What each act is, after "Jag förstår att du vill …". */
const WISH: Readonly<Record<Act, string>> = {
  'rsvp.accept': 'tacka ja till mötet',
  'rsvp.decline': 'anmäla förhinder',
  'rsvp.remote': 'delta på distans',
  'recusal.report': 'anmäla jäv',
  'recusal.raise': 'lyfta en jävsfråga',
  'recusal.withdraw': 'återta en jävsanmälan',
  'circulation.open': 'starta ett ärende per capsulam',
  'circulation.answer': 'lämna ditt svar i ett ärende per capsulam',
  'circulation.refer': 'begära att ärendet tas upp på ett sammanträde',
  'circulation.remind': 'påminna dem som inte svarat per capsulam',
  'substitute.accept': 'gå in som ersättare',
  'substitute.decline': 'tacka nej till att gå in som ersättare',
  'item.propose': 'föreslå en punkt på dagordningen',
  'item.add': 'lägga till en punkt på dagordningen',
  'item.edit': 'ändra en punkt på dagordningen',
  'item.withdraw': 'ta bort en punkt från dagordningen',
  'item.restore': 'ta tillbaka en punkt på dagordningen',
  'item.move': 'flytta en punkt på dagordningen',
  'meeting.create': 'lägga in ett nytt möte',
  'meeting.move': 'flytta ett möte',
  'meeting.cancel': 'ställa in ett möte',
  'plan.add': 'lägga in möten i sammanträdesplanen',
  'notice.send': 'skicka kallelsen',
  'meeting.remind': 'påminna om mötet',
  'agenda.post': 'posta dagordningen i kanalen',
  'attachment.add': 'lägga till en bilaga',
  'poll.create': 'ställa en snabbfråga (rådgivande, inget formellt beslut)',
  'poll.createDates': 'fråga vilka dagar som passar (rådgivande, inget formellt beslut)',
  'poll.answer': 'svara på en snabbfråga',
  'poll.close': 'avsluta en snabbfråga',
  'calendar.get': 'få en kalenderfil för mötet',
  'calendar.subscribe': 'prenumerera på mötena i din kalender',
  'minutes.approve': 'justera protokollet',
  'minutes.requestChange': 'begära en ändring i protokollet',
  'dissent.register': 'reservera dig',
};

/** Who may, where not everybody does. */
const WHO_MAY: Partial<Readonly<Record<Act, string>>> = {
  'circulation.open': 'Bara kansliet eller ordföranden kan starta ett ärende per capsulam.',
  'circulation.remind': 'Bara kansliet eller ordföranden kan påminna om ett ärende per capsulam.',
  'circulation.answer': 'Du kan inte rösta: endast ledamöter, och ersättare som tjänstgör, har rösträtt.',
  'circulation.refer': 'Bara ledamöter, och ersättare som tjänstgör, kan begära sammanträde.',
  'notice.send': 'Bara kansliet kan skicka kallelsen. Ordföranden kan be om ett möte.',
  'meeting.remind': 'Bara kansliet eller ordföranden kan påminna om mötet.',
  'meeting.create': 'Bara kansliet kan lägga in ett möte. Be dem om en ny tid.',
  'meeting.move': 'Bara kansliet kan flytta ett möte. Be dem om en ny tid.',
  'meeting.cancel': 'Bara kansliet kan ställa in ett möte. Du kan anmäla förhinder.',
  'plan.add': 'Bara kansliet kan ändra sammanträdesplanen.',
  'item.edit': 'Bara kansliet kan ändra dagordningen. Be dem ändra punkten.',
  'item.withdraw': 'Bara kansliet kan ta bort en punkt. Be dem stryka den.',
  'item.restore': 'Bara kansliet kan ta tillbaka en punkt. Be dem om det.',
  'item.move':
    'Bara kansliet kan flytta en punkt. Be dem om det, eller ta upp ordningen när dagordningen fastställs.',
  'agenda.post': 'Bara kansliet eller ordföranden kan posta dagordningen.',
  'attachment.add': 'Bara kansliet kan lägga till bilagor. Skicka underlaget till kansliet.',
  'minutes.approve': 'Bara ordföranden och den som utsetts till justerare justerar protokollet.',
  'recusal.raise': 'Bara ledamöter, ersättare och ordföranden kan lyfta en jävsfråga.',
  'recusal.report': 'Revisorer anmäler inte jäv här.',
};

/** What an order came to where nothing was done: not yet possible, refused, or left undone. */
export function sayAct(answer: ActAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'not-yet':
      return notYet(answer, today);
    case 'left-undone':
      if (answer.done) return sayStands(answer.done, answer.board, today);
      return {
        fact: `Då låter jag bli att ${WISH[answer.act]}.`,
        lines: [
          'Inget har ändrats eller skickats. Jag gör det först när du ber om det och trycker på knappen.',
        ],
        source: shortName(answer.board),
        buttons: [],
      };
    case 'denied':
      return {
        fact: WHO_MAY[answer.act] ?? `Du kan inte ${WISH[answer.act]}.`,
        lines: ['Det är alltså inte gjort.'],
        source: `${answer.source}, ${shortName(answer.board)}`,
        buttons: [ask('Kansliet', 'vilka jobbar på kansliet'), ask('Vad jag får göra', 'hjälp')],
      };
    case 'dissent-too-late':
      return {
        fact: `En reservation${answer.what ? ` mot ${answer.what}` : ''} måste anmälas innan sammanträdet avslutas.`,
        lines: [
          `Mötet ${dateInWords(answer.date, today)} är avslutat, så det är för sent. Inget har registrerats.`,
        ],
        source: 'KL 4 kap. 27 §, genom FinsamL 19 §',
        buttons: [ask('Kansliet', 'vilka jobbar på kansliet')],
      };
    default:
      return unreachable(answer);
  }
}

function notYet(answer: Extract<ActAnswer, { kind: 'not-yet' }>, today: LocalDate): Said {
  const where = [
    answer.item ? `punkt ${answer.item}` : null,
    answer.date ? `mötet ${dateInWords(answer.date, today)}` : null,
    shortName(answer.board),
  ].filter(Boolean);
  return {
    fact: `Det går inte här än, och inget har registrerats. Jag förstår att du vill ${WISH[answer.act]}.`,
    lines: [`Det gäller ${where.join(', ')}.`, 'Hör av dig till kansliet så länge.'],
    buttons: [ask('Kansliet', 'vilka jobbar på kansliet'), ask('Nästa möte', 'när är nästa möte')],
  };
}
