import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later, MINUTE } from '../../src/kernel/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { START, type World } from './support/circulation-world.ts';
import { button, data, form, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let { press, said, told, made, items, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ world, press, said, told, made, items, close } = await preparingWorld());
});
afterAll(() => close());

it('a matter waits for a meeting where none is laid in, and is proposed to the next one', async () => {
  const asked = await said('olga', 'jag vill ta upp busslinjen');
  expect(asked).toContain('Nästa möte är inte inlagt än');
  const proposalId = /"proposalId":"([^"]+)"/.exec(asked)?.[1] ?? '';
  const own = { boardId: 'kustlandet', proposalId };
  const kept = await press('olga', 'meeting.propose-later', { ...own, heading: 'Busslinjen' });
  expect(kept.text).toContain('sparat till nästa möte: Busslinjen');
  const listed = await said('maja', 'visa förslagen i Kustlandet');
  expect(listed).toContain('Ett förslag väntar på att ett möte läggs in.');
  expect(listed).toContain('”Busslinjen”, från Olga Sund, är sparat tills nästa möte är inlagt.');
  const other = await press('olga', 'meeting.propose-later', { ...own, proposalId: 'q', heading: 'Ångrat' });
  const back = await said('olga', 'jag drar tillbaka mitt förslag som blev ångrat');
  expect(back).toContain('Ta tillbaka ditt förslag ”Ångrat”?');
  expect(back).toContain('"verb":"meeting.propose-later-withdraw"');
  expect(
    (await press('olga', 'meeting.propose-later-withdraw', data(other, 'meeting.propose-later-withdraw')))
      .text,
  ).toContain('återtaget');
  world.teams.clear();
  await press('maja', 'meeting.create', { ...form('2026-04-09'), boardId: 'kustlandet' });
  const state = (await loadMeeting(world.store, 'meeting/kustlandet/2026-04-09'))?.state;
  expect(state).toMatchObject({
    agenda: {
      proposals: [{ heading: 'Busslinjen', by: { name: 'Olga Sund' }, outcome: { kind: 'WAITING' } }],
    },
  });
});

