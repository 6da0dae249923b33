import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personalConversation } from './support/activities.ts';
import { anna, calledWorld, gunnar, petra } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, lars, maja } = people;

let world: World;
const { answers, hears, says, seen } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

it('what the kansli tells of several is of each as her own clause says, and is asked where that is not sure', async () => {
  const each: readonly (readonly [string, readonly string[]])[] = [
    ['Karim och Lars kommer inte, Anna kommer', ['Karim Nasser -', 'Lars Ek -', 'Anna Hed +']],
    ['Eva kommer ändå, Lars inte', ['Eva Lind +', 'Lars Ek -']],
    ['Karim kan inte, Sofia kan', ['Karim Nasser -', 'Sofia Berg ?']],
    ['Karim kan inte, Sofia tar Karims plats', ['Karim Nasser -', 'Sofia Berg ?']],
    ['Karim och Lars kan inte, Sofia går in för Karim', ['Karim Nasser -', 'Lars Ek -', 'Sofia Berg ?']],
    ['Anna kan inte, Sofia kan', ['Anna Hed -', 'Sofia Berg +']],
    ['Anna är inte sjuk längre, hon kommer', ['Anna Hed +']],
    ['både Eva och Lars kommer, men inte Anna', ['Eva Lind +', 'Lars Ek +', 'Anna Hed -']],
    ['varken Eva eller Lars kommer', ['Eva Lind -', 'Lars Ek -']],
    ['Karim kommer, Sofia behöver inte', ['Karim Nasser ?', 'Sofia Berg ?']],
    ['Eva kommer inte men Anna gör det', ['Eva Lind ?', 'Anna Hed ?']],
    ['Lars ringde, han kan inte komma', ['Lars Ek -']],
  ];
  for (const [text, shown] of each) {
    world.teams.clear();
    await says(maja, text);
    await world.teams.waitFor(shown.length, personalConversation(maja).id);
    const asked = seen(maja).map((card) => {
      const [, name, says] =
        /^(?:Registrera att|Vad svarade) (.+?)(\?| kommer| har förhinder)/.exec(card) ?? [];
      return `${name} ${says === '?' ? '?' : says === ' kommer' ? '+' : '-'}`;
    });
    expect(asked, text).toEqual(shown);
  }
  const serves = await says(maja, 'Karim kan inte men Sofia går in');
  expect(serves).toContain('Registrera att Karim Nasser har förhinder');
  await hears(
    maja,
    /Sofia Berg är ersättare för Karim Nasser\. Registrera först förhindret[\s\S]*Kan tjänstgöra/,
  );
  // Pressed before the förhinder nothing is recorded, and why is told; after it, she serves.
  const serving = { ...MEETING, personId: 'sofia-berg', answer: 'SERVES' };
  expect((await world.press(maja, 'rsvp.for', serving)).text).toContain('Sofia Berg är inte tillfrågad');
  expect(await answers()).toEqual([]);
  for (const text of ['Eva kommer, Lars inte', 'Lars kan inte', 'Gunnar kommer ändå']) {
    expect(await says(anna, text), text).toContain('registrerar bara kansliet');
  }
  for (const text of ['Sofia ringde och sa att hon kan', 'Lars mejlade att han inte kommer']) {
    expect(await says(maja, text), text).toMatch(
      /^Registrera att (?:Sofia Berg kommer|Lars Ek har förhinder)/,
    );
  }
  expect(await says(maja, 'Lars Eklund kommer inte')).toContain('Ingen i styrelsen heter Lars Eklund.');
  expect(await answers()).toEqual([]);
  await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'karim-nasser', answer: 'ABSENT' });
  expect((await world.press(maja, 'rsvp.for', serving)).text).toContain(
    'Sofia Berg tjänstgör för Karim Nasser',
  );
});

it('an ersättare who says yes for a ledamot is of serving, and whoever is to be asked is told nothing of', async () => {
  for (const text of ['Sofia säger ja för Karim', 'Sofia har tackat ja till att tjänstgöra åt Karim']) {
    world.teams.clear();
    const told = await says(maja, text);
    expect(told, text).toContain('Sofia Berg är inte tillfrågad att tjänstgöra för Karim Nasser');
    expect(seen(maja).join(), text).not.toContain('Registrera att Karim Nasser kommer');
  }
  for (const text of ['Karim har tackat nej, fråga Sofia', 'Karim kan inte, ring Sofia i stället']) {
    world.teams.clear();
    expect(await says(maja, text), text).toMatch(/^Registrera att Karim Nasser har förhinder/);
    expect(seen(maja).join(), text).not.toContain('Vad svarade');
  }
});

