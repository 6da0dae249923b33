import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KnownCase, listCirculations, loadCase } from '../../src/circulation/index.ts';
import { type Instant, later } from '../../src/kernel/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { personalConversation, personalMessage, sender } from './support/activities.ts';
import { circulationWorld, NORRSKOG, people, type Shown, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';

const who = { ...people, ylva: sender('Ylva Marklund'), håkan: sender('Håkan Lundmark') };
type Who = keyof typeof who;

const listed = (one: { readonly name: string; readonly aadObjectId: string }) => ({
  name: one.name,
  entraObjectId: one.aadObjectId,
});

let world: World;
let files: Server;
let address = '';

beforeAll(async () => {
  const boards = [{ ...NORRSKOG, adjungerade: [listed(who.ylva)], revisorer: [listed(who.håkan)] }];
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards });
  for (const one of Object.values(who)) await world.write(one, 'hej');
  await world.bots[0]?.bot.outbox.idle();
  files = createServer((request, response) => response.end(`underlag ${request.url}`));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await world.close();
  await new Promise((resolve) => files.close(resolve));
});

const press = (one: Who, verb: string, data: object) => world.press(who[one], `circulation.${verb}`, data);
const verbsOf = (shown: Shown) => shown.verbs.map(({ verb }) => verb.replace('circulation.', ''));

/** What somebody has got in her chat since the last time, as JSON. */
async function heard(one: Who): Promise<string> {
  await world.bots[0]?.bot.outbox.idle();
  const posted = world.teams.posted(personalConversation(who[one]).id).map(({ body }) => attached(body));
  return JSON.stringify(posted);
}

/** The card alone: a message's own words are not shown beside it. */
function attached(body: unknown): unknown {
  const { attachments } = body as { readonly attachments?: readonly { readonly content?: unknown }[] };
  return attachments === undefined ? body : attachments.map(({ content }) => content);
}

async function says(one: Who, text: string, names: readonly string[] = []): Promise<string> {
  world.teams.clear();
  const attachments = names.map((name) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: `${address}/${name}`, uniqueId: name, fileType: 'txt' },
  }));
  await world.bots[0]?.post({ ...personalMessage(who[one], text, world.around()), attachments });
  return heard(one);
}

async function open(heading: string, more: object = {}): Promise<string> {
  const matter = { boardId: 'norrskog', heading, background: '', clauses: 'köpa den', day: '2025-12-12' };
  const preview = await press('maja', 'preview', { ...matter, ...more });
  await press('maja', 'start', preview.verbs.find((one) => one.verb === 'circulation.start')?.data ?? {});
  const [latest] = (await listCirculations(world.store.streams, 'norrskog')).filter(
    (one) => one.heading === heading,
  );
  world.teams.clear();
  return latest?.id ?? '';
}

const state = async (id: string): Promise<KnownCase | undefined> =>
  (await loadCase(world.store.streams, id))?.state;

