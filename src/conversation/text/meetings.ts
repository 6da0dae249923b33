import {
  dayInWords,
  distanceInWords,
  instantInWords,
  type LocalDate,
  unreachable,
} from '../../kernel/index.ts';
import type { CancelledMeeting, MeetingAnswer } from '../answer/meetings/meeting-answer.ts';
import type { MeetingFacts } from '../answer/meetings/meeting-facts.ts';
import { mentioned } from './dates-mentioned.ts';
import { dayAndHours, meetingSource, placeOf } from './meeting-named.ts';
import { sayPlan } from './meeting-plan.ts';
import { PAGE } from './pages.ts';
import { ask, capital, counted, rowsOf, type Said, shortName } from './said.ts';
import { servingLine } from './serving.ts';
import { datesInWords } from './sources.ts';

/** When and where a meeting is, whether it stands, and which come: in words. */
export function sayMeeting(answer: MeetingAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'next':
      return next(answer, today);
    case 'meeting':
      return meeting(answer, today);
    case 'last':
      return last(answer, today);
    case 'plan':
      return sayPlan(answer, today);
    case 'no-meeting-then':
      return {
        fact: `Jag hittar inget möte ${mentioned(answer.mention, today)}${answer.there ? ' på den platsen' : ''} i ${shortName(answer.board)}.`,
        lines: answer.next
          ? [
              `${answer.there ? 'Nästa möte där' : 'Nästa möte'} är ${dayAndHours(answer.next, today)}${answer.there ? placeOf(answer.next) : ''}.`,
            ]
          : [answer.there ? 'Inget kommande möte är inlagt där.' : 'Inget kommande möte finns inlagt.'],
        buttons: [ask('Mötesplan', 'mötesplanen'), ask('Nästa möte', 'när är nästa möte')],
      };
    case 'moved-away':
      return {
        fact: `Mötet ${mentioned(answer.mention, today)} är flyttat till ${dayAndHours(answer.meeting, today)}.`,
        lines: answer.meeting.place ? [`Plats: ${answer.meeting.place}.`] : [],
        buttons: [
          ask('Dagordning', `dagordningen ${answer.meeting.date}`),
          ask('Mötesplan', 'mötesplanen'),
          ask('Nästa möte', 'när är nästa möte'),
        ],
      };
    case 'cancelled': {
      const { cancelled, next: following, items = [] } = answer;
      const was = items.map(({ number, heading }) => `${number} ${heading}`);
      return {
        fact: `Mötet ${dayAndHours(answer.meeting, today)} är inställt.`,
        lines: [
          `Skäl: ${cancelled.reason}`,
          `Det ställdes in ${instantInWords(cancelled.at, today)} av ${cancelled.by}.`,
          ...(following
            ? [
                following.date === answer.meeting.date
                  ? sameDayInstead(following, today)
                  : `Nästa möte är ${dayAndHours(following, today)}.`,
              ]
            : []),
          ...(was.length > PAGE ? [AGENDA_WAS] : []),
        ],
        ...(was.length > PAGE ? { rows: rowsOf(was) } : was.length > 0 ? { more: [AGENDA_WAS, ...was] } : {}),
        buttons: [ask('Mötesplan', 'mötesplanen'), ask('Nästa möte', 'när är nästa möte')],
        source: shortName(answer.board),
      };
    }
    case 'none-before':
      return {
        fact: `Jag känner inte till något möte före ${dayInWords(answer.meeting.date, today)}.`,
        lines: [`Det är det tidigaste jag har för ${shortName(answer.board)}.`],
        buttons: [ask('Besluten', `vad beslutades ${answer.meeting.date}`), ask('Mötesplan', 'mötesplanen')],
      };
    case 'no-meeting':
      return {
        fact: `Inget möte finns inlagt för ${shortName(answer.board)}.`,
        lines: ['Kansliet lägger in möten genom en mötesplan eller en kallelse.'],
      };
    default:
      return unreachable(answer);
  }
}

/** The day has another meeting since: that it is a new one, and not the one that was called off. */
const sameDayInstead = (meeting: MeetingFacts, today: LocalDate): string =>
  `Ett nytt möte är inlagt samma dag: ${dayAndHours(meeting, today)}${placeOf(meeting)}.`;

/** That the meeting which was to come is cancelled, and why. */
export function cancelledLines(off: CancelledMeeting | null, today: LocalDate): string[] {
  return off === null
    ? []
    : [`Mötet ${dayAndHours(off.meeting, today)} är inställt.`, `Skäl: ${off.cancelled.reason}`];
}

const AGENDA_WAS = 'Dagordningen som den var:';

function next(answer: Extract<MeetingAnswer, { kind: 'next' }>, today: LocalDate): Said {
  const { meeting: found } = answer;
  if (!found) {
    return {
      fact: `Inget kommande möte finns inlagt för ${shortName(answer.board)}.`,
      lines: [
        ...cancelledLines(answer.cancelled, today),
        ...(answer.last ? [`Senaste mötet jag känner till var ${dayInWords(answer.last.date, today)}.`] : []),
      ],
      buttons: [ask('Senaste protokollet', 'senaste protokollet')],
    };
  }
  return {
    fact: `Nästa möte: ${dayAndHours(found, today)}${placeOf(found)}.`,
    lines: [
      [capital(distanceInWords(found.date, today)), found.title].filter(Boolean).join('. ').concat('.'),
      ...missing(found),
      ...contents(found),
    ],
    source: meetingSource(found, answer.board, today),
    buttons: [
      ask('Dagordning', 'dagordningen'),
      ask('Bilagor', 'vilka bilagor finns'),
      ask('Kalenderfil', `kalenderfil för ${found.date}`),
      ask('Mötesplan', 'mötesplanen'),
    ],
  };
}

