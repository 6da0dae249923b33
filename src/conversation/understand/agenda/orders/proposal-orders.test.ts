import { expect, it } from 'vitest';
import { proposalOrder } from './proposal-orders.ts';

it.each([
  [
    'lägg till förslag på punkt 9: att bevilja bidraget och att avsluta projektet',
    { kind: 'add', clauses: ['att bevilja bidraget', 'att avsluta projektet'] },
  ],
  [
    'kan du lägga till ett förslag till beslut på punkt 9a: att godkänna planen.',
    { kind: 'add', clauses: ['att godkänna planen'] },
  ],
  [
    'ungdomslyftet: förslag att avslå ansökan',
    { kind: 'state', of: 'ungdomslyftet', clauses: ['att avslå ansökan'] },
  ],
  [
    'gör hyran intern och lägg till förslag att säga upp avtalet',
    { kind: 'add', of: 'hyran', clauses: ['att säga upp avtalet'], internal: true },
  ],
  [
    'gör punkt 9 hemlig och skriv in förslaget att avslå',
    { kind: 'add', clauses: ['att avslå'], internal: true },
  ],
  ['lägg till punkt 9: förslag att avslå', { kind: 'add', clauses: ['att avslå'] }],
  ['lägg till på punkt 9 förslaget att avslå', { kind: 'add', clauses: ['att avslå'] }],
  [
    'förslaget på budgeten är att fastställa budgeten för 2027 enligt bilaga',
    { kind: 'state', of: 'budgeten', clauses: ['att fastställa budgeten för 2027 enligt bilaga'] },
  ],
  [
    'beslutsförslaget till hyran lyder: att säga upp avtalet',
    { kind: 'state', of: 'hyran', clauses: ['att säga upp avtalet'] },
  ],
  [
    'på hyran föreslår vi att säga upp avtalet',
    { kind: 'state', of: 'hyran', clauses: ['att säga upp avtalet'] },
  ],
  ['ta bort förslaget på punkt 7', { kind: 'remove', clauses: [] }],
  ['ta bort att-satserna på punkt 7', { kind: 'remove', clauses: [] }],
  ['lägg till en att-sats på åttan: att följa upp', { kind: 'add', of: 'åttan', clauses: ['att följa upp'] }],
  ['ta bort förslaget på hyran', { kind: 'remove', of: 'hyran', clauses: [] }],
  ['stryk förslaget i fixargruppen den 18 februari', { kind: 'remove', of: 'fixargruppen', clauses: [] }],
  [
    'lägg till i förslaget på punkt 6 att uppdra åt kansliet att förhandla',
    { kind: 'add', clauses: ['att uppdra åt kansliet att förhandla'] },
  ],
  ['stryk beslutsförslaget från punkt 7', { kind: 'remove', clauses: [] }],
  [
    'ändra förslaget på lovskolan till att avslå ansökan',
    { kind: 'replace', of: 'lovskolan', clauses: ['att avslå ansökan'] },
  ],
  [
    'lägg till ett förslag om hyran: att säga upp avtalet och att söka ny lokal',
    { kind: 'add', of: 'hyran', clauses: ['att säga upp avtalet', 'att söka ny lokal'] },
  ],
  [
    'ändra förslaget på punkt 4 den 25 februari till att bevilja 150 000 kr',
    { kind: 'replace', clauses: ['att bevilja 150 000 kr'] },
  ],
  ['lägg till förslag på punkt 4 på mötet 25/2: att avslå', { kind: 'add', clauses: ['att avslå'] }],
  ['ändra förslaget på punkt 7 till att avslå ansökan', { kind: 'replace', clauses: ['att avslå ansökan'] }],
  [
    'byt förslaget på punkt 7 25 februari mot att återremittera',
    { kind: 'replace', clauses: ['att återremittera'] },
  ],
  [
    'förslag på punkt 7 den 25 februari: att bordlägga ärendet',
    { kind: 'state', clauses: ['att bordlägga ärendet'] },
  ],
  [
    'förslag på simskolan: bevilja 40 000 kr för våren',
    { kind: 'state', of: 'simskolan', clauses: ['att bevilja 40 000 kr för våren'] },
  ],
  ['förslag på punkt 7: avslå ansökan', { kind: 'state', clauses: ['att avslå ansökan'] }],
  [
    'nytt förslag på hyran: att säga upp avtalet',
    { kind: 'add', of: 'hyran', clauses: ['att säga upp avtalet'] },
  ],
  ['punkt 7 ska ha förslaget att avslå', { kind: 'replace', clauses: ['att avslå'] }],
  ['punkt 7a ska få som förslag till beslut: att avslå', { kind: 'replace', clauses: ['att avslå'] }],
])('%s: orders something of an item’s förslag', (text, order) => {
  expect(proposalOrder(text)).toEqual(order);
});

it.each([
  'ta bort punkt 7',
  'lägg till ett ärende om hyran efter punkt 5 med förslag att säga upp avtalet',
  'vad är förslaget på punkt 7?',
  'ta tillbaka mitt förslag',
  'förslag på punkt 7?',
  'förslag där: att avslå',
  'vilket förslag har punkt 7: att avslå?',
  'vad är förslaget på lovskolan?',
  'lägg till ett ärende om hyran med förslag att säga upp avtalet',
])('%s: orders nothing of them', (text) => {
  expect(proposalOrder(text)).toBeNull();
});

it.each(['ta bort förslaget från Lars', 'ta bort förslaget om parkeringen', 'ta bort mitt förslag'])(
  '"%s" takes no förslag till beslut off an item',
  (text) => expect(proposalOrder(text)).toBeNull(),
);
