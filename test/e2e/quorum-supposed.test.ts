import { afterEach, beforeEach, expect, it } from 'vitest';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja, lars } = people;
let world: World;
const { says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const come = async (...who: (typeof eva)[]) => {
  for (const one of who) await world.press(one, 'rsvp.accept', MEETING);
};

it('beslutförhet without somebody who comes is counted without her seat, and no ersättare is counted for it', async () => {
  await come(eva, karim, lars);
  expect(await says(eva, 'är vi beslutsföra?')).toContain('Ja, som det ser ut nu: 3 av 5 platser');
  for (const text of [
    'räcker vi om karim också hoppar av?',
    'är vi beslutsföra om karim inte kommer?',
    'om karim inte kan, är vi beslutsföra då?',
    'klarar vi oss utan karim?',
    'blir vi för få om karim hoppar av?',
  ]) {
    const told = await says(eva, text);
    expect(told, text).toContain('Inte beslutföra utan Karim Nasser: 2 av 5 platser är fyllda, 3 behövs.');
    expect(told, text).toContain('En ersättare som tillfrågas först då är inte räknad.');
    expect(told, text).not.toMatch(/Ja,|Nej/);
  }
  expect(await says(eva, 'är vi beslutsföra om karim och lars inte kommer?')).toContain(
    'Inte beslutföra utan Karim Nasser och Lars Ek: 1 av 5 platser är fylld',
  );
  expect(await says(eva, 'är vi beslutsföra om jag inte kommer?')).toContain(
    'Inte beslutföra utan Eva Lind: 2 av 5',
  );
  const item = await says(eva, 'är vi beslutsföra på punkt 2 om karim inte kommer?');
  expect(item).toMatch(/Räknat utan Karim Nasser\. Punkt 2[^:]*: inte ännu\. 2 av 5/);
  expect((await meeting()).state.attendance.answers).toHaveLength(3);
});

it('of one who is supposed jävig it is counted without her seat, and told that jäv is of one ärende alone', async () => {
  await come(eva, karim, lars);
  const told = await says(eva, 'är vi beslutsföra om karim är jävig?');
  expect(told).toContain('Inte beslutföra utan Karim Nasser: 2 av 5 platser är fyllda, 3 behövs.');
  expect(told).toContain('Jäv gäller bara det ärendet.');
  expect(await says(eva, 'är vi beslutsföra på punkt 2 om karim är jävig?')).toMatch(
    /Räknat utan Karim Nasser\. Punkt 2[^:]*: inte ännu\. 2 av 5/,
  );
  expect(await says(eva, 'är vi beslutsföra om karim inte kommer?')).not.toContain('Jäv gäller');
});

it('it says yes where enough are left, and of one who is not counted that she is none of them', async () => {
  await come(eva, karim, lars, anna);
  expect(await says(maja, 'räcker vi om karim hoppar av?')).toContain(
    'Beslutföra också utan Karim Nasser: 3 av 5 platser är fyllda.',
  );
  const other = await says(maja, 'är vi beslutsföra om Ulla inte kommer?');
  expect(other).toContain('Beslutföra också utan Ulla Ek: 4 av 5');
  expect(other).toContain('Bland dem som kommer räknas inte Ulla Ek nu heller.');
});

it('what cannot be counted is told, and never answered with a yes', async () => {
  await come(eva, karim, lars);
  for (const text of [
    'är vi beslutsföra om karim inte kommer men Sofia går in?',
    'karim är sjuk men Sofia går in, räcker vi?',
  ]) {
    const told = await says(eva, text);
    expect(told, text).not.toContain('Ja, ');
    expect(told, text).toContain('Det kan jag inte räkna på. Nu är 3 av 5 platser fyllda, 3 behövs.');
  }
});

it('of one who is told to be away, or to have left, it is counted without her, and nothing is registered', async () => {
  await come(eva, karim, lars);
  for (const text of [
    'Karim är sjuk, är vi beslutföra',
    'Karim är sjuk. Räcker vi?',
    'Karim ringde och är krasslig, är vi tillräckligt många då',
    'Karim har inte kommit, får vi börja',
    'hur många blir vi utan Karim',
    'vad händer om Karim hoppar av',
  ]) {
    const told = await says(eva, text);
    expect(told, text).toContain('Inte beslutföra utan Karim Nasser: 2 av 5 platser är fyllda, 3 behövs.');
    expect(told, text).not.toContain('tas upp därefter');
  }
  for (const text of [
    'Karim gick precis, är vi fortfarande beslutföra',
    'Karim måste gå klockan två, räcker vi då',
    'är vi beslutsföra om karim går tidigare?',
  ]) {
    const told = await says(eva, text);
    expect(told, text).toContain('Inte beslutföra utan Karim Nasser: 2 av 5 platser är fyllda, 3 behövs.');
    expect(told, text).toContain('Det gäller de ärenden som tas upp därefter.');
  }
  expect(await says(maja, 'Karim kommer nog inte, räcker vi ändå')).toContain(
    'Svaren på kallelsen har inte ändrats av det du skrev.',
  );
  expect(await says(karim, 'måste gå vid två, räcker ni då?')).toContain('Inte beslutföra utan Karim Nasser');
  const recused = await says(eva, 'Karim är jävig i lovskolan, räcker vi då');
  expect(recused).toMatch(/Räknat utan Karim Nasser\. Punkt 3[^:]*: inte ännu\. 2 av 5/);
  expect(recused).toContain('Inget jäv är anmält av det du skrev.');
  expect(await says(eva, 'vem går in om Karim inte kommer')).toContain('ersättare för Karim Nasser');
  const { attendance, matters } = (await meeting()).state;
  expect(attendance.answers.map(({ answer }) => answer)).toEqual(['COMING', 'COMING', 'COMING']);
  expect(matters.flatMap(({ recusals }) => recusals)).toEqual([]);
});

it('how many more may stay away is told from those who come', async () => {
  await come(eva, karim, lars);
  for (const text of [
    'räcker vi om någon hoppar av?',
    'hur många till får utebli',
    'vad händer om en till blir sjuk',
  ])
    expect(await says(eva, text), text).toContain(
      'Ingen av dem som kommer får utebli: 3 av 5 platser är fyllda, 3 behövs.',
    );
  await come(anna);
  expect(await says(maja, 'hur många återbud tål vi?')).toContain(
    'Högst en av dem som kommer får utebli: 4 av 5',
  );
});

it('with somebody who has not answered, or has förhinder, it is counted with her on her seat', async () => {
  await come(eva, karim);
  expect(await says(eva, 'är vi beslutsföra?')).toContain('Inte ännu: 2 av 5 platser');
  for (const text of ['räcker vi om Lars kommer?', 'är vi beslutsföra om Lars kommer ändå?'])
    expect(await says(eva, text), text).toContain('Ja, om Lars Ek kommer: 3 av 5 platser är fyllda.');
  const counted = await says(eva, 'räcker vi om Karim kommer?');
  expect(counted).toContain('Nej, inte heller om Karim Nasser kommer: 2 av 5 platser är fyllda, 3 behövs.');
  expect(counted).toContain('Karim Nasser räknas redan');
  // An ersättare has a seat only when she has said yes to one.
  const substitute = await says(eva, 'räcker vi om Sofia kommer?');
  expect(substitute).not.toMatch(/Ja,|Nej,/);
  expect(substitute).toContain('En ersättare räknas när');
  expect((await meeting()).state.attendance.answers).toHaveLength(2);
});

it('“klarar vi …” of an ärende is of beslutförhet there, with jäv taken in', async () => {
  await come(eva, karim, lars);
  await world.press(karim, 'recusal.report', { ...MEETING, item: '3', ground: 'UNSURE' });
  for (const text of [
    'klarar vi lovskolan ändå?',
    'klarar vi oss på lovskolan nu när Karim är jävig',
    'klarar vi oss på lovskolan nu när en går ut',
    'hur många blir vi på lovskolan?',
  ])
    expect(await says(eva, text), text).toMatch(/Punkt 3[^:]*: inte ännu\. 2 av 5/);
});
