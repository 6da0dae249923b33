import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../../test/wordings/setting.ts';
import { understand } from '../../understand.ts';
import { unknownToRemind } from './reminded.ts';

const unknown = (text: string) => {
  const { message, entities } = understand(text, vocabulary, TODAY);
  return unknownToRemind(message, entities);
};

it.each([
  ['påminn karim och gösta', ['gösta']],
  ['påminn Gösta', ['Gösta']],
  ['påminn Gösta Krook och Lars om mötet', ['Gösta Krook']],
  ['skicka en påminnelse till Karim, Gösta och Lars', ['Gösta']],
  ['kan du påminna Lars, Gösta och Berit inför mötet den 10?', ['Gösta', 'Berit']],
])('"%s" names somebody whom nobody knows', (text, names) => {
  expect(unknown(text)).toEqual(names);
});

it.each([
  'påminn karim och lars',
  'påminn Karim Nasser',
  'påminn alla',
  'påminn alla som inte svarat',
  'påminn de andra',
  'påminn Karim och de andra',
  'påminn resten',
  'påminn övriga',
  'påminn Karim och övriga',
  'påminn ledamöterna och ersättarna',
  'påminn dem om mötet',
  'påminn ordföranden',
  'skicka påminnelse',
  'påminn mig om mötet',
  'påminn styrelsen inför mötet',
  'påminn om kallelsen',
  'påminn försäkringskassan',
])('"%s" names nobody unknown', (text) => {
  expect(unknown(text)).toEqual([]);
});
