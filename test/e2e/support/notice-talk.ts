import type { LocalDate } from '../../../src/kernel/index.ts';
import { loadMeeting, type MeetingCommand, meetingKind, runOnMeeting } from '../../../src/meeting/index.ts';
import { runCommand } from '../../../src/store/index.ts';
import { personalConversation, type Sender } from './activities.ts';
import { people, type World } from './circulation-world.ts';
import { readable } from './talk.ts';

export const DATE = '2025-12-11' as LocalDate;
export const MEETING = { meetingId: `meeting/norrskog/${DATE}` };

/** As a board's description has somebody with an account in Teams. */
export const account = ({ name, aadObjectId }: Sender, more: object = {}) => ({
  name,
  entraObjectId: aadObjectId,
  ...more,
});

export const item = (
  number: string,
  heading: string,
  proposals: readonly string[] = [],
  attachments: readonly string[] = [],
) => ({
  number,
  heading,
  presenter: null as string | null,
  attachments,
  proposals,
  amounts: [],
  internal: false,
});

export const AGENDA = [item('1', 'Öppnande'), item('2', 'Budget 2026', ['att fastställa budgeten'])];

/** What the tests of a kallelse do and see, in the world as it is now: the meeting of Norrskog on `DATE`. */
export function noticeTalk(world: () => World) {
  const inChat = (who: Sender) => personalConversation(who).id;
  /** Everything that somebody has been shown unasked or in answer, in order. */
  const seen = (who: Sender) =>
    world()
      .teams.posted(inChat(who))
      .map(({ body }) => readable(body));

  async function hears(who: Sender, words: RegExp): Promise<string> {
    const until = Date.now() + 10_000;
    for (; Date.now() < until; await new Promise((go) => setTimeout(go, 10))) {
      const found = seen(who).find((text) => words.test(text));
      if (found !== undefined) return found;
    }
    throw new Error(`${who.name} never heard ${words}: ${seen(who).join('\n---\n')}`);
  }

  /** What is answered to her words: all that was to be told unasked is told first. */
  async function says(who: Sender, text: string): Promise<string> {
    await Promise.all(world().bots.map(({ bot }) => bot.outbox.idle()));
    const before = world().teams.posted(inChat(who)).length;
    await world().write(who, text);
    await world().teams.waitFor(before + 1, inChat(who));
    return seen(who).slice(before).join('\n');
  }

  /** What has been answered to the kallelse, as "Karim Nasser COMING". */
  const answers = async () =>
    (await meeting()).state.attendance.answers.map(({ person, answer }) => `${person.name} ${answer}`);

  async function act(command: MeetingCommand, commandId: string): Promise<void> {
    const meta = { at: world().clock.now(), actor: { kind: 'operator' }, commandId } as const;
    await runOnMeeting(world().store, 'norrskog', DATE, command, meta);
  }

  /** A command of the kansli's on the meeting, whatever day it is on by now. */
  async function byOffice(command: object, commandId: string): Promise<void> {
    const at = world().clock.now();
    const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] };
    const target = { id: MEETING.meetingId, boardId: 'norrskog' };
    const whole = { by, at, ...command } as unknown as MeetingCommand;
    const meta = { at, actor: { kind: 'operator' }, commandId } as const;
    const outcome = await runCommand(world().store.streams, meetingKind, target, whole, meta);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  }

  async function importNotice(reading: string, agenda: readonly ReturnType<typeof item>[]): Promise<void> {
    const document = {
      documentId: reading,
      fileSha256: reading,
      readingSha256: reading,
      name: 'Kallelse.docx',
    };
    const frame = { date: DATE, start: '13:00', end: '16:00', place: 'Stadshuset' };
    const notice = {
      type: 'ImportNotice',
      ...frame,
      document,
      noticeDate: null,
      called: [],
      agenda,
    } as const;
    await act(notice, reading);
  }

  async function meeting() {
    const loaded = await loadMeeting(world().store, MEETING.meetingId);
    if (loaded === null || loaded.state.status === 'NONE') throw new Error('no meeting');
    return { ...loaded, state: loaded.state };
  }

  async function send(): Promise<string> {
    const preview = await world().press(people.maja, 'notice.preview', MEETING);
    const button = preview.verbs.find((one) => one.verb === 'notice.send');
    if (!button) throw new Error(preview.text);
    return (await world().press(people.maja, 'notice.send', button.data)).text;
  }

  return { inChat, seen, answers, hears, says, act, byOffice, importNotice, meeting, send };
}
