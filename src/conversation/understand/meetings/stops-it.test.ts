import { expect, it } from 'vitest';
import { stopsIt } from './stops-it.ts';

it.each([
  'nej vänta',
  'nej förresten det behövs inte',
  'mötet behövs inte längre',
  'äsch, vi hoppar över det',
  'vi skippar det',
  'skicka inte än, jag väntar på en bilaga',
  'skippa flytten, rummet löste sig',
  'nej glöm ändringen',
  'det blev inget av',
])('"%s" leaves what was just ordered undone', (text) => expect(stopsIt(text)).toBe('SURELY'));

it.each([
  'det behövs inte någon ny kallelse till mötet',
  'behövs det inte?',
  'vi hoppar över punkt 5',
  'skippa flytten av punkt 5 till mars',
])('"%s" is said of something else', (text) => expect(stopsIt(text)).toBeNull());
