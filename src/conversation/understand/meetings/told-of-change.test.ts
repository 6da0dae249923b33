import { expect, it } from 'vitest';
import { toldOfChange } from './told-of-change.ts';

it.each([
  ['vilka har inte fått veta att mötet är inställt?', 'CANCELLED', true],
  ['har alla fått veta att mötet 10 december är inställt', 'CANCELLED', false],
  ['vem har inte fått beskedet om inställningen', 'CANCELLED', true],
  ['vilka vet inte att mötet har ställts in', 'CANCELLED', true],
  ['vem har fått veta om flytten', 'MOVED', false],
  ['vem har fått besked om flytten?', 'MOVED', false],
  ['vet alla om att mötet är flyttat?', 'MOVED', false],
  ['vilka har missat att mötet flyttats?', 'MOVED', true],
  ['hur många har nåtts av flytten', 'MOVED', false],
  ['vilka har nåtts av ändringen?', 'EITHER', false],
  ['har alla fått veta om nya lokalen?', 'MOVED', false],
  ['vilka vet inte om lokalbytet', 'MOVED', true],
  ['har alla hört att vi har bytt lokal?', 'MOVED', false],
  ['har folk sett att vi flyttat?', 'MOVED', false],
  ['har alla sett flytten?', 'MOVED', false],
  ['vilka har inte sett det', 'LATEST', true],
  ['vem har inte fått veta?', 'LATEST', true],
  ['har alla fått veta det?', 'LATEST', false],
  ['vilka har inte fått beskedet än', 'LATEST', true],
  ['vet alla om det?', 'LATEST', false],
  ['var det nån som inte fick veta?', 'LATEST', true],
  ['finns det någon som inte har fått besked', 'LATEST', true],
])('%s: who knows of it', (text, change, not) => {
  expect(toldOfChange(text)).toEqual({ change, not });
});

it.each([
  ['har Adam fått besked om flytten?', 'MOVED'],
  ['vet Adam att mötet är flyttat?', 'MOVED'],
  ['vet Adam Bok om att mötet är inställt', 'CANCELLED'],
  ['har Adam fått veta att mötet är inställt?', 'CANCELLED'],
  ['har Adam inte fått besked?', 'LATEST'],
  ['fick Adam reda på det?', null],
  ['har Adam fått bidraget', null],
  ['vet Adam om vi får pengarna', null],
  ['har Adam fått besked om ansökan', null],
])('%s: whether one who is named does', (text, change) => {
  expect(toldOfChange(text)).toEqual(change === null ? null : { change, not: false, ofPerson: true });
});

it.each([
  'vilka har inte fått kallelsen?',
  'är mötet inställt?',
  'vem flyttade mötet?',
  'varför är mötet flyttat',
  'vilka har fått besked om ansökan',
  'vet du om mötet är inställt',
  'vem har fått besked om att punkt 5 flyttats',
  'ställ in mötet 10 december',
  'vilka beslut har ändrats',
  'vem vet när mötet är',
  'vem har fått bidrag?',
  'vilka har inte svarat?',
  'vilka har sett',
  'vem har fått besked om bidrag till nya lokalen',
  'vet alla vad som gäller?',
])('%s: something else', (text) => {
  expect(toldOfChange(text)).toBeNull();
});
