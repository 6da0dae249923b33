import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import { hoursAndPlace, whenInWords } from '../../meeting/index.ts';
import type { BeingAnswer, MeetingWaiting } from '../answer/being.ts';
import { type ChoiceCard, meetingNamed } from '../answer/meeting-named.ts';
import type { MeetingOnRecord } from '../knowledge.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import { sayAtTheMeeting } from './at-the-meeting.ts';
import { AS_YOU_SPEAK, sayHelp } from './help.ts';
import { ask, capital, counted, listed, type Said, shortName } from './said.ts';

const THREE = [
  ask('Nästa möte', 'när är nästa möte'),
  ask('Dagordning', 'visa dagordningen'),
  ask('Allt jag kan', 'hjälp'),
] as const;

/** Greetings, help, and what is no question of the board's: in words. */
export function sayBeing(answer: BeingAnswer): Said {
  switch (answer.kind) {
    case 'help':
      return sayHelp('Jag svarar på frågor om styrelsens möten, dagordningar, beslut och protokoll.', answer);
    case 'greeting':
      return sayHelp('Hej. Fråga mig om möten, dagordningar, beslut och protokoll.', answer);
    case 'welcome':
      if (answer.place !== 'personal') return welcomeToAll();
      return answer.memberships.length === 0
        ? stranger()
        : sayHelp(
            'Hej. Jag är Klubban, styrelsens assistent. Fråga mig om möten, beslut och protokoll.',
            answer,
          );
    case 'thanks':
      if (answer.unsure) {
        return {
          fact: 'Jag är inte säker på vad du vill, och inget är gjort.',
          lines: [
            'Skriv hela meningen, till exempel ”skicka kallelsen”, ”jag kommer” eller ”när är nästa möte”.',
          ],
          buttons: THREE,
        };
      }
      return { fact: 'Varsågod. Hör av dig när du undrar något mer.' };
    case 'rude':
      return {
        fact: 'Det hjälper jag dig inte vidare med. Fråga gärna om ett möte, ett beslut eller ett protokoll.',
        buttons: THREE,
      };
    case 'outside':
      return {
        fact: 'Det kan jag inte svara på. Jag kan bara svara på frågor om styrelsens möten, dagordningar, beslut och protokoll.',
        buttons: THREE,
      };
    case 'not-understood':
      return {
        fact: 'Det förstod jag inte. Prova "när är nästa möte", "visa dagordningen" eller "vad beslutade vi om …".',
        buttons: THREE,
      };
    case 'files-left':
      return {
        fact: `${listed(answer.names)} är inte ${answer.names.length === 1 ? 'sparad' : 'sparade'}.`,
        lines: [
          'Kansliet skickar en fil i sin egen chatt med mig och skriver vad den hör till, till exempel ”bilaga till punkt 7”.',
        ],
      };
    case 'empty':
      return { fact: 'Jag såg ingen fråga. Skriv till exempel "när är nästa möte".', buttons: THREE };
    case 'stranger':
      return stranger();
    case 'not-here':
      return {
        fact: 'Det svarar jag på i vår egen chatt.',
        lines: [`Här svarar jag bara om ${shortName(answer.board)}.`],
      };
    case 'not-yours':
      return {
        fact: `Du är inte med i ${answer.named}, så därifrån kan jag inte visa eller göra något.`,
        lines: [
          `Du är med i ${listed(answer.boards.map(shortName))}. Fråga om det, eller hör av dig till kansliet.`,
        ],
      };
    case 'at-the-meeting':
      return sayAtTheMeeting(answer.what);
    case 'nothing-to-stop':
      return {
        fact: 'Det finns inget att avbryta.',
        lines: [
          'Det som står på ett kort görs först när du trycker på dess knapp. Är något gjort redan skriver du ”ångra”.',
        ],
      };
    case 'not-added':
      return { fact: 'Då är inget tillagt. Kortet kan du lämna som det är.' };
    case 'on-paper':
      return {
        fact: 'Jag skriver inte ut något och skickar inget med posten.',
        lines: ['Be kansliet om det. Handlingarna öppnar du här.'],
        buttons: [ask('Handlingarna', 'vilka bilagor finns'), ask('Kansliet', 'vem är på kansliet')],
      };
    case 'teams-members':
      return {
        fact: 'Vem som är med i kanalen eller chatten ändras i Teams, av den som äger teamet.',
        lines: ['Vem som sitter i styrelsen står i medlemsregistret. Det påverkas inte av kanalen.'],
        buttons: [ask('Ledamöter', 'vilka sitter i styrelsen'), ask('Kansliet', 'vem är på kansliet')],
      };
    case 'guests':
      return {
        fact: 'Vem som får vara med utöver styrelsen bestämmer styrelsen.',
        lines: ['Fråga ordföranden eller kansliet i god tid före mötet.'],
        buttons: [ask('Kansliet', 'vem är på kansliet'), ask('Nästa möte', 'när är nästa möte')],
      };
    case 'own-messages':
      return {
        fact: 'Jag skickar inga meddelanden åt någon, och inget är skickat.',
        lines: [
          'Jag skickar kallelser, ändringar, påminnelser och frågor. Annat skriver du i styrelsens kanal, eller mejlar.',
        ],
        buttons: [ask('Ställ en snabbfråga', 'ny snabbfråga'), ask('Kansliet', 'vem är på kansliet')],
      };
    case 'elsewhere':
      return { fact: 'Det svarar jag på i vår egen chatt, där bara du ser svaret.' };
    case 'answer-elsewhere':
      return {
        fact: 'Inget är registrerat: här, där andra läser med, tar jag inte emot svar.',
        lines: ['Svara mig i vår egen chatt, eller på kortet där du fick frågan.'],
      };
    case 'not-of-this-channel':
      return {
        fact: 'Kanalen hör till en styrelse där du inte är med, så här kan jag inte visa något.',
        lines: ['Skriv till mig i vår egen chatt om det som du är med i.'],
      };
    case 'nothing-asked':
      return {
        fact: 'Jag vet inte vad du svarar på, så inget är registrerat.',
        lines: [
          'Har jag visat ett kort med knappar trycker du där.',
          answer.forOthers
            ? 'Gäller det någon annans svar på kallelsen skriver du vems, till exempel ”Lars kommer”.'
            : 'Skriv vad det gäller, till exempel ”jag kommer på nästa möte”.',
        ],
        buttons: [ask('Mina uppgifter', 'mina uppgifter'), ...THREE.slice(0, 2)],
      };
    case 'nothing-to-approve':
      return {
        fact: 'Inget väntar på att du godkänner det, så inget är registrerat.',
        lines: [
          'En kallelse godkänns av ordföranden, där styrelsen vill det och kansliet har bett om det.',
          'Ett ärende per capsulam svarar du på medan det är ute. Protokoll justeras inte här än.',
        ],
        buttons: [ask('Mina uppgifter', 'mina uppgifter'), ...THREE.slice(0, 2)],
      };
    case 'stands-there':
      return {
        fact: `Svaret i ${shortName(answer.board)} står kvar som det är. Gällde det inte ${shortName(answer.board)} ändrar du det med knapparna här nedanför.`,
      };
    case 'nothing-open':
      return answer.what === 'circulation'
        ? {
            fact: `Inget ärende per capsulam är ute för svar i ${shortName(answer.board)}.`,
            buttons: [
              ask('Vad är per capsulam', 'vad är per capsulam'),
              ask('Nästa möte', 'när är nästa möte'),
            ],
          }
        : {
            fact: `Ingen snabbfråga är öppen i ${shortName(answer.board)}.`,
            buttons: [ask('Nästa möte', 'när är nästa möte'), ask('Allt jag kan', 'hjälp')],
          };
    case 'which-meeting': {
      return {
        fact: 'Vilket möte gäller det?',
        lines: [whyWhich(answer)],
        buttons: [
          ...answer.meetings.map(({ id, state, text = answer.text }) => ({
            kind: 'board' as const,
            title: capital(
              answer.named === undefined ? hoursAndPlace(state) : whenInWords(state, answer.today),
            ),
            boardId: answer.boardId,
            meetingId: id,
            text,
            card: cardOf(answer.today, [{ id, state }]),
          })),
          ...(answer.both
            ? [
                {
                  kind: 'board' as const,
                  title: 'Båda mötena',
                  boardId: answer.boardId,
                  text: `${answer.text.replace(/[.! ]+$/u, '')} på båda mötena`,
                  card: cardOf(answer.today, answer.meetings),
                },
              ]
            : []),
        ],
      };
    }
    case 'which-board':
      if (answer.ofEach) return oneAtATime(answer);
      return {
        fact:
          answer.instead === undefined
            ? 'I vilken styrelse?'
            : `Det här är för ${shortName(answer.instead)}. Ska det vara en annan styrelse?`,
        lines: answer.instead === undefined ? whichLines(answer) : [],
        buttons: answer.boards.map((one) => ({
          kind: 'board' as const,
          title: shortName(one.boardName),
          boardId: one.boardId,
          text: answer.text,
          card: { on: answer.today, ...(one.named ? { meetings: one.named } : {}) },
        })),
      };
    case 'choice-over':
      return choiceOver(answer);
    default:
      return unreachable(answer);
  }
}

