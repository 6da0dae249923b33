import { beforeEach, describe, expect, it } from 'vitest';
import { kustlandet, membership, norrskog, people } from '../../test/wordings/invented-board.ts';
import { instantAt, parseLocalDate } from '../kernel/index.ts';
import type { MessageTurn, Place, Reply } from '../teams/contract.ts';
import type { Membership } from './knowledge.ts';
import { createConversation } from './teams.ts';

const NOW = instantAt(parseLocalDate('2026-12-07')!, '09:00');
const PERSONAL: Place = { kind: 'personal', conversationId: 'c1' };
const CHANNEL: Place = { kind: 'channel', conversationId: 'c2', teamId: 't', channelId: 'k' };

const karim = [membership(people.karim, ['MEMBER'])];
const larsOnBoth = [
  membership(people.lars, ['VICE_CHAIR', 'MEMBER']),
  membership({ ...people.lars, id: 'lars-k' }, ['MEMBER'], kustlandet),
];

/** What a person is shown: text and every text of the card's data. */
function shown(reply: Reply): string {
  return JSON.stringify(reply.messages);
}

let counter = 0;
function nextId(): string {
  counter += 1;
  return `turn-${counter}`;
}

function talk(memberships: readonly Membership[], place: Place = PERSONAL) {
  const stored = new Map<string, unknown>();
  const conversation = createConversation({
    identify: async () => memberships,
    boardsAt: async () => ['norrskog'],
    boardNames: async () => [norrskog.name, kustlandet.name],
    knowledge: {
      board: async (id) => [norrskog, kustlandet].find((board) => board.id === id) ?? null,
    },
    memory: {
      recall: async (key) => stored.get(key),
      remember: async (key, value) => {
        stored.set(key, JSON.parse(JSON.stringify(value)));
      },
    },
    fileAt: ({ name }) => ({ name, download: async () => new Uint8Array() }),
    handlers: [],
    questions: [],
    tasks: [],
  });
  const turn = (text: string, commandId = nextId()): MessageTurn => ({
    caller: { tenantId: 't', objectId: 'o', displayName: 'X' },
    place,
    at: NOW,
    commandId,
    roster: async () => null,
    text,
    files: [],
  });
  return {
    conversation,
    turn,
    say: async (text: string, commandId?: string) => shown(await conversation.message(turn(text, commandId))),
  };
}

describe('a ledamot asks in her own chat', () => {
  let say: (text: string) => Promise<string>;
  beforeEach(() => {
    say = talk(karim).say;
  });

  it('when and where the next meeting is, with its source', async () => {
    const reply = await say('när e nästa möte');
    expect(reply).toContain('fredag 11 december kl. 13.00–16.00, Stadshuset, rum Granen');
    expect(reply).toContain('Kallelse till 11 december, Norrskog');
  });

  it('who sits on the board', async () => {
    const reply = await say('Vilka sitter i styrelsen?');
    for (const name of ['Eva Lind (ordförande)', 'Karim Nasser', 'Lars Ek (vice ordförande)']) {
      expect(reply).toContain(name);
    }
  });

  it.each([
    ['vem är ersättare för Lars Ek', 'Tore Blomdal är ersättare för Lars Ek'],
    ['vem är ersättare för sjostrand?', 'Anna-Karin Fjällström är ersättare för Ingrid Sjöstrand'],
    ['vem är ersättare för Granviks kommun', 'Ersättare för Granviks kommun: Sofia Berg'],
    ['vem ersätter mig', 'Sofia Berg är ersättare för dig'],
  ])('%s', async (question, answer) => {
    expect(await say(question)).toContain(answer);
  });

  it('what the rules of beslutförhet are, with the board’s own number', async () => {
    const reply = await say('vilka är reglerna för beslutförhet?');
    expect(reply).toContain('minst 3 av 5');
    expect(reply).toContain('KL 6 kap. 27 §');
  });

  it('what it can do for her', async () => {
    const reply = await say('hjälp');
    expect(reply).toContain('Norrskog: du är ledamot');
    expect(reply).toContain('Än så länge kan du inte');
  });

  it('something it does not understand, and is told three things that work', async () => {
    const reply = await say('blurk fnatt zzz');
    expect(reply).toMatch(/Det förstod jag inte|Det kan jag inte svara på|Det framgår inte/);
    expect(reply.match(/conversation\.ask/g)).toHaveLength(3);
  });
});

describe('acts that no capability carries out yet', () => {
  it('are told to be not yet possible, so that nobody believes they were recorded', async () => {
    expect(await talk(karim).say('Jag kan inte komma')).toContain('inget har registrerats');
  });

  it('are refused with the rule to those who never may', async () => {
    expect(await talk(karim).say('skicka kallelsen')).toContain('Bara kansliet kan skicka kallelsen');
  });
});

describe('a stranger', () => {
  it('gets a courteous answer and sees nothing', async () => {
    const reply = await talk([]).say('vilka sitter i styrelsen?');
    expect(reply).toContain('Jag hittar dig inte');
    expect(reply).not.toMatch(/Norrskog|Eva Lind/);
  });
});

