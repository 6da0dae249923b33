import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import type { KnownMeeting } from '../../meeting/index.ts';
import { withAgenda } from './agenda-passages.ts';
import type { Passage } from './passage.ts';

const BEFORE = 'att bevilja Fyren 240 000 kr för 2027.';
const NOW = 'att bevilja Fyren 250 000 kr för 2027.';

const passage: Passage = {
  id: 'k/item/0',
  documentId: 'k',
  documentKind: 'kallelse',
  documentTitle: 'Kallelse',
  meetingId: 'm',
  meetingDate: '2026-12-10' as LocalDate,
  part: 'item',
  number: '8',
  heading: 'Fyren 2027',
  clauses: [BEFORE],
  body: `Föredragande: Ylva Ek, projektledare\nFyren har öppet.\nFörslag till beslut\natt bevilja Fyren\n240 000 kr för 2027.\nBilaga 6`,
  page: 2,
};
const read = { number: '8', heading: 'Fyren 2027', proposals: [BEFORE], presenter: 'Ylva Ek' };
const meeting = (item: object) => {
  const items = [{ ...read, ...item, id: 'i8', background: '' }];
  const state = { status: 'CALLED', date: '2026-12-10', agenda: { items }, notice: { agenda: [read] } };
  return { id: 'm', state: state as unknown as KnownMeeting };
};

it('an item is found with the förslag and the föredragande that it has now, and no more with those that were read', () => {
  const [found, ...more] = withAgenda([passage], [meeting({ proposals: [NOW], presenter: 'Bo Al' })]);
  expect(more).toEqual([]);
  expect(found?.clauses).toEqual([NOW]);
  expect(found?.body).toBe(`Föredragande: Bo Al\nFyren har öppet.\nFörslag till beslut\n${NOW}\nBilaga 6`);
});

it('an item that stands as it was read is as the kallelse has it', () => {
  expect(withAgenda([passage], [meeting({})])).toEqual([passage]);
});
