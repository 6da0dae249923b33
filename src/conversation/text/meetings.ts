import {
  addDays,
  dateInWords,
  dayInWords,
  dayOf,
  distanceInWords,
  instantInWords,
  type LocalDate,
  MONTHS,
  monthOf,
  unreachable,
  yearOf,
} from '../../kernel/index.ts';
import type { CancelledMeeting, MeetingAnswer } from '../answer/meetings/meeting-answer.ts';
import type { MeetingFacts } from '../answer/meetings/meeting-facts.ts';
import type { DateMention } from '../understand/dates/dates.ts';
import { PAGE } from './pages.ts';
import { ask, capital, counted, rowsOf, type Said, shortName } from './said.ts';
import { servingLine } from './serving.ts';
import { datesInWords } from './sources.ts';

const clock = (time: string) => time.slice(0, 5).replace(':', '.');

/** `kl. 13.00–16.00`, or nothing where no time is known. */
export function hours(meeting: Pick<MeetingFacts, 'start' | 'end'>): string | null {
  if (!meeting.start) return null;
  return `kl. ${clock(meeting.start)}${meeting.end ? `–${clock(meeting.end)}` : ''}`;
}

/** `torsdag 11 december kl. 13.00–16.00`. */
export function dayAndHours(meeting: MeetingFacts, today: LocalDate): string {
  const time = hours(meeting);
  return `${dayInWords(meeting.date, today)}${time ? ` ${time}` : ''}`;
}

/** Where what is said of a meeting was read. */
export function meetingSource(meeting: MeetingFacts, board: string, today: LocalDate): string {
  switch (meeting.source) {
    case 'notice':
      return `Kallelse till ${dateInWords(meeting.date, today)}, ${shortName(board)}`;
    case 'minutes':
      return `Protokoll ${dateInWords(meeting.date, today)}, ${shortName(board)}`;
    case 'plan':
      return `Mötesplanen, ${shortName(board)}`;
    case 'decided-plan':
    case 'proposed-plan':
      return planSource(meeting, board, today);
    case 'none':
      return shortName(board);
    default:
      return unreachable(meeting.source);
  }
}

/** A plan in a kallelse is only proposed. */
function planSource(meeting: MeetingFacts, board: string, today: LocalDate): string {
  const { passage } = meeting;
  const proposed = meeting.source === 'proposed-plan';
  const where = passage
    ? `${passage.heading}, ${passage.documentTitle}${passage.meetingDate ? ` (mötet ${dateInWords(passage.meetingDate, today)})` : ''}`
    : 'mötesplanen';
  return `${proposed ? 'Enligt förslaget, inte beslutat: ' : 'Enligt '}${where}, ${shortName(board)}`;
}

export function sayMeeting(answer: MeetingAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'next':
      return next(answer, today);
    case 'meeting':
      return meeting(answer, today);
    case 'last':
      return last(answer, today);
    case 'plan':
      return plan(answer, today);
    case 'no-meeting-then':
      return {
        fact: `Jag hittar inget möte ${mentioned(answer.mention, today)} i ${shortName(answer.board)}.`,
        lines: answer.next
          ? [`Nästa möte är ${dayAndHours(answer.next, today)}.`]
          : ['Inget kommande möte finns inlagt.'],
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

function placeOf({ place, atDistance }: MeetingFacts): string {
  if (place) return `, ${place}`;
  return atDistance ? ', på distans' : '';
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
  return {
    ...(answer.counted
      ? {
          context: `${capital(counted(all.length))} möten har hållits i ${shortName(answer.board)}: ${days}.`,
        }
      : {}),
    fact: `Senaste mötet var ${dayAndHours(found, today)}${found.place ? `, ${found.place}` : ''}.`,
    rows: rowsOf(answer.earlier.map(({ date }) => `Dessförinnan: ${dayInWords(date, today)}.`)),
    source: meetingSource(found, answer.board, today),
    buttons: [
      ask('Besluten', `vad beslutades ${found.date}`),
      ask('Närvarande', `vilka var med ${found.date}`),
      ask('Protokollet', `protokollet ${found.date}`),
    ],
  };
}

function plan(answer: Extract<MeetingAnswer, { kind: 'plan' }>, today: LocalDate): Said {
  const { meetings } = answer;
  if (meetings.length === 0) {
    return {
      fact: `Ingen mötesplan finns inlagd för ${shortName(answer.board)}.`,
      buttons: [ask('Senaste mötet', 'när var senaste mötet')],
    };
  }
  const lines = meetings.map((one) =>
    [dayAndHours(one, today), ordinary(one.title) ? null : one.title, one.place]
      .filter(Boolean)
      .join(', ')
      .concat(movedFrom(one, today)),
  );
  const count = meetings.length === 1 ? 'Ett möte' : `${capital(counted(meetings.length))} möten`;
  const [first] = meetings;
  return {
    fact: `${count}${answer.ahead ? ' framöver' : ''}${answer.year ? ` ${answer.year}` : ''} i ${shortName(answer.board)}${
      first ? `, först ${dateInWords(first.date, today)}` : ''
    }.`,
    rows: rowsOf([...lines, ...termLine(answer.termEnds ?? null, today)]),
    source: planSources(meetings, answer.board, today),
    buttons: [ask('Nästa möte', 'när är nästa möte')],
  };
}

/** Who is called to the meetings after it may be others. */
function termLine(ends: LocalDate | null, today: LocalDate): string[] {
  return ends === null
    ? []
    : [`Mandatperioden slutar ${dayInWords(ends, today)}. Till möten efter det kallas de som är valda då.`];
}

/** ` (flyttat från 9 juni)`, or nothing. */
function movedFrom({ movedFrom: days }: MeetingFacts, today: LocalDate): string {
  const last = days.at(-1);
  return last === undefined ? '' : ` (flyttat från ${dateInWords(last, today)})`;
}

/** Where the listed days were read, each place once. */
function planSources(meetings: readonly MeetingFacts[], board: string, today: LocalDate): string {
  const sources = meetings.map((one) => {
    if (one.passage) return planSource(one, board, today);
    return `${one.source === 'plan' ? 'Mötesplanen' : 'Kallelser och protokoll'}, ${shortName(board)}`;
  });
  return [...new Set(sources)].slice(0, 3).join('. ');
}

function ordinary(title: string | null): boolean {
  return title === null || /^(ordinarie )?(styrelsemöte|sammanträde|möte)$/i.test(title);
}

/** What was said of a date, said back. */
/** "I höst": from the first of a month to the last of another, of one year. */
function wholeMonths(from: LocalDate, to: LocalDate): boolean {
  return (
    dayOf(from) === 1 &&
    dayOf(addDays(to, 1)) === 1 &&
    yearOf(from) === yearOf(to) &&
    monthOf(from) !== monthOf(to)
  );
}

export function mentioned(mention: DateMention, today: LocalDate): string {
  if (mention.kind === 'days') {
    if (mention.from === mention.to) return dayInWords(mention.from, today);
    return wholeMonths(mention.from, mention.to)
      ? `i ${MONTHS[monthOf(mention.from) - 1]}–${MONTHS[monthOf(mention.to) - 1]} ${yearOf(mention.to)}`
      : `${dateInWords(mention.from, today)}–${dateInWords(mention.to, today)}`;
  }
  const month = mention.month ? MONTHS[mention.month - 1] : null;
  const year = mention.year ? String(mention.year) : null;
  if (mention.day !== null) {
    return ['den', month ? String(mention.day) : `${mention.day}:e`, month, year].filter(Boolean).join(' ');
  }
  return [month ? 'i' : null, month, year].filter(Boolean).join(' ');
}
