import type { LocalDate } from '../../../src/kernel/index.ts';
import { listMeetings, loadMeeting, meetingKind, runOnMeeting } from '../../../src/meeting/index.ts';
import { runCommand } from '../../../src/store/index.ts';
import { memoryStreams } from '../../support/memory-streams.ts';
import type { Sender } from './activities.ts';
import { BOARD } from './attendance-board.ts';
import { circulationWorld, people, type World } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';
import { AGENDA, account } from './notice-talk.ts';
import { TENANT } from './tokens.ts';

const { karim, sofia, maja, olga } = people;

/** Karim is ledamot, and Sofia ersättare, on this one too. */
const KUST = {
  id: 'kustlandet',
  name: 'Samordningsförbundet Kustlandet',
  teams: { tenantId: TENANT, teamId: '19:kust@thread.tacv2', channelId: '19:kust-kanal@thread.tacv2' },
  seats: [
    { organisation: 'Havsby kommun', ledamot: account(olga, { role: 'ordförande' }), ersattare: [] },
    { organisation: 'Region Kust', ledamot: account(karim), ersattare: [account(sofia)] },
    { organisation: 'Arbetsförmedlingen', ledamot: { name: 'Ali Dag' }, ersattare: [] },
  ],
  kansli: [account(maja, { role: 'sekreterare' })],
};

/** Norrskog, where one may take part from afar, and Kustlandet. */
export function twoBoards(): Promise<World> {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const rules = { distanceMeetings: { value: 'ALLOWED', source: 'Arbetsordningen, 6 §' } };
  return circulationWorld(store, { boards: [{ ...BOARD, rules }, KUST] });
}

/** Both, where somebody is ersättare on Kustlandet beside what he is on Norrskog. */
export function substituteOnKustlandet(who: Sender): Promise<World> {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const [chair, region, agency] = KUST.seats;
  const seats = [{ ...chair, ersattare: [account(who)] }, region, agency];
  return circulationWorld(store, { boards: [BOARD, { ...KUST, seats }] } as never);
}

/** Both, where Sofia is ersättare on Kustlandet alone, and of the kansli on Norrskog. */
export function officeOfOther(): Promise<World> {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const seats = BOARD.seats.map((seat) => ({
    ...seat,
    ersattare: seat.ersattare.filter(({ name }) => name !== sofia.name),
  }));
  const kansli = [...BOARD.kansli, account(sofia, { role: 'sekreterare' })];
  return circulationWorld(store, { boards: [{ ...BOARD, seats, kansli }, KUST] });
}

/** Both, where Sofia is ersättare on Kustlandet now, and ledamot on Norrskog from the day before its meeting. */
export function laterOnNorrskog(): Promise<World> {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const seats = BOARD.seats.map((seat) => {
    const ersattare = seat.ersattare.filter(({ name }) => name !== sofia.name);
    if (seat.ledamot.name !== people.lars.name) return { ...seat, ersattare };
    const from = account(sofia, { from: '2025-12-10' });
    return { ...seat, ersattare, ledamot: [account(people.lars, { to: '2025-12-09' }), from] };
  });
  return circulationWorld(store, { boards: [{ ...BOARD, seats }, KUST] });
}

/** Both, where Sofia is ersättare on Kustlandet now, and for Karim on Norrskog from the day before its meeting. */
export function laterSubstituteOnNorrskog(): Promise<World> {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const seats = BOARD.seats.map((seat) => {
    const ersattare = seat.ersattare.filter(({ name }) => name !== sofia.name);
    const hers = seat.ledamot.name === karim.name ? [account(sofia, { from: '2025-12-10' })] : [];
    return { ...seat, ersattare: [...hers, ...ersattare] };
  });
  return circulationWorld(store, { boards: [{ ...BOARD, seats }, KUST] });
}

/** What the tests of the two do and see. */
export function onTwoBoards(world: () => World) {
  async function has(board: string, date: string, called: boolean, place = 'Stadshuset'): Promise<void> {
    const frame = { date: date as LocalDate, start: '13:00', end: '16:00', place };
    const document = { documentId: date, fileSha256: date, readingSha256: date, name: 'Kallelse.docx' };
    const notice = { type: 'ImportNotice', ...frame, document, noticeDate: null, called: [], agenda: AGENDA };
    const plan = { type: 'PlanMeeting', ...frame, title: null, source: null };
    const meta = {
      at: world().clock.now(),
      actor: { kind: 'operator' },
      commandId: `${board} ${date}`,
    } as const;
    await runOnMeeting(world().store, board, frame.date, (called ? notice : plan) as never, meta);
  }

  /** What Karim, or another, has answered of each meeting: `norrskog 2025-12-11 COMING`. */
  async function answers(name = 'Karim Nasser'): Promise<string[]> {
    const found: string[] = [];
    for (const board of ['norrskog', 'kustlandet']) {
      for (const { id, date } of await listMeetings(world().store, board)) {
        const state = (await loadMeeting(world().store, id))?.state;
        if (!state || state.status === 'NONE') continue;
        const own = state.attendance.answers.find(({ person }) => person.name === name);
        if (own) found.push(`${board} ${date} ${own.answer}`);
      }
    }
    return found;
  }

  /** The kansli moves a meeting that was called, or has been moved before. */
  async function movedTo(board: string, from: string, to: string): Promise<void> {
    const listed = await listMeetings(world().store, board);
    const meeting = listed.find(({ date }) => date === from);
    if (meeting === undefined) throw new Error(`no meeting ${from}`);
    const at = world().clock.now();
    const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] };
    const day = { date: to, start: '13:00', end: '16:00', place: 'Stadshuset' };
    const command = { type: 'MoveMeeting', by, at, to: day, reason: 'Salen är upptagen.' } as never;
    const meta = { at, actor: { kind: 'operator' }, commandId: `move ${to}` } as const;
    const target = { id: meeting.id, boardId: board };
    const outcome = await runCommand(world().store.streams, meetingKind, target, command, meta);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  }

  return { has, answers, movedTo };
}
