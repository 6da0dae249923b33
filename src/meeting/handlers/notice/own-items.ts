import { localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { readsOf, readsWholeAgenda } from '../../reader.ts';
import { itemInPack, NOTICE_SAID, OWN_ITEM, whenInWords } from '../../text/index.ts';
import { type AtMeeting, said } from '../reach.ts';

/** To whoever does not read the whole kallelse: when and where, and her own ärenden; null to everybody else. */
export function ownItemsOnly(at: AtMeeting, turn: Turn): Reply | null {
  if (readsWholeAgenda(at)) return null;
  const { meeting } = at;
  const today = localDateOf(turn.at);
  const own = (meeting.agenda.items ?? []).filter(readsOf(at));
  const hers = own.length > 0 ? own.map(itemInPack) : [OWN_ITEM.none(meeting.date, today)];
  const place = meeting.place === null ? [] : [NOTICE_SAID.place(meeting.place)];
  const papers = own.some((item) => item.papers.length > 0)
    ? [{ title: OWN_ITEM.papers, verb: 'meeting.papers', data: { meetingId: at.meetingId } }]
    : [];
  return said(at, OWN_ITEM.fact(whenInWords(meeting, today)), [...place, ...hers, OWN_ITEM.note], papers);
}
