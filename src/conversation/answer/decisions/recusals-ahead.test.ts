import { describe, expect, it } from 'vitest';
import { day, membership, norrskog, people } from '../../../../test/wordings/invented-board.ts';
import { instantAt } from '../../../kernel/index.ts';
import type { BoardKnowledge, Capacity } from '../../knowledge.ts';
import { NOTHING_SAID } from '../../said-before/context.ts';
import { say } from '../../text.ts';
import { converse } from '../../turn/converse.ts';
import type { Situation } from '../../turn/situation.ts';

const TODAY = day('2026-12-07');
const now = instantAt(TODAY, '09:00');

const lars = { personId: 'lars', name: 'Lars Ek' };
/** Lars Ek has reported jäv in punkt 6 and withdrawn it in punkt 7. */
const board: BoardKnowledge = {
  ...norrskog,
  meetings: [...norrskog.meetings, ...nextOctober()].map((one) =>
    one.id === 'm-december'
      ? {
          ...one,
          state: {
            ...one.state,
            matters: [matter('6', 'Ansökan från Fyren', true), matter('7', 'Budget 2027', false)],
          },
        }
      : one,
  ),
};

/** The meeting of the February to come, moved to a month in which there has been one. */
function nextOctober(): BoardKnowledge['meetings'] {
  return norrskog.meetings
    .filter((one) => one.id === 'm-februari')
    .map((one) => ({ id: 'm-oktober-2027', state: { ...one.state, date: day('2027-10-22') } }));
}

function matter(number: string, heading: string, inEffect: boolean) {
  return {
    item: { number, heading },
    recusals: [
      {
        person: lars,
        status: inEffect ? ('REPORTED' as const) : ('WITHDRAWN' as const),
        inEffect,
        raisedBy: null,
        reportedAt: now,
        ground: 'PARTY_OR_INTEREST' as const,
        text: 'min syster leder Fyren',
        scope: 'whole' as const,
        contestedBy: null,
      },
    ],
    calls: [],
    asked: [],
  };
}

const AHEAD = 'har någon anmält jäv inför 11 december?';

async function told(
  office: Capacity,
  audience: Situation['audience'] = 'asker',
  question: string = AHEAD,
): Promise<string> {
  const { parts } = await converse(
    question,
    {
      memberships: [membership(people.karim, [office], board)],
      audience,
      place: 'personal',
      now,
      context: NOTHING_SAID,
      acts: new Set(),
      questions: new Set(),
    },
    { board: async () => board },
  );
  return parts
    .map((part) => (part.kind === 'answer' ? JSON.stringify(say(part.answer, TODAY)) : part.kind))
    .join('\n');
}

describe('jäv registered for a meeting to come', () => {
  it.each(['MEMBER', 'SUBSTITUTE', 'CHAIR', 'VICE_CHAIR', 'OFFICE', 'ADMIN'] as const)(
    'is told to %s, who may contest it, step in, lead or write the protokoll (KL 6:30): who and in what, never why',
    async (office) => {
      const answer = await told(office);
      expect(answer).toContain('Lars Ek: punkt 6, Ansökan från Fyren');
      expect(answer).not.toContain('syster');
      expect(answer).not.toContain('Budget 2027');
    },
  );

  it.each(['AUDITOR', 'INVITEE'] as const)('is read in the protokoll by %s', async (office) => {
    const answer = await told(office);
    expect(answer).not.toContain('Lars Ek');
    expect(answer).toContain('protokollet från mötet 11 december');
    const undated = await told(office, 'asker', 'vilka har anmält jäv?');
    expect(undated).not.toMatch(/Lars Ek|framgår/);
    expect(undated).toContain('ser styrelsen och kansliet');
  });

  it('is not what somebody means who asks of what has been, in a month that comes again', async () => {
    expect(await told('MEMBER', 'asker', 'vem var jävig i oktober?')).toContain('23 oktober');
    expect(await told('MEMBER', 'asker', 'vem är jävig i oktober?')).toContain('22 oktober 2027');
  });

  it('is not told where others than the asker read along', async () => {
    for (const question of [
      AHEAD,
      'har någon anmält jäv inför 11 december?',
      'vilka är jäviga på mötet 11 december?',
      'är någon jävig på nästa möte?',
      'finns det någon jäv på fredag 11 december',
      'finns det jäv fredag 11 dec?',
      'någon jäv anmäld till mötet?',
      'jäv den 11:e?',
      'är någon jävig på punkt 6 den 11 december?',
      'vem har jäv på punkt 7 den 11 december?',
    ]) {
      for (const audience of ['board', 'mixed'] as const) {
        const answer = await told('MEMBER', audience, question);
        expect(answer, question).toContain('inför mötet 11 december visar jag i din egen chatt');
        expect(answer, question).not.toMatch(/Lars Ek|Fyren|framgår av|Ingen/);
      }
    }
  });

  it('of somebody who is named, and of oneself: what is reported, else that none is', async () => {
    expect(await told('MEMBER', 'asker', 'är Lars jävig?')).toContain('Lars Ek: punkt 6, Ansökan från Fyren');
    expect(await told('MEMBER', 'asker', 'har Lars anmält jäv')).toContain('Lars Ek: punkt 6');
    for (const question of ['är jag jävig i något?', 'har jag anmält jäv', 'var är jag jävig']) {
      const own = await told('MEMBER', 'asker', question);
      expect(own, question).toContain('Du har inte anmält jäv till något kommande möte.');
      expect(own).not.toMatch(/Lars|4\. Det finns/);
    }
    expect(await told('MEMBER', 'asker', 'är jag jävig?')).toMatch(/opartiskhet[\s\S]*4\. Det finns/);
    expect(await told('MEMBER', 'asker', 'är Sofia jävig?')).toContain('Sofia Berg har inte anmält jäv');
    for (const question of [
      'varför är Lars jävig?',
      'hej, varför är Lars Ek jävig nu?',
      'är Lars jävig i ansökan från Fyren?',
    ]) {
      expect(await told('MEMBER', 'asker', question), question).toContain('Lars Ek: punkt 6');
      for (const audience of ['board', 'mixed'] as const)
        expect(await told('MEMBER', audience, question), question).not.toContain('Lars Ek: punkt 6');
      expect(await told('AUDITOR', 'asker', question), question).not.toContain('Lars Ek: punkt 6');
    }
    expect(await told('MEMBER', 'asker', 'är Lars jävig i budgeten?')).not.toContain('punkt 6');
    expect(await told('AUDITOR', 'asker', 'är Lars jävig?')).not.toContain('Lars Ek');
    expect(await told('MEMBER', 'board', 'är Lars jävig?')).not.toContain('Fyren');
  });

  it('is told of one item that is asked about', async () => {
    expect(await told('MEMBER', 'asker', 'är någon jävig på punkt 6 den 11 december?')).toContain('Lars Ek');
    const none = await told('MEMBER', 'asker', 'är någon jävig på punkt 7 den 11 december?');
    expect(none).not.toMatch(/Lars Ek|framgår av/);
    expect(none).toContain('Ingen har anmält jäv här i punkt 7 inför mötet 11 december.');
  });
});
