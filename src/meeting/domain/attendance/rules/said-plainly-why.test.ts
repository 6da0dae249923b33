import { describe, expect, it } from 'vitest';
import { KNOWN_NAMES } from '../../../../../test/support/known-names.ts';
import type { AttendanceAnswer } from '../events.ts';
import { doubtIn } from './answer-in-words.ts';

const doubt = (text: string, answer: AttendanceAnswer) => doubtIn(text, answer, KNOWN_NAMES);

describe('a plain answer with why, or a courtesy, beside it', () => {
  it.each([
    'kan inte den 11:e, sjukt barn',
    'kan ej den 11 dec, dubbelbokad',
    'förhinder den 11, begravning i släkten',
    'nej hinner inte, kurs hela veckan',
    'tyvärr förhinder, magsjuka här hemma',
    'den 11:e går inte',
    'förresten torsdag funkar inte',
    'btw den 11 december passar inte',
    'kan inte, tandläkaren på torsdag',
    'sorry sent svar, kan inte komma',
    'såg detta först nu, har förhinder',
    'kan såklart inte, är utomlands',
    'nä den 11 dec sitter jag i domstol, kan inte',
    'kan inte komma å lyssna ändå, sorry',
    'fan, jag har fått influensa. kommer inte på torsdag',
    'hörru jag fick förhinder, kan inte på torsdag',
    'tyvärr bortrest hela april',
    'är bortrest hela den veckan',
  ])('is a no: "%s"', (text) => {
    expect(doubt(text, 'ABSENT')).toBeNull();
  });

  it.each([
    'resan blev inställd så jag kan komma ändå',
    'min kurs är avbokad, jag kommer',
    'mitt möte i malmö blev inställt så jag kan komma ändå',
    'mitt andra möte är flyttat, jag kommer',
    'kommer o lyssnar',
    'jag kan komma och lyssna',
    'hej igen! tandläkaren blev flyttad så nu kan jag komma',
    'det löste sig, jag kommer',
    'fått barnvakt så jag kan komma',
    'kommer, tar med mig kakor',
    'jag kommer och tar med fika',
    'kommer! fixar kaffet',
    'oj missade det här, kommer',
    'förlåt har helt missat detta, jag kommer!',
    'såg kallelsen först nu, jag är med',
    'ursäkta sent svar, kommer',
    'glömde svara, kommer',
    'jag kommer såklart',
    'och på mötet i december kommer jag såklart',
    'klart jag kommer',
    'självklart, den 11 december kommer jag',
    'ja det kan jag göra',
    'nu vet jag, jag kommer',
    'jag kommer självklart själv',
  ])('is a yes: "%s"', (text) => {
    expect(doubt(text, 'COMING')).toBeNull();
  });

  it.each([
    ['mötet blev inställt så jag kan komma', 'COMING'],
    ['blir resan inställd så kan jag komma', 'COMING'],
    ['om kursen blir inställd så kommer jag', 'COMING'],
    ['resan blev kanske inställd så jag kommer', 'COMING'],
    ['resan blev inställd så jag kan komma efter lunch', 'COMING'],
    ['resan blev inställd så jag kommer nog', 'COMING'],
    ['kommer, tar med mig Gunnar', 'COMING'],
    ['kommer, tar med mig en kollega', 'COMING'],
    ['kommer och tar med mig punkten om hyran', 'COMING'],
    ['missade mötet', 'ABSENT'],
    ['kan inte hela dagen', 'ABSENT'],
    ['kommer bara och lyssnar', 'COMING'],
    ['missade detta', 'ABSENT'],
    ['kan inte den 11:e, sjukt om det inte flyttas', 'ABSENT'],
    ['dubbelbokad den 11, kan kanske komma ändå', 'ABSENT'],
    ['kan inte, kurs till lunch', 'ABSENT'],
    ['den 11 går inte förrän efter lunch', 'ABSENT'],
    ['såg kallelsen först nu', 'COMING'],
  ] as const)('is asked about: "%s"', (text, answer) => {
    expect(doubt(text, answer)).not.toBeNull();
  });
});
