import { expect, it } from 'vitest';
import { mayPerson, type Office } from '../../../board/index.ts';
import type { DoerRole } from '../../../kernel/index.ts';
import { mayPostAgenda, mayPrepare, whyNotPrepare } from './who-prepares.ts';
import { mayProposeMatter } from './who-proposes.ts';

const OFFICES: readonly Office[] = [
  'MEMBER',
  'SUBSTITUTE',
  'CHAIR',
  'VICE_CHAIR',
  'OFFICE',
  'ADMIN',
  'INVITEE',
  'AUDITOR',
];
const as = (role: DoerRole) => ({ personId: 'p', name: 'P', roles: [role] });

it.each(OFFICES)(
  'the rules of a meeting and the board’s table of rights say the same of %s (domain page 6)',
  (office) => {
    const table = (act: Parameters<typeof mayPerson>[0], given = {}) => mayPerson(act, [office], given);
    const prepares = table('SEND_NOTICE');
    // Whoever only sends what others have made prepares nothing.
    expect(mayPrepare(as(office))).toBe(prepares.kind === 'ALLOWED' && prepares.form === 'YES');
    for (const chairUnavailable of [false, true]) {
      expect(mayPostAgenda(as(office), chairUnavailable)).toBe(
        table('POST_AGENDA', { chairUnavailable }).kind === 'ALLOWED',
      );
    }
    for (const serving of [false, true]) {
      expect(mayProposeMatter(as(office), serving)).toBe(
        table('RAISE_MATTER', { serving, auditMatter: true }).kind === 'ALLOWED',
      );
    }
  },
);

it('tells an administrator that she sends, and others that the kansli prepares', () => {
  expect(OFFICES.map((office) => whyNotPrepare(as(office)))).toEqual([
    'meeting.mayNotPrepare',
    'meeting.mayNotPrepare',
    'meeting.mayNotPrepare',
    'meeting.mayNotPrepare',
    null,
    'meeting.onlySends',
    'meeting.mayNotPrepare',
    'meeting.mayNotPrepare',
  ]);
});