describe('a matter that a ledamot wants taken up', () => {
  it('is kept as it was written where no meeting is on the day that is named, and says which one it is of', async () => {
    await made('2025-12-11');
    const told =
      /Inget möte är inlagt tisdag 20.januari.2026\. Det du skrev gäller här mötet torsdag 11.december\./;
    const asked = await said(
      'karim',
      'jag vill ta upp cykelställen vid stationen på mötet 20 januari i Norrskog',
    );
    expect(asked).toMatch(told);
    expect(asked).toContain('"value":"Cykelställen vid stationen"');
    const added = await said('maja', 'lägg till punkten Cykelvägen på mötet 20 januari i Norrskog');
    expect(added).toMatch(told);
    expect(added).toContain('"value":"Cykelvägen');
  });

  it('goes to the kansli, which puts it on the agenda in its own words; the proposer is told', async () => {
    const id = await made('2025-12-18');
    const asked = await said('lars', 'jag vill ta upp insatser för unga');
    expect(asked).toContain('nsatser för unga');
    expect(asked).toMatch(/till mötet torsdag 11.december/);
    expect(asked).toContain('meeting.propose');
    const proposalId = /"proposalId":"([^"]+)"/.exec(asked)?.[1] ?? '';
    world.teams.clear();
    const done = await press('lars', 'meeting.propose', {
      meetingId: id,
      proposalId,
      heading: 'Insatser för unga',
      background: '',
    });
    expect(done.text).toContain('Ditt förslag är lämnat till kansliet: Insatser för unga.');
    expect(await told('maja')).toContain('Lars Ek vill ta upp ett ärende 18 december: Insatser för unga.');
    expect(await said('maja', 'mina uppgifter')).toContain('Svara Lars Ek om ärendet ”Insatser för unga”.');
    world.teams.clear();
    const accept = await press('maja', 'meeting.proposal-form', { meetingId: id, proposalId });
    await press('maja', 'meeting.proposal-accept', {
      ...data(accept, 'meeting.proposal-accept'),
      heading: 'Insatser för unga 2026',
    });
    expect(await items(id)).toContain('6 Insatser för unga 2026');
    expect(await told('lars')).toContain('Ditt ärende tas upp 18 december: Insatser för unga 2026.');
  });

  it('is of the next meeting, whatever season its ground speaks of, and keeps the ground', async () => {
    await made('2026-06-11');
    const asked = await said(
      'lars',
      'Jag skulle vilja att vi pratar om lokalerna på Storgatan, hyran går ut till sommaren',
    );
    expect(asked).toMatch(/till mötet torsdag 11.december/);
    expect(asked).toContain('"value":"Lokalerna på Storgatan"');
    expect(asked).toContain('"value":"Hyran går ut till sommaren"');
  });

  it('is taken down whole: heading, ground, quotes, and two in one message apart', async () => {
    const ground = await said(
      'lars',
      'jag vill ta upp hyresavtalet på mötet 18 december eftersom det går ut i mars',
    );
    expect(ground).toContain('Lämna förslaget ”Hyresavtalet” till kansliet?');
    expect(ground).toContain('"value":"Eftersom det går ut i mars"');
    const told = await said(
      'lars',
      'Jag vill ta upp ”Nya lokaler”. Hyran höjs i mars.\nVi behöver ta ställning.',
    );
    expect(told).toContain('"value":"Nya lokaler"');
    expect(told).toContain('Hyran höjs i mars.');
    expect(told).toContain('Vi behöver ta ställning.');
    const two = await said('lars', 'jag vill ta upp insatser för unga och jag vill ta upp busskorten');
    expect(two).toContain('Lämna förslaget ”Insatser för unga” till kansliet?');
    expect(two).toContain('Lämna förslaget ”Busskorten” till kansliet?');
    const ids = [...two.matchAll(/"proposalId":"([^"]+)"/g)].map(([, one]) => one);
    expect(new Set(ids).size).toBe(2);
  });

  it('is answered with words, and the proposer told; an ersättare who does not serve is refused (KL 4 kap. 20 §)', async () => {
    const id = 'meeting/norrskog/2025-12-18';
    await press('karim', 'meeting.propose', {
      meetingId: id,
      proposalId: 'p2',
      heading: 'Ny lokal',
      background: 'Hyran går ut.',
    });
    world.teams.clear();
    await press('maja', 'meeting.proposal-answer', {
      meetingId: id,
      proposalId: 'p2',
      answer: 'Vi tar det i februari.',
    });
    const answer = await told('karim');
    expect(answer).toContain('Maja Holm har svarat om ditt ärende: Ny lokal.');
    expect(answer).toContain('Vi tar det i februari.');
    expect(await said('sofia', 'jag vill ta upp en fråga om lokaler')).toMatch(/KL 4 kap\. 20/);
    expect(
      (await press('sofia', 'meeting.propose', { meetingId: id, proposalId: 'p3', heading: 'x' })).text,
    ).toContain('KL 4 kap. 20 §');
  });
});

