import { afterEach, expect, it } from 'vitest';
import { instantAt, type LocalDate, later } from '../../src/kernel/index.ts';
import { type MeetingCommand, runOnMeeting } from '../../src/meeting/index.ts';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

let world: World;
const { byOffice, says } = noticeTalk(() => world);
afterEach(() => world.close());

async function cancel(): Promise<void> {
  await byOffice({ type: 'CancelMeeting', reason: 'Ingen kan' }, 'off');
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
}

const plan = (date: string) => {
  const on = { date, start: '13:00', end: '16:00', place: 'Rum', title: null, source: null };
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: date } as const;
  const command = { type: 'PlanMeeting', ...on } as unknown as MeetingCommand;
  return runOnMeeting(world.store, 'norrskog', date as LocalDate, command, meta);
};

const OFF = /Mötet torsdag 11 december.* är inställt\.[\s\S]*Skäl: Ingen kan/;

it('why, when and by whom a meeting was called off is of the one that is, also with another to come', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  await cancel();
  for (const text of [
    'varför ställdes mötet in?',
    'varför är mötet inställt?',
    'varför blir det inget möte?',
    'varför blev mötet inställt',
    'vem ställde in mötet?',
    'när ställdes mötet in?',
    'varför ställde ni in?',
    'vad var skälet till att mötet ställdes in',
    'vilket möte är inställt?',
    'är mötet inställt?',
    'så det är inget möte den 11?',
    'inget möte 11 december alltså?',
    'jaha, är det inställt?',
    'vad hände på mötet 11 december?',
    'vilka beslut togs 11 december',
  ]) {
    expect(await says(anna, text), text).toMatch(OFF);
  }
  expect(await says(anna, 'när är nästa möte?')).toContain('Nästa möte: torsdag 12 februari 2026');
});

it('also where another has been laid in the same day, for whoever asks of that day, and who was told of it', async () => {
  world = await calledWorld();
  await cancel();
  await plan('2025-12-11');
  for (const text of [
    'är mötet 11 december inställt?',
    'varför ställdes mötet 11 december in?',
    'varför är mötet den 11 december inställt?',
    'är mötet i Norrskog 11 december inställt?',
    'ställdes inte mötet 11 december in?',
    'blir det något möte 11 december eller är det inställt?',
  ]) {
    const told = await says(anna, text);
    expect(told, text).toMatch(OFF);
    expect(told, text).toMatch(/Ett nytt möte är inlagt samma dag: torsdag 11 december.* kl\. 13\.00–16\.00/);
  }
  expect(await says(people.maja, 'vem har fått besked om att mötet 11 december är inställt')).toMatch(
    /Beskedet har nått 7 av 8 personer[\s\S]*Mötet torsdag 11 december.* är inställt sedan/,
  );
});

it('whoever asks who was told that a meeting is cancelled which is not is told so, whatever others are', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  await cancel();
  expect(await says(people.maja, 'vem har fått besked om att mötet 12 februari är inställt')).toContain(
    'Mötet torsdag 12 februari 2026 kl. 13.00–16.00 är inte inställt.',
  );
});

it('where no kallelse had gone out, those alone were told who had answered or were asked, and that is said', async () => {
  world = await calledWorld();
  const { meetingId } = await plan('2026-02-12');
  await world.press(people.karim, 'rsvp.decline', { meetingId });
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  await world.press(people.maja, 'meeting.cancel', { meetingId, reason: 'Ingen kan' });
  const told = await says(people.maja, 'vem vet inte om att det är inställt?');
  expect(told).not.toContain('Alla har fått beskedet');
  expect(told).toMatch(/Kallelsen var inte skickad härifrån, så beskedet gick bara till .*Karim Nasser/);
  expect(told).toMatch(/Har inte fått något besked härifrån: .*Eva Lind/);
});

