import { epochOf, localDateOf, MINUTE } from '../../kernel/index.ts';
import { namesIt } from '../../meeting/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { asksOfTie } from '../understand/coming/asked/tie-asked.ts';
import { sifted } from '../understand/patterns/sifted.ts';

const REPORTS_IT = sifted(
  /^(?:(?:ja|jo|japp|ok|okej|då|så|men|bra|(?:vi |jag )?(?:tar|ta) det säkra före det osäkra|för säkerhets skull)[ ,.!]+)*(?:(?:det )?(?:är|vore|blir|känns|verkar)(?: (?:nog|väl|kanske|ju))* (?:bäst|säkrast|klokast|lika bra|rätt)(?: (?:nog|väl|då|att|om))* )?(?:(?:jag|då|så|vi) )*(?:(?:vill|ska|får|måste|tänker|bör)(?: (?:nog|väl|då|jag))* )?(?:anmäler|anmäla)(?: jag)?(?: (?:det|mig|jäv|jävig|som|nog|då|väl|ändå|för säkerhets skull))*[.! ]*$/iu,
);
const ASKS_OF_OWN = /(?<!\p{L})(?:är|blir|kan) jag (?:\p{L}+ )?(?:vara |bli )?jävig(?!\p{L})/iu;
/** So long "det" is what was asked about. */
const LASTS = 20 * MINUTE;

/** The same words with what they are of, and of which board. */
export interface Reported {
  readonly text: string;
  readonly boardId: string;
}

/**
 * "Ja jag anmäler det", right after one has asked whether a tie of one's own is jäv: of the ärende that was spoken of
 * there, or of none that is known. Null: nothing of the kind was asked just now.
 */
export function reportedAsAsked(
  text: string,
  { context: { lastSaid = null }, now }: Pick<Situation, 'context' | 'now'>,
  boards: readonly Board[],
): Reported | null {
  if (lastSaid === null || !REPORTS_IT.test(text)) return null;
  const said = lastSaid.written ?? lastSaid.text;
  const isAsked = asksOfTie(said) || ASKS_OF_OWN.test(said);
  if (!isAsked || epochOf(now) - epochOf(lastSaid.at) > LASTS) return null;
  const board = boards.find(({ knowledge }) => knowledge.id === lastSaid.boardId);
  if (board === undefined) return null;
  const meant = upcoming({ board: board.knowledge, today: localDateOf(now), now }).flatMap(({ state }) =>
    (state.agenda.items ?? [])
      .filter((item) => item.standard === null && namesIt(item, said))
      .map(({ number }) => `jag är jävig på punkt ${number} ${state.date}`),
  );
  const [only, ...more] = meant;
  return {
    text: only === undefined || more.length > 0 ? 'jag anmäler jäv' : only,
    boardId: lastSaid.boardId,
  };
}
