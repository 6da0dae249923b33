import type { LocalDate } from '../../../kernel/index.ts';
import { writesAgenda } from '../acts/rights.ts';
import type { Asking } from '../asking.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';

/** That no protokoll tells who was there; to the kansli that tells it ("Per var inte där") also that it is not registered. */
export function notRecorded(asking: Asking, date: LocalDate | null): AttendanceAnswer {
  const { message, entities, features } = asking.understanding;
  const asks =
    message.text.includes('?') || features.some((one) => one === 'shape:wh' || one === 'shape:verb');
  const isTold = !asks && entities.persons.length > 0 && writesAgenda(asking);
  const inPart = asking.board.meetings.some(
    ({ state }) => state.status === 'CLOSED' && state.date === date && state.minutes.inPart === true,
  );
  return {
    kind: 'not-recorded',
    board: asking.board.name,
    date,
    ...(isTold ? { told: true } : {}),
    ...(inPart ? { inPart } : {}),
  };
}
