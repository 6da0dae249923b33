import { z } from 'zod';
import { type BoardDirectory, boardOnDay, type Membership, mayPerson } from '../board/index.ts';
import { hoursOf } from '../documents/index.ts';
import { type Actor, type LocalDate, localDateOf, parseLocalDate } from '../kernel/index.ts';
import { planRows } from '../meeting/index.ts';
import type { Store } from '../store/index.ts';
import type { Reply, Turn } from '../teams/contract.ts';
import { inputIds, previewCard } from './cards.ts';
import { differenceLines } from './difference-text.ts';
import { confirmDocument } from './import/confirm.ts';
import { asksForDay, type DraftDocument, lacksDay, type NoticeDifferences } from './import/draft.ts';
import {
  draftBytes,
  type EndedDraft,
  endDraft,
  findDraft,
  reviseDraft,
  type StoredDraft,
} from './import/drafts.ts';
import { keptOnRecord } from './import/paper-kept.ts';
import { putRight } from './import/put-right.ts';
import { meetingChosen } from './import/same-day.ts';
import type { ReadFile } from './import/understand.ts';
import { KEPT, keptLines } from './kept-text.ts';
import { correctionOf, idsLeftOut } from './preview-input.ts';
import { type Buttons, cameOf, cameOfMeeting, meetingNow, nextSteps, receipt } from './receipt.ts';
import { SAME_DAY } from './same-day-text.ts';
import { isLeftUntold, openedUnseen, REST_SHOWN, secrecySaid } from './secrecy-card.ts';
import { SECRECY } from './secrecy-text.ts';
import { documentTitle, text } from './text.ts';

export interface RecordDeps {
  readonly store: Store;
  readonly directory: BoardDirectory;
  readonly read: ReadFile;
  /** Who is writing, on which boards. */
  identify(turn: Turn): Promise<readonly Membership[]>;
  newId(): string;
}

export const confirmInput = z.looseObject({ draftId: z.string() });

/** A reply in one sentence. */
export function said(sentence: string): Reply {
  return { messages: [{ text: sentence }] };
}

/** The boards on which this person may write what is on record. */
export async function ownBoards(deps: RecordDeps, turn: Turn): Promise<readonly Membership[]> {
  const memberships = await deps.identify(turn);
  return memberships.filter(({ offices }) => mayPerson('WRITE_MINUTES', offices).kind === 'ALLOWED');
}

/** The caller's own draft that waits; else what there is to say instead. */
export async function ownDraft(deps: RecordDeps, draftId: string, turn: Turn): Promise<StoredDraft | Reply> {
  const draft = await findDraft(deps.store.records, draftId, turn.at);
  if (draft === null) return said(text.draftGone);
  const { tenantId, objectId } = turn.caller;
  if (draft.owner.tenantId !== tenantId || draft.owner.objectId !== objectId) return said(text.notYours);
  return 'file' in draft ? draft : answered(draft);
}

function answered({ fileName, saved, details, buttons }: EndedDraft): Reply {
  return saved === null ? said(text.alreadyDiscarded) : receipt({ fileName, saved, details, buttons });
}

