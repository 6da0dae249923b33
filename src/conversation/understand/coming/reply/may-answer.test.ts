import { describe, expect, it } from 'vitest';
import { mayAnswer } from './may-answer.ts';

describe('what may be an answer of one’s own, whatever it was read as', () => {
  it.each([
    'var tvungen att kolla med jobbet, 2 december funkar',
    'hade skrivit fel dag i kalendern, 21 oktober funkar bra',
    'måste iväg 10.30, är det okej?',
    'behöver smita 11, funkar det?',
    'jag behöver gå lite tidigare, är det ok?',
    'blir sen',
    'får se hur det blir',
    'jobbar då',
    'har bytt pass, så det funkar',
    'tyvärr kan jag inte',
    'vab',
    'är i fjällen hela veckan',
    'har en begravning den dagen',
    'om ingen annan kan',
    'barnvakt ordnad, ses den 11',
    'ordnar jag',
    'självfallet',
    'ska kolla',
    'ska höra med chefen först',
    'då struntar jag i det',
    'nä då låter jag bli',
    'då skippar jag',
    'skippar det då',
    'nähä då blir det inget',
    'vi hoppar över det',
  ])('%s: words of coming, or of what one can', (text) => {
    expect(mayAnswer(text)).toBe('COMING');
  });

  it.each([
    'sent svar från mig, ja',
    'nej',
    'den 11 ska jag till tandläkaren',
    'jag är i Spanien',
    '+1',
    '👎',
    'tummen upp för den 18e oxå',
    '👍 Norrskog med',
    'samma för Norrskog',
    'toppen även 18/12',
    'okidoki den 17e',
  ])('%s: of oneself', (text) => {
    expect(mayAnswer(text)).toBe('HERSELF');
  });

  it.each(['kör på det', 'finns där', 'lunch'])('%s: neither asks nor orders, and no more', (text) => {
    expect(mayAnswer(text)).toBe('STATES');
  });

  it.each([
    'när är nästa möte',
    'kommer lars på torsdag?',
    'kommer alla på torsdag',
    'är mötet inställt',
    'har ni skickat kallelsen',
    'har Lars svarat än',
    'kan man vara med på distans',
    'får ersättare delta på distans',
    'jag undrar när mötet är',
    'jag behöver dagordningen',
    'jag behöver mötesdatumen för våren',
    'jag hittar inte protokollet',
    'jag vill ta upp lokalerna',
    'jag var borta sist, vad bestämdes',
    'röstade jag i oktober',
    'måste gå vid tre, hinner vi klart då',
    'visa dagordningen',
    'påminn dem som inte har svarat',
    'skicka kallelsen',
    'beställ tåg åt mig den 10 december tack',
    'köp biljett till den 10',
    'jag reserverar mig mot § 90',
    'går det bra att vara med från telefonen?',
  ])('%s: asks, wants or orders', (text) => {
    expect(mayAnswer(text)).toBeNull();
  });

  it('what is only taken in is no answer', () => {
    for (const text of ['tack, då vet jag', 'bra, nu har jag läst', 'okej, jag förstår'])
      expect(mayAnswer(text), text).toBe('STATES');
  });
});
