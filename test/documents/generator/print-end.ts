import { dateInWords, parseLocalDate } from '../../../src/kernel/index.ts';
import type { MeetingModel } from './model.ts';
import { blank, line, type PrintElement } from './render/print.ts';
import type { Traits } from './traits.ts';

const OLD = parseLocalDate('1990-01-01');

function words(date: MeetingModel['date']): string {
  return OLD === null ? date : dateInWords(date, OLD);
}

/** Who kept the minutes and who adjusts them, name above office, in columns. */
function signatures(meeting: MeetingModel): PrintElement[] {
  const [names, offices] = [
    [meeting.secretary, meeting.chair, meeting.adjuster],
    ['Sekreterare', 'Ordförande', 'Justerare'],
  ];
  return [
    blank,
    line('Underskrifter'),
    blank,
    line(names.join(' '), { cells: names }),
    line(offices.join(' '), { cells: offices }),
    blank,
  ];
}

/** When the protokoll was adjusted and posted, told in sentences. */
function told(meeting: MeetingModel): PrintElement[] {
  const text = `Protokollet är justerat den ${words(meeting.adjustedDate)}. Anslaget sattes upp den ${words(meeting.postedDate)} och tas ned den ${words(meeting.removedDate)}.`;
  return [line(text, { wraps: true }), blank];
}

/** What stands below the last paragraph of a protokoll. */
export function protokollEnd(meeting: MeetingModel, traits: Traits): PrintElement[] {
  return [
    ...(traits.signedAtEnd ? signatures(meeting) : []),
    ...(traits.notice === 'told' ? told(meeting) : []),
  ];
}
