import { localDateOf } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { whatNowAsked } from '../understand/coming/asked/what-now-asked.ts';

/**
 * "Vad händer nu?", "för vem då?", of somebody who is called or asked to serve: as it would be asked by itself. After her
 * no it is who serves in her place, else how she stands. Null: it is not asked, or something else is spoken of.
 */
export async function asOfOwnAnswer(
  text: string,
  { audience, openNow, memberships, context, now }: Situation,
  boards: readonly Board[],
): Promise<string | null> {
  const asked = audience === 'asker' ? whatNowAsked(text) : null;
  if (asked === null || !openNow || context.subject?.matter != null) return null;
  const open = (await Promise.all(memberships.map((one) => openNow(one)))).flat();
  const hers = open.filter(({ personId }) => personId === undefined).map(({ kind }) => kind);
  if (asked === 'FOR_WHOM') return hers.includes('call') ? 'vem gäller det?' : null;
  const said =
    lastAnswer(boards, localDateOf(now)) ?? (context.understood?.action === DECLINES ? 'ABSENT' : null);
  if (said === 'ABSENT') return 'vem går in för mig?';
  const isCalled = hers.some((kind) => kind === 'notice' || kind === 'call' || kind === 'answered');
  return isCalled ? 'hur ligger jag till?' : null;
}

const DECLINES = 'rsvp.decline';

/** What she has answered last to a meeting ahead; null: nothing. */
function lastAnswer(boards: readonly Board[], today: string): string | null {
  const given = boards.flatMap(({ knowledge, membership }) =>
    knowledge.meetings
      .filter(({ state }) => state.date >= today)
      .flatMap(({ state }) => state.attendance.answers)
      .filter(({ person }) => person.personId === membership.personId),
  );
  return given.toSorted((one, other) => other.at.localeCompare(one.at))[0]?.answer ?? null;
}
