import { expect, it } from 'vitest';
import { asWritten } from './as-written.ts';

const LONG = 'Det gäller lokalerna i Granby. '.repeat(60);

it('the lines are kept, and a heading that runs over a line is its first', () => {
  const written = 'Jag vill ta upp ”Nya lokaler”. Hyran höjs:\n- i mars\n- i juni';
  const text = 'Jag vill ta upp "Nya lokaler". Hyran höjs: - i mars - i juni';
  const read = { heading: 'Nya lokaler', proposals: [], background: 'Hyran höjs: - i mars - i juni' };
  expect(asWritten(read, text, written).background).toBe('Hyran höjs:\n- i mars\n- i juni');
  const two = { heading: 'Nya lokaler hyran höjs', proposals: [], background: '' };
  const over = asWritten(two, 'ta upp nya lokaler hyran höjs', 'ta upp nya lokaler\nhyran höjs');
  expect(over).toMatchObject({ heading: 'nya lokaler', background: 'Hyran höjs' });
});

it('what was too long to be read is added where it goes on', () => {
  const written = `Jag vill ta upp hyran. ${LONG}Slut.`;
  const text = written.slice(0, 1200).trim();
  const background = text.slice('Jag vill ta upp hyran. '.length);
  const whole = asWritten({ heading: 'Hyran', proposals: [], background }, text, written);
  expect(whole.background).toBe(`${LONG}Slut.`);
  const clause = `att ${background}`;
  const clauses = written.replace('Det', 'att Det');
  const cut = clauses.slice(0, 1200).trim();
  const proposed = asWritten(
    { heading: 'Hyran', proposals: ['att ja', clause.slice(0, cut.length - 23).trim()], background: '' },
    cut,
    clauses,
  );
  expect(proposed.proposals.at(-1)).toMatch(/^att Det gäller.* Slut\.$/);
  expect(proposed.background).toBe('');
});

it('where the words are not found again, all that was written is kept', () => {
  const written = `<p>Jag vill <b>ta upp</b></p> hyran. ${LONG}Slut.`;
  const read = { heading: 'Hyran', proposals: [], background: 'x' };
  expect(asWritten(read, 'Jag vill ta upp hyran.', written).background).toBe(written.trim());
});

it('what is short and of one line is as it was read', () => {
  const read = { heading: 'Hyran', proposals: [], background: 'Den höjs' };
  expect(asWritten(read, 'ta upp hyran. Den höjs', 'ta upp hyran. Den höjs')).toBe(read);
});

it('a dash is the one that was written', () => {
  const read = { heading: 'Spåret 2027-2028', proposals: ['att gå - och', 'att bo'], background: '' };
  const text = 'ny punkt: Spåret 2027-2028, förslag att gå - och, att bo';
  const written = 'ny punkt: Spåret 2027–2028, förslag att gå – och, att bo';
  expect(asWritten(read, text, written)).toMatchObject({
    heading: 'Spåret 2027–2028',
    proposals: ['att gå – och', 'att bo'],
    background: '',
  });
});
