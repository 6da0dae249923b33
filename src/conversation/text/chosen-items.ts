import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { Matter } from '../answer/matters/matter.ts';
import type { AgendaAnswer } from '../answer/meetings/agenda.ts';
import { meetingSource } from './meeting-named.ts';
import { ask, figure, kronor, listed, rowsOf, type Said } from './said.ts';

/** An item of an agenda or a § on a line: its number and heading, and what belongs to it. */
export function itemLine(matter: Matter, isInternal: boolean): string {
  const marks = [
    isInternal ? 'intern' : null,
    matter.kind === 'item' && matter.clauses.length > 0 ? 'förslag' : null,
    matter.attachments.length > 0
      ? `${matter.attachments.length > 1 ? 'bilagor' : 'bilaga'} ${listed(matter.attachments.map((one) => one.replace(/^bilaga\s*/i, '')))}`
      : null,
  ].filter(Boolean);
  const number = matter.kind === 'item' ? matter.number : matter.label;
  return `${number} ${matter.heading}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** Some of an agenda's items, by what they were asked for. */
export function chosenItems(answer: Extract<AgendaAnswer, { kind: 'chosen-items' }>, today: LocalDate): Said {
  const { meeting, matters, by } = answer;
  const buttons = [ask('Dagordning', `dagordningen ${meeting.date}`)];
  const on = `på dagordningen ${dateInWords(meeting.date, today)}`;
  if (by.kind === 'NAMED') {
    const [only, ...more] = matters;
    return {
      fact:
        only === undefined
          ? `Ingen punkt ${on} nämner ”${by.words}”.`
          : more.length === 0
            ? `Ja, punkt ${only.number} ${on}: ${only.heading}.`
            : `Ja, ${figure(matters.length)} punkter ${on} nämner ”${by.words}”.`,
      rows: more.length === 0 ? [] : rowsOf(matters.map((one) => itemLine(one, one.isInternal))),
      source: meetingSource(meeting, answer.board, today),
      buttons:
        only === undefined || more.length > 0
          ? buttons
          : [ask(`Punkt ${only.number}`, `punkt ${only.number} ${meeting.date}`), ...buttons],
    };
  }
  if (by.kind === 'PROPOSED' || by.kind === 'TOLD') {
    const many = matters.length === 1 ? '1 punkt' : `${figure(matters.length)} punkter`;
    return {
      fact: `${matters.length === 0 ? 'Ingen punkt' : many} ${on} har ${by.kind === 'TOLD' ? 'inget ' : ''}förslag till beslut.`,
      rows: rowsOf(matters.map((one) => itemLine(one, one.isInternal))),
      source: meetingSource(meeting, answer.board, today),
      buttons,
    };
  }
  if (by.kind === 'MONEY') {
    const isHeld = matters.some(({ kind }) => kind === 'paragraph');
    const some = matters.length === 1 ? '1 ärende' : `${figure(matters.length)} ärenden`;
    return {
      fact: `${matters.length === 0 ? 'Inget ärende' : some} ${isHeld ? dateInWords(meeting.date, today) : on} handlar om pengar.`,
      lines:
        matters.length === 0
          ? []
          : ['Det är de som nämner ett belopp, eller som rör ekonomi, budget eller en ansökan.'],
      rows: rowsOf(
        matters.map((one) =>
          [itemLine(one, one.isInternal), ...one.amounts.slice(0, 1).map(kronor)].join(': '),
        ),
      ),
      source: meetingSource(meeting, answer.board, today),
      buttons,
    };
  }
  if (!answer.isTold)
    return { fact: 'Vilka punkter som är interna svarar jag bara på i den egna chatten.', buttons };
  const sum = by.kind === 'SUM' ? `${by.over ? 'minst' : 'högst'} ${kronor(by.kronor)}` : '';
  const many =
    matters.length > 1 ? `${matters.length} punkter` : matters.length === 1 ? '1 punkt' : 'Ingen punkt';
  return {
    fact:
      by.kind === 'INTERNAL'
        ? `${many} ${on} är ${matters.length > 1 ? 'interna' : 'intern'}.`
        : `${many} ${on} nämner ett belopp på ${sum}.`,
    rows: rowsOf(matters.map((one) => itemLine(one, one.isInternal))),
    source: meetingSource(meeting, answer.board, today),
    buttons,
  };
}
