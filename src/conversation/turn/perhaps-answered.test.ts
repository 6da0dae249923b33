import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../test/wordings/setting.ts';
import type { LocalDate } from '../../kernel/index.ts';
import type { Act } from '../understand/intents.ts';
import { understand } from '../understand/understand.ts';
import { perhapsAnswered, takesAsAnswer } from './perhaps-answered.ts';
import { answerPart, being } from './said-parts.ts';
import type { Part } from './situation.ts';

const here = { audience: 'asker', openNow: async () => [] } as const;
const act = (action: Act): Part => ({
  kind: 'act',
  request: { action, boardId: 'b', personId: 'p', params: {}, text: '' },
});
const fact = answerPart({ area: 'being', value: { kind: 'guests' } });
const read = (text: string) => () => understand(text, vocabulary, TODAY as LocalDate);
const perhaps = (text: string, parts: readonly Part[], of: Parameters<typeof perhapsAnswered>[2] = here) =>
  perhapsAnswered(text, parts, of, read(text));

it('words of coming that are answered with a fact may have been an answer', () => {
  expect(perhaps('jobbar då', [fact])).toMatchObject({ says: 'COMING', instead: false });
  expect(perhaps('har lagt om, 2 december funkar', [act('calendar.get')])?.days).toHaveLength(1);
});

it('what tells nothing is said in the place of, and then any statement may have been one, unless it is said that it was not understood', () => {
  expect(perhaps('kör på det', [being('not-understood')])).toBeNull();
  expect(perhaps('kan då', [being('not-understood')])).toMatchObject({ says: 'COMING', instead: true });
  expect(perhaps('kör på det', [fact])).toBeNull();
  expect(perhaps('jobbar då', [answerPart({ area: 'being', value: { kind: 'thanks' } })])?.instead).toBe(
    true,
  );
});

it('that it does not stand on record is told as to anyone else, where nothing speaks for an answer', () => {
  const documents = { minutes: 1, notices: 0, from: null, to: null };
  const silent = answerPart({
    area: 'matter',
    value: {
      kind: 'not-stated',
      board: 'b',
      wanted: 'anything',
      nearest: null,
      passage: null,
      documents,
      about: null,
      quote: null,
    },
  });
  expect(perhaps('kommunens del', [silent])).toBeNull();
  expect(perhaps('kan då', [silent])).toMatchObject({ says: 'COMING', instead: true });
});

it('what is taken for thanks and is more than that may be an answer, also to what she has answered; thanks are none', () => {
  const thanks = answerPart({ area: 'being', value: { kind: 'thanks' } });
  for (const text of [
    'då struntar jag i det',
    'jaha, då gör jag annat',
    'kör på det',
    'tummen upp den 11e',
  ]) {
    expect(perhaps(text, [thanks]), text).toMatchObject({ instead: true, smallTalk: true });
  }
  expect(perhaps('tack för hjälpen', [thanks])).toBeNull();
  expect(perhaps('tummen upp för Norrskog', [thanks])?.boards).toHaveLength(1);
});

it('questions, and what is told of others, are none', () => {
  expect(perhaps('när är nästa möte', [fact])).toBeNull();
  expect(perhaps('är det Karim som inte kan', [fact])).toBeNull();
  expect(perhaps('Karim kan inte', [fact])).toBeNull();
});

it('where a part takes it as an answer, or says itself that nothing is registered, no more is said', () => {
  for (const part of [act('rsvp.accept'), act('substitute.decline'), being('nothing-to-approve')]) {
    expect(takesAsAnswer(part)).toBe(true);
    expect(perhaps('jag kan inte', [part])).toBeNull();
  }
});

it('where others read along nothing is said of what she may be asked', () => {
  expect(perhaps('jobbar då', [fact], { ...here, audience: 'board' })).toBeNull();
});

it('what hangs on another who is named is her own answer still', () => {
  for (const text of [
    'kan inte lova nåt förrän Karim bestämt sig',
    'det beror på om Karim kan',
    'kommer nog om Karim gör det',
  ])
    expect(perhaps(text, [fact]), text).toMatchObject({ says: 'COMING' });
  expect(perhaps('Karim kommer inte', [fact])).toBeNull();
});
