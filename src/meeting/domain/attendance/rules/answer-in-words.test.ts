import { describe, expect, it } from 'vitest';
import { doubtIn } from './answer-in-words.ts';

describe('an answer in words', () => {
  it.each([
    'jag har inte förhinder den 17 december',
    'jag har faktiskt inte något förhinder',
    'jag kommer inte ha förhinder den 17 december',
    'jag kommer inte att få förhinder',
    'jag missar inte mötet',
    'jag kommer inte missa mötet',
    'jag är inte förhindrad den 17 december',
    'jag är inte sjuk längre',
    'jag har inte längre förhinder',
    'jag kommer inte för sent',
    'jag har inget forhinder',
    'förhinder har jag inte',
    'jag hade förhinder den 17 december men nu kan jag komma',
    'ta bort mitt förhinder',
    'jag är inte säker på att jag kommer den 17 december',
    'kan inte lova att jag kommer',
    'jag kan tyvärr inte lova något',
    'jag kan få förhinder',
    'jag kommer nog inte',
    'jag kan nog inte komma den 17 december',
    'jag tror inte jag kan',
    'jag tror inte att jag kommer',
    'kommer förmodligen inte',
    'jag får nog förhinder',
    'jag blir troligen borta den 17 december',
    'jag tror att jag har förhinder',
  ])('records no förhinder that is denied, taken back or not certain: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBe('WHETHER');
  });

  it.each([
    'min ersättare har förhinder den 17 december',
    'hej, min ersättare kan tyvärr inte komma',
    'tyvärr har min ersättare förhinder',
    'min ersättare är sjuk',
  ])('takes nobody’s förhinder for another’s: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBe('ANOTHERS');
  });

  it.each([
    'kan inte komma',
    'jag kan tyvärr inte',
    'jag kan inte komma, har förhinder',
    'får förhinder, monica får gå i mitt ställe',
    'jag kan inte komma, min ersättare går in',
    'min ersättare går in, jag kan inte',
    'jag har förhinder den 17 december',
    'jag kommer inte',
    'jag kommer inte på mötet den 17 december',
    'jag är sjuk och kommer inte',
    'jag missar mötet',
    'jag kommer inte mötet 17 december',
    'jag är inte med den 17 december',
    'jag kommer inte kunna vara med',
    'jag skulle ha kommit men jag kan inte',
    'jag är borta den 17 december',
  ])('records a plain förhinder: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBeNull();
  });

  it.each(['jag har inget förhinder', 'jag kommer', 'jag kommer gärna den 17 december'])(
    'records a plain yes: "%s"',
    (text) => {
      expect(doubtIn(text, 'COMING')).toBeNull();
    },
  );

  it.each([
    'jag kommer kanske',
    'jag kommer nog',
    'jag kommer troligen',
    'jag kommer om jag hinner',
    'jag kommer?',
  ])('asks whether it is meant: "%s"', (text) => {
    expect(doubtIn(text, 'COMING')).toBe('MEANT');
  });
});
