import { localDateOf } from '../../kernel/index.ts';
import { answerCard, choiceCard, type Reply, type Turn } from '../../teams/contract.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import { AGENDA, itemName, PAPERS } from '../text/index.ts';
import { agendaButton, dataOf } from './agenda-card.ts';
import { clarify, confirm, type Said } from './item-words.ts';
import { type AtMeeting, said } from './reach.ts';

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