/** What is chosen on the preview is put on record; what it changes unseen is shown first. */
export async function confirm(
  deps: RecordDeps,
  input: z.output<typeof confirmInput>,
  turn: Turn,
): Promise<Reply> {
  const draft = await ownDraft(deps, input.draftId, turn);
  if ('messages' in draft) return draft;
  const bytes = await draftBytes(deps.store.records, draft);
  if (bytes === null) return said(text.draftGone);
  const mine = await ownBoards(deps, turn);
  const today = localDateOf(turn.at);
  const now: DraftDocument[] = [];
  let opensUnseen = false;
  let isUntold = false;
  for (const document of draft.file.documents) {
    if (input[inputIds.include(document.ordinal)] === 'false') continue;
    const secrecy = secrecySaid(document, input);
    if (secrecy.kind === 'faulty') return said(SECRECY.unknown);
    const correction = correctionOf(document, input);
    const right = await putRight(deps.store, draft.file.sha256, document, {
      ...correction,
      ...(secrecy.kind === 'chosen' ? { internalPlaces: secrecy.internal } : {}),
    });
    const unseen = openedUnseen(right, secrecy.kind === 'chosen' ? secrecy.shown : document.secrecy?.preset);
    opensUnseen ||= unseen.length > 0;
    isUntold ||= input[REST_SHOWN] !== 'true' && isLeftUntold(right, secrecy);
    const internal = right.internal && [...right.internal, ...unseen];
    // What is chosen by itself on the card stands where nothing else is.
    now.push({ ...right, internal, meeting: right.meeting ?? right.sameDay?.guess ?? undefined });
  }
  const refusal = cannotSave(now, input, mine, today) ?? meetingOpen(draft, now, today);
  if (refusal !== null) return said(refusal);
  const isUnseen = opensUnseen || now.some((document) => changesUnseen(draft, document, today));
  if (isUnseen || isUntold) return shownAgain(deps, draft, now, turn, isUntold);
  const saved: string[] = [];
  const details: string[] = [];
  const buttons: Buttons[number][] = [];
  for (const document of now) {
    const board = mine.find((membership) => membership.boardId === document.boardId);
    if (!board) continue;
    const planned = await plannedRows(deps, [document], turn);
    const before = await meetingNow(deps.store, document.differences?.meetingId ?? null);
    const filed = await confirmDocument(
      deps.store,
      { name: draft.file.name, sha256: draft.file.sha256, bytes },
      { ...document, boardId: board.boardId },
      { at: turn.at, actor: actorOf(board) },
      occasionOf(draft, document),
    );
    saved.push(`${documentTitle(document.reading, today)} – ${board.boardName}`);
    const after = await meetingNow(deps.store, filed.meetingId);
    details.push(
      ...(planned.get(document.ordinal) ?? []),
      ...cameOf(document, today),
      ...cameOfMeeting(document, before, after, today),
      ...(await heardBy(deps, draft.file, document, today)),
    );
    buttons.push(...nextSteps(document, filed.meetingId, after, today));
  }
  await endDraft(deps.store.records, draft, { saved, details, buttons });
  return receipt({ fileName: draft.file.name, saved, details, buttons });
}

/** Chosen otherwise the second time, where the first was cut short, it is another occasion. */
const occasionOf = ({ draftId }: StoredDraft, { internal }: DraftDocument): string =>
  internal === undefined ? draftId : `${draftId}/${internal.join('.')}`;

/** Who may hear of a bilaga, as it is on record now. */
async function heardBy(
  { store }: RecordDeps,
  file: StoredDraft['file'],
  document: DraftDocument,
  today: LocalDate,
): Promise<string[]> {
  const kept = await keptOnRecord(store, { ...document, file });
  if (kept !== null) return keptLines(kept, today);
  return document.seenBy === 'ALL' ? [KEPT.opened] : [];
}

/** A kallelse of which it was asked which meeting it is about, and not answered; null: none. */
function meetingOpen(draft: StoredDraft, now: readonly DraftDocument[], today: LocalDate): string | null {
  const open = now.find((document) => isAskedOf(draft, document) && meetingChosen(document) === null);
  return open === undefined ? null : SAME_DAY.chooseFirst(documentTitle(open.reading, today));
}

/** Whether the preview asked which of the day's meetings it is about, of just those that the day has now. */
function isAskedOf(draft: StoredDraft, { ordinal, sameDay }: DraftDocument): boolean {
  const before = draft.file.documents.find((one) => one.ordinal === ordinal)?.sameDay ?? null;
  const ids = (asked: DraftDocument['sameDay']) =>
    (asked?.meetings ?? [])
      .map(({ meetingId }) => meetingId)
      .toSorted()
      .join(' ');
  return sameDay !== null && ids(before) === ids(sameDay);
}

