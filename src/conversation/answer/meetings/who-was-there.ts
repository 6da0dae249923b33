import type { Attendee } from '../../../meeting/index.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { personMeant } from '../people.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import { isNamed, isRecord, type OnRecord, onRecord } from './attendance-on-record.ts';
import { ledForSome, type Span, spanOf } from './attended.ts';
import { attendedOver, heldOver } from './attended-over.ts';
import { asksWhoFromAfar, fromAfar } from './from-afar.ts';
import { ledWhen } from './led-when.ts';
import { notRecorded } from './not-recorded.ts';
import { asksWhoSatFor, ofMember } from './seat-of-member.ts';
import { servedAs } from './served.ts';
import { wasPresent } from './was-present.ts';

/** Who was at a meeting, or at several; whether somebody was; who led it. */
export async function present(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  if (asksWhoFromAfar(asking)) return fromAfar(asking);
  const led = await ledWhen(asking);
  if (led) {
    const there = thoseThere(asking, led.found, led.found.present);
    return { ...there, chair: led.chair, asked: 'chair', told: led.told };
  }
  const over = speaksOf(asking, 'chair') ? null : heldOver(asking);
  if (over !== null) {
    const each = over.map((one) => ({
      date: one.meeting.state.date,
      deciding: one.present.filter(({ votes }) => votes === true),
    }));
    return attendedOver(asking, over, 'presence', servedAs) ?? { kind: 'present-at-several', board, each };
  }
  const found = await onRecord(asking);
  if (!isRecord(found)) return notRecorded(asking, found);
  const [person] =
    asking.understanding.entities.persons.length > 0 || speaksOf(asking, 'iam') ? personMeant(asking) : [];
  if (person) {
    const as = found.present.find((one) => isNamed(one, person)) ?? null;
    return wasPresent(asking, found, person, as);
  }
  const [member] = asksWhoSatFor(asking) ? asking.understanding.entities.organisations : [];
  if (member) return presentOf(asking, found, member.id);
  const [only, another] = byRole(asking, found.present);
  if (only && !another) return wasPresent(asking, found, { id: only.personId ?? '', ...spelled(only) }, only);
  const { id } = found.meeting;
  const forSome = speaksOf(asking, 'chair') ? ledForSome(id, await asking.board.index()) : [];
  return { ...thoseThere(asking, found, found.present), spans: await spansOf(asking, found), forSome };
}

async function spansOf(asking: Asking, { meeting, present: there }: OnRecord): Promise<Map<string, Span>> {
  const index = await asking.board.index();
  return new Map(
    there.flatMap((one) => {
      const told = one.sections === undefined ? null : { text: one.sections, isOnly: false };
      const span = one.votes === true ? spanOf(one, meeting.id, index) : told;
      return span ? [[one.name, span] as const] : [];
    }),
  );
}

function thoseThere(asking: Asking, found: OnRecord, there: readonly Attendee[]) {
  return {
    kind: 'present',
    board: asking.board.name,
    meetingId: found.meeting.id,
    date: found.meeting.state.date,
    deciding: there.filter((one) => one.votes === true),
    others: there.filter((one) => one.votes !== true),
    chair: found.chair,
    asked: speaksOf(asking, 'chair') ? 'chair' : 'all',
  } as const;
}

function presentOf(asking: Asking, found: OnRecord, member: string): AttendanceAnswer {
  const there = ofMember(member, found.present, found.view, isNamed);
  return { ...thoseThere(asking, found, there), asked: 'all', of: member };
}

/** "Vem var ekonom på mötet": those whose role there is named. */
function byRole({ understanding: { entities } }: Asking, present: readonly Attendee[]): readonly Attendee[] {
  const said = entities.topic.filter(({ word }) => word.folded.length >= 5).map(({ word }) => word.stem);
  return present.filter((one) => analyse(one.role ?? '').some((term) => said.includes(term)));
}

const spelled = ({ name }: Attendee) => ({ name, alsoSpelled: [], email: null });
