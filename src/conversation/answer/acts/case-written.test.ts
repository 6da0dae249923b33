import { expect, it } from 'vitest';
import { caseAbout, caseWritten } from './case-written.ts';

it.each([
  ['starta per capsulam om inköp av dator', 'inköp av dator', []],
  [
    'starta per capsulam om inköp av dator, förslag att köpa en dator för 12 000 kr',
    'inköp av dator',
    ['att köpa en dator för 12 000 kr'],
  ],
  [
    'starta ett ärende per capsulam: Ny skrivare. Förslag: köpa en skrivare. Svar senast 5 december kl 12',
    'Ny skrivare',
    ['att köpa en skrivare'],
  ],
  ['kör per capsulam: ny hylla, förslag att köpa en', 'ny hylla', ['att köpa en']],
  ['öppna per capsulam om hyran, svara senast fredag', 'hyran', []],
  [
    'kan du starta ett percapsulam-ärende om lokalerna, sista svarsdag är 4/12, med förslag att säga upp dem och att söka nya',
    'lokalerna',
    ['att säga upp dem', 'att söka nya'],
  ],
  ['per capsulam: att anta budgeten för 2027', 'Anta budgeten för 2027', ['att anta budgeten för 2027']],
  ['starta per capsulam om att köpa in skärmar', 'Köpa in skärmar', ['att köpa in skärmar']],
  [
    'starta per capsulam "Bidrag till Fyren", förslag att bevilja 50 000 kr',
    'Bidrag till Fyren',
    ['att bevilja 50 000 kr'],
  ],
  ['starta per capsulam', '', []],
])('%s', (text, heading, proposals) => {
  expect(caseWritten(text)).toEqual({ heading, proposals });
});

it('what begins otherwise is none', () => {
  expect(caseWritten('hur går det med per capsulam?')).toBeNull();
  expect(caseWritten('kan vi ta upp det per capsulam')).toBeNull();
});

it.each([
  ['vi behöver ta ett beslut mellan mötena om hyreskontraktet', 'hyreskontraktet'],
  ['skicka ut en fråga för beslut per capsulam om lokalhyra, svar senast 5 december', 'lokalhyra'],
  ['Vi behöver besluta skyndsamt utanför sammanträde angående det nya avtalet.', 'det nya avtalet'],
  ['kan vi ta ett beslut om vi ska köpa dator', null],
  ['starta ett beslut per capsulam', null],
])('what a case begun otherwise is about: %s', (text, about) => {
  expect(caseAbout(text)).toBe(about);
});