describe('a proposal that its proposer takes back in words', () => {
  const id = 'meeting/norrskog/2025-12-18';
  const propose = (who: 'lars' | 'karim', heading: string) =>
    press(who, 'meeting.propose', { meetingId: id, proposalId: heading, heading, background: 'Därför.' });
  const outcomeOf = async (proposalId: string) => {
    const state = (await loadMeeting(world.store, id))?.state;
    const all = state && state.status !== 'NONE' ? state.agenda.proposals : [];
    return all.find((one) => one.id === proposalId)?.outcome.kind;
  };

  it('is the one that waits; the kansli is told, and it can be made again', async () => {
    await propose('lars', 'Busskorten');
    const asked = await said('lars', 'jag drar tillbaka mitt förslag');
    expect(asked).toContain('Ta tillbaka ditt förslag ”Busskorten”?');
    expect(await outcomeOf('Busskorten')).toBe('WAITING');
    const mine = { meetingId: id, proposalId: 'Busskorten' };
    expect((await press('karim', 'meeting.propose-withdraw', mine)).text).not.toContain('återtaget');
    const receipt = await press('lars', 'meeting.propose-withdraw', mine);
    expect(receipt.text).toContain('Ditt förslag är återtaget: Busskorten.');
    await press('lars', 'meeting.propose-withdraw', mine);
    expect(await outcomeOf('Busskorten')).toBe('WITHDRAWN');
    expect(await told('maja')).toContain('Lars Ek har tagit tillbaka sitt förslag: Busskorten.');
    for (const form of ['meeting.proposal-form', 'meeting.proposal-answer-form']) {
      expect((await press('maja', form, mine)).text).toContain('är redan avgjort eller återtaget');
    }
    const again = data(receipt, 'meeting.propose');
    expect(again).toMatchObject({ heading: 'Busskorten', background: 'Därför.' });
    expect((await press('lars', 'meeting.propose', again)).text).toContain('Ditt förslag är lämnat');
    expect(await outcomeOf(String(again.proposalId))).toBe('WAITING');
  });

  it('is the one that is named, or chosen where several wait, by the vice chair too', async () => {
    await propose('lars', 'Lokaler för unga');
    const which = await said('lars', 'ta tillbaka mitt förslag');
    expect(which).toContain('Vilket förslag vill du ta tillbaka?');
    expect(which).toContain('"title":"Busskorten"');
    expect(which).toContain('"title":"Lokaler för unga"');
    expect(await said('lars', 'ta tillbaka förslaget om busskort')).toContain('ditt förslag ”Busskorten”?');
    for (const words of [
      'ta tillbaka busskorten',
      'dra tillbaka busskorten',
      'ångra busskorten',
      'stryk busskorten, inte aktuellt',
    ]) {
      expect(await said('lars', words), words).toContain('Ta tillbaka ditt förslag ”Busskorten”?');
    }
    expect(await said('karim', 'ta tillbaka busskorten')).toContain('förbereds av kansliet');
    await propose('karim', 'Flytten');
    expect(await said('karim', 'jag vill inte längre ta upp flytten')).toContain('ditt förslag ”Flytten”?');
  });

  it('is told to be settled where it is, and that there is none where there is none', async () => {
    await press('maja', 'meeting.proposal-accept', {
      meetingId: id,
      proposalId: 'Flytten',
      heading: 'Flytten',
    });
    const settled = await said('karim', 'jag drar tillbaka mitt förslag om flytten');
    expect(settled).toContain('Du har inget förslag som väntar på svar från kansliet.');
    expect(settled).toContain('Ditt ärende ”Flytten” är punkt 7 på dagordningen.');
    expect(await said('eva', 'jag drar tillbaka mitt förslag')).toContain('Du har inget förslag');
    expect(await said('lars', 'stryk punkt 7')).toContain('Bara kansliet kan ta bort en punkt');
  });
});