const cardOf = (on: LocalDate, meetings: readonly MeetingOnRecord[]): ChoiceCard => ({
  on,
  meetings: meetings.map(meetingNamed),
});

const SINCE = {
  AHEAD: '',
  OVER: ', som är över',
  MOVED: ', som är flyttat sedan dess',
  CANCELLED: ', som är inställt',
};

/** Nothing is taken for another meeting than the card's. */
function choiceOver({ meeting, why, today }: Extract<BeingAnswer, { readonly kind: 'choice-over' }>): Said {
  return {
    fact: `Kortet gällde mötet ${whenInWords(meeting, today)}${SINCE[why]}. Inget är registrerat.`,
    lines: ['Gäller ditt svar ett annat möte skriver du vilken dag.'],
    buttons: [ask('Mina möten', 'vilka möten har jag'), ask('Mina uppgifter', 'mina uppgifter')],
  };
}

/** What is ordered of several boards at once is put on no one's form. */
function oneAtATime({ boards }: Extract<BeingAnswer, { readonly kind: 'which-board' }>): Said {
  const [first, ...others] = boards.map((one) => shortName(one.boardName));
  return {
    fact: 'Jag tar en styrelse i taget. Inget har ändrats.',
    lines: [
      `Skriv det som gäller ${first ?? ''} för sig, och sedan det som gäller ${listed(others)}, så blandas inget ihop.`,
    ],
    buttons: [],
  };
}

