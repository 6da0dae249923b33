import { expect, it } from 'vitest';
import { attendanceOf, organisationOf } from './told-of-person.ts';

it.each([
  [', Myrheds kommun, tjänstgörande §§ 5 och 7–9', '§§ 5 och 7–9'],
  [', §§ 1–4 samt 6–8, på distans', '§§ 1–4 samt 6–8'],
  [', §§ 1–4 och 6', '§§ 1–4 och 6'],
])('the §§ after "och" are read to their end: "%s"', (printed, sections) => {
  expect(attendanceOf(printed)).toBe(sections);
});

it('a party in brackets is no medlem', () => {
  expect(organisationOf(' (KD), Myrheds kommun')).toBe('Myrheds kommun');
  expect(organisationOf(' (S)')).toBeNull();
  expect(organisationOf(' (FK)')).toBe('FK');
});
