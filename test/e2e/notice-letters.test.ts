import { afterEach, expect, it } from 'vitest';
import { execute, personalConversation, type Sender } from './support/activities.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, account, DATE, item, MEETING, noticeTalk } from './support/notice-talk.ts';
import { calendarIn, NORRSKOG, type PostedWorld, postedWorld, subjectIn } from './support/posted-world.ts';
import { readable } from './support/talk.ts';

const { eva, karim, maja } = people;
/** Teams takes 80 kB a message. */
const TEAMS_LIMIT = 80_000;

const PRESSES: readonly (readonly [Sender, string])[] = [
  [eva, 'notice.read'],
  [maja, 'notice.unreachable'],
  [maja, 'notice.proof'],
  [maja, 'attendance.status'],
  [maja, 'rsvp.for-form'],
  [maja, 'notice.preview'],
];

let posted: PostedWorld;
let world: World;
afterEach(() => posted.close());

async function begin(...given: Parameters<typeof postedWorld>): Promise<void> {
  posted = await postedWorld(...given);
  world = posted.world;
}

const { hears, says, importNotice, send } = noticeTalk(() => world);
const letter: PostedWorld['letter'] = (...given) => posted.letter(...given);

it('whoever has no Teams gets the kallelse, its changes, calls and receipts by letter, and the proof says so', async () => {
  await begin();
  await importNotice('first', AGENDA);
  await send();
  const first = await letter('lars.ek', /Du kallas till sammanträde/);
  expect(first.text).toContain('Du kallas som ledamot.');
  expect(first.text).toContain('2 Budget 2026. Förslag: att fastställa budgeten.');
  expect(calendarIn(first.raw, 'REQUEST')).toMatchObject({
    location: 'Stadshuset',
    start: '2025-12-11T13:00:00',
  });
  expect((await letter('leila', /Du kallas/)).text).toContain('Du är ersättare för Karim Nasser');
  await expect
    .poll(async () => (await world.press(maja, 'notice.proof', MEETING)).text, { timeout: 15_000 })
    .toMatch(/Lars Ek: framme med e-post/);

  await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
  await send();
  expect((await letter('lars.ek', /Punkt 3 tillkom: Lokaler/)).text).toContain('Ny version (2) av kallelse');

  // Leila is asked by letter, says yes by telephone, and hears of it when she is not needed after all.
  await world.press(karim, 'rsvp.decline', MEETING);
  const office = () => world.teams.posted(personalConversation(maja).id).map(({ body }) => readable(body));
  await expect
    .poll(() => office().find((text) => /har förhinder/.test(text)), { timeout: 15_000 })
    .toContain('Leila Haddad får frågan som brev till leila.haddad@exempel.se och svarar er där.');
  const call = await letter('leila', /Kan du tjänstgöra för Karim Nasser/);
  expect(call.text).toContain('Du svarar på frågan genom att svara på det här brevet.');
  expect(call.text).toContain(
    'Svara helst före tisdag 2 december kl. 09.00. Efter dig finns ingen annan att fråga.',
  );
  await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'leila-haddad', answer: 'SERVES' });
  expect((await letter('leila', /Tack\. Du tjänstgör för Karim Nasser/)).text).toContain('svarar du på');
  await world.press(karim, 'rsvp.accept', MEETING);
  const released = await letter('leila', /Du behöver inte tjänstgöra för Karim Nasser torsdag 11 december/);
  expect(released.text).toContain('Karim Nasser deltar.');
  expect(posted.smtp.letters.filter(({ raw }) => subjectIn(raw).startsWith('Ditt svar'))).toHaveLength(1);
}, 60_000);

it('a letter says as the card does whether she is asked to serve, and the question of one ärende goes by letter too', async () => {
  await begin();
  await importNotice('first', AGENDA);
  await send();
  await letter('leila', /Du kallas/);
  await world.press(karim, 'rsvp.decline', MEETING);
  await letter('leila', /Kan du tjänstgöra för Karim Nasser/);
  await importNotice('second', [...AGENDA, item('3', 'Lokaler', ['att hyra lokalen'])]);
  await send();
  const asked = await letter('leila', /Ny version \(2\)[\s\S]*Punkt 3 tillkom/);
  expect(asked.text).toContain('Kan du tjänstgöra för Karim Nasser torsdag 11 december');
  expect(asked.text).not.toContain('tjänstgör om du kallas in');
  await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'leila-haddad', answer: 'SERVES' });
  await letter('leila', /Tack\. Du tjänstgör/);
  await importNotice('third', [...AGENDA, item('3', 'Lokaler', ['att hyra lokalen']), item('4', 'Taxor')]);
  await send();
  const serves = await letter('leila', /Ny version \(3\)[\s\S]*Punkt 4 tillkom/);
  expect(serves.text).toContain('Du tjänstgör för Karim Nasser');
  expect(serves.text).not.toContain('om du kommer eller har förhinder');

  await world.press(karim, 'rsvp.accept', MEETING);
  await letter('leila', /Du behöver inte tjänstgöra/);
  await world.press(karim, 'recusal.report', { ...MEETING, item: '3', ground: 'UNSURE' });
  const ofItem = await letter('leila', /Kan du tjänstgöra för Karim Nasser\? Punkt 3/);
  expect(ofItem.text).toContain('3 Lokaler. Förslag: att hyra lokalen.');
  expect(ofItem.text).toContain('genom att svara på det här brevet');
  const office = () => world.teams.posted(personalConversation(maja).id).map(({ body }) => readable(body));
  await expect
    .poll(() => office().find((text) => /går som brev till Leila Haddad/.test(text)), { timeout: 15_000 })
    .toContain('Leila Haddad kan och är inte jävig');
  expect(office().join()).not.toContain('nådde inte Leila');
  const answer = { ...MEETING, item: '3', personId: 'leila-haddad', accepts: true };
  await world.press(maja, 'recusal.answer-for', answer);
  expect((await letter('leila', /Du tjänstgör i ärendet/)).text).toContain('har registrerat ditt svar');
}, 60_000);

