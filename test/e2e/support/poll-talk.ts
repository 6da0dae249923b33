import { parseInstant } from '../../../src/kernel/index.ts';
import { listPolls } from '../../../src/poll/index.ts';
import { channelMessage, type Sender } from './activities.ts';
import { people, type Shown, type World } from './circulation-world.ts';

export const BOARD = 'norrskog';
export const CHANNEL = { teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' };

export const fields = (more: object = {}) => ({
  boardId: BOARD,
  opening: 'kort-1',
  question: 'Ska vi ha lunch före mötet?',
  choices: 'Ja\nNej\nKanske',
  day: '2025-12-10',
  ...more,
});
export const dates = (more: object = {}) => ({
  boardId: BOARD,
  opening: 'kort-2',
  question: 'När kan du?',
  times: 'tis 9 eller ons 10 dec kl 9–12',
  ...more,
});

export function idIn(shown: Shown): string {
  const id = shown.verbs.find(({ verb }) => verb === 'poll.show')?.data.pollId;
  if (typeof id !== 'string') throw new Error(`no poll: ${shown.text}`);
  return id;
}

export const at = (text: string) => {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(text);
  return instant;
};

/** What the tests of polls do and see, in the world as it is now. */
export function pollTalk(world: () => World) {
  async function ask(more: object = {}, by: Sender = people.maja): Promise<string> {
    return idIn(await world().press(by, 'poll.open', fields(more)));
  }

  const answer = (who: Sender, pollId: string, choice: string, activity?: unknown) =>
    world().press(who, 'poll.answer', { pollId, choice }, activity === undefined ? {} : { activity });

  /** A press on the card in the board's channel. */
  function inChannel(who: Sender, data: unknown, channel = CHANNEL) {
    const { text: _, entities: __, ...base } = channelMessage(who, '', world().around(), channel);
    return {
      ...base,
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'poll.answer', data }, trigger: 'manual' },
    };
  }

  const kept = async () => (await listPolls(world().store.records, BOARD))[0];

  return { ask, answer, inChannel, kept };
}
