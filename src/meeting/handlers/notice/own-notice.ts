import { localDateOf, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import type { ProofRow } from '../../notice-proof.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ATTEND_BUTTON, OWN_NOTICE, whenInWords } from '../../text/index.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { ownNotCalled } from './not-called.ts';
import { proofsOf } from './proof.ts';

const OWN =
  /(?<!\p{L})(?:har jag(?: \p{L}+){0,2} (?:fått|nåtts)|fick jag)(?!\p{L}).*(?<!\p{L})kallels|(?<!\p{L})kallels\p{L}*(?!\p{L}).*(?<!\p{L})(?:fram till|nått|nådde|skickats till|skickad till) mig(?!\p{L})/iu;

/** Whether it is asked if the kallelse has come to the one who writes. */
export function asksOwnNotice(text: string): boolean {
  return OWN.test(text);
}

/** "Har jag fått någon kallelse?": what became of hers, whoever she is; null where something else is asked. */
export async function ownNotice(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  text: string,
): Promise<Reply | null> {
  if (turn.place.kind !== 'personal' || !asksOwnNotice(text)) return null;
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const { personId } = at.doer;
  const isCalled = peopleOf(meetingRosterOf(at.boardThen).electorate).some(
    (one) => one.personId === personId,
  );
  if (!isCalled) return said(at, ownNotCalled(at, when));
  const proof = (await proofsOf(ports, at)).at(-1);
  if (!proof) return said(at, OWN_NOTICE.notSent(when));
  const row = proof.rows.find((one) => one.person.personId === personId);
  const show = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId: at.meetingId } };
  return said(at, row ? factOf(row) : OWN_NOTICE.toOthers(when), [], [show]);

  function factOf({ state, openedAt, deliveredAt }: ProofRow): string {
    switch (state) {
      case 'OPENED':
        return OWN_NOTICE.opened(when, openedAt, today);
      case 'DELIVERED':
        return OWN_NOTICE.delivered(when, deliveredAt, today);
      case 'WAITING':
        return OWN_NOTICE.waiting(when);
      case 'UNCERTAIN':
        return OWN_NOTICE.uncertain(when);
      case 'FAILED':
      case 'NO_ACCOUNT':
      case 'DROPPED':
        return OWN_NOTICE.missed(when);
    }
  }
}

/** "Skicka kallelsen till Jonas": whether she has got the one that holds; null: none has gone out, or not to her. */
export async function hersNotice(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { personId, name }: PersonRef,
): Promise<string | null> {
  const row = (await proofsOf(ports, at)).at(-1)?.rows.find((one) => one.person.personId === personId);
  const today = localDateOf(turn.at);
  if (row?.state === 'OPENED' || row?.state === 'DELIVERED') {
    return OWN_NOTICE.hasGot(name, row.deliveredAt ?? row.openedAt, today);
  }
  return row?.state === 'WAITING' ? OWN_NOTICE.onItsWay(name) : null;
}
