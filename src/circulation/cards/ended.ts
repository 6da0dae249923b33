import { instantInWords, type LocalDate } from '../../kernel/index.ts';
import { answerCard, type CardContent } from '../../teams/contract.ts';
import { BUTTON, SAID, STATUS_TEXT } from '../text/index.ts';
import type { ListedCirculation } from '../views.ts';

/** How many lines of the list are shown at a time. */
const PAGE = 30;
/** Those at the top that can be opened from the card. */
const OPENED = 3;

/** A board's cases that are over, the latest first: a line each, and a way to the first of them. */
export function endedCard(
  board: { readonly boardId: string; readonly boardName: string },
  ended: readonly ListedCirculation[],
  page: number,
  today: LocalDate,
): CardContent {
  const shown = ended.slice(page * PAGE, (page + 1) * PAGE);
  const older = ended.length > (page + 1) * PAGE;
  return answerCard({
    fact: SAID.ended(ended.length),
    lines: shown.map(({ heading, status, closedAt, openedAt }) =>
      SAID.endedLine(heading, STATUS_TEXT[status], instantInWords(closedAt ?? openedAt, today)),
    ),
    more: older ? [] : [SAID.endedBefore],
    source: board.boardName,
    buttons: [
      ...(older
        ? [
            {
              title: BUTTON.older,
              verb: 'circulation.ended',
              data: { boardId: board.boardId, page: page + 1 },
            },
          ]
        : []),
      ...shown.slice(0, OPENED).map(({ id, heading }) => ({
        title: heading,
        verb: 'circulation.show',
        data: { circulationId: id },
      })),
    ],
  });
}
