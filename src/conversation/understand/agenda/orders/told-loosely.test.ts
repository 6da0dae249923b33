import { expect, it } from 'vitest';
import { whyAfterPlace } from '../../../answer/acts/meetings/new-place-said.ts';
import { placeBesideHours } from '../../../answer/acts/meetings/place-said.ts';
import { isToBeRedone } from '../../meetings/approver-remark.ts';
import { tellsOfNewMeeting } from '../../meetings/meeting-told.ts';
import { postponesBoard, tellsOfChange } from '../../meetings/reschedules.ts';
import { findNames } from '../../named/names.ts';
import { readMessage } from '../../words/words.ts';
import { reasonAhead } from '../reason-told.ts';
import { addedInPassing } from './added-in-passing.ts';
import { amountCorrected } from './amount-corrected.ts';
import { namedAtEnd } from './item-orders.ts';
import { orderedThen } from './ordered-then.ts';
import { proposalOrder } from './proposal-orders.ts';

it.each([
  [
    'nu gör vi dagordning till 4 mars. bokslut 2026, ansökan Fyren, nya avgifter, info om Klivet',
    'dagordning till mötet 4 mars: bokslut 2026, ansökan Fyren, nya avgifter, info om Klivet',
  ],
  [
    'lägg till en sak till, val av ombud. precis före avslutning',
    'ny punkt: val av ombud. precis före avslutning',
  ],
  ['kan du lägga till en punkt också, resor', 'ny punkt: resor'],
])('%j adds %j', (text, read) => expect(addedInPassing(text)).toBe(read));

it.each([
  'nu gör vi dagordning till 4 mars',
  'lägg till en sak till, kan du det?',
  'lägg till en punkt om resor',
])('%j stays as it is', (text) => expect(addedInPassing(text)).toBe(text));

it.each([
  ['det var ju 650 tkr på fyren', 'fyren', '650 tkr'],
  ['på fyren var det ju 650 000', 'fyren', '650 000'],
])('%j puts an amount right', (text, of, to) => expect(amountCorrected(text)).toMatchObject({ of, to }));

it('an amount that is only told puts nothing right', () =>
  expect(amountCorrected('det var 650 tkr på fyren')).toBeNull());

it('a förslag is told with the item first', () =>
  expect(proposalOrder('på fyren är förslaget att bevilja 600 tkr')).toMatchObject({
    of: 'fyren',
    clauses: ['att bevilja 600 tkr'],
  }));

it.each(['ta klivet först av dom', 'klivet först av ärendena'])('%j says where an item is to stand', (text) =>
  expect(namedAtEnd(text)).toEqual({ of: 'klivet', place: { kind: 'first' } }),
);

it.each(['ut med den', 'ok, då är det bara ut med kallelsen nu'])('%j sends it', (text) =>
  expect(orderedThen(text)).toBe('skicka kallelsen'),
);

it.each(['ut med soporna', 'ut med hunden då'])('%j sends nothing', (text) =>
  expect(orderedThen(text)).toBe(text),
);

it.each(['Hej! kompassen vill jag inte ha med, dom har dragit sig ur', 'hyran hör inte hemma här'])(
  '%j is what an approver would have otherwise',
  (text) => expect(isToBeRedone(text)).toBe(true),
);

it.each(['mötet vill jag inte ha med dem', 'jag vill inte ha med den'])('%j is not', (text) =>
  expect(isToBeRedone(text)).toBe(false),
);

it.each([
  'vi la till en dag, strategidag 6 maj 9-16 på Brukshotellet',
  'vi har bokat in ett extra möte 6 maj kl 9',
])('%j tells of a meeting to be laid in', (text) => expect(tellsOfNewMeeting(text)).toBe(true));

it.each([
  ['vi skjuter upp Norrskog, tar det i april istället', true],
  ['vi skjuter på mötet i Norrskog, tar det i april', true],
  ['vi skjuter upp hyran i Norrskog till april', false],
])('%j postpones a board’s meeting: %j', (text, does) => {
  const message = readMessage(text);
  const boards = findNames(message.words, [
    { id: 'norrskog', name: 'Norrskog', names: ['Norrskog'] },
  ] as never);
  expect(postponesBoard(message, boards)).toBe(does);
});

it.each([
  ['salen har vattenskada, vi sitter i Församlingshemmet istället', true, 'Salen har vattenskada'],
  ['Brygghuset är dubbelbokat, vi kör 31 mars kl 13 istället', null, 'Brygghuset är dubbelbokat'],
])('why is told first, and what is instead behind it: %s', (text, isPlace, why) => {
  if (isPlace) expect(tellsOfChange(text)).toBe(true);
  expect(reasonAhead(text)).toBe(why);
});

it.each(['vi ses i april istället', 'vi kör på distans istället', 'vi ses i morgon istället'])(
  '%j tells of no place',
  (text) => expect(placeBesideHours(text)).toBeNull(),
);

it.each([
  ['sätt tid och plats på mötet 4 mars: 12-15, Församlingshemmet Bruksby', 'Församlingshemmet Bruksby'],
  ['sätt tid och plats på mötet 4 mars: 12-15, i Kulturhuset', 'Kulturhuset'],
  ['vi sitter i Församlingshemmet istället', 'Församlingshemmet'],
])('%j names the place %j', (text, place) => expect(placeBesideHours(text)).toBe(place));

it('where it is to be is no reason', () =>
  expect(whyAfterPlace('sätt tid och plats på mötet 4 mars: 12-15, i Kulturhuset')).toBeNull());
