import { describe, expect, it } from 'vitest';
import { saidLoosely, yieldsTo } from './said-loosely.ts';

describe('what is said of one’s own coming in other words', () => {
  it('is a yes, a no, or neither', () => {
    for (const text of [
      'kan nog ändå!!',
      'jaha men då kommer jag väl då',
      'ja då är jag med',
      'då är jag med',
      '18 passar bättre',
      'passar',
      'jo det går',
      'ja men det löser sig',
      'den 18 passar bra',
      'tror jag kan',
      'tror jag kommer',
      'sitter i bilen, hinner nog',
      'jag kan om ngn behöver',
      'bara om jag slipper leda',
      'asså jag är med på vattudalen',
      'hoppas att jag kan komma',
      'båda',
      'då kan jag båda',
      'båda funkar för mig',
      'kan 13-16',
      'jag kan inte förrän klockan 10',
      'hinner först till kl 13.30',
      'inget hinder från min sida',
      'då kan jag ta Vattudalen',
      'kan mellan 13 och 15.30',
      'på eftermiddagen går det bra',
      'förmiddagen passar bäst för mig',
      'Ja tack, men bara om det behövs',
      'jag behövde bara kolla, den 12 går fint',
      'jag behövde bara kolla, norrskog 11 december går fint',
      'har kollat nu, den 11 går bra',
      'var tvungen att stämma av hemma men den 11 passar',
      'bara kollade läget, ja till den vakanta',
      'ja till platsen',
      'ja tack, till den lediga stolen',
      'jag åker dit',
      'var bara tvungen att kolla, 16 april funkar',
      'hade fel i kalendern, 7 oktober passar fint',
      'hade skrivit fel dag i kalendern, 21 oktober funkar bra',
      'min kalender var fel, kommer 2 december',
      'kalendern krånglade, kommer 23 september',
      'har bokat in 7 oktober i kalendern, kommer på distans',
      'oj, glömde svara, den 12 går bra',
    ]) {
      expect(saidLoosely(text), text).toBe('YES');
    }
    for (const text of [
      'Har barn på förskola som stänger, så nej',
      'jag kan inte heller denna dag',
      '17 funkar inte men 10 gick bra',
      'den 17 går tyvärr inte för mig',
      'kommer inte på något av dem',
      'hinner inget av mötena',
      'ingen av dem tack',
      'nej till den vakanta platsen',
      'jag avstår',
      'blir inget för mig',
      'ville bara kolla, den 12 funkar inte',
      'det blir tyvärr inget för min del',
    ]) {
      expect(saidLoosely(text), text).toBe('NO');
    }
    expect(saidLoosely('osäker, återkommer')).toBe('OPEN');
  });

  it('is nothing where something is asked, or told of something else', () => {
    for (const text of [
      'tack så mycket',
      'ok tack',
      'jag behövde bara kolla',
      'har lagt in bilagan, titta gärna',
      'hade fel i kalendern, tack',
      'jag behövde bara kolla, tack för hjälpen',
      'jag ville bara kolla, har alla svarat',
      'kommer jag?',
      'det går bra för förbundet ekonomiskt',
      'punkt 6 går bra',
      'vem kommer',
      'vi kommer inte överens',
      'vilka kommer nog inte',
      'budgeten går inte ihop',
      'visa dagordningen',
      'det går inte att öppna filen',
      'båda förslagen är bra',
      'blir det inget möte',
      'på eftermiddagen är det fikat',
      'kan 13 av oss komma',
      'har båda svarat',
      'då kan jag ta punkt 7',
      'jag avstår från att rösta',
    ]) {
      expect(saidLoosely(text), text).toBeNull();
    }
  });

  it('is a yielding that answers what has just been asked, and thanks are none', () => {
    for (const text of ['ok då', 'jaa!!!', 'jaja visst', 'nåja, det får gå']) {
      expect(yieldsTo(text), text).toBe(true);
    }
    for (const text of ['tack', 'ok tack', 'tack då', 'bra']) expect(yieldsTo(text), text).toBe(false);
  });

  it('is read at once, however long and whatever stands in it', () => {
    for (const text of [
      '. '.repeat(5_000),
      `${'a, '.repeat(40)}x`,
      'ja'.repeat(60),
      `${'ja '.repeat(40)}x`,
      `kan ${'1'.repeat(140)}x`,
      `jag behövde bara kolla ${'med '.repeat(25)}x`,
      `förmiddagen går ${'bra '.repeat(30)}x`,
    ]) {
      expect(saidLoosely(text), text.slice(0, 20)).toBeNull();
      expect(yieldsTo(text), text.slice(0, 20)).toBe(false);
    }
  });
});
