import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import * as board from '../../../../test/support/meetings.ts';
import { meetingDecider } from '../decide.ts';
import type { KnownMeeting } from '../state.ts';
import { carriedId, leftToCarry } from './carrying.ts';

const { given } = deciderSpecification(meetingDecider);
const { agendaItem, imported } = board;
const meetingOf = (...headings: string[]) =>
  given(imported(headings.map((heading, at) => agendaItem(String(at + 1), heading)))).state() as KnownMeeting;

describe('what a cancelled meeting had is carried to another (KL 4:20)', () => {
  const from = {
    id: 'meeting/norrskog/2026-12-10',
    meeting: meetingOf('Öppnande', 'Budget', 'Lokaler', 'Avslutande'),
  };
  const headings = (others: readonly KnownMeeting[], items: KnownMeeting, template: string[] = []) =>
    leftToCarry(from, others, { items: items.agenda.items ?? [], template }).map(({ heading }) => heading);

  it('but for what opens and ends a meeting, and what the other has already or begins with', () => {
    expect(headings([], meetingOf())).toEqual(['Budget', 'Lokaler']);
    expect(headings([], meetingOf('Öppnande', 'lokaler'))).toEqual(['Budget']);
    expect(headings([], meetingOf(), ['Budget', '…'])).toEqual(['Lokaler']);
  });

  it('once: what another meeting has got from it is not offered again', () => {
    const [, budget] = from.meeting.agenda.items ?? [];
    const got = meetingOf('Annat');
    const [item] = got.agenda.items ?? [];
    const withIt = {
      ...got,
      agenda: { ...got.agenda, items: item ? [{ ...item, id: carriedId(from.id, budget?.id ?? '') }] : [] },
    };
    expect(headings([withIt], meetingOf())).toEqual(['Lokaler']);
  });
});
