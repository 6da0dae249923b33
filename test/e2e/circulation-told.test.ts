import { afterEach, describe, expect, it } from 'vitest';
import { people } from './support/circulation-world.ts';
import { recusalTalk } from './support/recusal-talk.ts';

const { eva, karim, lars, maja } = people;
const talk = recusalTalk();
const { begin, said, imported } = talk;
afterEach(() => talk.world.close());

const MINUTES = [
  '# Protokoll',
  'Samordningsförbundet Norrskog',
  'Sammanträde 2025-09-18 kl. 13.00–15.00',
  '## § 12 Inköp av dator',
  'Datorn i receptionen har gått sönder.',
  'Styrelsen beslutar att köpa in en dator för högst 9 000 kr.',
];

describe('a case that is open, in words', () => {
  it('is what is asked about by the words of its heading, before an older decision of the same', async () => {
    await begin();
    await imported('protokoll.md', MINUTES);
    expect(await said(eva, 'hur går det med datorn?')).toContain('9 000 kr');
    const id = await talk.world.open();
    await talk.world.press(karim, 'circulation.answer', { circulationId: id, version: 1, answer: 'APPROVE' });
    await talk.world.bots[0]?.bot.outbox.idle();
    for (const text of ['hur går det med datorn?', 'är datorn klar än', 'vad händer med datorn nu'])
      expect(await said(eva, text), text).toContain('1 av 3 har svarat.');
    for (const text of ['varför behövs en ny dator?', 'vad är det för dator?']) {
      const told = await said(lars, text);
      expect(told, text).toContain('Tillstyrker');
      expect(told, text).not.toContain('9 000 kr');
    }
    expect(await said(eva, 'vad beslutade vi om datorn?')).toContain('9 000 kr');
  });

  it.each([
    ['Karim ringde, han tillstyrker datorn', 'karim-nasser', 'APPROVE', 'PHONE'],
    ['Lars avstyrker, han mejlade nyss', 'lars-ek', 'REJECT', 'EMAIL'],
    ['fick samtal av Karim, avstår', 'karim-nasser', 'ABSTAIN', ''],
    ['Karim har sagt i telefon att han avstår', 'karim-nasser', 'ABSTAIN', 'PHONE'],
    ['registrera att lars röstar ja i per capsulam', 'lars-ek', 'APPROVE', ''],
  ])(
    '%j from the kansli is on the form that records it for another',
    async (text, person, answer, channel) => {
      await begin();
      await talk.world.open();
      await talk.world.bots[0]?.bot.outbox.idle();
      const form = await said(maja, text);
      expect(form).not.toContain('Du kan inte rösta');
      expect(form).toContain('circulation.record');
      expect(form).toContain(`"value":"${person}"`);
      expect(form).toMatch(new RegExp(`"id":"answer"[^[]*"value":"${answer}"`));
      if (channel !== '') expect(form).toContain(`"value":"${channel}"`);
    },
  );

  it('gives the kansli no vote of her own', async () => {
    await begin();
    await talk.world.open();
    await talk.world.bots[0]?.bot.outbox.idle();
    expect(await said(maja, 'jag tillstyrker datorn')).toContain('Du kan inte rösta');
  });

  it('what another answers is of a meeting to come, whatever meeting was spoken of', async () => {
    await begin();
    await imported('protokoll.md', MINUTES);
    for (const text of ['ringde karim, han får förhinder i alla fall', 'lars kommer inte']) {
      await said(maja, 'vad beslutade vi om datorn?');
      const asked = await said(maja, text);
      expect(asked, text).toContain('11 december');
      expect(asked, text).not.toContain('18 september');
    }
  });
});
