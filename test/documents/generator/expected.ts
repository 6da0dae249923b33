import type { ReadDocument } from '../../../src/documents/index.ts';
import type { DecisionModel, ItemModel } from './items.ts';
import type { MeetingModel } from './model.ts';
import type { Traits } from './traits.ts';

/** What must come out when a meeting is read back: the model, as far as the layout prints it. */
export interface Reading {
  readonly [field: string]: unknown;
}

function wording(decision: DecisionModel, traits: Traits): string {
  const text = traits.decisions.includes('att')
    ? decision.clause
    : traits.decisions.includes('sentence')
      ? decision.sentence
      : decision.narrative;
  return text.replace(/^att /, '');
}

function wordings(item: ItemModel, traits: Traits): string[] {
  const texts = item.decisions.map((decision) => wording(decision, traits));
  return traits.decisions === 'inline' && texts.length > 0 ? [texts.join(' ')] : texts;
}

function votes(meeting: MeetingModel): Record<string, boolean> {
  return Object.fromEntries(
    [
      ...meeting.members.map(({ name }) => [name, true] as const),
      ...[...meeting.deputies, ...meeting.staff].map(({ name }) => [name, false] as const),
    ].sort(),
  );
}

function expectedItem(item: ItemModel, meeting: MeetingModel, traits: Traits): Reading {
  const protokoll = meeting.kind === 'protokoll';
  return {
    number: item.number,
    heading: item.heading,
    presenter: item.presenter,
    decisions: protokoll ? wordings(item, traits) : [],
    proposals: protokoll ? [] : wordings(item, traits),
    recusals: protokoll && item.recusal !== null ? [`${item.recusal.person}: ${item.recusal.scope}`] : [],
    attachments: item.attachments,
    amountsSEK: item.decisions.length > 0 ? item.amountsDecided : [],
  };
}

export function expected(meeting: MeetingModel, traits: Traits): Reading {
  const protokoll = meeting.kind === 'protokoll';
  const noticed = protokoll && traits.notice !== 'none';
  return {
    kind: meeting.kind,
    meetingDate: meeting.date,
    time: `${meeting.from}–${meeting.to}`,
    place: meeting.room,
    ...(protokoll
      ? {
          chair: meeting.chair,
          secretary: meeting.secretary,
          adjusters: [meeting.adjuster],
          paragraphs: [meeting.items[0]?.number, meeting.items.at(-1)?.number],
          adjustedDate: noticed ? meeting.adjustedDate : null,
          postedDate: noticed ? meeting.postedDate : null,
          removedDate: noticed ? meeting.removedDate : null,
          present: votes(meeting),
        }
      : {}),
    items: meeting.items.map((item) => expectedItem(item, meeting, traits)),
  };
}

function tidy(text: string): string {
  return text.replace(/^att /i, '').replace(/\s+/g, ' ').trim();
}

/** The same fields of what was read. */
export function actual(document: ReadDocument): Reading {
  const protokoll = document.kind === 'protokoll';
  return {
    kind: document.kind,
    meetingDate: document.meetingDate,
    time: document.time,
    place: document.place,
    ...(protokoll
      ? {
          chair: document.chair,
          secretary: document.secretary,
          adjusters: document.adjusters,
          paragraphs: [document.paragraphsFrom, document.paragraphsTo],
          adjustedDate: document.adjustedDate,
          postedDate: document.postedDate,
          removedDate: document.removedDate,
          present: Object.fromEntries(
            document.present.map(({ name, votes }) => [name, votes] as const).sort(),
          ),
        }
      : {}),
    items: document.items.map((item) => ({
      number: item.paragraph ?? item.number,
      heading: item.heading,
      presenter: item.presenter,
      decisions: item.decisions.map(tidy),
      proposals: protokoll ? [] : item.proposals.map(tidy),
      recusals: item.recusals.map(({ person, scope }) => `${person}: ${scope}`),
      attachments: item.attachments,
      amountsSEK: item.amountsSEK,
    })),
  };
}