it('a text to whoever has not heard that it is off is of that, though the next meeting is another; of who has, nothing false is said', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  await cancel();
  const textTo = async (text: string) => {
    const told = await says(people.maja, text);
    expect(told, text).not.toContain('Alla har fått kallelsen');
    return told;
  };
  for (const day of ['2025-12-01', '2025-12-04']) {
    world.clock.set(instantAt(day as LocalDate, '10:00'));
    for (const text of [
      'ge mig text till Ulla',
      'text till dem som inte nås',
      'mejla alla som inte kan nås',
    ]) {
      const told = await textTo(text);
      expect(told, text).toContain('Text att kopiera till Ulla Ek:');
      expect(told, text).toMatch(/Inställt sammanträde[\s\S]*11 december/);
    }
  }
  // Of the meeting that is named, to which nobody is called yet; and so to whoever has heard of the other.
  for (const text of ['text till dem som inte nås den 12 februari', 'ge mig text till Karim']) {
    const told = await textTo(text);
    expect(told, text).toContain('Inget är skickat om mötet torsdag 12 februari');
    expect(told, text).not.toContain('har fått');
  }
});

it('an answer without a day is none to the next meeting, to which nobody is called: that hers is off is told', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  await cancel();
  for (const text of ['kommer', 'kan tyvärr inte komma', 'ok jag kommer']) {
    const told = await says(anna, text);
    expect(told, text).toMatch(OFF);
    expect(told, text).toMatch(/Inget nytt är registrerat[\s\S]*Till det är ingen kallelse skickad än/);
    expect(told, text).not.toMatch(/^Jag kommer$|^Jag har förhinder$/mu);
  }
});

it('where none is to come, what was to be and is called off is told', async () => {
  world = await calledWorld();
  await cancel();
  expect(await says(anna, 'kalenderfil')).toMatch(
    /Sammanträdet torsdag 11 december är inställt\. Öppna filen/,
  );
  for (const text of [
    'när är nästa möte?',
    'när börjar mötet?',
    'vad står på dagordningen?',
    'vilka kommer?',
    'är vi beslutsföra?',
    'jag kommer',
    'är mötet inställt?',
    'varför ställdes mötet in?',
  ]) {
    expect(await says(anna, text), text).toMatch(OFF);
  }
});

it('nobody is asked about it, neither whether she comes nor whether she can serve', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  await world.press(people.karim, 'rsvp.decline', MEETING);
  await cancel();
  const told = [
    [people.sofia, 'jag kommer 11 december'],
    [people.sofia, 'jag kan tjänstgöra 11 december'],
    [people.sofia, 'jag går in för Karim den 11'],
    [anna, '11 december kan jag inte'],
    [anna, 'kommer kanske den 11 december'],
  ] as const;
  for (const [who, text] of told) {
    const shown = await says(who, text);
    expect(shown, text).toMatch(OFF);
    expect(shown, text).not.toMatch(/Tjänstgöra|Kommer du|Jag kommer|Jag har förhinder|Ja, jag/);
  }
});

it('of a meeting that stands it is told that it stands', async () => {
  world = await calledWorld();
  expect(await says(anna, 'varför är mötet inställt?')).toContain('är inte inställt');
  expect(await says(anna, 'varför ställdes projektet in?')).not.toContain('är inte inställt');
});

it('“varför?” alone, right after the news, is of that', async () => {
  world = await calledWorld();
  const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
  await byOffice({ type: 'MoveMeeting', to, reason: 'Salen är upptagen' }, 'move');
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  const moved = /flyttat från torsdag 11 december[\s\S]*Skäl: Salen är upptagen/;
  expect(await says(anna, 'varför?')).toMatch(moved);
  for (const text of [
    'varför flyttades mötet?',
    'vem flyttade mötet?',
    'är mötet flyttat?',
    'vad hände, är mötet flyttat?',
    'va, har ni flyttat mötet?',
  ]) {
    expect(await says(anna, text), text).toMatch(moved);
  }
  // What the record does not tell is no falsehood of what there is: the kallelse has been sent from here.
  expect(await says(anna, 'hur mycket kostar kaffet?')).toMatch(
    /framgår inte av det jag har:[^.]*en kallelse/,
  );
  world.clock.set(later(world.clock.now(), 60_000));
  await cancel();
  expect(await says(anna, 'varför då?')).toMatch(/18 december.* är inställt\.[\s\S]*Skäl: Ingen kan/);
});

