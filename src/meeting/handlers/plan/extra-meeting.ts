import type { ActRequest, ActResult } from '../../../conversation/index.ts';
import { parseLocalDate } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { MEETING_SAID } from '../../text/index.ts';
import { type AtBoard, boardsOf, type MeetingPorts, may, refused, say, unlessPrepares } from '../reach.ts';
import { createForm, NO_WHEN } from './arrange-forms.ts';

const EXTRA =
  /(?<!\p{L})extra[- ]?(?:insatt |inkallat )?(?:styrelse)?(?:möte|mote|sammanträd|sammantrad)\p{L}*/iu;

/** "Kalla till extra möte": another meeting than those there are, not the kallelse to the next one. */
export function isExtraMeeting({ text }: Pick<ActRequest, 'text'>): boolean {
  return EXTRA.test(text);
}

/** Who may have an extra meeting held, said to whoever does not put it in herself; null: she does (KL 6 kap. 23 §). */
export function extraMeetingRefused(at: AtBoard, turn: Turn): Reply | null {
  const permission = may(at, 'SEND_NOTICE');
  // Who only sends what others have made lays in no meeting either.
  if (permission.kind === 'ALLOWED') return permission.form === 'DISPATCH' ? unlessPrepares(at, turn) : null;
  const { board, doer } = at;
  const leads = doer.roles.some((role) => role === 'CHAIR' || role === 'ACTING_CHAIR');
  const holds = board.seats.some(({ member }) => member?.id === doer.personId);
  const office = board.office
    .filter((one) => !one.admin)
    .map(({ person: { name, email } }) => ({ name, email }));
  const by = leads ? 'CHAIR' : holds ? 'MEMBER' : 'OTHER';
  const data = { by, seats: board.seats.length, office } as const;
  return refused({ code: 'meeting.extraByOffice', data }, at, turn);
}

/** The form for it with the day that was said, or who may have one held. */
export async function extraMeeting(ports: MeetingPorts, request: ActRequest, turn: Turn): Promise<ActResult> {
  if (turn.place.kind !== 'personal') return { reply: say(MEETING_SAID.inPersonal), outcome: 'refuse' };
  const [at] = await boardsOf(ports, turn, request.boardId);
  if (!at) return { reply: say(MEETING_SAID.notMyBoard), outcome: 'refuse' };
  const refusal = extraMeetingRefused(at, turn);
  if (refusal !== null) return { reply: refusal, outcome: 'refuse' };
  const { date, noMeetingOn } = request.params;
  const day = parseLocalDate(date ?? noMeetingOn ?? '');
  return { reply: createForm(at, { ...NO_WHEN, date: day ?? '' }, '', null), outcome: 'clarify' };
}