it('an ersättare who takes the seat of a ledamot is asked of as serving, and nothing is told of the ledamot', async () => {
  await says(karim, 'jag har förhinder');
  for (const text of ['Sofia ringde, hon kan ta Karims plats', 'sofia kan ta karims plats']) {
    world.teams.clear();
    expect(await says(maja, text), text).toMatch(/^Vad svarade Sofia Berg\?[\s\S]*Kan tjänstgöra/);
    expect(seen(maja).join(), text).not.toMatch(/(?:Registrera att|Vad svarade) Karim Nasser/);
  }
});

it('of everybody but those who are named the rest is told too, whatever day is named between', async () => {
  for (const text of [
    'alla kommer den 11 utom Lars',
    'alla kommer på mötet den 11 december, förutom Lars som är sjuk',
    'samtliga är med på torsdag utom Lars',
  ]) {
    world.teams.clear();
    await says(maja, text);
    await world.teams.waitFor(2, personalConversation(maja).id);
    const asked = seen(maja).join('\n');
    expect(asked, text).toContain('Registrera att Lars Ek har förhinder');
    expect(asked, text).toMatch(/Registrera att alla \d+ kommer[\s\S]*Karim Nasser/);
  }
  world.teams.clear();
  await says(maja, 'alla kommer den 11 utom Lars som är på distans');
  await world.teams.waitFor(2, personalConversation(maja).id);
  expect(seen(maja).join('\n')).toContain('Registrera att Lars Ek deltar på distans');
  expect(await answers()).toEqual([]);
});

it('what is told of another on a day without a meeting offers the kansli no answer of its own', async () => {
  for (const text of ['Eva kommer inte den 10 mars', 'Lars och Karim har förhinder 10 mars']) {
    const told = await says(maja, text);
    expect(told, text).toContain('Inget möte är inlagt');
    expect(told, text).not.toMatch(/Jag (?:har förhinder|kommer)/);
    expect(told, text).toContain('Registrera svar åt någon …');
  }
  expect(await says(karim, 'jag kommer inte den 10 mars')).toMatch(
    /Inget möte är inlagt[\s\S]*Jag har förhinder/,
  );
});

it('of all whom a member has it is told who they are, with a press for each, and by nobody but the kansli', async () => {
  for (const text of ['alla på Region Norrskog kommer', 'båda ledamöterna från Region Norrskog är med']) {
    expect(await says(maja, text), text).toMatch(
      /Registrera att båda kommer torsdag 11 december[\s\S]*Karim Nasser och Lars Ek[\s\S]*Inget är registrerat/,
    );
  }
  for (const [text, what] of [
    ['ingen från Region Norrskog kommer', 'båda har förhinder'],
    ['Region Norrskog kommer inte', 'båda har förhinder'],
    ['båda från Region Norrskog deltar på distans', 'båda deltar på distans'],
  ] as const) {
    expect(await says(maja, text), text).toContain(`Registrera att ${what}`);
  }
  expect(await says(maja, 'alla från Arbetsförmedlingen har förhinder')).toContain(
    'Registrera att Anna Hed har förhinder',
  );
  expect(await says(anna, 'alla på Region Norrskog kommer')).toContain('registrerar bara kansliet');
  expect(await says(maja, 'kommer alla på Region Norrskog?')).toContain('0 av 5 ledamotsplatser');
  expect(await answers()).toEqual([]);
  const one = { ...MEETING, personId: 'karim-nasser', answer: 'COMING', more: ['lars-ek'] };
  const first = await world.press(maja, 'rsvp.for', one);
  expect(first.text).toContain('Lars Ek kommer');
  const next = first.verbs.find(({ data }) => data.personId === 'lars-ek')?.data;
  expect((await world.press(maja, 'rsvp.for', next)).text).toContain('Registrerat: Lars Ek kommer');
  expect(await answers()).toEqual(['Karim Nasser COMING', 'Lars Ek COMING']);
});

it('asked who else than one named has förhinder, the others are told too, and never her own answer alone', async () => {
  await says(lars, 'jag har förhinder');
  await says(eva, 'jag har tyvärr förhinder');
  for (const text of [
    'är det någon mer än Lars som är borta den 11 december?',
    'har fler än Lars förhinder?',
    'är det nån mer än Lars som inte kan?',
    'vilka fler än Lars har förhinder',
    'vilka mer än Lars kommer inte?',
    'är någon annan än Lars borta?',
    'vilka andra än Lars har förhinder?',
    'förutom Lars, är det någon som har förhinder?',
    'har någon förutom Lars förhinder?',
    'finns det ytterligare någon utöver Lars som är borta?',
    'är det bara Lars som har förhinder?',
  ])
    expect.soft(await says(maja, text), text).toContain('Eva Lind');
  expect(await says(maja, 'har Lars förhinder?')).not.toContain('Eva Lind');
});

