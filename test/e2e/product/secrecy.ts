import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DescribedBoard, readDescription } from '../../../src/board/index.ts';
import { execute, installed, submit } from '../support/activities.ts';
import { tell } from '../support/talk.ts';
import { DEMO_BOARDS, type DemoWorld, demoWorld, KUSTLANDET, NORRSKOG, people } from './demo-world.ts';
import type { OpenPlace } from './place.ts';

const { maja, eva, ahmed, birgitta } = people;

const DOCUMENTS = join(DEMO_BOARDS, '../documents');
const described = readDescription(readFileSync(DEMO_BOARDS, 'utf8'));
const boards = described.kind === 'described' ? described.boards : [];
const papers = (board: string) =>
  readdirSync(DOCUMENTS)
    .filter((file) => file.startsWith(board))
    .map((file) => readFileSync(join(DOCUMENTS, file), 'utf8'))
    .join('\n');

/** Names, organisations and whole lines of the papers that only this board has: none may reach the other. */
function secretsOf(board: string, other: string): readonly string[] {
  const own = wordsOf(board);
  const theirs = `${papers(other)}\n${wordsOf(other).join('\n')}`.toLowerCase();
  const lines = papers(board)
    .split('\n')
    .map((line) => line.replace(/^§ \d+\s+/, '').trim())
    .filter((line) => line.length >= 18 && line.includes(' '));
  return [...new Set([...own, ...lines])].filter((secret) => !theirs.includes(secret.toLowerCase()));
}

function wordsOf(id: string): readonly string[] {
  const board = boards.find((one) => one.description.id === id);
  if (!board) throw new Error(`no board ${id}`);
  return [...namesOf(board), ...board.description.members.map((member) => member.name)];
}

function namesOf({ description }: DescribedBoard): readonly string[] {
  return description.people.map((person) => person.name);
}

function headingsOf(board: string): readonly string[] {
  return [...papers(board).matchAll(/^§ \d+\s+(.+)$/gm)].map((match) => match[1] ?? '');
}

/** What somebody curious would ask of a board she is not on. */
function pryingQuestions(board: string): readonly string[] {
  const paragraphs = [1, 13, 17, 24, 60, 87, 98, 110, 113, 115, 116, 118, 122, 140];
  const name = board === 'norrskog' ? 'Norrskog' : 'Kustlandet';
  return [
    ...paragraphs.map((number) => `vad står det i § ${number}?`),
    ...[...new Set(headingsOf(board))].slice(0, 40).map((heading) => `vad beslutade vi om ${heading}?`),
    ...wordsOf(board).flatMap((one) => [`vem är ${one}?`, `vem ersätter ${one}?`]),
    `när är nästa möte i ${name}?`,
    `visa dagordningen i ${name}`,
    `vilka sitter i styrelsen i ${name}?`,
    `senaste protokollet i ${name}`,
    `vilka var jäviga i ${name}?`,
    `alla möten i ${name} 2026`,
    'vilka styrelser finns det?',
    'vem var jävig senast?',
    'alla beslut i år',
  ];
}

