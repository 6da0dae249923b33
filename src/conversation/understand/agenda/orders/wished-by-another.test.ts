import { expect, it } from 'vitest';
import { wishedByAnother } from './wished-by-another.ts';

it.each([
  [
    'rolf ringde och vill ha upp parkeringen, lägg den på aprilmötet',
    'nytt ärende från Rolf: parkeringen, på aprilmötet',
  ],
  [
    'Eva Lind mejlade, hon vill ta upp hyran. Lägg in det på mötet 11 mars',
    'nytt ärende från Eva Lind: hyran, på mötet 11 mars',
  ],
  ['lars vill lyfta skolskjutsen, kan du lägga till den', 'nytt ärende från Lars: skolskjutsen'],
])('%s: a new ärende with whose wish it is', (text, order) => expect(wishedByAnother(text)).toBe(order));

it.each(['rolf ringde och kommer inte', 'jag vill ta upp hyran, lägg den sist', 'rolf vill ta upp hyran'])(
  '%s stays as it is',
  (text) => expect(wishedByAnother(text)).toBe(text),
);
