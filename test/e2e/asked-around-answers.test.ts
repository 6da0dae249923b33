import { afterEach, beforeEach, expect, it } from 'vitest';
import { anna, calledWorld, gunnar, petra } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, lars, maja } = people;

let world: World;
const { hears, says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const DAY = 'torsdag 11 december';

it('whoever leads the meeting, and asks who does before she has answered, is told that nothing is registered', async () => {
  expect(await says(eva, 'usch, tror jag är sjuk på torsdag')).toContain('Inget är registrerat');
  const told = await says(eva, 'vem leder mötet då?');
  expect(told).toMatch(
    new RegExp(
      `Du leder mötet ${DAY}[\\s\\S]*Du har inte svarat på kallelsen[\\s\\S]*Har du förhinder ${DAY}`,
    ),
  );
  expect(told).toContain('Jag har förhinder');
  await world.press(eva, 'rsvp.accept', MEETING);
  expect(await says(eva, 'vem leder mötet den 11 december?')).not.toContain('inte svarat');
});

it('a ledamot who has said no asks for whoever takes her place, and is told who is asked', async () => {
  expect(await says(lars, 'vem tar min plats?')).toContain('är ersättare för dig');
  await says(lars, 'jag har förhinder');
  await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
  for (const text of ['vem tar min plats?', 'vem tar över min plats då?']) {
    expect(await says(lars, text), text).toContain('Sofia Berg är tillfrågad');
  }
});

it('a ledamot who wishes for her ersättare is asked of her own coming, and told who is asked once she has said no', async () => {
  expect(await says(karim, 'kan Sofia gå in för mig?')).toMatch(
    /Kommer du till mötet[\s\S]*Vem som tjänstgör går inte att välja/,
  );
  await says(lars, 'jag kan tyvärr inte den 11 december. Kan Sofia gå in för mig?');
  await hears(lars, /Ditt förhinder är registrerat/);
  await hears(lars, /Sofia Berg är tillfrågad/);
  expect((await meeting()).state.attendance.calls.map(({ status }) => status)).toEqual(['ASKED']);
});

it('when one is to serve is told on her own card, with what she is asked', async () => {
  expect(await says(sofia, 'när är det jag ska tjänstgöra?')).toMatch(/tjänstgör om du kallas in/);
  await says(lars, 'jag har förhinder');
  await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
  expect(await says(sofia, 'när är det jag ska tjänstgöra?')).toContain('Kan du tjänstgöra för Lars Ek');
  expect(await says(sofia, 'ska jag va med?')).toContain('Kan du tjänstgöra för Lars Ek');
  expect(await says(sofia, 'hej, det kan jag göra.')).toContain('Tack. Du tjänstgör för Lars Ek');
});

it('whether the kallelse has gone to all tells who has not got it, to those who see to that', async () => {
  for (const text of ['har kallelsen gått ut till alla?', 'är kallelsen ute hos alla?']) {
    expect(await says(maja, text), text).toMatch(/av 8[\s\S]*Ulla Ek/);
  }
  expect(await says(lars, 'har kallelsen gått ut till alla?')).toContain('skickades');
});

it('whether one who is named has been told "it" is of the latest change, else of the kallelse', async () => {
  expect(await says(maja, 'har Ulla fått veta det?')).toMatch(/Nås inte[\s\S]*Ulla Ek|Ulla Ek[\s\S]*inte/);
  await world.press(maja, 'meeting.cancel', { ...MEETING, reason: 'Ingen kan' });
  for (const text of [
    'har Ulla fått veta det?',
    'har nån sagt till Ulla att det e inställt?',
    'vet Ulla om det än?',
  ]) {
    expect(await says(maja, text), text).toMatch(/Ulla Ek har inte fått beskedet/);
  }
  expect(await says(maja, 'har Lars fått veta det?')).toContain('Lars Ek har fått beskedet');
  expect(await says(lars, 'har nån sagt till Ulla att det är inställt?')).toMatch(/kansliet/);
});

it('why a meeting is moved, told before the order, is its reason and nobody’s answer', async () => {
  for (const text of [
    'Stadshuset är dubbelbokat. Flytta mötet 11 december till 18 december',
    'Salen är upptagen, flytta mötet 11 december till 18 december',
  ]) {
    const told = await says(maja, text);
    expect(told, text).toContain('Ändra mötet torsdag 11 december');
    expect(told, text).not.toContain('Registrera ett svar');
  }
});

it('why she asks to come from afar is no answer beside it, and a yes is of that (FinsamL 19 a §)', async () => {
  const told = await says(anna, 'får jag va med på länk den 11e? är hemma med sjukt barn');
  expect(told).toContain(`Deltar du på distans på mötet ${DAY}`);
  expect(told).not.toContain('Kommer du till mötet');
  expect(await says(anna, 'ja gärna')).toContain('anmäld på distans');
  await world.press(karim, 'rsvp.accept', MEETING);
  expect(await says(karim, 'ändra till på distans')).toContain('anmäld på distans');
});

it('when she answers is neither a yes nor a no, and until when there is time is told', async () => {
  for (const text of ['jag kan svara först på måndag', 'återkommer tidigast på måndag']) {
    expect(await says(anna, text), text).toMatch(
      /Kommer du till mötet torsdag 11[\s\S]*Inget är registrerat[\s\S]*Svara senast/,
    );
  }
});

it('the chair who is ill, and says who is to lead, is asked of her own coming', async () => {
  const told = await says(eva, 'ligger i feber, Karim får leda mötet på torsdag');
  expect(told).toMatch(/Kommer du till mötet[\s\S]*Jag har förhinder/);
  expect(told).not.toContain('registrerar bara kansliet');
  expect(await says(karim, 'ska jag hålla i mötet den 11?')).toContain(`Eva Lind leder mötet ${DAY}`);
});

it('an ersättare who is not asked is told so, and where she offers herself whether she comes', async () => {
  expect(await says(petra, 'får jag sitta med fast jag inte tjänstgör?')).toMatch(
    /tjänstgör om du kallas in/,
  );
  expect(await says(gunnar, 'jag blev visst inte tillfrågad den här gången?')).toMatch(
    /tjänstgör om du kallas in/,
  );
  expect(await says(sofia, 'jag kan rycka in om Petra inte kan')).toContain(`Kommer du till mötet ${DAY}`);
});

it('of one who comes late, and of one who is back in time, the answer is told once and of coming', async () => {
  expect(await says(maja, 'Gunnar sa i telefon att han ansluter vid 14')).toContain(
    'Registrera att Gunnar Holm kommer',
  );
  const told = await says(lars, 'är tillbaka från resan tidigare än jag trodde, kommer den 11 december');
  expect(told).toContain('Du är anmäld');
  expect(told).not.toContain('svaret du gav förut');
  expect(await says(lars, 'svarade jag ja eller nej till den 11e?')).toContain('Du är anmäld');
  expect(await says(anna, 'måste tyvärr lämna återbud, fick en tid hos tandläkaren')).not.toContain(
    'kan jag inte',
  );
});

it('whoever would send somebody in her place is asked of her own coming, and told whom her ersättare is', async () => {
  for (const text of [
    'kan jag skicka någon annan i mitt ställe?',
    'jag vill skicka min ersättare i stället, hur gör jag?',
    'min ersättare får gå, hur gör jag?',
  ]) {
    expect(await says(lars, text), text).toMatch(
      /Inget är registrerat[\s\S]*tillfrågas din ersättare Sofia Berg/,
    );
  }
  expect((await meeting()).state.attendance.answers).toEqual([]);
});

it('what comes of it, and for whom, is told of her own answer', async () => {
  for (const text of ['vad händer nu?', 'hur gör vi då?']) {
    expect(await says(lars, text), text).toContain('du är kallad och har inte svarat');
  }
  const declined = await says(lars, 'jag får också förhinder, hur gör vi då?');
  expect(declined).toContain('Ditt förhinder är registrerat');
  expect(declined).toContain('Sofia Berg är tillfrågad');
  expect(await says(lars, 'vad händer nu?')).toContain('Sofia Berg är tillfrågad');
  await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
  expect(await says(sofia, 'för vem då?')).toContain('Lars Ek');
  expect(await says(maja, 'vad händer nu?')).not.toContain('utslagsröst');
});

it('an answer in a clause of what asks or orders something else is told not to be registered', async () => {
  for (const text of [
    'kan inte komma. hur anmäler man det?',
    'kan vi flytta mötet, jag är upptagen då',
    'måste avstå, hör av er om ni behöver nåt',
    'jag svarade nej på mejlet, räcker det?',
    'bra, då ses vi där, vad ska jag läsa innan?',
    'toppen, vi ses!',
  ]) {
    expect(await says(karim, text), text).toContain('Inget är registrerat');
  }
  for (const text of ['när är mötet, har glömt tiden', 'vad är länken, jag kommer inte in', 'tack, vi ses']) {
    expect(await says(karim, text), text).not.toContain('Inget är registrerat');
  }
  expect((await meeting()).state.attendance.answers).toEqual([]);
});

it('what is to be done, told after an ok, is no thanks: it is ordered, or told not to be done', async () => {
  expect(await says(lars, 'ok, då får Sofia ta det')).toMatch(
    /Kommer du till mötet[\s\S]*Inget är registrerat/,
  );
  expect(await says(maja, 'ok, då ställer vi in')).toContain('Ställa in mötet');
  expect(await says(maja, 'tack, då påminner vi')).toMatch(/Påminn \d+ personer/);
  expect(await says(maja, 'ok då gör vi så')).toContain('inget är gjort');
  expect(await says(maja, 'tack, bra jobbat')).toContain('Varsågod');
  expect((await meeting()).state.attendance.answers).toEqual([]);
});

it('who votes in the place of somebody, and what has happened to the meeting, is told as it stands', async () => {
  await says(lars, 'jag har förhinder');
  await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
  expect(await says(karim, 'vem röstar i stället för Lars?')).toContain('Sofia Berg är tillfrågad');
  expect(await says(karim, 'vad hände, är mötet flyttat?')).toMatch(/är inte flyttat/);
});

it('an answer that the kansli registered for another than was meant is taken back, and registered for the right one', async () => {
  await says(maja, 'Karim kommer');
  await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'karim-nasser', answer: 'COMING' });
  for (const text of [
    'oj det var inte Karim det var Lars som ringde',
    'fel, det var Lars som ringde inte Karim',
    'det var Lars, inte Karim',
    'nej det var Lars',
  ]) {
    const told = await says(maja, text);
    expect(told).toMatch(/Karim Nasser/);
    expect(told).toMatch(/Registrera att Lars Ek kommer/);
  }
  expect(await says(maja, 'det var inte Petra, det var Lars')).not.toContain('Registrera att Lars Ek');
});