it('who has had the kallelse of the next names that meeting, with the proof of the one that was called off', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  await cancel();
  const told = await says(people.maja, 'vem har fått kallelsen?');
  expect(told).toMatch(/Kallelsen till mötet torsdag 12 februari 2026.* är inte skickad härifrån/);
  expect(told).toMatch(/Mötet torsdag 11 december.* är inställt\. Beviset för den kallelsen finns kvar\./);
  expect(told).toContain('Beviset torsdag 11 december');
});

it('what it had is carried over by whoever has just called it off, without saying from which', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  const meetingId = 'meeting/norrskog/2025-12-11';
  await world.press(people.maja, 'meeting.cancel', { meetingId, reason: 'Ingen kan' });
  for (const text of [
    'ta med ärendena till februarimötet',
    'lägg ärendena på februari istället',
    'vi tar ärendena i februari i stället',
    'ärendena får tas på februarimötet',
  ])
    expect(await says(people.maja, text), text).toContain(
      'Ta med ärenden från det inställda mötet 11 december till mötet 12 februari 2026?',
    );
});

it('which meetings a board has is of those to come, and the history of a day is of its meeting', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  for (const text of [
    'vilka möten har Norrskog?',
    'vilka möten har Norrskog i vår?',
    'hur många möten har vi 2026?',
  ])
    expect(await says(people.maja, text), text).toContain('12 februari 2026');
  expect(await says(people.maja, 'historik 11 december')).toContain('Vad som har hänt med mötet');
});

it('who would have it held after all is told that it stays so, and no other meeting is put on a card to cancel', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  expect(await says(people.maja, 'jag råkade ställa in fel möte, ångra')).toContain(
    'Inget kommande möte är inställt',
  );
  await world.press(people.maja, 'meeting.cancel', { ...MEETING, reason: 'Lokalen brann' });
  for (const text of [
    'jag råkade ställa in fel möte, ångra',
    'mötet är inte inställt, det blir av',
    'det blir visst av',
    'det var fel möte',
    'ta tillbaka inställningen',
    'kör mötet ändå',
  ]) {
    const told = await says(people.maja, text);
    expect(told, text).toContain('Ett inställt möte tas inte tillbaka');
    expect(told, text).not.toContain('Ställa in mötet');
  }
});

it('that something be left undone which is done already is no promise: when it was done, and what can be, is told', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  expect(await says(people.maja, 'skicka inte kallelsen än')).toMatch(
    /Kallelsen till mötet torsdag 11 december.* är redan skickad[\s\S]*Version 1 gick till \d+ personer/,
  );
  expect(await says(people.maja, 'påminn inte lars')).toMatch(
    /får ändå styrelsens automatiska påminnelse 5 december och 8 december/,
  );
  expect(await says(people.maja, 'skicka inte ny version av kallelsen än')).toContain('Då låter jag bli');
  expect(await says(people.maja, 'jag vill inte ställa in mötet')).toContain('Då låter jag bli');
  await cancel();
  for (const text of ['mötet ska inte ställas in', 'jag vill inte ställa in mötet'])
    expect(await says(people.maja, text), text).toMatch(
      /Mötet torsdag 11 december.* är redan inställt, sedan[\s\S]*de som var kallade har fått besked/,
    );
});

it('whether it is off is of the one that is, also by its month and spelled as it is said', async () => {
  world = await calledWorld();
  await plan('2026-02-12');
  await plan('2026-12-10');
  await cancel();
  for (const text of ['e mötet inställt', 'är decembermötet inställt', 'när hålls mötet i december'])
    expect(await says(anna, text), text).toMatch(OFF);
  expect(await says(anna, 'är februarimötet inställt')).toContain('12 februari 2026');
});
