import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { instantAt, instantFromEpoch, type LocalDate, localDate, parseInstant } from '../../kernel/index.ts';
import { type CalendarMeeting, calendarFeed, calendarFile, calendarUid } from './index.ts';
import { STOCKHOLM_VTIMEZONE } from './time-zone.ts';

const day = (text: string) => text as LocalDate;

const meeting: CalendarMeeting = {
  meetingId: 'meeting/norrskog/2026-12-11',
  sequence: 3,
  changedAt: parseInstant('2026-12-01T09:15:00+01:00') ?? instantFromEpoch(0),
  boardName: 'Samordningsförbundet Norrskog',
  title: 'Styrelsemöte',
  date: day('2026-12-11'),
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset, rum Granen; våning 3',
  distanceLink: 'https://moten.example/norrskog?x=1',
  organiser: { name: 'Maja Holm, kansli', email: 'maja.holm@norrskog.example' },
  cancelled: false,
};
const eva = { name: 'Eva Lind', email: 'eva.lind@lidbacka.example' };

/** Read by a parser that has nothing to do with the writer. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events, event: events[0] ?? new ICAL.Event() };
}

/** 02.00 to 03.00, in minutes of the day. */
const TWICE = { from: 120, to: 180 } as const;

describe('a calendar file', () => {
  it('is read by another parser as the meeting it was written from', () => {
    const file = calendarFile(meeting);
    const { calendar, event } = read(file.text);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.uid).toBe(calendarUid(meeting.meetingId));
    expect(event.sequence).toBe(3);
    expect(event.startDate.zone?.tzid).toBe('Europe/Stockholm');
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-11T12:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-11T15:00:00.000Z');
    expect(event.summary).toBe('Styrelsemöte, Samordningsförbundet Norrskog');
    expect(event.location).toBe('Stadshuset, rum Granen; våning 3');
    expect(event.description).toContain('Delta på distans: https://moten.example/norrskog?x=1\n');
    expect(event.organizer).toBe('mailto:maja.holm@norrskog.example');
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-12-01T08:15:00Z');
    expect(event.attendees).toEqual([]);
    expect(file).toMatchObject({
      name: 'sammantrade-2026-12-11.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    });
  });

  it('warns a day and an hour before', () => {
    const alarms = read(calendarFile(meeting).text).event.component.getAllSubcomponents('valarm');
    expect(alarms.map((one) => String(one.getFirstPropertyValue('trigger')))).toEqual(['-P1D', '-PT1H']);
  });

  it('for a letter is an invitation to the one it is for, and asks for no answer by calendar', () => {
    const file = calendarFile(meeting, { attendee: eva });
    expect(read(file.text).event.description).toContain('Svara på brevet om du kommer.');
    expect(read(calendarFile(meeting).text).event.description).toContain('Klubban i Teams');
    const { calendar, event } = read(file.text);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(file.contentType).toContain('method=REQUEST');
    const [attendee] = event.attendees;
    expect(attendee?.getFirstValue()).toMatch(/^mailto:eva\.lind@lidbacka\.example$/i);
    expect(attendee?.getFirstParameter('rsvp')).toBe('FALSE');
  });

  it('is no invitation where nobody is known to call', () => {
    expect(calendarFile({ ...meeting, organiser: null }, { attendee: eva }).method).toBe('PUBLISH');
    const broken = { name: 'Maja', email: 'maja\r\nX-EVIL:1@x.example' };
    const { text } = calendarFile({ ...meeting, organiser: broken }, { attendee: eva });
    expect(text).not.toContain('X-EVIL');
  });

  it('of a meeting that moved has the same UID and a higher SEQUENCE', () => {
    const before = read(calendarFile(meeting).text).event;
    const moved = { ...meeting, date: day('2026-12-18'), sequence: 4 };
    const after = read(calendarFile(moved).text).event;
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(calendarUid('meeting/norrskog/2026-12-11-2')).not.toBe(before.uid);
  });

  it('of a cancelled meeting takes it away and warns of nothing', () => {
    const { calendar, event } = read(calendarFile({ ...meeting, cancelled: true }, { attendee: eva }).text);
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.summary).toMatch(/^Inställt: /);
    expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('takes the whole day where no time is said', () => {
    const { event } = read(calendarFile({ ...meeting, start: null, end: null }).text);
    expect([String(event.startDate), String(event.endDate)]).toEqual(['2026-12-11', '2026-12-12']);
    expect(event.description).toContain('Tiden är inte bestämd.');
  });

  it('takes two hours where no end is said, and says so', () => {
    for (const end of [null, '13:00', '09:00']) {
      const { event } = read(calendarFile({ ...meeting, end }).text);
      expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-11T14:00:00.000Z');
      expect(event.description).toContain('Sluttiden är inte bestämd.');
    }
  });

  it('keeps any words and any time of any day, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });
    const swedish = fc.constantFrom(' ', 'Åsa\nÖ; "Ä", \\n é', 'Ärende: budget, räksmörgås'.repeat(5));
    const dates = fc
      .record({
        year: fc.integer({ min: 2000, max: 2037 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
        minutes: fc.integer({ min: 0, max: 1439 }),
      })
      // The hour that comes twice, when the clocks go back, is tried with the zone below.
      .filter(
        ({ month, day, minutes }) => month !== 10 || day < 25 || minutes < TWICE.from || minutes >= TWICE.to,
      );
    fc.assert(
      fc.property(fc.oneof(words, swedish), dates, (text, when) => {
        // The hour that a change of clocks repeats: each parser takes the one of the two that it likes.
        fc.pre(when.month !== 10 || when.day < 25 || Math.floor(when.minutes / 60) !== 2);
        const date = localDate(when.year, when.month, when.day) ?? day('2026-12-11');
        const pad = (value: number) => String(value).padStart(2, '0');
        const start = `${pad(Math.floor(when.minutes / 60))}:${pad(when.minutes % 60)}`;
        const organiser = { name: text, email: 'maja.holm@norrskog.example' };
        const file = calendarFile({
          ...meeting,
          title: text,
          place: text,
          organiser,
          date,
          start,
          end: null,
        });
        const lines = file.text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { event } = read(file.text);
        const flat = text.replace(/\s+/g, ' ').trim();
        expect(event.summary).toBe(`${flat || 'Sammanträde'}, ${meeting.boardName}`);
        expect(event.location ?? '').toBe(flat);
        expect(event.startDate.toJSDate().toISOString()).toBe(instantAt(date, start));
      }),
      { numRuns: 400 },
    );
  });
});

describe('what the file says of the zone', () => {
  it('is what the zone does, in the hours around every change of clocks 1997–2037', () => {
    const zone = new ICAL.Timezone({
      component: new ICAL.Component(ICAL.parse(STOCKHOLM_VTIMEZONE)),
      tzid: 'Europe/Stockholm',
    });
    for (let year = 1997; year <= 2037; year += 1) {
      for (const month of [3, 10]) {
        for (let dayOfMonth = 24; dayOfMonth <= 31; dayOfMonth += 1) {
          const date = localDate(year, month, dayOfMonth) ?? day('2026-12-11');
          for (const [hour, time] of [
            [1, '01:30'],
            [4, '04:30'],
          ] as const) {
            const there = new ICAL.Time({ year, month, day: dayOfMonth, hour, minute: 30, second: 0 }, zone);
            expect(there.toJSDate().toISOString(), `${date} ${time}`).toBe(instantAt(date, time));
          }
        }
      }
    }
  });
});

describe('a calendar to subscribe to', () => {
  it('holds every meeting once, with a name and how often to look', () => {
    const other = { ...meeting, meetingId: 'meeting/kustlandet/2026-12-12', cancelled: true };
    const { calendar, events } = read(calendarFeed({ name: 'Styrelser\nX', meetings: [meeting, other] }));
    expect(events.map(({ uid }) => uid)).toEqual([
      calendarUid(meeting.meetingId),
      calendarUid(other.meetingId),
    ]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Styrelser X');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  it('may be empty', () => {
    expect(read(calendarFeed({ name: 'Klubban', meetings: [] })).events).toEqual([]);
  });
});