/** Whether it changes something of a meeting that the preview did not show. */
function changesUnseen(draft: StoredDraft, document: DraftDocument, today: LocalDate): boolean {
  const { differences, ordinal } = document;
  const drafted = draft.file.documents.find((one) => one.ordinal === ordinal);
  const [before, calledOffBefore] = [drafted?.differences ?? null, drafted?.calledOff ?? null];
  if (document.sameDay !== null && !isAskedOf(draft, document)) return true;
  if (document.calledOff !== null && document.calledOff !== calledOffBefore) return true;
  const shown = new Set([...differenceLines(before, today), ...idsLeftOut(before)]);
  return [...differenceLines(differences, today), ...idsLeftOut(differences)].some((one) => !shown.has(one));
}

/** The preview once more, as it was put right, with what it changes now. */
async function shownAgain(
  deps: RecordDeps,
  draft: StoredDraft,
  now: readonly DraftDocument[],
  turn: Turn,
  isAskedAgain: boolean,
): Promise<Reply> {
  const lead = isAskedAgain ? SECRECY.untold.lead : text.seeAgain;
  const documents = draft.file.documents.map((before) => {
    const document = now.find(({ ordinal }) => ordinal === before.ordinal);
    return document === undefined ? before : withUnseen(document, before.differences);
  });
  const file = { ...draft.file, documents };
  await reviseDraft(deps.store.records, { ...draft, file } as StoredDraft);
  const card = previewCard(draft.draftId, file, localDateOf(turn.at), {
    planned: await plannedRows(deps, documents, turn),
    chosen: new Set(now.map(({ ordinal }) => ordinal)),
    lead,
    isAskedAgain,
    boards: await ownBoards(deps, turn),
  });
  return { messages: [{ text: lead, card }] };
}

/** Of items that nobody has been shown nothing has been chosen: those that were put on the agenda here stay. */
function withUnseen(document: DraftDocument, before: NoticeDifferences | null): DraftDocument {
  const { keeps, differences } = document;
  if (keeps === undefined || differences === null) return document;
  const shown = idsLeftOut(before);
  const unseen = differences.leftOut.filter(
    ({ itemId, isFromHere }) => isFromHere && !shown.includes(itemId),
  );
  return { ...document, keeps: [...keeps, ...unseen.map(({ itemId }) => itemId)] };
}

/** The meetings ahead that each document plans, in words with what speaks against the days. */
export async function plannedRows(
  deps: RecordDeps,
  documents: readonly DraftDocument[],
  turn: Turn,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const today = localDateOf(turn.at);
  const rows = new Map<number, readonly string[]>();
  for (const { ordinal, boardId, reading } of documents) {
    const known = boardId === null ? null : await deps.directory.board(boardId);
    const days = reading.meetings.flatMap(({ date, time, place }) => {
      const day = parseLocalDate(date);
      return day === null || day < today ? [] : [{ date: day, ...hoursOf(time), place }];
    });
    if (boardId === null || known === null || days.length === 0) continue;
    const planned = await planRows(deps, { boardId, board: boardOnDay(known, today) }, turn, days);
    rows.set(
      ordinal,
      planned.map(({ line }) => line),
    );
  }
  return rows;
}

/** Why this cannot be saved as it stands, in words; null when it can. */
function cannotSave(
  chosen: readonly DraftDocument[],
  input: Readonly<Record<string, unknown>>,
  mine: readonly Membership[],
  today: LocalDate,
): string | null {
  if (chosen.length === 0) return text.nothingChosen;
  for (const { ordinal, reading, boardId } of chosen) {
    const typed = input[inputIds.meetingDate(ordinal)];
    const emptied = typeof typed === 'string' && typed.trim() === '';
    if (lacksDay(reading) || (emptied && asksForDay(reading)))
      return text.dayMissing(documentTitle({ ...reading, meetingDate: null }, today));
    if (reading.meetingDate !== null && parseLocalDate(reading.meetingDate) === null) return text.badDate;
    if (!mine.some((board) => board.boardId === boardId)) return text.whichBoard;
  }
  return null;
}

function actorOf({ personId, person }: Membership): Actor {
  return { kind: 'person', personId, name: person.name };
}