describe('who sees and does what with an open case', () => {
  it('§ 6 an adjungerad reads her own items alone: neither card nor words tell her of a case', async () => {
    const id = await open('Ny skrivare');
    expect(await says('ylva', 'hur går det med per capsulam?')).toContain('visas för ledamöter');
    expect(await says('ylva', 'vilka har inte svarat på per capsulam?')).not.toContain('Ny skrivare');
    expect((await press('ylva', 'status', { circulationId: id })).text).not.toContain('Ny skrivare');
    expect(await says('håkan', 'hur går det med per capsulam?')).toContain('Ingen av 3 har svarat.');
    await press('maja', 'cancel', { circulationId: id, reason: 'Slut.' });
  });

  it('the chair votes, and reaches more time, a change and the end from her card; time is hers alone', async () => {
    const data = { circulationId: await open('Nya stolar') };
    const card = await press('eva', 'show', data);
    expect(verbsOf(card)).toEqual(['answer', 'recusal-form', 'status']);
    expect(verbsOf(await press('lars', 'show', data))).toEqual(['answer', 'recusal-form']);
    const status = verbsOf(await press('eva', 'status', data));
    expect(status).toEqual(expect.arrayContaining(['extend-form', 'revise-form', 'cancel-form']));
    const office = verbsOf(await press('maja', 'status', data));
    expect(office).toContain('revise-form');
    expect(office).not.toContain('extend-form');
    await press('maja', 'cancel', { ...data, reason: 'Slut.' });
  });

  it('jäv ends in a receipt: of what, when, on which board, who is asked, and how it is taken back', async () => {
    const data = { circulationId: await open('Nya bord') };
    const reported = await press('karim', 'report', { ...data, ground: 'PARTY_OR_INTEREST', text: '' });
    expect(reported.text).toMatch(
      /Din jävsanmälan är registrerad: Nya bord\..*Du deltar inte i ärendet.*\(KL 6:30\).*Sofia Berg tillfrågas\..*Registrerat måndag 1 december kl\. 09\.00\. Du kan ta tillbaka anmälan så länge ärendet pågår\..*Samordningsförbundet Norrskog/,
    );
    expect(verbsOf(reported)).toEqual(['withdraw']);
    const withdrawn = await press('karim', 'withdraw', data);
    expect(withdrawn.text).toMatch(
      /Din jävsanmälan är återtagen: Nya bord\..*Anmälan finns kvar i ärendets historik/,
    );
    await press('maja', 'cancel', { ...data, reason: 'Slut.' });
  });

  it('shows no form to anybody who may not send it, and says who may', async () => {
    const data = { circulationId: await open('Ny matta') };
    for (const form of ['revise-form', 'cancel-form']) {
      expect((await press('lars', form, data)).text).toContain('bara kansliet och ordföranden');
    }
    expect((await press('maja', 'extend-form', data)).text).toContain('bara förlängas av ordföranden');
    expect((await press('eva', 'record-form', data)).text).toContain('Bara kansliet');
    expect((await press('eva', 'raise-form', data)).text).toContain('Vem gäller frågan?');
    await press('maja', 'cancel', { ...data, reason: 'Slut.' });
  });

  it('bad input is answered on the card, with what was typed', async () => {
    const data = { circulationId: await open('Ny lampa') };
    const earlier = await press('eva', 'extend', { ...data, day: '2025-12-02', time: '10:00' });
    expect(earlier.text).toContain('Den kan bara göras längre.');
    expect(verbsOf(earlier)).toContain('extend');
    expect(verbsOf(await press('eva', 'extend', { ...data, day: 'igår' }))).toContain('extend');
    expect(verbsOf(await press('maja', 'cancel', { ...data, reason: ' ' }))).toContain('cancel');
    const recorded = { ...data, version: 1, answer: 'APPROVE', channel: 'PHONE', comment: 'Ringde.' };
    const reader = await press('maja', 'record', { ...recorded, personId: 'sofia-berg' });
    expect(reader.text).toContain('Sofia Berg läser med som ersättare');
    expect(verbsOf(reader)).toContain('record');
    await press('karim', 'report', { ...data, ground: 'UNSURE', text: '' });
    const out = await press('maja', 'record', { ...recorded, personId: 'karim-nasser' });
    expect(out.text).toContain('Karim Nasser är anmäld som jävig');
    expect(out.text).not.toContain('Du är');
    await press('maja', 'cancel', { ...data, reason: 'Fel lampa.' });
    expect((await press('lars', 'show', data)).text).toContain('Skäl: Fel lampa.');
  });
});

