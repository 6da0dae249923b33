import { afterEach, describe, expect, it } from 'vitest';
import { listCirculations } from '../../src/circulation/index.ts';
import { removeFolder } from '../support/product.ts';
import { personalConversation } from './support/activities.ts';
import { answer, calledWithItem, inMemory } from './support/circulation-talk.ts';
import { circulationWorld, type Mode, people, type World } from './support/circulation-world.ts';

const { eva, karim, lars, sofia, maja } = people;
let world: World;
const folders: string[] = [];
afterEach(async () => {
  await world.close();
  for (const folder of folders.splice(0)) await removeFolder(folder);
});

async function begin(
  options: { instances?: number; mode?: Mode; reachable?: boolean } = {},
): Promise<string> {
  world = await circulationWorld(inMemory(), options);
  if (options.reachable) await world.greet();
  return world.open();
}

describe('a per capsulam from start to protokoll', () => {
  it('is written, previewed, sent, answered, and ends with the paragraph as text and as a Word file', async () => {
    const id = await begin({ reachable: true });
    await world.teams.waitFor(1, personalConversation(karim).id);
    const asked = world.teams.posted(personalConversation(karim).id);
    expect(JSON.stringify(asked[0]?.body)).toContain('Tillstyrker förslaget');
    for (const who of [eva, karim]) {
      const receipt = await world.press(who, 'circulation.answer', answer(id, 'APPROVE'));
      expect(receipt.text).toContain('Ditt svar är mottaget: Tillstyrker.');
      expect(receipt.text).toContain('Du kan ändra dig till fredag 12 december kl. 16.00.');
    }
    const status = await world.press(maja, 'circulation.status', { circulationId: id });
    expect(status.text).toContain('2 av 3 har svarat.');
    expect(status.text).toContain('Lars Ek (har inte öppnat)');
    expect(status.text).not.toContain('Tillstyrker');
    await world.press(lars, 'circulation.answer', answer(id, 'APPROVE'));
    expect(await world.state(id)).toMatchObject({ status: 'DECIDED', outcome: 'APPROVED' });
    const minutes = await world.press(maja, 'circulation.minutes', { circulationId: id });
    expect(minutes.text).toContain('Ärendet har avgjorts per capsulam, utan sammanträde.');
    expect(minutes.text).toContain('att köpa in en dator för högst 15 000 kr.');
  });

  it('goes on with jäv, a serving ersättare, a changed answer and one through the kansli', async () => {
    const id = await begin();
    const form = await world.press(karim, 'circulation.recusal-form', { circulationId: id });
    expect(form.text).toContain('KL 6:28 p. 1');
    expect(form.text).toContain('Sofia Berg tillfrågas.');
    const reported = await world.press(karim, 'circulation.report', {
      circulationId: id,
      ground: 'REPRESENTATIVE',
      text: '',
    });
    expect(reported.text).toContain('Din jävsanmälan är registrerad');
    expect((await world.press(karim, 'circulation.answer', answer(id, 'APPROVE'))).text).toContain('KL 6:30');
    const status = await world.press(karim, 'circulation.status', { circulationId: id });
    expect(status.text).not.toContain('har svarat');
    const card = await world.press(sofia, 'circulation.accept-call', { circulationId: id });
    expect(card.text).toContain('Du tjänstgör för Karim Nasser.');
    await world.press(sofia, 'circulation.answer', answer(id, 'APPROVE'));
    await world.press(eva, 'circulation.answer', answer(id, 'REJECT'));
    await world.press(eva, 'circulation.answer', answer(id, 'APPROVE'));
    const recorded = await world.press(maja, 'circulation.record', {
      ...answer(id, 'APPROVE'),
      personId: 'lars-ek',
      channel: 'PHONE',
    });
    expect(recorded.text).toContain('Svaret är registrerat åt Lars Ek: Tillstyrker.');
    expect(await world.state(id)).toMatchObject({
      status: 'DECIDED',
      tally: { approve: 3, answered: 3, seats: 3 },
    });
    const { text } = await world.press(maja, 'circulation.minutes', { circulationId: id });
    expect(text).toContain('Karim Nasser deltog inte i handläggningen på grund av jäv.');
    expect(text).toContain('Sofia Berg tjänstgjorde för Karim Nasser.');
    expect(text).toContain('(svaret lämnat genom kansliet 1 december 2025)');
  });

  it('is started from an ärende on the coming agenda, with its proposals, and another board’s is not there', async () => {
    await begin();
    const press = await calledWithItem(world, {
      heading: 'Medel till Lovskolan',
      proposal: 'att bevilja 40 000 kr',
    });
    const draft = await world.press(eva, 'circulation.from-item', press);
    expect(draft.text).toContain('Nytt ärende per capsulam');
    await world.press(eva, 'circulation.restart', { boardId: 'norrskog', heading: '' });
    world.teams.clear();
    const words =
      'starta per capsulam om inköp av dator, förslag att köpa en för 12 000 kr, svar senast 5 december';
    await world.write(eva, words);
    await world.bots[0]?.bot.outbox.idle();
    const begun = JSON.stringify(world.teams.posted(personalConversation(eva).id).map(({ body }) => body));
    for (const filledIn of ['Inköp av dator', 'att köpa en för 12 000 kr', '2025-12-05'])
      expect(begun).toContain(`"value":"${filledIn}"`);
    await world.press(eva, 'circulation.restart', { boardId: 'norrskog', heading: 'Ny skrivare' });
    world.teams.clear();
    await world.write(eva, 'starta per capsulam om punkt 6');
    await world.bots[0]?.bot.outbox.idle();
    const busy = world.teams.posted(personalConversation(eva).id);
    expect(JSON.stringify(busy.map(({ body }) => body))).toContain(
      'Du skriver redan på ett ärende: Ny skrivare.',
    );
    await world.press(eva, 'circulation.from-item', press);
    world.teams.clear();
    await world.write(eva, 'starta per capsulam om punkt 6');
    await world.bots[0]?.bot.outbox.idle();
    const said = world.teams.posted(personalConversation(eva).id);
    expect(JSON.stringify(said.map(({ body }) => body))).toContain('att bevilja 40 000 kr');
    const wrong = await world.press(maja, 'circulation.from-item', { ...press, boardId: 'kustlandet' });
    expect(wrong.text).toContain('finns inte på någon kommande dagordning');
    expect((await world.press(lars, 'circulation.from-item', press)).text).toContain(
      'bara kansliet och ordföranden',
    );
  });

  it('asked for in words ends in a card to confirm, never in a vote', async () => {
    const id = await begin();
    world.teams.clear();
    await world.write(lars, 'jag tillstyrker');
    const posted = await world.teams.waitFor(1, personalConversation(lars).id);
    expect(JSON.stringify(posted.map(({ body }) => body))).toContain('Inköp av dator');
    expect(await world.state(id)).toMatchObject({ status: 'OPEN', desks: [{}, {}, { answer: null }] });
  });

  it('is what "vilka har inte svarat" is about while it is open, and afterwards how it ended is told', async () => {
    const id = await begin();
    const asks = async (text: string) => {
      world.teams.clear();
      await world.write(eva, text);
      return JSON.stringify((await world.teams.waitFor(1, personalConversation(eva).id))[0]?.body);
    };
    expect(await asks('vilka har inte svarat')).toContain('Karim Nasser (har inte öppnat)');
    expect(await asks('vilka har inte svarat på kallelsen')).not.toContain('har inte öppnat');
    await world.press(karim, 'circulation.answer', answer(id, 'DEMAND_MEETING'));
    // What everybody is told of it comes by itself, and is no answer.
    await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
    expect(await asks('hur går det med per capsulam')).toContain('Karim Nasser');
    expect(await asks('vilka har inte svarat')).not.toContain('Karim Nasser');
  });
});