describe('somebody on two boards', () => {
  it('is asked which, and the answer stays with that board', async () => {
    const { say, conversation, turn } = talk(larsOnBoth);
    const asked = await say('vem ersätter mig');
    expect(asked).toContain('I vilken styrelse?');
    const choose = conversation.verbs.find((one) => one.name === 'conversation.board')!;
    const chosen = await choose.run({ text: 'vem ersätter mig', boardId: 'norrskog' }, turn(''));
    expect(shown(chosen)).toContain('Tore Blomdal');
    expect(await say('vilka sitter i styrelsen')).toContain('Karim Nasser');
  });

  it('may answer the question in words', async () => {
    const { say } = talk(larsOnBoth);
    await say('vilka sitter i styrelsen?');
    expect(await say('Kustlandet')).toContain('Nils Havsgård');
  });

  it('is not asked when she names it', async () => {
    expect(await talk(larsOnBoth).say('vilka sitter i styrelsen i kustlandet')).toContain('Nils Havsgård');
  });

  it('means the one not spoken of by the other one', async () => {
    const { say } = talk(larsOnBoth);
    await say('vilka sitter i styrelsen i norrskog');
    expect(await say('vilka sitter i den andra styrelsen')).toContain('Nils Havsgård');
  });

  it('is not asked where the day that is named is one board’s day of meeting', async () => {
    expect(await talk(larsOnBoth).say('hur många kommer den 15 december?')).not.toContain(
      'I vilken styrelse?',
    );
    const agenda = await talk(larsOnBoth).say('visa dagordningen den 11 december');
    expect(agenda).not.toContain('I vilken styrelse?');
    // Where it is of a meeting, each board's day tells them apart; of anything else there is none to tell.
    const act = await talk(larsOnBoth).say('jag vill anmäla jäv');
    expect(act).toMatch(/Norrskog: mötet .*11 december/);
    expect(act).toMatch(/Kustlandet: mötet .*15 december/);
    expect(await talk(larsOnBoth).say('vem ersätter mig')).not.toContain('mötet');
    // A deadline is no day of meeting.
    expect(await talk(larsOnBoth).say('vem ersätter mig')).toContain('I vilken styrelse?');
  });

  it('is not asked where one board alone has called her', async () => {
    const answer = await talk(larsOnBoth).say('jag har förhinder');
    const called = [norrskog, kustlandet].filter(({ meetings }) =>
      meetings.some(({ state }) => state.status === 'CALLED' && state.date >= '2026-12-07'),
    );
    expect(called.map(({ id }) => id)).toEqual(['norrskog']);
    expect(answer).not.toContain('I vilken styrelse?');
    expect(answer).toContain('Norrskog');
  });

  it('is told the next meeting of each', async () => {
    const reply = await talk(larsOnBoth).say('nästa möte');
    expect(reply).toContain('11 december');
    expect(reply).toContain('15 december');
  });

  it('is not asked where the button that asks on says which', async () => {
    const { conversation, turn } = talk(larsOnBoth);
    const ask = conversation.verbs.find((one) => one.name === 'conversation.ask')!;
    const press = async (boardId: string) =>
      shown(await ask.run({ text: 'vilka sitter i styrelsen?', boardId }, turn('')));
    expect(await press('annan')).toContain('I vilken styrelse?');
    expect(await press('kustlandet')).toContain('Nils Havsgård');
    expect(await press('norrskog')).toContain('Eva Lind');
  });

  it('cannot choose a board she is not on', async () => {
    const { conversation, turn } = talk(karim);
    for (const name of ['conversation.board', 'conversation.ask']) {
      const choose = conversation.verbs.find((one) => one.name === name)!;
      const reply = await choose.run({ text: 'vilka sitter i styrelsen', boardId: 'kustlandet' }, turn(''));
      expect(shown(reply)).not.toContain('Nils');
    }
  });
});

describe('in a board’s channel', () => {
  it('the answer is about that board alone', async () => {
    const reply = await talk(larsOnBoth, CHANNEL).say('nästa möte');
    expect(reply).toContain('11 december');
    expect(reply).not.toContain('15 december');
  });

  it('another board that the asker is on is not told of, and not mistaken for this one', async () => {
    const { say } = talk(larsOnBoth, CHANNEL);
    for (const asked of ['när är nästa möte i Kustlandet?', 'visa kustlandets dagordning']) {
      const reply = await say(asked);
      expect(reply).toContain('Det svarar jag på i vår egen chatt');
      expect(reply).toContain('Här svarar jag bara om Norrskog');
      expect(reply).not.toMatch(/1[15] december/);
    }
    expect(await say('när är nästa möte i Norrskog, inte Kustlandet?')).toContain('11 december');
  });

  it('somebody who is not on it sees nothing', async () => {
    const elsewhere = [membership(people.lars, ['MEMBER'], kustlandet)];
    expect(await talk(elsewhere, CHANNEL).say('nästa möte')).toContain('där du inte är med');
    expect(await talk([], CHANNEL).say('nästa möte')).toContain('Jag hittar dig inte');
  });
});