describe('what is left open is asked, and a plain yes or no to it is enough', () => {
  it('a perhaps, a part of the meeting, words of serving by a ledamot: nothing is recorded before the answer', async () => {
    for (const text of ['kanske', 'vet inte än', 'tror inte jag hinner']) {
      const asked = await says(anna, text);
      expect(asked, text).toMatch(/Kommer du till mötet[\s\S]*Jag kommer[\s\S]*Jag har förhinder/);
    }
    expect(await says(anna, 'jag kommer men måste gå 15')).toContain('Kommer du till mötet');
    expect(await answers()).toEqual([]);
    await says(anna, 'tror inte jag hinner');
    expect(await says(anna, 'nej')).toContain('Ditt förhinder är registrerat');
    await says(anna, 'kanske kommer jag');
    expect(await says(anna, 'ja')).toContain('Du är anmäld till mötet torsdag 11 december');
    expect(await answers()).toEqual(['Anna Hed COMING']);
    // What stands is told to stand, and no more than that.
    expect(await says(anna, 'jag kommer, men går lite tidigare')).toContain('inget nytt har registrerats');
    expect(await says(anna, 'jag är ledig den 11 december')).toMatch(
      /Kommer du till mötet[\s\S]*Du är anmäld sedan förut, och inget nytt är registrerat/,
    );
    // Something else in between: the yes is of nothing.
    await says(anna, 'när är nästa möte?');
    await says(anna, 'ja');
    expect(await answers()).toEqual(['Anna Hed COMING']);
  });
});

it('whoever else is named answers for herself, and nobody who is named is dropped unsaid', async () => {
  for (const words of ['Både jag och Karim kommer 11 dec', 'Karim och jag kommer båda den 11 december']) {
    const asked = await says(lars, words);
    expect(asked).toContain('Kommer du till mötet torsdag 11 december');
    expect(asked).toContain('Karim Nasser svarar själv');
  }
  const some = await says(maja, 'påminn karim och gösta i Norrskog');
  expect(some).toContain('Påminn Karim Nasser om mötet');
  expect(some).toContain('Ingen i styrelsen heter Gösta.');
  expect(await says(maja, 'påminn Gösta')).not.toContain('Påminn 5');
  await says(eva, 'jag kmr tyvärr ej');
  await says(karim, 'jag har förhinder');
  const both = await says(maja, 'vem går in för Eva och Karim?');
  expect(both).toMatch(/Gunnar Holm är tillfrågad[\s\S]*Sofia Berg är tillfrågad/);
  expect(await says(maja, 'vem går in för Karim och Lars?')).toContain('Lars Ek har inte anmält förhinder');
  expect(await says(maja, 'Gunnar ringde, han kan')).toContain('Vad svarade Gunnar Holm?');
  const named = await says(maja, 'Karims ersättare Sofia tjänstgör för Karim');
  expect(named).toContain('Sofia Berg');
  expect(named).not.toContain('Karim Nasser är inte tillfrågad');
  expect(await says(maja, 'Karims ersättare tackade nej')).toContain('Vad svarade Sofia Berg?');
  const but = await says(maja, 'påminn alla utom Lars');
  expect(but).toContain('Anna Hed');
  expect(but).not.toContain('Lars Ek');
  expect(await says(petra, 'jag tar det gärna')).toContain('Du är inte tillfrågad som ersättare');
  expect(await says(gunnar, 'har du frågat mig?')).toContain('Kan du tjänstgöra för Eva Lind');
  expect(await says(gunnar, 'jag gör det')).toContain('Tjänstgöra för Eva Lind');
  expect(await says(gunnar, 'jag tar det gärna')).toContain('Du tjänstgör för Eva Lind');
});

it('what Klubban has just asked is answered by yes, by no and by "på distans", with the receipt, and only as the next thing said', async () => {
  await says(lars, 'kommer troligen');
  expect(await says(lars, 'ja om tåget går')).not.toContain('Du är anmäld');
  await says(lars, 'jag kommer men måste gå 15');
  expect(await answers()).toEqual([]);
  expect(await says(lars, 'ja')).toContain('Du är anmäld till mötet torsdag 11 december');
  expect(await answers()).toEqual(['Lars Ek COMING']);
  await says(lars, 'kanske har jag förhinder');
  expect(await says(lars, 'nej tyvärr')).toContain('Ditt förhinder är registrerat: mötet torsdag 11');
  await says(lars, 'jag kommer om tåget går');
  expect(await says(lars, 'på distans')).toContain('Du är anmäld på distans till mötet torsdag 11');
  await says(eva, 'jag kommer kanske');
  await says(eva, 'när är nästa möte?');
  await says(eva, 'nej');
  expect(await answers()).toEqual(['Lars Ek REMOTE']);
});
