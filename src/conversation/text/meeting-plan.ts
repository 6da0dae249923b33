import { dateInWords, dayInWords, type LocalDate } from '../../kernel/index.ts';
import type { MeetingAnswer } from '../answer/meetings/meeting-answer.ts';
import type { MeetingFacts } from '../answer/meetings/meeting-facts.ts';
import { dayAndHours, planSource } from './meeting-named.ts';
import { ask, capital, counted, rowsOf, type Said, shortName } from './said.ts';

/** The meetings of a plan, in order, and where each was read. */
export function sayPlan(answer: Extract<MeetingAnswer, { kind: 'plan' }>, today: LocalDate): Said {
  const { meetings } = answer;
  if (meetings.length === 0) {
    return {
      fact: `Ingen mötesplan finns inlagd för ${shortName(answer.board)}.`,
      buttons: [ask('Senaste mötet', 'när var senaste mötet')],
    };
  }
  const lines = meetings.map((one) =>
    [
      dayAndHours(one, today),
      ordinary(one.title) ? null : one.title,
      one.place ?? (one.atDistance ? 'på distans' : null),
    ]
      .filter(Boolean)
      .join(', ')
      .concat(movedFrom(one, today)),
  );
  const titles = answer.isOfKind ? [...new Set(meetings.map(({ title }) => title ?? ''))].join(', ') : '';
  const sum = meetings.length === 1 ? 'ett möte' : `${counted(meetings.length)} möten`;
  const count = titles === '' ? capital(sum) : `${titles}: ${sum}`;
  const [first] = meetings;
  return {
    fact: `${count}${answer.ahead ? ' framöver' : ''}${answer.year ? ` ${answer.year}` : ''} i ${shortName(answer.board)}${
      first ? `, först ${dateInWords(first.date, today)}` : ''
    }.`,
    ...(answer.hours === undefined ? {} : { lines: [answer.hours] }),
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