it('a board that the asker is not on is not answered of another', async () => {
  const { say } = talk([membership(people.lars, ['MEMBER'], kustlandet)]);
  for (const asked of [
    'hur många kommer 10 december i norrskog?',
    'visa Norrskogs dagordning',
    'vilken budget ska norrskog ta den 10 december?',
    'vad har Norrskog bestämt om lokalen',
    'norrskog har väl möte snart, när är det',
    'dagordning norrskog',
    'kallelsen norrskog?',
  ]) {
    const reply = await say(asked);
    expect(reply).toContain('Du är inte med i Norrskog');
    expect(reply).toContain('Du är med i Kustlandet');
  }
  expect(await say('när är nästa möte i Kustlandet?')).toContain('15 december');
  expect(await say('när är nästa möte?')).toContain('15 december');
});

it('what is ordered of her own board beside another is carried out, and the other is said not to be hers', async () => {
  const { say } = talk([membership(people.lars, ['OFFICE'], kustlandet)]);
  for (const [ordered, instead] of [
    ['Kustlandet börjar 9.30 och Norrskog kl 13', 'vill flytta ett möte'],
    ['ställ in Norrskog och lägg till budget i Kustlandet', 'vill lägga till en punkt'],
  ] as const) {
    const reply = await say(ordered);
    expect(reply).toContain('Du är inte med i Norrskog');
    expect(reply).toContain(instead);
  }
});

describe('a board that one is not on, named as why', () => {
  it.each([
    'kan inte, sitter i möte i Norrskog då',
    'kan inte den 15, är på Norrskog',
    'kommer inte, har möte med Norrskog',
    'förhinder, dubbelbokad med Norrskog',
    'jag har förhinder, är på norrskog den dagen',
    'kommer inte, ska till Norrskogs möte',
    'är på Norrskog den 15 så jag kommer inte',
    'Norrskogs styrelse sammanträder då så jag missar er tyvärr',
    'jag kommer, men måste till Norrskog kl 15',
    'Norrskogs möte krockar så jag kommer inte',
  ])('%s: is answered as said of her own', async (text) => {
    const reply = await talk([membership(people.lars, ['MEMBER'], kustlandet)]).say(text);
    expect(reply).not.toContain('Du är inte med i');
    expect(reply).toMatch(/anmäla förhinder|tacka ja till mötet/u);
  });

  it.each([
    'tyvärr, jag är i Norrskog på möte hela dagen',
    'sitter med Norrskog den 15, tyvärr',
    'min chef i Norrskog behöver mig den 15 så det blir nej',
  ])('%s: is not refused as asked of it', async (text) => {
    const reply = await talk([membership(people.lars, ['MEMBER'], kustlandet)]).say(text);
    expect(reply).not.toContain('Du är inte med i');
  });

  it.each([
    'jag är med på mötet i Norrskog',
    'nej till Norrskog',
    'jag kommer till Norrskogs möte',
    'kan inte komma till Norrskog',
    'jag har förhinder i Norrskog',
    'jag kan inte komma, när är Norrskogs möte?',
  ])('%s: but what is said of it itself is refused', async (text) => {
    const reply = await talk([membership(people.lars, ['MEMBER'], kustlandet)]).say(text);
    expect(reply).toContain('Du är inte med i Norrskog');
  });
});

it('a name that nobody on the board bears is not taken for the one last spoken of', async () => {
  const { say } = talk(karim);
  await say('vem är ersättare för Lars?');
  expect(await say('vem är ersättare för Kalle Anka?')).toContain('Det framgår inte vem du menar');
});

describe('where others read along', () => {
  it('somebody on two boards is asked which one, also about the next meeting', async () => {
    const group: Place = { kind: 'group', conversationId: 'c3' };
    const reply = await talk(larsOnBoth, group).say('nästa möte');
    expect(reply).toContain('I vilken styrelse?');
    expect(reply).not.toMatch(/1[15] december/);
  });
});

describe('a turn that is delivered twice', () => {
  it('is answered the same both times', async () => {
    const { say } = talk(larsOnBoth);
    await say('vilka sitter i styrelsen?');
    const first = await say('Kustlandet', 'same');
    expect(await say('Kustlandet', 'same')).toBe(first);
  });
});

describe('when installed', () => {
  it('says what it does for this person', async () => {
    const { conversation, turn } = talk(karim);
    expect(shown(await conversation.installed(turn('')))).toContain('Norrskog: du är ledamot');
  });

  it('says in a place of several nothing about the one who added it', async () => {
    const elsewhere = [membership(people.lars, ['MEMBER'], kustlandet)];
    for (const who of [larsOnBoth, elsewhere, []]) {
      const { conversation, turn } = talk(who, CHANNEL);
      const said = shown(await conversation.installed(turn('')));
      expect(said).toContain('Nämn mig här');
      expect(said).not.toMatch(/Norrskog|Kustlandet|hittar dig inte/);
    }
  });
});
