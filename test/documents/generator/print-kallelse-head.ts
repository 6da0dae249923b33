import type { MeetingModel } from './model.ts';
import { longDate, over, plain } from './print-head.ts';
import { blank, line, type PrintElement } from './render/print.ts';
import type { Traits } from './traits.ts';

/** What stands above the agenda of a kallelse. */
export function kallelseHead(meeting: MeetingModel, traits: Traits): PrintElement[] {
  const title = [line('KALLELSE', { level: traits.bold ? 1 : 0 }), line(meeting.board), blank];
  if (traits.head === 'columnsFlat') {
    return [
      ...title,
      line(`Upprättad ${meeting.noticeDate}`),
      blank,
      line(`Sammanträde ${longDate(meeting.date)} kl. ${meeting.from}–${meeting.to}`),
      line(meeting.room),
      blank,
    ];
  }
  if (traits.head === 'letter')
    return [
      line(meeting.noticeDate),
      blank,
      line(meeting.board),
      line('Till ledamöter och ersättare'),
      blank,
      line('Kallelse'),
      blank,
      line(
        `Styrelsen sammanträder ${longDate(meeting.date)} kl. ${meeting.from}–${meeting.to} i ${meeting.room}. Mötet leds av ${meeting.chair}.`,
        { wraps: true },
      ),
      blank,
      line('Dagordning'),
      blank,
    ];
  if (traits.head === 'welcome')
    return [
      line('KALLELSE'),
      line('Datum', { cells: ['Datum', meeting.noticeDate] }),
      blank,
      line('Till ledamöter och ersättare i'),
      line(meeting.board),
      blank,
      line(
        `Välkommen till styrelsemöte ${longDate(meeting.date).replace(/ \d{4}$/u, '')} klockan ${meeting.from}–${meeting.to} i ${meeting.room}. Mötet leds av ${meeting.chair}.`,
        { wraps: true },
      ),
      blank,
      line('Ärendelista'),
      blank,
    ];
  if (traits.head === 'labelsApart')
    return [
      ...title,
      line('Datum', { cells: ['Datum', meeting.date] }),
      line('Tid', { cells: ['Tid', `${meeting.from}–${meeting.to}`] }),
      line('Plats', { cells: ['Plats', meeting.room] }),
      blank,
    ];
  const facts = [
    ['Dag', longDate(meeting.date)],
    ['Tid', `kl. ${meeting.from}–${meeting.to}`],
    ['Plats', meeting.room],
  ] as const;
  const printed = facts.flatMap(([label, value]) =>
    traits.head === 'labelOver' ? over(label, [value]) : [line(`${label}: ${value}`)],
  );
  const people = meeting.members.map((person) => line(plain({ ...person, replaces: null })));
  return [
    ...title,
    ...printed,
    blank,
    line('Ledamöter'),
    ...people,
    blank,
    line('Dagordning', { bold: traits.bold }),
    blank,
  ];
}
