import { agendaOf, type KnownMeeting, noticeOf, type PlannedItem } from '../../meeting/index.ts';
import type { Passage } from './passage.ts';

/**
 * The passages of a meeting's ärenden as its agenda now has them: what the kallelse read in has of an item that was
 * withdrawn or reworded is not found any more, and what was added here is.
 */
export function withAgenda(
  passages: readonly Passage[],
  meetings: readonly { readonly id: string; readonly state: KnownMeeting }[],
): Passage[] {
  const agendas = new Map(
    meetings.flatMap(({ id, state }) => {
      const items = agendaOf(state);
      return items === null ? [] : [[id, items] as const];
    }),
  );
  const isCurrent = (passage: Passage): boolean => {
    const items = passage.meetingId === null ? undefined : agendas.get(passage.meetingId);
    if (passage.part !== 'item' || passage.number === null || items === undefined) return true;
    return items.some((item) => isAbout(passage, item));
  };
  const states = new Map(meetings.map(({ id, state }) => [id, state]));
  const current = passages.filter(isCurrent).map((passage) => {
    const state = states.get(passage.meetingId ?? '');
    return state === undefined ? passage : asItStands(passage, state);
  });
  const made = meetings.flatMap(({ id, state }) =>
    (agendaOf(state) ?? [])
      .filter((item) => !current.some((passage) => passage.meetingId === id && isAbout(passage, item)))
      .map((item) => passageOf(id, state, item)),
  );
  return [...current, ...made];
}

function isAbout(passage: Passage, item: Pick<PlannedItem, 'number' | 'heading'>): boolean {
  return passage.part === 'item' && passage.number === item.number && passage.heading === item.heading;
}

/** An item whose förslag or föredragande has been changed since the kallelse was read: with those it has now, and no others. */
function asItStands(passage: Passage, state: KnownMeeting): Passage {
  const item = agendaOf(state)?.find((one) => isAbout(passage, one));
  const read = noticeOf(state)?.agenda.find((one) => isAbout(passage, one));
  if (passage.part !== 'item' || item === undefined || read === undefined) return passage;
  const isReworded = read.proposals.join('\n') !== item.proposals.join('\n');
  const isAnothers = read.presenter !== item.presenter;
  if (!isReworded && !isAnothers) return passage;
  const body = isReworded ? reworded(passage.body, read.proposals, item.proposals) : passage.body;
  return {
    ...passage,
    clauses: isReworded ? item.proposals : passage.clauses,
    body: isAnothers ? presentedBy(body, read.presenter, item.presenter) : body,
  };
}

/** The text with what is proposed now in the place of what was. */
function reworded(body: string, before: readonly string[], now: readonly string[]): string {
  const gone = before.filter((clause) => !now.includes(clause));
  const added = now.filter((clause) => !before.includes(clause));
  const isIn = (clause: string) => asWritten(clause).test(body);
  const [first = ''] = gone.filter(isIn);
  return gone.reduce((text, clause) => {
    const instead = clause === first ? added.join('\n') : '';
    return text.replace(asWritten(clause), () => instead);
  }, body);
}

/** A clause, whatever lines it was broken into. */
function asWritten(clause: string): RegExp {
  return new RegExp(
    clause
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .join('\\s+'),
    'u',
  );
}

const PRESENTS = /^(\s*(?:Föredragande|Föredrar|Föredras av|Föredragare)\s*:?\s*).*$/imu;

function presentedBy(body: string, before: string | null, now: string | null): string {
  if (PRESENTS.test(body))
    return body.replace(PRESENTS, (_, head: string) => (now === null ? '' : `${head}${now}`));
  return before === null ? body : body.replaceAll(before, now ?? '');
}

function passageOf(meetingId: string, state: KnownMeeting, item: PlannedItem): Passage {
  return {
    id: `${meetingId}/item/${item.id}`,
    documentId: '',
    documentKind: 'kallelse',
    documentTitle: item.heading,
    meetingId,
    meetingDate: state.date,
    part: 'item',
    number: item.number,
    heading: item.heading,
    clauses: item.proposals,
    body: item.background,
    page: null,
  };
}