/** The boards, each with the day of the meeting that it would be: it tells them apart. */
function whichLines({ boards, today }: Extract<BeingAnswer, { readonly kind: 'which-board' }>): string[] {
  const mine = `Du är med i ${listed(boards.map((one) => shortName(one.boardName)))}.`;
  const told = boards.filter((one) => one.meeting !== undefined);
  if (told.every((one) => one.meeting === null)) return [mine];
  return told.map(({ boardName, meeting, isOff, waiting = [], asked = [] }) => {
    const its = meeting ? `mötet ${whenInWords(meeting, today)}` : 'inget möte är inlagt';
    const next = isOff ? `${its} är inställt` : its;
    const meetings = waiting.map((one) => meetingWaiting(one, today));
    const waits = [...meetings, ...asked.map(askedWaiting)];
    return `${shortName(boardName)}: ${waits.length > 0 ? listed(waits) : next}.`;
  });
}

/** What else than a meeting waits for her answer. */
function askedWaiting({ kind, heading }: Pick<OpenMatter, 'kind' | 'heading'>): string {
  if (kind === 'poll') return `snabbfrågan ”${heading}”`;
  if (kind === 'circulation') return `ärendet per capsulam ”${heading}”`;
  return kind === 'approval' ? 'kallelsen som du ska godkänna' : 'frågan om du är jävig';
}

/** The meeting, and that it is asked whether one can serve at it. */
function meetingWaiting({ meeting, toServe }: MeetingWaiting, today: LocalDate): string {
  return `mötet ${whenInWords(meeting, today)}${toServe ? ' (du är tillfrågad att tjänstgöra)' : ''}`;
}

/** Read by everybody in the place: nothing about the one who happened to add the bot. */
function welcomeToAll(): Said {
  return {
    fact: 'Hej. Jag är Klubban, styrelsens assistent. Nämn mig här, eller skriv till mig i egen chatt.',
    lines: [AS_YOU_SPEAK, 'Här svarar jag så att alla kan läsa. I egen chatt ser bara du svaret.'],
    buttons: THREE,
  };
}

function stranger(): Said {
  return {
    fact: 'Jag hittar dig inte i någon styrelses register, så jag kan inte visa något.',
    lines: ['Är du ledamot, ersättare eller arbetar på kansliet? Be kansliet lägga till din e-postadress.'],
  };
}

/** Why it is asked which meeting is meant. */
function whyWhich({ named, meetings, today, both }: Extract<BeingAnswer, { kind: 'which-meeting' }>): string {
  if (named !== undefined) return `Jag vet inte vilket möte du menar med ”${named}”, och inget är gjort.`;
  const [first] = meetings;
  const day = first ? dateInWords(first.state.date, today) : 'den dagen';
  return `Styrelsen har ${counted(meetings.length)} möten ${day}. Välj ${both ? 'ett eller båda' : 'ett'}, eller svara med klockslaget.`;
}
