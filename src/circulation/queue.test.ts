import { describe, expect, it } from 'vitest';
import {
  answering,
  deadline,
  eva,
  karim,
  lars,
  maja,
  nadja,
  opening,
  reporting,
  rules,
  time,
} from '../../test/support/circulation.ts';
import { memoryStreams } from '../../test/support/memory-streams.ts';
import { later } from '../kernel/index.ts';
import { runCommand } from '../store/index.ts';
import type { CirculationCommand } from './domain/commands.ts';
import { queuedItems } from './queue.ts';
import { circulationKind } from './stream.ts';
import { asPlainText } from './text/index.ts';
import { takeUpAtMeeting } from './use-cases.ts';

const ID = 'circulation/norrskog/ab12cd34';
const all = [eva, karim, lars, nadja].map((person) => answering(person, 'APPROVE'));
const held = async () => true;
const closedLate = time(later(deadline, 6000));

async function queueAfter(...commands: readonly CirculationCommand[]) {
  const streams = memoryStreams();
  for (const [index, command] of commands.entries()) {
    const meta = { at: command.at, actor: { kind: 'operator' }, commandId: `c${index}` } as const;
    await runCommand(streams, circulationKind, { id: ID, boardId: 'norrskog' }, command, meta);
  }
  return { streams, items: await queuedItems(streams, 'norrskog', held) };
}

describe('what a per capsulam leaves for the next meeting (domain page 2, 10)', () => {
  it('§ 2 a decision is reported (anmäls), with the proposal to file it', async () => {
    const { items } = await queueAfter(opening(), ...all);
    expect(items).toMatchObject([
      {
        id: ID,
        kind: 'REPORT',
        itemHeading: 'Anmälan av per capsulam-beslut: Inköp av dator till kansliet',
        proposals: ['att lägga anmälan till handlingarna'],
      },
    ]);
    expect(items[0] && asPlainText(items[0].text)).toContain(
      'Styrelsen beslutade att lägga anmälan till handlingarna.',
    );
  });

  it('§ 10.5 gathered positions are confirmed, with the clauses and the list of answers', async () => {
    const gathering = opening({ rules: { ...rules, mode: 'CONFIRM_AT_MEETING' } });
    const { items } = await queueAfter(gathering, answering(eva, 'APPROVE'), ...all.slice(1, 3), closedLate);
    expect(items).toMatchObject([{ kind: 'CONFIRM', proposals: gathering.matter.clauses }]);
    const text = items[0] ? asPlainText(items[0].text) : '';
    expect(text).toContain('Ledamöternas ställningstaganden har inhämtats skriftligen den');
    expect(text).toContain('Har inte svarat: Nadja');
    expect(items[0]?.background).toContain('Ledamöternas ställningstaganden har inhämtats skriftligen den');
    expect(items[0]?.background).toContain('Svar: tillstyrker Eva Lind');
  });

  it('§ 10 what was not decided is handled, and the jävig are named with it', async () => {
    const demanded = await queueAfter(opening(), reporting(karim), answering(eva, 'DEMAND_MEETING'));
    expect(demanded.items).toMatchObject([{ kind: 'HANDLE', recused: [karim] }]);
    const lapsed = await queueAfter(opening(), answering(eva, 'APPROVE'), closedLate);
    expect(lapsed.items).toMatchObject([{ kind: 'HANDLE', proposals: opening().matter.clauses }]);
  });

  it('what is open or cancelled waits for no meeting, and what a meeting has taken up no longer, until it lets go', async () => {
    expect((await queueAfter(opening())).items).toEqual([]);
    const cancel: CirculationCommand = {
      type: 'CancelCirculation',
      by: { ...maja, roles: ['OFFICE'] },
      at: opening().at,
      reason: 'Fel underlag.',
    };
    expect((await queueAfter(opening(), cancel)).items).toEqual([]);
    const { streams } = await queueAfter(opening(), ...all);
    const taken = { meetingId: 'meeting/norrskog/2026-01-15', item: '4' };
    const by = { ...maja, roles: ['OFFICE'] as const };
    const meta = { by, at: later(deadline, 1000), actor: { kind: 'operator' }, commandId: 'take' } as const;
    expect((await takeUpAtMeeting(streams, ID, taken, meta)).kind).toBe('done');
    expect(await queuedItems(streams, 'norrskog', held)).toEqual([]);
    expect(await queuedItems(streams, 'norrskog', async () => false)).toMatchObject([{ id: ID }]);
  });
});
