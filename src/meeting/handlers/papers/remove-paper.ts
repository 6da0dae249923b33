import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type CardButton, choiceCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { itemById } from '../../domain/agenda/book.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { AGENDA, itemName, PAPERS } from '../../text/index.ts';
import { agendaButton, dataOf } from '../agenda/agenda-card.ts';
import { itemReply } from '../agenda/item/item-card.ts';
import { clarify, confirm, type Said } from '../agenda/item/item-words.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said } from '../reach.ts';

type Paper = PlannedItem['papers'][number];

/** "Ta bort bilaga 2", "ta bort bilagan från punkt 7": asked about first; a choice where it is not said which. */
export function removalSaid(
  at: AtMeeting,
  turn: Turn,
  { label, item: number }: { readonly label: string | null; readonly item: string | null },
): Said {
  const all = (at.meeting.agenda.items ?? []).flatMap((item) =>
    item.papers.map((paper) => ({ item, paper })),
  );
  const named = all.filter(
    ({ item, paper }) =>
      (label === null || paper.label === label) && (number === null || item.number.toLowerCase() === number),
  );
  const [only] = named;
  if (only && named.length === 1) return confirm(removeQuestion(at, only.item, only.paper));
  if (all.length === 0) {
    return clarify(said(at, PAPERS.none(at.meeting.date, localDateOf(turn.at)), [], [agendaButton(at)]));
  }
  const choices = (named.length > 0 ? named : all).map(({ item, paper }) => ({
    title: `${AGENDA.paper(paper.label, paper.name)} (${itemName(item)})`,
    verb: 'meeting.paper-remove-form',
    data: { ...dataOf(at), itemId: item.id, label: paper.label },
  }));
  const lines = named.length > 0 ? [] : [PAPERS.noSuch(label, number)];
  return clarify({ messages: [{ card: choiceCard({ question: PAPERS.whichToRemove, lines, choices }) }] });
}

/** Asks before a bilaga goes. */
export function removeQuestion(at: AtMeeting, item: PlannedItem, { label, name }: Paper): Reply {
  const data = { ...dataOf(at), itemId: item.id };
  const card = answerCard({
    fact: PAPERS.removeFact(label, name, itemName(item)),
    lines: [PAPERS.staysInHistory],
    source: at.boardName,
    buttons: [
      {
        title: AGENDA.removePaper(label),
        verb: 'meeting.paper-remove',
        style: 'destructive',
        data: { ...data, label },
      },
      { title: PAPERS.keep, verb: 'meeting.item', data },
    ],
  });
  return { messages: [{ card }] };
}

/** Puts a bilaga that was taken away back on its item, under the number that it had. */
export function restoreButton(at: AtMeeting, itemId: string, label: string): CardButton {
  return {
    title: PAPERS.putBack(label),
    verb: 'meeting.paper-restore',
    data: { ...dataOf(at), itemId, label },
  };
}

/** "Lägg tillbaka bilagan": asked about first; a choice where it is not said which. */
export function restorationSaid(at: AtMeeting, turn: Turn, label: string): Said {
  const removed = at.meeting.agenda.removedPapers.flatMap(({ itemId, paper }) => {
    const item = itemById(at.meeting.agenda, itemId);
    return item === null || item.papers.some(({ sha256 }) => sha256 === paper.sha256)
      ? []
      : [{ item, paper }];
  });
  if (removed.length === 0) {
    const none = PAPERS.noneRemoved(at.meeting.date, localDateOf(turn.at));
    return clarify(said(at, none, [], [agendaButton(at)]));
  }
  const named = removed.filter(({ paper }) => label === '' || paper.label === label);
  const [only] = named;
  if (only && named.length === 1) {
    const { item, paper } = only;
    const fact = PAPERS.putBackFact(paper.label, paper.name, itemName(item));
    const buttons = [restoreButton(at, item.id, paper.label), agendaButton(at)];
    return confirm({ messages: [{ card: answerCard({ fact, source: at.boardName, buttons }) }] });
  }
  // The one that was taken away last is the likeliest.
  const choices = (named.length > 0 ? named : removed).toReversed().map(({ item, paper }) => ({
    ...restoreButton(at, item.id, paper.label),
    title: `${AGENDA.paper(paper.label, paper.name)} (${itemName(item)})`,
  }));
  const lines = named.length > 0 ? [] : [PAPERS.noneSuchRemoved(label)];
  return clarify({ messages: [{ card: choiceCard({ question: PAPERS.whichToRestore, lines, choices }) }] });
}

/** The bilaga on its item again, with a receipt. */
export async function restorePaper(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { id: itemId }: PlannedItem,
  label: string,
): Promise<Reply> {
  const command = { type: 'RestorePaper', by: at.doer, at: turn.at, itemId, label } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const meeting = outcome.state.status === 'NONE' ? at.meeting : outcome.state;
  const item = itemById(meeting.agenda, itemId);
  const paper = item?.papers.find((one) => one.label === label);
  if (!item || !paper) return refused({ code: 'meeting.paperGone', data: null }, at, turn);
  const isNews = outcome.kind === 'repeated' || outcome.events.length > 0;
  const fact = isNews ? PAPERS.restored(label, paper.name, itemName(item)) : PAPERS.onAgenda(label);
  return itemReply({ ...at, meeting }, item, { fact });
}