describe('how a proposal stands', () => {
  const id = 'meeting/norrskog/2026-03-05';

  it('is left as internal where that was said, whatever is done with the text on the form', async () => {
    await made('2025-12-18');
    const asked = await said('lars', 'jag vill ta upp chefens lön på mötet 18 december, internt');
    expect(asked).toContain('Förslaget lämnas som internt');
    const left = button(asked, 'meeting.propose');
    world.teams.clear();
    await press('lars', 'meeting.propose', { ...left, heading: 'Chefens lön', background: '' });
    expect(await told('maja')).toContain('Det är lämnat som internt: det visas inte i kanalen.');
    expect(await told('maja')).not.toContain('Bara i den egna chatten');
  });

  it('is told to whoever left it, and can be left as internal at once', async () => {
    await made('2026-03-05');
    const mine = { meetingId: id, proposalId: 'parkering', heading: 'Parkeringen', background: '' };
    await press('lars', 'meeting.propose', mine);
    for (const words of [
      'har ni tagit upp mitt förslag om parkeringen?',
      'har ni tagit upp parkeringen?',
      'vad hände med mitt förslag om parkeringen?',
    ]) {
      expect(await said('lars', words), words).toContain('”Parkeringen” väntar på svar från kansliet.');
    }
    const seen = await said('lars', 'vem ser det?');
    expect(seen).toContain('Det du har föreslagit ser kansliet.');
    expect(seen).not.toContain('ledamotsplatser');
    const hides = await said('lars', 'nej, den ska inte synas i kanalen');
    expect(hides).toContain('Ditt förslag ”Parkeringen” väntar på svar från kansliet.');
    const receipt = await press(
      'lars',
      'meeting.propose-internal',
      button(hides, 'meeting.propose-internal'),
    );
    expect(receipt.text).toContain('Ditt förslag är lämnat till kansliet: Parkeringen.');
    const state = (await loadMeeting(world.store, id))?.state;
    const all = state && state.status !== 'NONE' ? state.agenda.proposals : [];
    expect(all.map(({ heading, background, outcome }) => [heading, background, outcome.kind])).toEqual([
      ['Parkeringen', '', 'WITHDRAWN'],
      ['Parkeringen', 'Bara i den egna chatten, inte i kanalen.', 'WAITING'],
    ]);
    expect(await said('eva', 'har mitt förslag kommit med?')).toContain('Du har inte lämnat något förslag.');
  });

  it('is listed for the kansli, which takes it up by its name or by whose it is', async () => {
    expect(await said('maja', 'visa förslagen i Norrskog')).toContain(
      'Lars Ek vill ta upp ett ärende 5 mars 2026: Parkeringen.',
    );
    expect(await said('maja', 'avvisa parkeringen')).toContain('"verb":"meeting.proposal-answer-form"');
    const answered = await said('maja', 'säg nej till Lars förslag, det hör hemma i kommunen');
    expect(answered).toContain('Lars Ek vill ta upp ett ärende 5 mars 2026: Parkeringen.');
    expect(answered).toContain('"verb":"meeting.proposal-answer-form"');
    for (const text of [
      'nej tack till Lars, det är en verkställighetsfråga',
      'Lars förslag får vänta till april',
      'skicka tillbaka till Lars att vi behöver mer underlag',
    ]) {
      const hers = await said('maja', text);
      expect(hers, text).toContain('Lars Ek vill ta upp ett ärende 5 mars 2026: Parkeringen.');
      expect(hers, text).toContain('"verb":"meeting.proposal-answer-form"');
      expect(hers, text).not.toContain('Karim');
    }
    const nobodys = await said('maja', 'säg nej till Karims förslag');
    expect(nobodys).toContain('Inget förslag från Karim Nasser väntar på svar.');
    expect(nobodys).not.toContain('Parkeringen');
    expect(await said('maja', 'ta upp Lars Eks förslag om parkeringen men kalla det Trafikfråga')).toMatch(
      /Ta upp ärendet från Lars Ek[\s\S]*"value":"Trafikfråga"/,
    );
    for (const words of [
      'ta upp parkeringen från Lars',
      'ta upp parkeringen',
      'ta upp lars punkt om parkeringen',
      'ta upp Lars Eks förslag om parkeringen',
    ]) {
      const card = await said('maja', words);
      expect(card, words).toContain('Ta upp ärendet från Lars Ek');
      expect(card, words).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
    }
    expect(await said('maja', 'ta upp parkeringsavgifterna')).not.toContain('Ta upp ärendet från');
    expect(await said('maja', 'ta upp lars förslag')).toContain('Vilket av förslagen?');
    for (const text of ['ta upp Karims och lars förslag', 'ta upp båda'])
      expect(await said('maja', text), text).toContain('Vilket av förslagen?');
    expect(await said('maja', 'ta upp det sista')).toContain('Ta upp ärendet från');
    for (const text of ['ta upp Karims förslag', 'ta upp karims'])
      expect(await said('maja', text), text).toContain('Inget förslag från Karim Nasser väntar på svar.');
    const accept = button(await said('maja', 'ta upp parkeringen'), 'meeting.proposal-accept');
    world.clock.set(later(START, MINUTE));
    await press('maja', 'meeting.proposal-accept', { ...accept, heading: 'Parkeringen', visible: 'BOARD' });
    expect(await said('lars', 'är mitt förslag om parkeringen med på dagordningen?')).toContain(
      '”Parkeringen” är punkt 6 på mötet torsdag 5 mars 2026.',
    );
    const changed = await said('maja', 'byt föredragande till Lars');
    expect(changed).toContain('Ändra punkt 6, Parkeringen');
    expect(changed).toContain('föredragande blir Lars Ek');
    world.clock.set(START);
  });
});
