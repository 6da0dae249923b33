import { afterEach, describe, expect, it } from 'vitest';
import { people } from './support/circulation-world.ts';
import { recusalTalk } from './support/recusal-talk.ts';

const { eva, karim } = people;
const talk = recusalTalk();
const { begin, said } = talk;
afterEach(() => talk.world.close());

describe('a per capsulam in words', () => {
  it('tells how it stands, and that none is open where none is', async () => {
    await begin();
    expect(await said(eva, 'hur går det med per capsulam?')).toContain('Det pågår inget ärende per capsulam');
    const id = await talk.world.open();
    await talk.world.press(karim, 'circulation.answer', { circulationId: id, version: 1, answer: 'APPROVE' });
    const status = await said(eva, 'hur går det med per capsulam?');
    expect(status).toContain('1 av 3 har svarat.');
    expect(status).toContain('Har svarat: Karim Nasser.');
    expect(status).toContain('Lars Ek');
    for (const text of ['är alla klara', 'vilka är inte klara än?'])
      expect(await said(eva, text), text).toContain('1 av 3 har svarat.');
  });

  it('goes on with who has not answered and until when, and tells her own part', async () => {
    await begin();
    const id = await talk.world.open();
    await talk.world.press(karim, 'circulation.answer', { circulationId: id, version: 1, answer: 'APPROVE' });
    expect(await said(karim, 'vad sa jag om datorn')).toContain('Ditt svar nu: Tillstyrker.');
    for (const text of ['hur många har svarat på den', 'vilka då inte', 'när går det ut'])
      expect(await said(karim, text), text).toContain('1 av 3 har svarat.');
  });

  it('jäv there is asked about there', async () => {
    await begin();
    await talk.world.open();
    expect(await said(karim, 'jag är jävig i percapsulam')).toContain(
      'Jäv i ärendet Inköp av dator till kansliet',
    );
  });
});