function missing(found: MeetingFacts): string[] {
  if (!found.start && !found.place && !found.atDistance) return ['Tid och plats är inte angivna.'];
  if (!found.start) return ['Tiden är inte angiven.'];
  return found.place || found.atDistance ? [] : ['Platsen är inte angiven.'];
}

function contents(found: MeetingFacts): string[] {
  if (found.ownItemsOnly) return [];
  if (found.items === null)
    return found.passage ? ['Ingen kallelse har kommit än.'] : ['Dagordningen har inte kommit.'];
  const papers = found.attachments ?? 0;
  return [
    `${found.items === 1 ? '1 ärende' : `${found.items} ärenden`}${papers > 0 ? `, ${papers === 1 ? '1 bilaga' : `${papers} bilagor`}` : ''}.`,
  ];
}

function meeting(answer: Extract<MeetingAnswer, { kind: 'meeting' }>, today: LocalDate): Said {
  const found = answer.meeting;
  const when = dayAndHours(found, today);
  const place = found.place ?? (found.atDistance ? 'på distans' : 'platsen är inte angiven');
  return {
    fact: answer.whether
      ? stands(answer, when, today)
      : answer.asked === 'place'
        ? `${capital(place)}. ${capital(when)}.`
        : `${capital(when)}, ${place}.`,
    lines: [
      [answer.past ? 'Mötet har varit' : capital(distanceInWords(found.date, today)), found.title]
        .filter(Boolean)
        .join('. ')
        .concat('.'),
      ...(found.start ? [] : ['Tiden är inte angiven.']),
      ...(answer.whether === 'MOVED' ? lastMoved(found, today) : []),
      ...(answer.serving ? [servingLine(answer.serving)] : []),
      ...(answer.inPaper
        ? [`I den inlästa kallelsen står ”${answer.inPaper}”. Det som gäller står här ovan.`]
        : []),
    ],
    source: meetingSource(found, answer.board, today),
    buttons: answer.past
      ? [ask('Besluten', `vad beslutades ${found.date}`), ask('Närvarande', `vilka var med ${found.date}`)]
      : [
          ask('Dagordning', `dagordningen ${found.date}`),
          ask('Bilagor', `vilka bilagor finns ${found.date}`),
        ],
  };
}

/** Why, when and by whom it was moved last. */
function lastMoved({ lastMove }: MeetingFacts, today: LocalDate): string[] {
  if (lastMove === null) return [];
  const { reason, by, at } = lastMove;
  return [`Skäl: ${reason}`, `Det flyttades ${instantInWords(at, today)} av ${by}.`];
}

/** Of a meeting that is held, to "är det inställt?", "är det flyttat?", "blir det av?". */
function stands(
  { whether, past, meeting }: Extract<MeetingAnswer, { kind: 'meeting' }>,
  when: string,
  today: LocalDate,
) {
  const from = meeting.movedFrom.at(-1);
  const moved = from ? `flyttat från ${dayInWords(from, today)}` : null;
  if (whether === 'OVER') return past ? `Ja, mötet ${when} är över.` : `Nej, mötet ${when} är inte över.`;
  if (past) return `Mötet ${when} har inte ställts in${moved ? `. Det är ${moved}` : ''}.`;
  if (whether === 'CANCELLED' || whether === 'CALLED_OFF')
    return `Nej, mötet ${when} är inte inställt${moved ? `, men ${moved}` : ''}.`;
  if (whether === 'MOVED')
    return moved ? `Ja, mötet är ${moved} till ${when}.` : `Nej, mötet ${when} är inte flyttat.`;
  return `Ja, mötet ${when} står kvar${moved ? `. Det är ${moved}` : ''}.`;
}

function last(answer: Extract<MeetingAnswer, { kind: 'last' }>, today: LocalDate): Said {
  const { meeting: found } = answer;
  if (!found) return { fact: `Jag har inget tidigare möte i ${shortName(answer.board)}.` };
  const all = [found, ...answer.earlier];
  const days = datesInWords(all.map(({ date }) => date).toSorted(), today);
  const { noneIn } = answer;
  const latest = `Senaste mötet var ${dayAndHours(found, today)}${found.place ? `, ${found.place}` : ''}.`;
  return {
    ...(answer.counted
      ? {
          context: `${capital(counted(all.length))} möten har hållits i ${shortName(answer.board)}: ${days}.`,
        }
      : {}),
    fact: noneIn ? `Jag hittar inget möte ${mentioned(noneIn, today)} i ${shortName(answer.board)}.` : latest,
    ...(noneIn ? { lines: [latest] } : {}),
    rows: rowsOf(answer.earlier.map(({ date }) => `Dessförinnan: ${dayInWords(date, today)}.`)),
    source: meetingSource(found, answer.board, today),
    buttons: [
      ask('Besluten', `vad beslutades ${found.date}`),
      ask('Närvarande', `vilka var med ${found.date}`),
      ask('Protokollet', `protokollet ${found.date}`),
    ],
  };
}
