import { expect, it } from 'vitest';
import { day, membership, norrskog, people } from '../../../../test/wordings/invented-board.ts';
import { instantAt } from '../../../kernel/index.ts';
import { NOTHING_SAID } from '../../said-before/context.ts';
import { say } from '../../text.ts';
import { converse } from '../../turn/converse.ts';

/** The day after the meeting of 11 December, of which no protokoll has been read. */
const TODAY = day('2026-12-12');

async function told(question: string): Promise<string> {
  const { parts } = await converse(
    question,
    {
      memberships: [membership(people.karim, ['MEMBER'], norrskog)],
      audience: 'asker',
      place: 'personal',
      now: instantAt(TODAY, '09:00'),
      context: NOTHING_SAID,
      acts: new Set(),
      questions: new Set(),
    },
    { board: async () => norrskog },
  );
  return parts
    .map((part) => (part.kind === 'answer' ? JSON.stringify(say(part.answer, TODAY)) : part.kind))
    .join('\n');
}

it.each(['vad beslutade vi den 11 december?', 'vad avslogs den 11 december?'])(
  '"%s": where no protokoll has been read none is cited, nor that nothing was decided',
  async (question) => {
    const answer = await told(question);
    expect(answer).toMatch(/inget protokoll från mötet (?:fredag |i går |torsdag )?11 december/);
    expect(answer).not.toMatch(/Inga beslut framgår|Inget ärende avslogs|Protokoll 11 december/);
  },
);
