import { describe, expect, it } from 'vitest';
import { KNOWN_NAMES } from '../../../../../test/support/known-names.ts';
import type { AttendanceAnswer } from '../events.ts';
import { isSaidPlainly } from './said-plainly.ts';

const isPlain = (text: string, answer: AttendanceAnswer) => isSaidPlainly(text, answer, KNOWN_NAMES);

describe('a plain answer in words', () => {
  it.each([
    'jag kommer',
    'Jag kommer!',
    'jodå jag kommer, sorry glömde svara',
    'barnet friskt, jag kommer!',
    'Jag kommer på mötet, men vegetarisk lunch tack',
    'kommer gärna, äter glutenfritt',
    'barnen är friska igen, kommer',
    'förlåt att jag missade att svara, jag är med',
    'jag kommer fortfarande',
    'kommer',
    'komer',
    'jag kommmer på torsdag',
    'ja jag kommer gärna',
    'Hej! Tack för kallelsen, jag kommer. Mvh Anna',
    'hej alla, jag deltar den 11 december',
    'japp jag är med den 11:e',
    'jag är med på torsdag',
    'jag e me den 11e',
    'jadå jag kommer den 16e',
    'jodå jag är med 5 sept',
    'yes kommer imorgon',
    'kommer på fredag, vi ses',
    'vi ses på torsdag, jag kommer',
    'räkna me mig 9/5',
    'räkna med mig i Stadshuset',
    'ni kan räkna med mig',
    'jag sitter med den 12 juni',
    'jag dyker upp 23/10',
    'är på plats nu på torsdag',
    'jag är på plats 19/3',
    'den nionde kommer jag',
    'på torsdag kommer jag',
    'självklart kommer jag',
    'absolut, jag är med',
    'jag har inget förhinder',
    'nej, jag har inget förhinder',
    '12/6 funkar fint för mig',
    'den 11:e går bra för mig',
    'torsdag passar bra',
    'det passar mig utmärkt',
    'sätt mig som närvarande på fredag',
    'anmäl mig till mötet',
    'jag anmäler mig till sammanträdet torsdag 11 december',
    'tackar ja till kallelsen',
    'jag svarar ja på kallelsen',
    'jag kan komma',
    'jag kan den 11 december',
    'jag ska vara med',
    'jag kommer att delta',
    'jag kommer att vara med på mötet',
    'jag kommer till mötet den 11 december kl 13',
    'jag kommer kl. 13.00',
    'jag kommer kl 13-16',
    'jag är med hela mötet',
    'jag kommer som vanligt',
    'jag ändrar mig, jag kommer ändå',
    'jag kan komma ändå',
    'jag är frisk igen och kommer',
    'härmed meddelar jag att jag deltar',
    'jag bekräftar min närvaro',
    'deltar',
    'deltager',
    'medverkar gärna',
    'jag infinner mig på torsdag',
    'skriv upp mig',
    'vill bara meddela att jag kommer',
    'kommer i morgon',
    'ser fram emot det, jag kommer',
    'jag kommer till nämnden på torsdag',
    'jag kommer till styrelsemötet i Norrskog',
    'jag kommer 2025-12-11',
    'jag kommer den 2026-01-22',
    'ja den 11 december',
    '11 december ja',
    'ja tack till 11 december',
    'count me in',
    'jag kommer 👍',
    'Jag kommer :)',
    'tack för påminnelsen om mötet, jag kommer',
    'jag deltaar',
  ])('is a yes: "%s"', (text) => {
    expect(isPlain(text, 'COMING')).toBe(true);
  });

  it.each([
    'tyvärr måste jag meddela att jag inte har möjlighet att närvara',
    'jag vill meddela att jag saknar möjlighet att delta',
    'jag kan inte komma',
    'kan inte',
    'kan int',
    'nej till den 11 december',
    '11 december nej',
    'jag kan tyvärr inte',
    'tyvärr kan jag inte vara med',
    'tyvärr, jag kan inte den 11',
    'jag kan tyvärr inte på fre',
    'kan tyvarr ej på torsdag',
    'kan tyvärr inte va me den 19 mars',
    'nej tyvärr, hinner inte till nämnden på torsdag',
    'nej jag hinner inte komma på fredag',
    'jag kommer inte',
    'kommer inte 9 maj, vabbar',
    'jag kommer inte på mötet den 17 december',
    'jag kommer inte kunna vara med',
    'jag har förhinder',
    'förhinder också tyvärr',
    'förhinder även då',
    'sorry, glömde svara. Kan inte',
    'jag har förhinder den 2026-01-22',
    'har tyvärr förhinder den 11:e',
    'forhinder 24 mars',
    'förhidner på torsdag',
    'jag har fått förhinder',
    'far tyvarr forhinder 24 mars',
    'förhindrad den 11 december',
    'härmed meddelas att jag är förhindrad att delta',
    'jag är sjuk och kommer inte',
    'jag är förkyld, kan inte komma',
    'jag är på semester',
    'jag är borta den 17 december',
    'bortrest 5 sept, kan inte delta',
    'mitt barn är sjukt så jag kan inte komma på torsdag',
    'barnen är sjuka, kan inte komma',
    'kan inte komma på torsdag, har feber',
    'fick precis ett krockande möte, kan ej närvara på fredag tyvärr',
    'jag kan inte, har ett annat möte då',
    'ligger inlagd på sjukhus så jag missar 12 feb',
    'jag kan inte komma pga semester',
    'tyvärr, jag kan inte den 11 pga semester',
    'kan inte komma den 11 eftersom jag är sjuk',
    'har förhinder den 11:e, är i Spanien',
    'har förhinder, kommer att vara i Stockholm',
    'kan inte komma, kommer tillbaka i januari',
    'kan inte, mår inte bra',
    'jag hinner inte, har inte tid',
    'måste lämna återbud till den 23:e',
    'måste tyvärr lämna återbud, ungen är sjuk',
    'måste lämna återbud, bilen gick sönder',
    'kan inte komma, tåget är inställt',
    'återbud',
    'jag missar mötet 22/4',
    'jag uteblir från mötet',
    'jag avstår',
    'jag hoppar över mötet',
    'måste tacka nej',
    'nej tack',
    'tackar nej till kallelsen',
    'den tolfte funkar inte för mig tyvärr',
    'torsdag går bort för mig',
    'det går inte för mig',
    'torsdagen krockar',
    'anmäler frånvaro',
    'anmäl mig som frånvarande',
    'kan du sätta förhinder på mig 5/9',
    'avanmäl mig',
    'räkna inte med mig på torsdag',
    'jag är inte med den 17 december',
    'jag ber om ursäkt men jag kan inte komma',
    'jag kan inte komma, min ersättare går in',
    'skulle gärna vara med men jag kan inte',
    'jag vill meddela att jag inte kommer',
    'nej jag kommer inte',
    'Hej, jag har förhinder på torsdag. Hälsningar Anna',
    'jag har förhinder både den 11 december och den 26 januari',
    'jag kan inte längre',
    'det funkar tyvärr inte längre för mig',
    'jag måste hoppa av',
    'jag kan ej delta på sammanträdet torsdag 11 december kl 13',
  ])('is a no: "%s"', (text) => {
    expect(isPlain(text, 'ABSENT')).toBe(true);
  });

  it.each([
    'jag deltar på distans',
    'på distans',
    'deltar på distnas',
    'jag är med via Teams den 11 december',
    'jag kommer på distans',
    'jag kan vara med på distans på torsdag',
    'hänger på digitalt den 12 juni',
    'jag tar mötet på länk',
    'jag är med hemifrån',
    'Tack för kallelsen. Jag deltar gärna men på distans.',
    'jag kopplar upp mig den 11 december',
    'är med på länk den 11/12',
    'deltar digitalt, tack',
    'jag vill vara med digitalt',
    'jag kan bara vara med digitalt',
    'med via länk',
    'ja, jag deltar via teams',
    'jag kommer att delta på distans',
    'jag närvarar på distans',
    'hej, jag är med online på torsdag',
    'distans för min del',
  ])('is one at a distance: "%s"', (text) => {
    expect(isPlain(text, 'REMOTE')).toBe(true);
  });

  it('is never another than it was taken for', () => {
    expect(isPlain('jag kommer', 'ABSENT')).toBe(false);
    expect(isPlain('jag kommer', 'REMOTE')).toBe(false);
    expect(isPlain('jag har förhinder', 'COMING')).toBe(false);
    expect(isPlain('jag kommer på distans', 'COMING')).toBe(false);
    expect(isPlain('hej', 'COMING')).toBe(false);
    expect(isPlain('', 'ABSENT')).toBe(false);
  });

  it('takes beside one’s own what another who answers for herself is said to do', () => {
    const beside = { ...KNOWN_NAMES, others: ['Gunnar Holm'] };
    expect(isSaidPlainly('japp, jag kommer och Gunnar följer med', 'COMING', beside)).toBe(true);
    expect(isSaidPlainly('jag kommer om Gunnar följer med', 'COMING', beside)).toBe(false);
    expect(isSaidPlainly('jag kommer i stället för Gunnar', 'COMING', beside)).toBe(false);
  });

  it('knows the hour that the meeting begins, and no other', () => {
    expect(isSaidPlainly('jag kommer kl 10', 'COMING', { ...KNOWN_NAMES, start: '10:00', end: null })).toBe(
      true,
    );
    expect(isSaidPlainly('jag kommer kl 13', 'COMING', { ...KNOWN_NAMES, start: null, end: null })).toBe(
      false,
    );
  });
});
