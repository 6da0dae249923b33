import { instantInWords, type LocalDate } from '../../kernel/index.ts';
import { RECUSAL_STATUS_TEXT } from '../../recusal/index.ts';
import type { CaseExport } from '../export/case-export.ts';
import type { AnswerEntry, ListedCirculation, SeatView } from '../views.ts';
import { ANSWER_TEXT, CHANNEL_TEXT, STANDING_TEXT, STATUS_TEXT, VOID_TEXT } from './words.ts';

/** A case as the command line tells it. */
export const circulationText = {
  listed({ heading, status, deadline, closedAt }: ListedCirculation, today: LocalDate): string {
    const when =
      closedAt === null ? `svar senast ${instantInWords(deadline, today)}` : instantInWords(closedAt, today);
    return `${heading} (${STATUS_TEXT[status]}, ${when})`;
  },
  shown(shown: CaseExport, today: LocalDate): string {
    const head = `${shown.heading} (${STATUS_TEXT[shown.status]}, svar senast ${instantInWords(shown.deadline, today)})`;
    const recusals = shown.recusals.map(
      ({ person, status }) => `  ${person.name}: ${RECUSAL_STATUS_TEXT[status]}`,
    );
    return [
      head,
      '',
      'Platser',
      ...shown.electorate.map((seat) => seatLine(seat)),
      ...(recusals.length > 0 ? ['', 'Jäv', ...recusals] : []),
      ...(shown.answers.length > 0
        ? ['', 'Alla svar', ...shown.answers.map((one) => answerLine(one, today))]
        : []),
      ...(shown.minutesText === null ? [] : ['', shown.minutesText]),
      '',
      `Kontrollsumma ${shown.lastHash}`,
    ].join('\n');
  },
};

function seatLine({ organisation, holder, answersFor, served, standing }: SeatView): string {
  const who = answersFor?.name ?? holder?.name ?? 'vakant';
  const serving = served ? ', ersättare' : '';
  return `  ${organisation}: ${who}${serving}, ${STANDING_TEXT[standing]}`;
}

function answerLine(entry: AnswerEntry, today: LocalDate): string {
  const via = entry.viaOffice === null ? '' : `, genom kansliet ${CHANNEL_TEXT[entry.viaOffice.channel]}`;
  const when = instantInWords(entry.at, today);
  return `  ${entry.person.name}: ${ANSWER_TEXT[entry.answer]}, ${when}, version ${entry.version}${via} (${VOID_TEXT[entry.standing]})`;
}