it('the kansli is told that the question went as a letter where Teams did not take it', async () => {
  const { sofia } = people;
  const [granby, region, kassan] = NORRSKOG.seats;
  const ersattare = [account(sofia, { email: 'sofia.berg@exempel.se' })];
  await begin({ ...NORRSKOG, seats: [granby, { ...region, ersattare }, kassan] } as { id: string }, [
    eva,
    karim,
    maja,
    sofia,
  ]);
  world.teams.weather(({ conversationId, kind }) =>
    conversationId === personalConversation(sofia).id && kind !== 'member'
      ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
      : { kind: 'accept' },
  );
  await importNotice('first', AGENDA);
  await send();
  await letter('sofia', /Du kallas/);
  await world.bots[0]?.bot.outbox.idle();
  await world.press(karim, 'rsvp.decline', MEETING);
  const byLetter = 'Sofia Berg får frågan som brev till sofia.berg@exempel.se och svarar er där.';
  expect(await hears(maja, /har förhinder/)).toContain(byLetter);
  await letter('sofia', /Kan du tjänstgöra för Karim Nasser/);
  await world.bots[0]?.bot.outbox.idle();
  const told = await says(maja, 'vem går in för Karim?');
  expect(told).toContain('Sofia Berg är tillfrågad.');
  expect(told).toContain(byLetter);
}, 60_000);

it('a very long kallelse stays under the limit of Teams, and its whole agenda comes as a file and in letters', async () => {
  const many = Array.from({ length: 81 }, (_, nth) => ({
    organisation: `Kommun ${nth + 1}`,
    ledamot:
      nth === 0
        ? account(eva, { role: 'ordförande' })
        : nth === 1
          ? account(karim)
          : { name: `Ledamot Efternamnsson ${nth + 1}` },
    ersattare: nth === 2 ? [{ name: 'Leila Haddad', email: 'leila.haddad@exempel.se' }] : [],
  }));
  await begin({ ...NORRSKOG, seats: many } as { id: string });
  const clause = (nth: number) =>
    `att fastställa ”förslag ${nth}” ${'enligt bilagd tjänsteskrivelse '.repeat(15)}`;
  const long = Array.from({ length: 60 }, (_, nth) =>
    item(`${nth + 1}`, `Ärende nummer ${nth + 1}`, [clause(1), clause(2), clause(3)]),
  );
  await importNotice('first', long);
  await send();
  await letter('leila', /Du kallas/);
  await importNotice(
    'second',
    long.map((one) => ({ ...one, heading: `${one.heading} med ny rubrik` })),
  );
  await send();
  const { text } = await letter('leila', /Ny version/);
  expect(text).toContain('60 Ärende nummer 60 med ny rubrik');
  const chat = (who: Sender) => world.teams.posted(personalConversation(who).id).map((one) => one.body);
  await expect
    .poll(() => chat(eva).some((one) => /version 2/.test(readable(one))), { timeout: 15_000 })
    .toBe(true);
  const card =
    chat(eva)
      .map(readable)
      .find((one) => /version 2/.test(one)) ?? '';
  expect(card).toContain('1 Ärende nummer 1 med ny rubrik. Förslag: att');
  expect(card).toContain('Resten av dagordningen finns under Läs handlingarna.');
  const answers: string[] = [];
  for (const [who, verb] of PRESSES) {
    const answer = await world.bots[0]?.post(execute(who, verb, MEETING, world.around()));
    answers.push((await answer?.text()) ?? '');
  }
  const messages = [...chat(eva), ...chat(maja), ...chat(karim)];
  const [file] = messages.flatMap((one) => one.attachments ?? []).filter((one) => one.name !== undefined);
  expect(file).toMatchObject({ name: `dagordning-${DATE}.txt` });
  // In Teams a file is offered by its name; here, without OneDrive, it lies in the message itself.
  const cards = messages.filter((one) => !one.attachments?.some((attachment) => attachment.name));
  for (const sent of [...answers, ...cards.map((one) => JSON.stringify(one))]) {
    expect(Buffer.byteLength(sent)).toBeLessThan(TEAMS_LIMIT);
  }
}, 60_000);
