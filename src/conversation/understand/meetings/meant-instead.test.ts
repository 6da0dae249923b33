import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { findDates } from '../dates/dates.ts';
import { readMessage } from '../words/words.ts';
import { meantInstead } from './meant-instead.ts';

const insteadIn = (act: 'meeting.cancel' | 'meeting.move', text: string) => {
  const message = readMessage(text);
  const found = meantInstead(act, message, findDates(message.words, '2027-03-16' as LocalDate));
  return found.map(({ words: [first, last] }) =>
    text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0),
  );
};

describe('a day that an order to call off or move names for something else', () => {
  it.each([
    ['ställ in mötet, tar ärendena i maj', 'maj'],
    ['vi ställer in mötet och tar ärendena på majmötet', 'majmötet'],
    ['vi ställer in mötet. det blir i maj istället', 'maj'],
    ['ställ in mötet i Norrskog. vi ses i maj igen', 'maj'],
    ['ställ in mötet så tar vi det 24 maj', '24 maj'],
    ['ställ in, nästa möte blir 22 april', '22 april'],
    ['mötet blir inte av, vi tar hyran 22 april', '22 april'],
    ['ställ in mötet den 11 mars, vi ses inte förrän 22 april', '22 april'],
    ['ställ in mötet 4 mars, 22 april ligger kvar', '22 april'],
  ])('is none of the meeting that is called off: %s', (text, day) => {
    expect(insteadIn('meeting.cancel', text)).toEqual([day]);
  });

  it.each([
    'ställ in mötet 11 mars',
    'ställ in majmötet, vi hinner inte',
    '24 maj går inte, ställ in mötet',
    'ställ in mötet, det är röd dag den 6 maj',
    'ställ in mötet, vi kan inte ses 24 maj',
    'ställ in mötet vi skulle ha 24 maj',
    'mötet den 24 maj blir inte av',
    'marsmötet ställs in och majmötet ställs in',
  ])('is the meeting’s own where nothing says so: %s', (text) => {
    expect(insteadIn('meeting.cancel', text)).toEqual([]);
  });

  it.each([
    ['byt dag till 11 mars, 22 april står kvar', '22 april'],
    ['flytta mötet till 11 mars, vi har ju 22 april också', '22 april'],
    ['flytta mötet till 11 mars men rör inte 22 april', '22 april'],
    ['byt lokal till Granen, 22 april är vi i Kulturhuset', '22 april'],
  ])('is none of the meeting that is moved: %s', (text, day) => {
    expect(insteadIn('meeting.move', text)).toEqual([day]);
  });

  it.each([
    'flytta mötet 22 april till 29 april',
    'flytta mötet, vi tar det i maj istället',
    '22 april är röd dag, flytta mötet till 29 april',
    'byt lokal, 22 april är vi i Kulturhuset',
    '22 april går inte, byt till 29 april',
  ])('is the old or the new day where nothing says so: %s', (text) => {
    expect(insteadIn('meeting.move', text)).toEqual([]);
  });
});