/** Nothing of one board reaches somebody who is on another, whatever she asks, presses or sends. */
export function secrecy(open: OpenPlace): void {
  let world: DemoWorld;
  beforeAll(async () => {
    world = await demoWorld(open);
    await world.say(ahmed, 'hej');
  });
  afterAll(() => world.close());

  const cases = [
    { asker: ahmed, own: 'kustlandet', other: 'norrskog', channel: NORRSKOG },
    { asker: eva, own: 'norrskog', other: 'kustlandet', channel: KUSTLANDET },
  ] as const;

  /** The other board's words in what was heard, save those the asker wrote herself. */
  function leaked(heard: string, question: string, secrets: readonly string[]): readonly string[] {
    const said = heard.toLowerCase();
    const asked = question.toLowerCase();
    return secrets.filter(
      (secret) => said.includes(secret.toLowerCase()) && !asked.includes(secret.toLowerCase()),
    );
  }

  describe.each(cases)('somebody on $own alone', ({ asker, own, other, channel }) => {
    const secrets = secretsOf(other, own);

    it('has secrets to be kept from her, and knows her own board', async () => {
      expect(secrets.length).toBeGreaterThan(100);
      const { text } = await world.say(asker, 'vilka sitter i styrelsen?');
      expect(
        namesOf(boards.find((one) => one.description.id === own) as DescribedBoard).some((name) =>
          text.includes(name),
        ),
      ).toBe(true);
    });

    it('hears nothing of the other by asking, alone or in a group', async () => {
      for (const question of pryingQuestions(other)) {
        const alone = await world.say(asker, question);
        expect([question, alone.status, leaked(alone.text, question, secrets)]).toEqual([question, 200, []]);
      }
      for (const question of pryingQuestions(other).slice(0, 12)) {
        const inGroup = await world.sayInGroup(asker, question);
        expect([question, leaked(inGroup.text, question, secrets)]).toEqual([question, []]);
      }
    });

    it('hears nothing in the other board’s channel', async () => {
      for (const question of ['vem är ordförande?', 'när är nästa möte?', 'visa § 17', 'hjälp']) {
        const { text } = await world.sayInChannel(asker, question, channel);
        expect([question, leaked(text, question, secrets)]).toEqual([question, []]);
        expect(text).toMatch(/^Kanalen hör till en styrelse där du inte är med/);
      }
    });

    it('hears nothing by pressing with a forged board', async () => {
      for (const question of ['vem är ordförande?', 'när är nästa möte?', 'visa § 17', 'visa dagordningen']) {
        for (const verb of ['conversation.ask', 'conversation.board']) {
          const data = { text: question, boardId: other };
          for (const forged of [
            execute(asker, verb, data, world.around),
            submit(asker, { verb, ...data }, world.around),
          ]) {
            const { text, status } = await tell(world.product, world.connector, forged);
            expect([verb, status, leaked(text, question, secrets)]).toEqual([verb, 200, []]);
          }
        }
      }
    });
  });

  it('a stranger hears of no board, whatever she presses', async () => {
    const nobody = { ...maja, id: '29:nobody', aadObjectId: '00000000-0000-4000-8000-000000000001' };
    const secrets = [
      ...secretsOf('norrskog', 'kustlandet'),
      ...secretsOf('kustlandet', 'norrskog'),
      'Birgitta Åström',
      'Norrskog',
      'Kustlandet',
    ];
    const tries = [
      installed(nobody, world.around)[0],
      execute(nobody, 'conversation.ask', { text: 'när är nästa möte?', boardId: 'norrskog' }, world.around),
      execute(nobody, 'conversation.board', { text: 'visa § 113', boardId: 'norrskog' }, world.around),
      execute(nobody, 'record.confirm', { draftId: 'x' }, world.around),
      execute(nobody, 'record.discard', { draftId: 'x' }, world.around),
    ];
    for (const one of tries) {
      const { text } = await tell(world.product, world.connector, one);
      expect(leaked(text, '', secrets)).toEqual([]);
    }
    for (const question of [
      'hjälp',
      'hej',
      'vilka sitter i styrelsen?',
      'när är nästa möte i Norrskog?',
      'xyzzy',
      '§ 113',
    ]) {
      const { text } = await world.say(nobody, question);
      expect([question, leaked(text, question, secrets)]).toEqual([question, []]);
    }
  });

  it('in one board’s channel nothing of the other is said, even to somebody on both', async () => {
    const secrets = secretsOf('kustlandet', 'norrskog');
    await world.say(birgitta, 'vem är ordförande i Kustlandet?');
    for (const question of pryingQuestions('kustlandet').slice(-20)) {
      const { text } = await world.sayInChannel(birgitta, question, NORRSKOG);
      expect([question, leaked(text, question, secrets)]).toEqual([question, []]);
    }
    for (const boardId of ['kustlandet', 'norrskog']) {
      const press = execute(
        birgitta,
        'conversation.board',
        { text: 'vem är ordförande?', boardId },
        world.around,
      );
      const inChannel = {
        ...press,
        conversation: { id: `${NORRSKOG.channelId};messageid=1`, conversationType: 'channel', isGroup: true },
        channelData: {
          tenant: { id: world.around.tenantId },
          team: { id: NORRSKOG.teamId },
          channel: { id: NORRSKOG.channelId },
        },
      };
      const { text } = await tell(world.product, world.connector, inChannel);
      expect([boardId, leaked(text, '', secrets)]).toEqual([boardId, []]);
    }
  });
}
