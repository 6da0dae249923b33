import { type Instant, instantFromEpoch, type LocalDate, parseLocalDate } from '../../../src/kernel/index.ts';
import { type MeetingCommand, runOnMeeting } from '../../../src/meeting/index.ts';
import { people, type Shown, type World } from './circulation-world.ts';

export const CHANNEL = '19:kanal@thread.tacv2';
export const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] as const };
export const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (!date) throw new Error(text);
  return date;
};
export const content = (heading: string, more: object = {}) => ({
  heading,
  presenter: null,
  background: '',
  proposals: [],
  amounts: [],
  internal: false,
  ...more,
});
export const data = (shown: Shown, verb: string) => shown.verbs.find((one) => one.verb === verb)?.data ?? {};
export const textOf = (one: { body: unknown } | undefined) => JSON.stringify(one?.body ?? '');

/** What the tests of a posted agenda do and see, in the world as it is now. */
export function agendaChannel(world: () => World) {
  let nth = 0;

  async function command(date: LocalDate, one: MeetingCommand): Promise<string> {
    nth += 1;
    const meta = { at: world().clock.now(), actor: { kind: 'operator' as const }, commandId: `c${nth}` };
    const outcome = await runOnMeeting(world().store, 'norrskog', date, one, meta);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
    world().bots[0]?.bot.outbox.nudge();
    return outcome.meetingId;
  }

  const add = (itemId: string, heading: string, more: object = {}) => ({
    type: 'AddItem' as const,
    by,
    at: world().clock.now(),
    itemId,
    content: content(heading, more),
    place: 'LAST' as const,
    template: ['Öppnande', '…', 'Avslutande'],
  });

  /** A meeting with an agenda that holds something secret. */
  async function meetingOn(text: string): Promise<{ id: string; date: LocalDate }> {
    const date = day(text);
    const frame = { start: '13:00', end: null, place: 'Stadshuset' };
    const id = await command(date, { type: 'PlanMeeting', date, ...frame, title: null, source: null });
    await command(date, add('budget', 'Budget 2027', { proposals: ['att fastställa budgeten'] }));
    await command(date, add('lön', 'Lön till förbundschefen', { internal: true }));
    return { id, date };
  }

  const press = (who: keyof typeof people, verb: string, data: object) =>
    world().press(people[who], verb, data);

  async function post(id: string, who: keyof typeof people = 'maja'): Promise<Shown> {
    const preview = await press(who, 'meeting.post-preview', { meetingId: id });
    return press(who, 'meeting.post', data(preview, 'meeting.post'));
  }

  const inChannel = () =>
    world()
      .teams.posted()
      .filter((one) => one.conversationId.startsWith(CHANNEL));

  /** Of one meeting alone: updates of others may still be on their way. */
  const about = (words: string) => inChannel().filter((one) => textOf(one).includes(words));

  async function settled(): Promise<void> {
    await world().bots[0]?.bot.outbox.idle();
  }

  /** Past the pause after which changes are told. */
  async function pause(): Promise<void> {
    world().clock.set(instantFromEpoch(Date.parse(world().clock.now()) + 3 * 60_000) as Instant);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled();
  }

  /** What Maja is asked in her chat since `from`, with its buttons. */
  async function asked(): Promise<{ text: string; verbs: { verb: string; data: object }[] }> {
    await settled();
    const last = world()
      .teams.posted()
      .filter((one) => one.conversationId === `a:personal:${people.maja.aadObjectId}`)
      .at(-1);
    const found: { verb: string; data: object }[] = [];
    JSON.stringify(last?.body ?? {}, (_key, value) => {
      if (value?.type === 'Action.Execute') found.push({ verb: value.verb, data: value.data });
      return value;
    });
    return { text: textOf(last), verbs: found };
  }

  return { command, meetingOn, press, post, inChannel, about, settled, pause, asked, add };
}
