import { afterEach, describe, expect, it } from 'vitest';
import { personalConversation } from './support/activities.ts';
import { people } from './support/circulation-world.ts';
import { ITEM, MEETING, recusalTalk } from './support/recusal-talk.ts';

const { eva, karim, lars, sofia, maja } = people;
const talk = recusalTalk();
const { withoutMeeting, begin, imported, matters, said } = talk;
afterEach(() => talk.world.close());

describe('who is jävig, asked as it is now', () => {
  it('is who has reported it for the meeting to come, before the law and before what has been', async () => {
    await begin();
    const rule = await said(maja, 'vem är jävig?');
    expect(rule).toContain('opartiskhet');
    await talk.world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    for (const text of [
      'vem är jävig?',
      'har någon anmält jäv?',
      'vilka är jäviga?',
      'är någon jävig?',
      'vilka har jäv?',
      'lista alla jäv',
      'visa jävsanmälningarna',
      'finns det nåt jäv?',
    ]) {
      const told = await said(maja, text);
      expect(told, text).toContain('Anmält jäv inför mötet 11 december:');
      expect(told, text).toContain('Lars Ek: punkt 6, Ansökan från Lovskolan.');
    }
    expect(await said(lars, 'är jag jävig nånstans?')).toContain('Lars Ek: punkt 6');
    expect(await said(karim, 'är jag jävig nånstans?')).not.toContain('Lars Ek');
    expect(await said(maja, 'vem var jävig på senaste mötet?')).not.toContain('Anmält jäv inför');
  });
});

describe('a question of jäv that is raised and not settled', () => {
  it('is told of to those who see to it, and to whom it is of or by, and to nobody else', async () => {
    await begin();
    await talk.world.press(lars, 'recusal.raise', { ...ITEM, personId: 'karim-nasser' });
    for (const who of [maja, eva]) {
      for (const text of [
        'är någon jävsfråga öppen?',
        'vilka jävsfrågor ska styrelsen avgöra?',
        'vem är jävig?',
      ]) {
        const told = await said(who, text);
        expect(told, text).toContain('Öppna jävsfrågor inför mötet 11 december, som styrelsen avgör:');
        expect(told, text).toContain('Karim Nasser: punkt 6, Ansökan från Lovskolan, lyft fråga.');
      }
    }
    expect(await said(karim, 'är jag jävig eller inte?')).toContain('Karim Nasser: punkt 6');
    expect(await said(eva, 'är jag jävig eller inte?')).not.toContain('Karim Nasser');
    expect(await said(sofia, 'är någon jävsfråga öppen?')).not.toContain('Karim Nasser');
    // What she answers to the question takes back nothing that she has reported herself.
    await talk.world.press(karim, 'recusal.report', { ...ITEM, item: '7', ground: 'UNSURE' });
    const answered = await said(karim, 'det är inget jäv');
    expect(answered).toContain('Lars Ek har lyft frågan om du kan vara jävig. Punkt 6');
    expect(answered).toContain('recusal.deny');
    expect(answered).not.toContain('recusal.withdraw');
    expect(await said(karim, 'jag tar tillbaka min jävsanmälan')).toContain('Punkt 7');
    await talk.world.press(karim, 'recusal.withdraw', { ...ITEM, item: '7' });
    await talk.world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    const both = await said(maja, 'vem är jävig?');
    expect(both).toContain('Lars Ek: punkt 6, Ansökan från Lovskolan.');
    expect(both).toContain('Karim Nasser: punkt 6, Ansökan från Lovskolan, lyft fråga.');
  });
});

describe('a signatory on the board (KL 6:28)', () => {
  it('is asked about where an application of an imported kallelse is signed by somebody on the board', async () => {
    await withoutMeeting();
    await talk.world.greet();
    await imported('Kallelse.txt', [
      'KALLELSE',
      'Samordningsförbundet Norrskog',
      'Styrelsens sammanträde torsdagen den 11 december 2025 kl. 13.00',
      '1. Mötets öppnande',
      '2. Ansökan från Lovskolan\n\nBilaga 1',
      'Styrelsen föreslås besluta:\natt bevilja Lovskolan 450 000 kr.',
      '3. Övriga frågor',
      // Who calls is no part of the last ärende.
      'Eva Lind, ordförande',
    ]);
    await imported('Bilaga 1.txt', [
      'Bilaga 1',
      'Ansökan om medel till Lovskolan',
      'Till styrelsens sammanträde den 11 december 2025. Vi söker 450 000 kr till en insats för unga vuxna.',
      'Med vänlig hälsning',
      'Karim Nasser\nVerksamhetschef',
    ]);
    expect(await matters()).toMatchObject([{ item: { number: '2' }, asked: [{ cleared: false }] }]);
    await talk.world.write(maja, 'hej');
    const posted = await talk.world.teams.waitFor(1, personalConversation(karim).id);
    expect(JSON.stringify(posted.map(({ body }) => body))).toContain(
      'Kan du vara jävig? Du nämns i underlaget.',
    );
    await expect
      .poll(() =>
        JSON.stringify(talk.world.teams.posted(personalConversation(maja).id).map(({ body }) => body)),
      )
      .toContain('Klubban har frågat Karim Nasser om jäv.');
    const data = { meetingId: MEETING, item: '2' };
    expect((await talk.world.press(lars, 'recusal.none', data)).text).toContain(
      'Du har inte fått någon fråga',
    );
    expect((await talk.world.press(karim, 'recusal.none', data)).text).toContain(
      'Ditt svar är registrerat, ingen jäv',
    );
    expect(await matters()).toMatchObject([{ asked: [{ cleared: true }], recusals: [] }]);
  });
});