describe('issue: a signatory of the underlag who sits on the board', () => {
  it('is asked once, the kansli is told, and both buttons work', async () => {
    world = await circulationWorld(inMemory());
    await world.greet();
    const preview = await world.press(maja, 'circulation.preview', {
      boardId: 'norrskog',
      heading: 'Medel till Lovskolan',
      background: 'Lovskolan söker 40 000 kr.\n\nMed vänlig hälsning\nLars Ek\nVerksamhetschef',
      clauses: 'bevilja Lovskolan 40 000 kr',
      day: '2025-12-12',
    });
    const start = preview.verbs.find((one) => one.verb === 'circulation.start');
    await world.press(maja, 'circulation.start', start?.data);
    const [opened] = await listCirculations(world.store.streams, 'norrskog');
    const data = { circulationId: opened?.id };
    await world.teams.waitFor(2, personalConversation(lars).id);
    await world.teams.waitFor(2, personalConversation(maja).id);
    const heard = (who: typeof lars) =>
      JSON.stringify(world.teams.posted(personalConversation(who).id).map(({ body }) => body));
    expect(heard(lars)).toContain('Kan du vara jävig? Du nämns i underlaget: Medel till Lovskolan.');
    expect(heard(maja)).toContain('Klubban har frågat Lars Ek om jäv');
    expect(heard(karim)).not.toContain('om jäv');
    expect((await world.press(eva, 'circulation.no-recusal', data)).text).toContain('inte fått någon fråga');
    expect((await world.press(lars, 'circulation.no-recusal', data)).text).toContain('ingen jäv');
    expect(await world.state(opened?.id ?? '')).toMatchObject({ asked: [{ cleared: true }], recusals: [] });
    expect((await world.press(lars, 'circulation.recusal-form', data)).text).toContain('KL 6:28 p. 1');
  });
});

