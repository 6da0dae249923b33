import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../../test/wordings/setting.ts';
import { understand } from '../../understand.ts';
import { answersOfItem } from './answers-of-item.ts';

const read = (text: string) => answersOfItem(understand(text, vocabulary, TODAY));

it.each([
  'kan i åttan',
  'punkt 8 går fint',
  'jag kan ta punkt 8, är inte jävig',
  'jag kan ta åttan, är inte jävig',
  'ja till punkt 8',
  'Karim tackar ja till punkt 7',
  'registrera att Karim kan i punkt 7',
])('"%s" is a yes of one ärende', (text) => {
  expect(read(text)).toBe('YES');
});

it.each(['nej till punkt 8', 'kan tyvärr inte i åttan', 'Karim kan inte i punkt 7', 'punkt 8 går inte'])(
  '"%s" is a no of one',
  (text) => {
    expect(read(text)).toBe('NO');
  },
);

it.each([
  'kan du visa punkt 8',
  'punkt 8',
  'kan jag få bilagan till punkt 8',
  'kan vi i punkt 8?',
  'jag är jävig i punkt 8 och kan inte',
  'jag kan inte vara med på punkt 8 pga jäv',
  'ja till punkt 7 och punkt 8',
  'Karim kommer till mötet',
  'stryk punkt 8 går det bra',
])('"%s" is none', (text) => {
  expect(read(text)).toBeNull();
});
