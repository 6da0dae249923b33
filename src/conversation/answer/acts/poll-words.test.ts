import { describe, expect, it } from 'vitest';
import { readPollWords } from './poll-words.ts';

describe('a poll asked for in words', () => {
  it.each([
    [
      'gör en omröstning: ska vi ha lunch före mötet? ja nej kanske',
      'Ska vi ha lunch före mötet?',
      ['ja', 'nej', 'kanske'],
    ],
    ['gör en snabb omröstning: kaffe eller te?', 'Kaffe eller te?', ['kaffe', 'te']],
    ['kan du höra med alla om de vill ha kaffe eller te', 'Vill ni ha kaffe eller te?', ['kaffe', 'te']],
    ['fråga styrelsen om vi ska byta lokal', 'Ska vi byta lokal?', ['Ja', 'Nej']],
    ['Kan du fråga ledamöterna om de vill åka på studieresa?', 'Vill ni åka på studieresa?', ['Ja', 'Nej']],
    ['fråga styrelsen om de vill ha fika eller lunch', 'Vill ni ha fika eller lunch?', ['fika', 'lunch']],
    ['skapa en poll om julbordet', 'Julbordet?', []],
    ['snabbfråga: vilken färg? röd, grön, blå', 'Vilken färg?', ['röd', 'grön', 'blå']],
    [
      'starta en omröstning: ska vi ses i Granby eller i Havsby?',
      'Ska vi ses i Granby eller i Havsby?',
      ['i Granby', 'i Havsby'],
    ],
    [
      'gör en enkät: vilka dagar passar? måndag / onsdag / fredag',
      'Vilka dagar passar?',
      ['måndag', 'onsdag', 'fredag'],
    ],
    ['skapa en poll', '', []],
    [
      'gör en enkät, ska vi ha julbord 10 eller 17 december?',
      'Ska vi ha julbord 10 eller 17 december?',
      ['10 december', '17 december'],
    ],
    [
      'snabbfråga: ska kursen ta 2, 3 eller 4 timmar?',
      'Ska kursen ta 2, 3 eller 4 timmar?',
      ['2 timmar', '3 timmar', '4 timmar'],
    ],
    [
      'kan du göra en snabbfråga om vilken lokal som passar bäst: Granen, Tallen eller Björken?',
      'Vilken lokal passar bäst?',
      ['Granen', 'Tallen', 'Björken'],
    ],
    ['snabbfråga: vilken färg? röd, blå, svar senast fredag', 'Vilken färg?', ['röd', 'blå']],
    [
      'gör en poll: ska vi åka? ja, nej, vet inte. sista dag 1 december',
      'Ska vi åka?',
      ['ja', 'nej', 'vet inte'],
    ],
    ['fråga styrelsen: ska vi äta ute? svar senast fredag', 'Ska vi äta ute?', ['Ja', 'Nej']],
    [
      'fråga styrelsen om vi ska lämna bokslutet senast fredag',
      'Ska vi lämna bokslutet senast fredag?',
      ['Ja', 'Nej'],
    ],
    [
      'ställ en fråga till styrelsen: Vad ska vi äta? Paj / Sallad / Soppa (flera svar)',
      'Vad ska vi äta?',
      ['Paj', 'Sallad', 'Soppa'],
    ],
    ['snabbfråga till kanalen i Sjövik: är taket lagat? ja nej', 'Är taket lagat?', ['ja', 'nej']],
    ['gör en snabbfråga om punkt 6 till alla i kanalen, ja nej', 'Punkt 6?', ['ja', 'nej']],
    ['fråga alla i kanalen: ska vi ha julbord? ja nej', 'Ska vi ha julbord?', ['ja', 'nej']],
    ['fråga alla i kanalen om vi ska byta lokal', 'Ska vi byta lokal?', ['Ja', 'Nej']],
    ['fråga alla: ska vi ta det digitalt eller inte?', 'Ska vi ta det digitalt eller inte?', ['Ja', 'Nej']],
  ])('%s', (text, question, options) => {
    expect(readPollWords(text)).toMatchObject({ question, options });
  });

  it.each([
    'snabbfråga till kanalen i Sjövik: är taket lagat? ja nej',
    'gör en snabbfråga om punkt 6 till alla i kanalen, ja nej',
    'fråga alla i kanalen: ska vi ha julbord? ja nej',
    'snabbfråga till hela kanalen: fika?',
  ])('goes to the channel where that is said: %s', (text) => {
    expect(readPollWords(text)).toMatchObject({ audience: 'CHANNEL' });
  });

  it('tells whom it is for and whether it is anonymous, from the order and not from the question', () => {
    expect(readPollWords('gör en anonym omröstning i kanalen: fika?')).toMatchObject({
      audience: 'CHANNEL',
      anonymous: true,
    });
    expect(readPollWords('snabbfråga till ledamöterna: ska vi byta lokal? ja nej')).toMatchObject({
      audience: 'MEMBERS',
      question: 'Ska vi byta lokal?',
    });
    const open = readPollWords('gör en omröstning: ska nästa enkät vara anonym? ja nej');
    expect(open.anonymous).toBeUndefined();
    expect(open.audience).toBeUndefined();
  });
});