describe('§ 10 another’s jäv', () => {
  it('is raised on a card, taken back by whoever raised it, and a report is contested by those who vote', async () => {
    const id = await begin();
    const data = { circulationId: id };
    const form = await world.press(eva, 'circulation.raise-form', data);
    expect(form.text).toContain('Lars Ek');
    expect(form.text).not.toContain('Eva Lind |');
    const raised = await world.press(eva, 'circulation.raise', { ...data, personId: 'lars-ek' });
    const dismiss = raised.verbs.find((one) => one.verb === 'circulation.dismiss');
    expect(await world.state(id)).toMatchObject({ recusals: [{ status: 'RAISED', inEffect: false }] });
    await world.press(eva, 'circulation.dismiss', dismiss?.data);
    expect(await world.state(id)).toMatchObject({ recusals: [{ status: 'DISMISSED' }] });
    await world.press(karim, 'circulation.report', { ...data, ground: 'UNSURE', text: '' });
    const seen = await world.press(lars, 'circulation.status', data);
    const contest = seen.verbs.find((one) => one.verb === 'circulation.contest');
    expect(contest?.data).toMatchObject({ personId: 'karim-nasser' });
    const office = await world.press(maja, 'circulation.status', data);
    expect(office.verbs.map((one) => one.verb)).not.toContain('circulation.contest');
    await world.press(lars, 'circulation.contest', contest?.data);
    expect(await world.state(id)).toMatchObject({ recusals: [{}, { status: 'CONTESTED', inEffect: true }] });
    expect((await world.press(karim, 'circulation.raise-form', data)).text).not.toContain('Lars Ek');
  });
});

describe('§ 2.7 what may not be decided so', () => {
  it('the budget is refused with its rule before anything is sent', async () => {
    await begin();
    const preview = await world.press(maja, 'circulation.preview', {
      boardId: 'norrskog',
      heading: 'Budget 2027',
      clauses: 'att fastställa budgeten',
      day: '2025-12-12',
    });
    expect(preview.text).toContain('FinsamL 19');
    expect(preview.verbs.map((one) => one.verb)).not.toContain('circulation.start');
  });

  it('a draft changed after the preview is not started', async () => {
    await begin();
    const fields = { boardId: 'norrskog', heading: 'Ny skrivare', clauses: 'köpa den', day: '2025-12-12' };
    const first = await world.press(maja, 'circulation.preview', fields);
    await world.press(maja, 'circulation.preview', { ...fields, clauses: 'köpa två' });
    const start = first.verbs.find((one) => one.verb === 'circulation.start');
    const refused = await world.press(maja, 'circulation.start', start?.data);
    expect(refused.text).toContain('ändrats sedan förhandsgranskningen');
    expect(await listCirculations(world.store.streams, 'norrskog')).toHaveLength(1);
  });

  it('pressed twice, at two instances, starts one', async () => {
    world = await circulationWorld(inMemory(), { instances: 2 });
    const preview = await world.press(maja, 'circulation.preview', {
      boardId: 'norrskog',
      heading: 'Ny skrivare',
      clauses: 'köpa den',
      day: '2025-12-12',
    });
    const start = preview.verbs.find((one) => one.verb === 'circulation.start');
    const both = await Promise.all(
      [0, 1].map((bot) => world.press(maja, 'circulation.start', start?.data, { bot })),
    );
    for (const shown of both) expect(shown.text).toContain('Ärendet är startat: Ny skrivare.');
    expect(await listCirculations(world.store.streams, 'norrskog')).toHaveLength(1);
  });
});

describe('who is told', () => {
  it('reminders go to those who have not answered, and a press more reminds nobody again', async () => {
    const id = await begin({ reachable: true });
    await world.press(eva, 'circulation.answer', answer(id, 'APPROVE'));
    await world.teams.waitFor(6);
    world.teams.clear();
    const said = await world.press(maja, 'circulation.remind', { circulationId: id });
    expect(said.text).toContain('Påminnelse skickas till Karim Nasser, Lars Ek.');
    await world.press(maja, 'circulation.remind', { circulationId: id });
    for (const who of [karim, lars]) await world.teams.waitFor(1, personalConversation(who).id);
    const told = world.teams.posted().filter((one) => one.conversationId.startsWith('a:personal'));
    expect(told.map((one) => one.conversationId).sort()).toEqual(
      [karim, lars].map((who) => personalConversation(who).id).sort(),
    );
  });

  it('jäv reaches chair and kansli, and the ersättare is asked', async () => {
    const id = await begin({ reachable: true });
    await world.teams.waitFor(6);
    world.teams.clear();
    await world.press(karim, 'circulation.report', { circulationId: id, ground: 'UNSURE' });
    for (const who of [eva, maja, sofia]) await world.teams.waitFor(1, personalConversation(who).id);
    const told = world.teams.posted().map((one) => [one.conversationId, JSON.stringify(one.body)] as const);
    const to = (who: typeof eva) =>
      told.find(([conversation]) => conversation === personalConversation(who).id)?.[1];
    expect(to(eva)).toContain('Karim Nasser har anmält jäv');
    expect(to(maja)).toContain('Karim Nasser har anmält jäv');
    expect(to(sofia)).toContain('Kan du tjänstgöra för Karim Nasser?');
    expect(to(lars)).toBeUndefined();
  });
});
