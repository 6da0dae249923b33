import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute, installed, personalConversation, personalMessage, sender } from '../support/activities.ts';
import { tell } from '../support/talk.ts';
import { type DemoWorld, demoWorld, KUSTLANDET, NORRSKOG, people } from './demo-world.ts';
import type { OpenPlace } from './place.ts';

const { maja, eva, karim, birgitta, ahmed } = people;
const NOT_UNDERSTOOD = 'Det förstod jag inte';

/** What a person meets in Teams, with the demo boards. */
export function meetingKlubban(open: OpenPlace): void {
  let world: DemoWorld;
  beforeAll(async () => {
    world = await demoWorld(open);
  });
  afterAll(() => world.close());

  describe('the welcome', () => {
    it('says what Klubban does for this person, and comes once', async () => {
      const [update, added] = installed(eva, world.around);
      const welcomed = await tell(world.product, world.connector, update);
      expect(welcomed.text).toContain('Hej. Jag är Klubban');
      expect(welcomed.text).toMatch(/Norrskog: du är ledamot och ordförande/);
      expect(welcomed.text).not.toMatch(/kansli\b/);
      expect((await tell(world.product, world.connector, added)).messages).toEqual([]);
      const [again] = installed(eva, world.around);
      expect((await tell(world.product, world.connector, again)).messages).toEqual([]);
    });

    it('names both boards to a person who is on both', async () => {
      const [update] = installed(birgitta, world.around);
      const { text } = await tell(world.product, world.connector, update);
      expect(text).toMatch(/Norrskog: du är ledamot och vice ordförande/);
      expect(text).toMatch(/Kustlandet: du är ledamot/);
    });

    it('says in a channel nothing about the one who added it', async () => {
      const [update] = installed(birgitta, world.around);
      const conversation = { id: NORRSKOG.channelId, conversationType: 'channel', isGroup: true };
      const channelData = {
        tenant: { id: world.around.tenantId },
        team: { id: NORRSKOG.teamId },
        channel: { id: NORRSKOG.channelId },
      };
      const { text } = await tell(world.product, world.connector, { ...update, conversation, channelData });
      expect(text).toContain('Nämn mig här');
      expect(text).not.toMatch(/Kustlandet|vice ordförande/);
    });

    it('shows a stranger nothing', async () => {
      const [update] = installed(sender('Maja Holm'), world.around);
      const { text } = await tell(world.product, world.connector, update);
      expect(text).toContain('Jag hittar dig inte i någon styrelses register');
      expect(text).not.toMatch(/Norrskog|Kustlandet/);
    });
  });

  describe('in a personal chat', () => {
    it.each([
      ['vilka sitter i styrelsen?', /^Norrskog har 5 ledamöter: Eva Lind \(ordförande\)/, 'Medlemsregistret'],
      ['vem är ersättare för Karim?', /^Sofia Berg är ersättare för Karim Nasser\./, 'Medlemsregistret'],
      ['vilka är reglerna för beslutförhet?', /minst 3 av 5/, 'KL 6 kap. 27 §'],
      ['när är nästa möte?', /^Nästa möte: torsdag 10 december kl\. 13\.00–16\.00/, 'Kallelse'],
      ['hjälp', /^Jag svarar på frågor om styrelsens möten/, 'Norrskog: du är'],
    ])('answers "%s" with its source', async (question, answer, source) => {
      const heard = await world.say(maja, question);
      expect(heard.status).toBe(200);
      expect(heard.text).toMatch(answer);
      expect(heard.text).toContain(source);
    });

    it('says courteously what it did not understand, with three things that work', async () => {
      const { text, messages } = await world.say(karim, 'xyzzy');
      expect(text).toContain(NOT_UNDERSTOOD);
      const [sentence = ''] = text.split('\n');
      const suggested = [...sentence.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
      const offered = buttonsOf(messages).map((button) => button.data.text);
      expect([suggested.length, offered.length]).toEqual([3, 3]);
      for (const question of [...suggested.map((words) => words.replace('…', 'budgeten')), ...offered]) {
        expect(`${question}: ${(await world.say(karim, question)).text}`).not.toContain(NOT_UNDERSTOOD);
      }
    });

    it('answers a pressed button in the chat', async () => {
      const [button] = buttonsOf((await world.say(karim, 'när är nästa möte?')).messages);
      if (!button) throw new Error('no button');
      const pressed = await tell(
        world.product,
        world.connector,
        execute(karim, button.verb, button.data, world.around),
      );
      expect(pressed.status).toBe(200);
      expect(pressed.text).toContain('Dagordning 10 december');
      expect(pressed.text).not.toContain(NOT_UNDERSTOOD);
    });
  });

  describe('in a group chat and a channel', () => {
    it('answers what mentions it', async () => {
      const inGroup = await world.sayInGroup(maja, 'när är nästa möte?');
      expect(inGroup.text).toContain('torsdag 10 december');
      const inChannel = await world.sayInChannel(maja, 'när är nästa möte?', NORRSKOG);
      expect(inChannel.text).toContain('torsdag 10 december');
    });

    it('answers in the thread it was asked in', async () => {
      await world.sayInChannel(maja, 'vem är ordförande?', NORRSKOG);
      expect(world.connector.posted().at(-1)?.conversationId).toBe(`${NORRSKOG.channelId};messageid=1`);
    });
  });

  describe('somebody on two boards', () => {
    it('is asked which one, and the choice stays', async () => {
      const asked = await world.say(birgitta, 'vem ersätter mig?');
      expect(asked.text).toMatch(/^I vilken styrelse\?/);
      const choices = buttonsOf(asked.messages);
      expect(choices.map((choice) => choice.title).sort()).toEqual(['Kustlandet', 'Norrskog']);
      const kustlandet = choices.find((choice) => choice.title === 'Kustlandet');
      const chosen = await tell(
        world.product,
        world.connector,
        execute(birgitta, kustlandet?.verb ?? '', kustlandet?.data, world.around),
      );
      expect(chosen.text).toContain('Olof Brännström är ersättare för dig');
      expect(chosen.text).not.toContain('Tomas Norling');
      expect((await world.say(birgitta, 'vem är ordförande?')).text).toContain('Ahmed Salim');
      expect((await world.say(birgitta, 'vem är ordförande i Norrskog?')).text).toContain('Eva Lind');
    });

    it('is not asked in a channel: the board follows from it', async () => {
      const inNorrskog = await world.sayInChannel(birgitta, 'vem är ordförande?', NORRSKOG);
      expect(inNorrskog.text).toMatch(/^Eva Lind/);
      const inKustlandet = await world.sayInChannel(birgitta, 'vem är ordförande?', KUSTLANDET);
      expect(inKustlandet.text).toMatch(/^Ahmed Salim/);
    });
  });

  describe('who somebody is', () => {
    it('is never told from a display name', async () => {
      const { text } = await world.say(sender('Eva Lind'), 'vilka sitter i styrelsen?');
      expect(text).toMatch(/^Jag hittar dig inte/);
      expect(text).not.toMatch(/Norrskog|Kustlandet|Karim/);
    });

    it('is told from the address of the roster once, then from the object id', async () => {
      const asked = () =>
        world.connector.received.filter(
          (one) => one.kind === 'member' && one.path.includes(ahmed.aadObjectId),
        );
      expect((await world.say(ahmed, 'vem är ordförande?')).text).toMatch(/^Du är ordförande|^Ahmed Salim/);
      expect(asked().length).toBeGreaterThan(0);
      await world.say(ahmed, 'när är nästa möte?');
      const before = asked().length;
      expect((await world.say(ahmed, 'vilka sitter i styrelsen?')).text).toContain('Helena Sjögren');
      expect(asked()).toHaveLength(before);
      const other = sender('Ahmed Salim');
      world.connector.members.set(other.id, {
        id: other.id,
        aadObjectId: other.aadObjectId,
        email: 'ahmed.salim@strandviken.example',
      });
      expect((await world.say(other, 'vem är ordförande?')).text).toMatch(/^Jag hittar dig inte/);
    });

    it('is nobody in another tenant', async () => {
      const elsewhere = { ...world.around, tenantId: randomUUID() };
      const heard = await tell(
        world.product,
        world.connector,
        personalMessage(eva, 'vilka sitter i styrelsen?', elsewhere),
      );
      expect(heard.text).not.toMatch(/Karim|Lidbacka/);
    });
  });

  it('answers a redelivered message once', async () => {
    const message = personalMessage(karim, 'vem är ordförande?', world.around);
    const { id } = personalConversation(karim);
    const before = world.connector.posted(id).length;
    const answers = await Promise.all([1, 2, 3].map(() => tell(world.product, world.connector, message)));
    await tell(world.product, world.connector, message);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(world.connector.posted(id)).toHaveLength(before + 1);
  });
}

interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: { readonly text: string };
}

/** The card buttons that ask the bot something. */
function buttonsOf(
  messages: readonly { readonly attachments?: readonly { readonly content?: unknown }[] }[],
): Button[] {
  const found: Button[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'Action.Execute') found.push(value as unknown as Button);
    Object.values(value).forEach(walk);
  };
  walk(messages.flatMap((message) => (message.attachments ?? []).map((attachment) => attachment.content)));
  return found;
}
