import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaOf, loadMeeting } from '../../src/meeting/index.ts';
import { personalConversation } from './support/activities.ts';
import { calledWithItem, inMemory } from './support/circulation-talk.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { fields, pollTalk } from './support/poll-talk.ts';

const { eva, karim, lars, maja } = people;
const TEAM = '19:kanal@thread.tacv2';

let world: World;
beforeEach(async () => {
  world = await circulationWorld(inMemory());
  await world.greet();
  world.teams.clear();
});
afterEach(() => world.close());

const { inChannel, kept } = pollTalk(() => world);

/** What the chair is shown. */
async function shown(words: string): Promise<string> {
  world.teams.clear();
  await world.write(eva, words);
  return JSON.stringify((await world.teams.waitFor(1, personalConversation(eva).id))[0]?.body);
}

async function channel(): Promise<string> {
  await world.bots[0]?.bot.outbox.idle();
  return JSON.stringify(world.teams.posted(TEAM).map(({ body }) => body));
}

describe('a snabbfråga that the channel would be shown', () => {
  it('is asked about where it says that it is not for all, and goes to the board unless that is chosen once more', async () => {
    const form = await shown('snabbfråga i kanalen, internt: ska vi säga upp avtalet? ja nej');
    expect(form).toContain('Frågan säger att något inte är för alla');
    expect(form).toContain('Ska vi säga upp avtalet?');
    expect(form).not.toContain('Internt');
    expect(await shown('snabbfråga i kanalen: ska vi byta lokal? ja nej')).not.toContain('inte är för alla');
    const typed = { ...fields(), question: 'Ska vi säga upp avtalet? Får inte spridas', audience: 'CHANNEL' };
    const asked = await world.press(maja, 'poll.open', typed);
    expect(asked.text).toContain('så den går till styrelsen');
    expect(await kept()).toBeUndefined();
    expect(await channel()).toBe('[]');
    const again = asked.verbs.find(({ verb }) => verb === 'poll.open');
    await world.press(maja, 'poll.open', { ...typed, ...again?.data });
    expect((await kept())?.poll.audience).toMatchObject({ kind: 'CHANNEL' });
  });

  it('is asked about where it is of an ärende that is internal on a coming agenda, by its name or its number', async () => {
    await calledWithItem(world, {
      heading: 'Tvisten med Granbo',
      proposal: 'att betala 120 000 kr',
      internal: true,
    });
    for (const question of ['Ska vi förlikas med Granbo?', 'Håller du med om punkt 6?']) {
      const told = await world.press(maja, 'poll.open', { ...fields(), question, audience: 'CHANNEL' });
      expect(told.text, question).toContain('internt på dagordningen');
    }
    expect(await channel()).toBe('[]');
    const other = { ...fields(), question: 'Ska vi ha lunch?', audience: 'CHANNEL' };
    await world.press(maja, 'poll.open', other);
    expect(await channel()).toContain('Ska vi ha lunch?');
  });

  it('is asked about where it names a per capsulam that is the board’s alone', async () => {
    const draft = {
      boardId: 'norrskog',
      heading: 'Köp av datakonsult',
      background: '',
      clauses: 'anlita Tallkotten AB för högst 18 000 kr',
      day: '2025-12-12',
      time: '16:00',
      visible: 'BOARD',
    };
    const preview = await world.press(maja, 'circulation.preview', draft);
    const start = preview.verbs.find(({ verb }) => verb === 'circulation.start');
    await world.press(maja, 'circulation.start', start?.data);
    for (const question of ['Ska vi vänta med datakonsulten?', 'Är Tallkotten ett bra val?']) {
      const told = await world.press(maja, 'poll.open', { ...fields(), question, audience: 'CHANNEL' });
      expect(told.text, question).toContain('ett ärende per capsulam som är bara för styrelsen');
    }
    expect(await channel()).toBe('[]');
    await world.press(maja, 'poll.open', { ...fields(), question: 'Ska vi ha lunch?', audience: 'CHANNEL' });
    expect(await channel()).toContain('Ska vi ha lunch?');
  });

  it('is shown with its buttons where it is to be made a per capsulam, and no draft of that name', async () => {
    await world.press(maja, 'poll.open', fields());
    expect(await shown('gör om snabbfrågan till per capsulam')).toContain('Ska vi ha lunch');
  });

  it('is told to stand there when its ärende becomes internal, and is taken away by a press: closed, and shown no more', async () => {
    const { meetingId } = await calledWithItem(world, {
      heading: 'Hyran för Granbo',
      proposal: 'att höja hyran',
    });
    const question = 'Ska vi höja hyran för Granbo?';
    await world.press(maja, 'poll.open', { ...fields(), question, audience: 'CHANNEL' });
    await world.press(maja, 'poll.open', { ...fields(), opening: 'kort-9', audience: 'CHANNEL' });
    expect(await channel()).toContain(question);
    const state = (await loadMeeting(world.store, meetingId))?.state;
    const [item] = state === undefined || state.status === 'NONE' ? [] : (agendaOf(state) ?? []);
    const hidden = await world.press(maja, 'meeting.item-seen', {
      meetingId,
      itemId: item?.id,
      visible: 'BOARD',
    });
    expect(hidden.text).toContain(`I kanalen står snabbfrågan ”${question}” kvar.`);
    expect(hidden.text).not.toContain('lunch');
    const press = hidden.verbs.find(({ verb }) => verb === 'poll.take-away');
    expect((await world.press(karim, 'poll.take-away', press?.data)).text).not.toContain('borttagen');
    expect((await world.press(maja, 'poll.take-away', press?.data)).text).toContain('borttagen ur kanalen');
    await vi.waitFor(async () => {
      await world.bots[0]?.bot.outbox.idle();
      const now = JSON.stringify(world.teams.posted(TEAM).at(-1)?.body);
      expect(now).toContain('visas inte längre här');
      expect(now).not.toContain('Granbo');
    }, 10_000);
    const late = await world.press(
      lars,
      'poll.answer',
      { ...press?.data, choice: '0' },
      {
        activity: inChannel(lars, { ...press?.data, choice: '0' }),
      },
    );
    expect(late.text).not.toContain('Granbo');
    const shown = await world.press(maja, 'poll.show', press?.data);
    expect(shown.text).toContain(question);
  });
});
