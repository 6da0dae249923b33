import { afterEach, describe, expect, it } from 'vitest';
import { HOUR, later } from '../../src/kernel/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { anna, readIn } from './support/notice-board.ts';
import { AGENDA, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja } = people;

let world: World;
afterEach(() => world.close());

const { hears, says, importNotice, meeting, send } = noticeTalk(() => world);

async function begin(rules: Readonly<Record<string, unknown>> = {}): Promise<void> {
  world = await readIn(rules);
}

describe('a kallelse', () => {
  it('is approved by the chair first where the board wants it', async () => {
    await begin({ chairApprovesNotice: true });
    const preview = await world.press(maja, 'notice.preview', MEETING);
    expect(preview.text).toContain('Be ordföranden godkänna kallelsen till mötet torsdag 11 december');
    expect(preview.text).not.toContain('Skicka kallelsen till mötet');
    const [ask] = preview.verbs;
    expect(ask?.verb).toBe('notice.ask-approval');
    expect((await world.press(maja, 'notice.send', ask?.data)).text).toContain('ordföranden godkänner');
    await world.press(maja, 'notice.ask-approval', ask?.data);
    // Whoever approves it sees what it does not say: here it says both.
    expect(await hears(eva, /Maja Holm vill skicka kallelsen/)).not.toContain('inlagd');
    for (const text of ['vem ska godkänna?', 'vem godkänner kallelsen den 11 december?']) {
      expect(await says(maja, text), text).toContain('Eva Lind är tillfrågad att godkänna kallelsen');
    }
    expect((await world.press(karim, 'notice.approve', ask?.data)).text).toContain('godkänns av ordföranden');
    expect((await world.press(eva, 'notice.approve', ask?.data)).text).toContain('Du har godkänt kallelsen');
    await hears(maja, /Eva Lind har godkänt kallelsen/);
    expect(await send()).toContain('går nu till 5 personer');
    // The old card, pressed once more: nobody is told again.
    await hears(anna, /Kallelse till/);
    const approvals = async () =>
      (await meeting()).events.filter(({ event }) => event.type === 'NoticeApproved').length;
    for (const verb of ['notice.approve', 'notice.return-form', 'notice.return']) {
      expect((await world.press(eva, verb, ask?.data)).text).toContain('är redan skickad');
    }
    expect(await approvals()).toBe(1);
    // Of the next version the chair is told, as the kansli is, which it is and what is new.
    await importNotice('second', [...AGENDA, item('3', 'Remiss om unga', ['att avge yttrandet'])]);
    const again = await world.press(maja, 'notice.preview', MEETING);
    expect(again.text).toContain('Punkt 3 tillkom: Remiss om unga.');
    await world.press(maja, 'notice.ask-approval', again.verbs[0]?.data);
    const card = await hears(eva, /Maja Holm vill skicka version 2 av kallelsen/);
    expect(card).toContain('Punkt 3 tillkom: Remiss om unga.');
    // Taken back to what was sent, nothing waits: whoever was asked is not said to be asked still.
    await importNotice('third', AGENDA);
    await world.press(eva, 'rsvp.decline', MEETING);
    expect(await hears(maja, /Eva Lind har förhinder/)).not.toMatch(/godkänna|Be .* godkänna/);
    for (const text of ['har ordföranden godkänt?', 'är kallelsen godkänd?']) {
      expect(await says(maja, text), text).toContain(
        'har inte ändrats sedan dess: inget väntar på att godkännas',
      );
    }
  });

  it('asked whether it is approved tells whether it is, and by whom', async () => {
    await begin({ chairApprovesNotice: true });
    expect(await says(maja, 'har Eva godkänt?')).toContain('är inte godkänd än');
    const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', ask?.data);
    await hears(eva, /Maja Holm vill skicka kallelsen/);
    for (const text of ['har Eva godkänt?', 'är kallelsen godkänd än?', 'har ordföranden godkänt den']) {
      const told = await says(maja, text);
      expect(told, text).toContain('är inte godkänd än');
      expect(told, text).toContain('Eva Lind är tillfrågad att godkänna kallelsen');
    }
    await world.press(eva, 'notice.approve', ask?.data);
    await hears(maja, /Eva Lind har godkänt kallelsen/);
    expect(await says(maja, 'har Eva godkänt?')).toContain('är godkänd av Eva Lind');
  });

  it('told to be approved by whoever is asked, in whatever words, it is asked about with the button and not lost', async () => {
    await begin({ chairApprovesNotice: true });
    const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', ask?.data);
    await hears(eva, /Maja Holm vill skicka kallelsen/);
    for (const text of [
      'sådär, nu är den godkänd',
      'då är kallelsen godkänd från min sida',
      'har precis godkänt den',
      'godkänd nu, så ni kan skicka',
      'nu godkänt',
      'godkänt nu',
    ]) {
      expect(await says(eva, text), text).toMatch(/Maja Holm vill skicka kallelsen[\s\S]*Godkänn kallelsen/);
    }
  });

  it('on a condition, held back or left to another, it is shown with what is wished; and told by the kansli it is not taken for hers', async () => {
    await begin({ chairApprovesNotice: true });
    const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', ask?.data);
    await hears(eva, /Maja Holm vill skicka kallelsen/);
    const card = /Maja Holm vill skicka kallelsen[\s\S]*Skicka tillbaka/;
    for (const text of ['jag godkänner om budgeten stryks', 'ok om budgeten stryks']) {
      expect(await says(eva, text), text).toContain('gäller det kallelsen som den är, utan villkor');
    }
    expect(await says(eva, 'godkänner')).not.toContain('utan villkor');
    for (const text of ['jag godkänner om budgeten stryks', 'inte godkänd', 'nej, vänta med den', 'nej']) {
      expect(await says(eva, text), text).toMatch(card);
    }
    expect(await says(eva, 'hinner inte kolla, du får ta det Karim')).toContain(
      'Lämna över till Karim Nasser',
    );
    for (const text of ['Eva har godkänt på telefon, skicka', 'ordföranden sa ok i mejl']) {
      const told = await says(maja, text);
      expect(told, text).toContain('Inget godkännande har kommit in. Det lämnar Eva Lind själv');
      expect(told, text).toContain('Fråga Eva Lind igen');
    }
    for (const text of ['fråga Eva igen', 'fråga ordföranden igen', 'fråga henne igen']) {
      expect(await says(maja, text), text).toContain('Fråga Eva Lind igen');
    }
    for (const text of ['är det nåt som väntar på Eva?', 'har Eva godkänt?']) {
      expect(await says(maja, text), text).toContain('Eva Lind är tillfrågad att godkänna kallelsen');
    }
    expect(await says(karim, 'ska jag titta på kallelsen eller är det Eva?')).toContain(
      'Eva Lind är tillfrågad',
    );
    expect(await says(maja, 'Eva hörde av sig, hon vill att Karim tar godkännandet')).toContain(
      'Lämna över till Karim Nasser',
    );
    expect(await says(eva, 'du kan ge den klartecken')).toMatch(card);
    expect((await meeting()).state.noticeBook.approval).toBeNull();
    await world.press(eva, 'notice.return', { ...MEETING, text: 'Budgeten ska strykas' });
    for (const text of ['vad ville ordföranden?', 'vad sa Eva?']) {
      expect(await says(maja, text), text).toContain('Budgeten ska strykas');
    }
  });

  it('"godkänner" of somebody whom nothing waits for is told so, and records nothing', async () => {
    await begin({ chairApprovesNotice: true });
    for (const text of ['godkänner', 'jag godkänner', 'godkänt', 'ser bra ut, godkänner']) {
      expect(await says(anna, text), text).toContain('Inget väntar på att du godkänner det');
    }
    expect((await meeting()).state.attendance.answers).toEqual([]);
  });

  it('where no approval is wanted that is told, and how the protokoll is asked of', async () => {
    await begin();
    const told = await says(maja, 'har Eva godkänt?');
    expect(told).toContain('behöver inte godkännas innan de skickas');
    expect(told).toContain('Gäller det protokollet frågar du om det är justerat.');
  });

  it('is approved by the one who was asked, also when neither chair nor vice chair comes to the meeting', async () => {
    await begin({ chairApprovesNotice: true });
    await world.press(eva, 'rsvp.decline', MEETING);
    const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    const asked = await world.press(maja, 'notice.ask-approval', ask?.data);
    expect(asked.text).toContain('Karim Nasser är tillfrågad.');
    await hears(karim, /Maja Holm vill skicka kallelsen/);
    await world.press(karim, 'rsvp.decline', MEETING);
    // The kansli is told that who was asked will not be there, and offered the others.
    const news = await hears(maja, /Karim Nasser har förhinder/);
    expect(news).toContain(
      'Karim Nasser är tillfrågad om att godkänna kallelsen och kan fortfarande göra det.',
    );
    expect(news).toContain('Be Eva Lind godkänna');
    expect(news).not.toContain('Fråga Karim Nasser igen');
    const waiting = await world.press(maja, 'notice.preview', MEETING);
    expect(waiting.text).toContain(
      'Kallelsen till mötet torsdag 11 december kl. 13.00–16.00 väntar på att godkännas.',
    );
    expect(waiting.text).toContain('Karim Nasser tillfrågades');
    expect(waiting.text).toContain('Be Eva Lind godkänna');
    expect(waiting.text).toContain('Fråga Karim Nasser igen');
    const ofEva = waiting.verbs.find(({ data }) => JSON.stringify(data).includes('eva-lind'));
    expect((await world.press(maja, 'notice.ask-approval', ofEva?.data)).text).toContain(
      'Eva Lind är tillfrågad.',
    );
    await hears(eva, /Maja Holm vill skicka kallelsen/);
    expect((await world.press(maja, 'notice.ask-approval', ask?.data)).text).toContain(
      'Eva Lind tillfrågades redan',
    );
    expect((await world.press(karim, 'notice.approve', ask?.data)).text).toContain(
      'Du har godkänt kallelsen',
    );
    await hears(maja, /Karim Nasser har godkänt kallelsen/);
    expect((await world.press(eva, 'notice.approve', ask?.data)).text).toContain('redan godkänd av Karim');
    expect(await send()).toContain('går nu till');
  });

  it('is approved by words too: the card comes, or the right reason why not', async () => {
    await begin({ chairApprovesNotice: true });
    expect(await says(eva, 'godkänn kallelsen')).toContain('väntar inte på att godkännas');
    const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', ask?.data);
    await hears(eva, /Maja Holm vill skicka kallelsen/);
    for (const text of ['godkänner', 'godkänn kallelsen']) {
      expect(await says(karim, text), text).toContain('väntar på Eva Lind, inte på dig. Inget är godkänt.');
    }
    for (const text of [
      'godkänner',
      // Of the card that was just shown.
      'ja',
      'nej',
      'du får skicka',
      'inget att erinra',
      'godkänn kallelsen',
      'jag godkänner kallelsen till den 11 december',
      'ser bra ut, men punkt 2 ska stå sist',
      'flytta punkt 2 först',
      'stryk punkt 2',
      'okej, kör',
      'nej inte än, det saknas en bilaga',
      'vänta, punkt 2 är fel',
      'det saknas en bilaga',
      'byt lokal först',
      'ok skicka',
      'ser fint ut tycker jag',
      'det är bara att skicka',
      'okej från mig, skicka',
      'inga invändningar, skicka på',
      'ser bra ut men kan budgeten komma före öppnandet?',
      'ser bra ut, men punkt 2 kommer för sent',
      'jag tycker budgeten ska komma först, annars bra',
    ]) {
      const card = await says(eva, text);
      expect(card, text).toContain('Maja Holm vill skicka kallelsen till mötet torsdag 11 december');
      expect(card).toContain('Skicka tillbaka');
    }
    // Beside her own jäv, and another's, the approval is asked for too.
    const beside = await says(eva, 'jäv för mig och karim på punkt 2, annars godkänt');
    expect(beside).toContain('Jäv: Punkt 2');
    expect(beside).toContain('Väcka frågan om jäv för Karim Nasser?');
    expect(beside).toContain('Maja Holm vill skicka kallelsen till mötet torsdag 11 december');
    for (const who of [karim, anna]) {
      expect(await says(who, 'godkänn kallelsen')).toContain(
        'Kallelsen godkänns av ordföranden, eller av vice',
      );
    }
    await world.press(karim, 'rsvp.accept', MEETING);
    await world.press(eva, 'rsvp.decline', MEETING);
    expect(await says(karim, 'godkänner')).toContain('Maja Holm vill skicka kallelsen');
  });

  it('goes on to the vice chair where the chair is silent or leaves it, and the kansli is told how', async () => {
    await begin({ chairApprovesNotice: true });
    const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', ask?.data);
    await hears(eva, /Maja Holm vill skicka kallelsen/);
    for (const text of [
      'Eva svarar inte, kan vi fråga Karim',
      'kan Karim godkänna istället',
      'be Eva titta igen',
      'kan vi skicka utan att Eva godkänner?',
      'får jag se en förhandsvisning av kallelsen till 11 december',
    ]) {
      const told = await says(maja, text);
      expect(told, text).toContain('väntar på att godkännas');
      expect(told, text).toContain(
        'Har Eva Lind inte svarat tisdag 2 december kl. 09.00 kan du fråga Karim Nasser.',
      );
      expect(told, text).not.toContain('Be Karim Nasser godkänna');
      expect(told, text).not.toContain('inte bara till');
    }
    // Right after she was asked, what she says of it is of that, and no answer to the kallelse.
    for (const text of ['kan inte kolla nu, fråga karim', 'hinner inte läsa den i dag']) {
      const card = await says(eva, text);
      expect(card, text).toContain('Maja Holm vill skicka kallelsen');
      expect(card, text).toContain('Lämna över till Karim Nasser');
      if (text.startsWith('kan')) await world.press(maja, 'notice.ask-approval', (await again())?.data);
    }
    // So it is where something else has been written since.
    await says(eva, 'när är nästa möte?');
    expect(await says(eva, 'hinner inte titta, fråga Karim')).toContain('Lämna över till Karim Nasser');
    expect(await says(maja, 'skicka kallelsen imorgon kl 8')).toContain(
      'Klubban skickar den inte imorgon kl 8 av sig själv.',
    );
    expect(await says(maja, 'skicka kallelsen på fredag')).toContain(
      'Klubban skickar den inte på fredag av sig själv.',
    );
    world.clock.set(later(world.clock.now(), 24 * HOUR));
    const waiting = await world.press(maja, 'notice.preview', MEETING);
    expect(waiting.text).toContain('Be Karim Nasser godkänna');
    const asked = (await meeting()).state.noticeBook.askedApproval?.at;
    const left = await world.press(eva, 'notice.pass-on', { ...MEETING, asked });
    expect(left.text).toContain('Karim Nasser är nu tillfrågad att godkänna kallelsen.');
    expect(await hears(karim, /Maja Holm vill skicka kallelsen/)).toContain(
      'Eva Lind har lämnat över till dig.',
    );
    await hears(maja, /Eva Lind har lämnat över till Karim Nasser att godkänna kallelsen/);
    await world.press(karim, 'notice.return', { ...MEETING, text: 'Punkt 2 sist' });
    await hears(maja, /Karim Nasser vill ändra kallelsen/);
    expect(await says(maja, 'vad ville Karim ändra')).toContain('Punkt 2 sist');
    expect(await says(anna, 'vad ville Karim ändra')).not.toContain('Punkt 2 sist');
    expect(await says(maja, 'vad sa Karim?')).toContain('Punkt 2 sist');
    for (const text of ['gör som han vill', 'fixa det Karim skrev', 'ok gör vad Karim sa']) {
      const bidden = await says(maja, text);
      expect(bidden, text).toMatch(/Inget är ändrat än[\s\S]*Punkt 2 sist/);
      expect(bidden, text).not.toContain('Gör ändringen');
    }
    // Whoever sent it back is asked anew of it, and of nothing else.
    expect(await says(maja, 'fråga Karim igen')).toMatch(/godkänn\p{L}+ kallelsen/iu);
    // The kansli tells that she leaves it: the next is asked at once, and hers is still to give.
    const anew = (await world.press(maja, 'notice.preview', MEETING)).verbs[0];
    await world.press(maja, 'notice.ask-approval', { ...anew?.data, to: 'eva-lind' });
    for (const text of [
      'Eva hinner inte titta, be Karim i stället',
      'Eva är borta idag, Karim får godkänna',
    ]) {
      const told = await says(maja, text);
      expect(told, text).toContain('Lämna över till Karim Nasser');
      expect(told, text).not.toContain('kan du fråga Karim');
    }
    const { hash, at: since } = (await meeting()).state.noticeBook.askedApproval ?? {};
    const hands = { ...MEETING, hash, to: 'karim-nasser', again: since, left: true };
    expect((await world.press(maja, 'notice.ask-approval', hands)).text).toContain(
      'Karim Nasser är tillfrågad',
    );
    const card = await says(eva, 'skicka tillbaka, årsredovisningen behöver en bilaga');
    expect(card).toContain('Maja Holm vill skicka kallelsen');
    expect(await says(maja, 'vad ville Karim?')).toContain('Karim Nasser är tillfrågad att godkänna');
    async function again() {
      return (await world.press(maja, 'notice.preview', MEETING)).verbs.find(({ data }) =>
        JSON.stringify(data).includes('eva-lind'),
      );
    }
  });

  it('a change after the approval says that it is needed anew, and an old card leads to the kallelse as it is', async () => {
    await begin({ chairApprovesNotice: true });
    const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', ask?.data);
    await world.press(eva, 'notice.approve', ask?.data);
    const form = await world.press(maja, 'meeting.item-add-form', MEETING);
    const add = form.verbs.find(({ verb }) => verb === 'meeting.item-add')?.data;
    const receipt = await world.press(maja, 'meeting.item-add', {
      ...(add as Readonly<Record<string, string>>),
      heading: 'Lokaler',
    });
    expect(receipt.text).toContain('har inte skickats härifrån');
    expect(receipt.text).not.toContain('Kallelsen är skickad');
    expect(receipt.text).toContain('Eva Lind godkände kallelsen som den var före ändringen.');
    expect(receipt.verbs.map(({ verb }) => verb)).toContain('notice.preview');
    const anew = 'Eva Lind godkände kallelsen som den var före ändringen.';
    const item = { ...MEETING, itemId: (add as { readonly itemId?: string } | undefined)?.itemId ?? '' };
    const items = (await meeting()).state.agenda.items ?? [];
    const [first, second] = items;
    for (const [verb, more] of [
      ['meeting.item-move', { after: first?.id ?? null }],
      ['meeting.item-swap', { first: second?.id ?? '', second: item.itemId }],
      ['meeting.item-withdraw', { itemId: second?.id ?? '', reason: 'Underlaget saknas' }],
    ] as const) {
      expect((await world.press(maja, verb, { ...item, ...more })).text).toContain(anew);
    }
    await world.press(maja, 'meeting.item-restore', { ...MEETING, itemId: second?.id ?? '' });
    for (const verb of ['notice.send', 'notice.ask-approval']) {
      const old = await world.press(maja, verb, ask?.data);
      expect(old.text).toContain('Kallelsen har ändrats sedan du såg den.');
      expect(old.verbs.map((button) => button.verb)).toEqual(['notice.preview']);
    }
  });

  it('a chair who presses on a kallelse that has changed is shown what is asked now, and may approve that', async () => {
    await begin({ chairApprovesNotice: true });
    const [first] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', first?.data);
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    const secret = (await meeting()).state.agenda.items?.find(({ heading }) => heading === 'Lokaler');
    await world.press(maja, 'meeting.item-save', {
      ...MEETING,
      itemId: secret?.id,
      heading: 'Lokaler',
      visible: 'BOARD',
    });
    const unasked = await world.press(eva, 'notice.approve', first?.data);
    expect(unasked.text).toContain('Inget är godkänt.');
    expect(unasked.text).toContain('du får ett nytt kort när kansliet frågar');
    expect(unasked.text).not.toContain('skicka');
    const [second] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
    await world.press(maja, 'notice.ask-approval', second?.data);
    world.teams.clear();
    await world.press(eva, 'notice.approve', first?.data);
    // What is the board's alone is marked for the chair who approves it.
    expect(await hears(eva, /vill skicka kallelsen/)).toContain('3 Lokaler (intern).');
    expect((await world.press(eva, 'notice.approve', second?.data)).text).toContain('Du har godkänt');
  });
});
