import { expect, it } from 'vitest';
import type { Passage, RecordIndex } from '../knowledge.ts';
import { plannedDays } from './planned-days.ts';

const passage = (parts: Pick<Passage, 'heading' | 'clauses' | 'body'>): Passage => ({
  id: 'p',
  documentId: 'd',
  documentKind: 'protokoll',
  documentTitle: 'Protokoll',
  meetingId: 'm',
  meetingDate: '2026-12-10' as Passage['meetingDate'],
  part: 'paragraph',
  number: '93',
  page: 1,
  ...parts,
});
const indexOf = (one: Passage) => ({ passages: new Map([[one.id, one]]) }) as unknown as RecordIndex;
const days = (one: Passage) =>
  plannedDays(indexOf(one)).map(({ date, start, end, title }) => [date, start, end, title]);

it('reads the days of a plan from its decision', () => {
  const clauses = ['Att sammanträda 11 februari kl. 13.00–15.00 och 24 mars kl. 10.00 Planeringsdag.'];
  expect(days(passage({ heading: 'Sammanträdesdagar 2027', clauses, body: '' }))).toEqual([
    ['2027-02-11', '13:00', '15:00', null],
    ['2027-03-24', '10:00', null, 'Planeringsdag'],
  ]);
});

it('reads them from the table above where the decision only adopts it; a place is no name of a meeting', () => {
  const body =
    'Dag Tid Plats\ntisdag 9 februari 13.00–15.30 Folkets hus i Myrhed\nonsdag 1 december 9.00–12.00 Stadshuset i Lidbacka\nStyrelsens beslut\n1. Sammanträdesplanen för 2027 fastställs.';
  const clauses = ['Sammanträdesplanen för 2027 fastställs.'];
  expect(days(passage({ heading: 'Sammanträdesplan 2027', clauses, body }))).toEqual([
    ['2027-02-09', '13:00', '15:30', null],
    ['2027-12-01', '09:00', '12:00', null],
  ]);
});
