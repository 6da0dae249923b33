import { describe, expect, it } from 'vitest';
import { KNOWN_NAMES } from '../../../../../test/support/known-names.ts';
import { isSaidPlainly, type PlainAnswer } from './said-plainly.ts';

const known = { ...KNOWN_NAMES, served: 'Karim Nasser' };
const isPlain = (text: string, answer: PlainAnswer) => isSaidPlainly(text, answer, known);

describe('a plain answer to what the bot has just asked', () => {
  it.each([
    'ja det kan jag',
    'oj. ja det kan jag',
    'ja det gör jag',
    'det ska jag gärna göra',
    'då går jag in för Karim',
    'då tjänstgör jag',
    'kan ta den',
    'absolut, det fixar jag',
  ])('is an ersättare’s yes: "%s"', (text) => expect(isPlain(text, 'SERVES')).toBe(true));

  it.each([
    'nej då får nån annan ta det',
    'då får någon annan ta det',
    'nä ta nån annan',
    'måste tyvärr backa ur',
    'fick precis veta att jag måste jobba, går inte längre',
    'det blev kris på jobbet så jag kan inte ändå',
  ])('is an ersättare’s no: "%s"', (text) => expect(isPlain(text, 'DECLINES')).toBe(true));

  it.each([
    'ja det kan jag om jag får ledigt',
    'det kan jag nog',
    'det fixar jag',
    'det kan jag till 15',
    'får nån annan ta det?',
    'då får nån annan ta det om jag inte hinner',
    'då tar nån annan punkt 5',
  ])('and none where more is said: "%s"', (text) => {
    expect(isPlain(text, 'SERVES')).toBe(false);
    expect(isPlain(text, 'DECLINES')).toBe(false);
  });
});

describe('that one comes after all, and what has changed', () => {
  it.each([
    'blev utskriven tidigare så jag kommer ändå!',
    'barnen är pigga igen så jag kan komma trots allt',
    'byt tillbaka, jag kan komma',
    'min man tog barnen så jag kommer ändå',
    'tåget går som det ska, så nu är jag med i alla fall',
    'löste sig, jag kommer',
    'ändring, jag kan va på plats ändå',
    'ok jag kommer då med',
    'den dan går det, jag är med',
    'ja jag kommer, chefen sa ok',
    'nej jag ska vara på plats, inte länk',
    'nej jag kommer dit, inte distans',
    'ja jag kommer, sorry att jag är sen med svaret',
  ])('is a yes: "%s"', (text) => expect(isPlain(text, 'COMING')).toBe(true));

  it.each([
    'blev utskriven så jag kommer kanske ändå',
    'tror jag blir frisk så jag kommer ändå',
    'Sofia kunde inte så jag kommer ändå',
    'min ersättare blev sjuk så jag kommer ändå',
    'om barnen blir friska så kommer jag ändå',
    'hinner till 14 så jag kommer ändå',
    'ni blir för få så jag kommer ändå',
    'blev utskriven så jag kommer ändå inte',
    'blev utskriven så jag kommer ändå på länk',
    'blev utskriven så jag kommer ändå till 15',
    'jag kommer med Lars',
    'jag kommer inte på distans',
    'ska inte vara på plats, inte länk',
    'den dan går det kanske, jag är med',
    'kommer, chefen sa att jag måste gå 15',
  ])('and none where it is not certain, of another or in part: "%s"', (text) =>
    expect(isPlain(text, 'COMING')).toBe(false),
  );
});

describe('an answer with why', () => {
  it('is a no on the day, and when another is to do it', () => {
    for (const text of [
      'nä den dagen går inte, är på utbildning i stockholm',
      'den dan funkar inte för mig',
      'jag kan inte den 11, så ni vet',
      'då kan jag inte, nån annan får ta det',
    ])
      expect(isPlain(text, 'ABSENT'), text).toBe(true);
  });
  it('is one from afar', () => {
    for (const text of [
      'sitter på tåget hela dan, kör på teams',
      'är förkyld så jag deltar på distans',
      'kör distans',
    ])
      expect(isPlain(text, 'REMOTE'), text).toBe(true);
    for (const text of ['sitter på tåget till 14, kör på teams sen', 'är förkyld, kanske på distans'])
      expect(isPlain(text, 'REMOTE'), text).toBe(false);
  });
});
