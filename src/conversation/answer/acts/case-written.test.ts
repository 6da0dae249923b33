import { expect, it } from 'vitest';
import { caseWritten } from './case-written.ts';

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
  ['öppna per capsulam om hyran, svara senast fredag', 'hyran', []],
  [
    'kan du starta ett percapsulam-ärende om lokalerna, sista svarsdag är 4/12, med förslag att säga upp dem och att söka nya',
    'lokalerna',
    ['att säga upp dem', 'att söka nya'],
  ],
  ['per capsulam: att anta budgeten för 2027', '', ['att anta budgeten för 2027']],
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