describe('§ 2 a new version', () => {
  const revision = (id: string, more: object) => ({
    circulationId: id,
    heading: 'Ny dator',
    background: 'Priset har ändrats.',
    clauses: 'köpa den för högst 18 000 kr',
    reason: 'Ny offert.',
    ...more,
  });

  it('changes bilagor too: added by sending them, ticked away; all answers void, all told why', async () => {
    await says('maja', 'hej');
    await press('maja', 'draft', { boardId: 'norrskog' });
    await press('maja', 'restart', { boardId: 'norrskog', heading: 'Ny dator' });
    // The same files as an ärende's: what is wrong with one is told of that one.
    const sent = await says('maja', '', ['offert.txt', 'program.exe']);
    expect(sent).toContain('Bilagan offert.txt är tillagd.');
    expect(sent).toContain('program.exe kan inte bli bilaga.');
    const id = await open('Ny dator');
    const first = await state(id);
    const [offer] = first?.file.version.matter.attachments ?? [];
    expect(offer).toMatchObject({ name: 'offert.txt' });
    await press('lars', 'answer', { circulationId: id, version: 1, answer: 'APPROVE' });
    await press('karim', 'report', { circulationId: id, ground: 'UNSURE', text: '' });
    const form = await press('maja', 'revise-form', { circulationId: id });
    expect(form.text).toContain('Bilagor att ta bort');
    // Nor does a new version take a kallelse.
    expect(await says('maja', 'här är kallelsen till juni', ['annat.txt'])).not.toContain('är tillagd');
    const added = await says('maja', '', ['ny-offert.txt']);
    expect(added).toContain('Bilagan ny-offert.txt är tillagd.');
    world.teams.clear();
    const faulty = await press('maja', 'revise', revision(id, { reason: ' ', remove: offer?.sha256 ?? '' }));
    expect(faulty.text).toContain('Skälet saknas.');
    const done = await press('maja', 'revise', revision(id, { remove: offer?.sha256 ?? '' }));
    expect(done.text).toContain('1 bilaga: ny-offert.txt');
    expect(done.text).toContain('Version 2');
    const second = await state(id);
    expect(second?.file.version.matter.attachments.map(({ name }) => name)).toEqual(['ny-offert.txt']);
    expect(second?.file.version.contentHash).not.toBe(first?.file.version.contentHash);
    expect(second?.desks.every((desk) => desk.answer === null)).toBe(true);
    const told = await heard('lars');
    expect(told).toContain('Skäl: Ny offert.');
    expect(told).toContain('Läs det nya förslaget och svara igen.');
    expect(told).toContain('ny-offert.txt');
    const jävig = await heard('karim');
    expect(jävig).toContain('Alla tidigare svar har upphört att gälla.');
    expect(jävig).not.toContain('svara igen');
    expect(jävig).not.toContain('18 000 kr');
    const again = await press('maja', 'revise', revision(id, {}));
    expect(again.text).toContain('Förslaget är oförändrat: Ny dator. Version 2 gäller.');
    expect(await press('lars', 'attachments', { circulationId: id })).toMatchObject({ status: 200 });
    await press('maja', 'cancel', { circulationId: id, reason: 'Slut.' });
  });

  it('is an ordinary matter where the kansli says so, as at the start', async () => {
    const id = await open('Budget för fikat', { kind: 'ORDINARY' });
    const fika = revision(id, { heading: 'Budget för fikat' });
    const refused = await press('maja', 'revise', fika);
    expect(refused.text).toContain('ange att det är ett vanligt ärende');
    expect(refused.text).toContain('Slag av ärende');
    expect((await press('maja', 'revise', { ...fika, kind: 'ORDINARY' })).text).toContain('Version 2');
    await press('maja', 'cancel', { circulationId: id, reason: 'Slut.' });
  });

  it('what is being written takes no kallelse, and is thrown away by the button or by words', async () => {
    await press('maja', 'restart', { boardId: 'norrskog', heading: 'Ny skylt' });
    expect(await says('maja', 'läs in kallelsen till juni', ['offert.txt'])).not.toContain('är tillagd');
    expect(verbsOf(await press('maja', 'draft', { boardId: 'norrskog' }))).toContain('draft-drop');
    const asked = await says('maja', 'strunta i per capsulam');
    expect(asked).toContain('Slänga utkastet ”Ny skylt”?');
    expect((await press('maja', 'draft-drop', { boardId: 'norrskog' })).text).toContain(
      'Utkastet är slängt.',
    );
    expect(await says('maja', '', ['offert.txt'])).not.toContain('är tillagd');
    expect(await says('maja', 'släng utkastet')).not.toContain('Slänga utkastet');
  });

  it('that is dropped leaves the matter as it was, and files go to the chat as before', async () => {
    const id = await open('Ny tavla');
    await press('maja', 'revise-form', { circulationId: id });
    expect(verbsOf(await press('maja', 'revise-drop', { circulationId: id }))).toContain('revise-form');
    expect(await says('maja', '', ['annat.txt'])).not.toContain('är tillagd');
    expect((await state(id))?.file.version).toMatchObject({ number: 1, matter: { attachments: [] } });
    await press('maja', 'cancel', { circulationId: id, reason: 'Slut.' });
  });
});

it('§ 10.5 the result says what it means: gathered positions are no decision, and who did not answer', async () => {
  const gathering = await circulationWorld(
    { ...memoryStore(), streams: memoryStreams() },
    { mode: 'CONFIRM_AT_MEETING' },
  );
  try {
    const id = await gathering.open();
    for (const one of [people.eva, people.lars]) {
      const given = { circulationId: id, version: 1, answer: 'APPROVE' };
      await gathering.press(one, 'circulation.answer', given);
    }
    const { deadline } = (await gathering.state(id)).file;
    gathering.clock.set(later(deadline, 6000) as Instant);
    await gathering.tick();
    const shown = await gathering.press(people.lars, 'circulation.show', { circulationId: id });
    expect(shown.text).toContain('Det är inget beslut än. Nästa sammanträde beslutar.');
    expect(shown.text).toContain('Svarade inte: Karim Nasser.');
  } finally {
    await gathering.close();
  }
});
