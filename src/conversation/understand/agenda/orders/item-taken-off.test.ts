import { expect, it } from 'vitest';
import { itemTakenOff, takesOffOfMeeting } from './item-taken-off.ts';

it.each([
  ['stryk minibussen den 7 oktober, för dyrt', 'minibussen'],
  ['stryk fikan 16 september', 'fikan'],
  ['vi stryker fritidsbanken den 16 september, pengarna räcker inte', 'fritidsbanken'],
  ['ställ in minibussen', 'minibussen'],
  ['ställ in punkt 6 den 7 oktober', 'punkt 6'],
  ['ta bort arkivet den 16 september, hinner inte', 'arkivet'],
  ['växtväggen utgår 16 september', 'växtväggen'],
  ['kan du ta bort avtalet med kyrkan från mötet 7 oktober', 'avtalet med kyrkan'],
  ['vi hoppar över brandskyddet', 'brandskyddet'],
  ['ansökan skolan får utgå, dom kompletterar till mars', 'ansökan skolan'],
  ['klivet har dragit tillbaka sin ansökan så den utgår', 'klivet'],
  ['mötet får utgå', null],
  ['hoppa över minibussen den 7 oktober', 'minibussen'],
  ['hoppa över mötet den 7 oktober', null],
  ['stryk mötet den 7 oktober', null],
  ['stryk 7 oktober', null],
  ['ställ in den 7 oktober', null],
  ['ställ in novembermötet', null],
  ['stryk fridas förhinder', null],
  ['ta bort vikings jäv i övriga frågor', null],
  ['stryk andra förslaget på minibussen', null],
])('%s: %s', (text, of) => {
  expect(itemTakenOff(text)).toBe(of);
});

it.each([
  ['stryk hyreshöjningen på mötet 15 april', true],
  ['stryk flaggfrågan den 10 juni', true],
  ['ta bort rapporten om unga från mötet den 10 december', true],
  ['ställ in minibussen på mötet 7 oktober', true],
  ['slopa studiebesöket 7 oktober, ingen kan', true],
  ['ställ in julbordet den 10 december', false],
  ['stryk mötet den 7 oktober', false],
  ['stryk torsdagen den 7 oktober', false],
  ['stryk 7 oktober', false],
  ['slopa träffen den 7 oktober', false],
  ['stryk styrelsen den 7 oktober', false],
  ['ta bort allt den 7 oktober', false],
  ['stryk decembersammanträdet', false],
])('%s: of the meeting, and not the meeting: %s', (text, is) => {
  expect(takesOffOfMeeting(text)).toBe(is);
});
