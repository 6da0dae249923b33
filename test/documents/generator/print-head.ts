import { dateInWords, parseLocalDate, WEEKDAYS, weekdayOf } from '../../../src/kernel/index.ts';
import type { MeetingModel, PersonModel } from './model.ts';
import { brokenLabels, cameInWords, crosses, peopleColumns, running } from './print-lists.ts';
import { blank, line, newPage, type PrintElement } from './render/print.ts';
import type { Traits } from './traits.ts';

const OLD = parseLocalDate('1990-01-01');

export function longDate(date: MeetingModel['date']): string {
  return OLD === null ? date : `${WEEKDAYS[weekdayOf(date) - 1]}en den ${dateInWords(date, OLD)}`;
}

export function range(meeting: MeetingModel, traits: Traits): string {
  const [from, to] = [meeting.items[0]?.number, meeting.items.at(-1)?.number];
  const year = meeting.date.slice(2, 4);
  return traits.mark === '§ n/yy' ? `§ ${from}/${year} - § ${to}/${year}` : `§§ ${from}–${to}`;
}

function roleIn(person: PersonModel, separator: string): string {
  if (person.role === 'ordförande' || person.role === 'vice ordförande') return `${separator}${person.role}`;
  return person.replaces === null ? '' : ` ersättare för ${person.replaces}`;
}

function withOrganisation(person: PersonModel): string {
  return `${person.name} (${person.organisation})${roleIn(person, ' ')}`;
}

function withParty(person: PersonModel): string {
  return `${person.name} (${person.party})${roleIn(person, ', ')}`;
}

export function plain(person: PersonModel): string {
  return `${person.name}${roleIn(person, ', ')}`;
}

function staffLine(person: PersonModel): string {
  return `${person.name}, ${person.title}`;
}

interface Group {
  readonly label: string;
  readonly lines: readonly string[];
}

function groups(meeting: MeetingModel, show: (person: PersonModel) => string): Group[] {
  return [
    { label: 'Beslutande', lines: meeting.members.map(show) },
    {
      label: 'Närvarande ersättare',
      lines: meeting.deputies.map((person) => show({ ...person, role: 'ledamot' })),
    },
    { label: 'Övriga närvarande', lines: meeting.staff.map(staffLine) },
  ].filter((group) => group.lines.length > 0);
}

function placeTime(meeting: MeetingModel): string {
  return `${meeting.room}, kl. ${meeting.from}–${meeting.to}`;
}

export function over(label: string, lines: readonly string[]): PrintElement[] {
  return [line(label), ...lines.map((text) => line(text)), blank];
}

function labelOver(meeting: MeetingModel, traits: Traits): PrintElement[] {
  return [
    ...over('Plats och tid', [placeTime(meeting)]),
    ...groups(meeting, plain).flatMap(({ label, lines }) => over(label, lines)),
    ...over('Utses att justera', [meeting.adjuster]),
    ...over('Paragrafer', [range(meeting, traits)]),
    ...over('Sekreterare', [meeting.secretary]),
    ...over('Ordförande', [meeting.chair]),
    ...over('Justerare', [meeting.adjuster]),
  ];
}

function beside(label: string, lines: readonly string[]): PrintElement[] {
  return lines.map((text, at) =>
    line(`${at === 0 ? label : ''} ${text}`.trim(), { cells: at === 0 ? [label, text] : [text] }),
  );
}

function labelBeside(
  meeting: MeetingModel,
  traits: Traits,
  show: (person: PersonModel) => string,
): PrintElement[] {
  return [
    ...beside('Plats och tid', [placeTime(meeting)]),
    ...groups(meeting, show).flatMap(({ label, lines }) => beside(label, lines)),
    ...beside('Utses att justera', [meeting.adjuster]),
    ...beside('Paragrafer', [range(meeting, traits)]),
    blank,
    ...beside('Sekreterare', [meeting.secretary]),
    ...beside('Ordförande', [meeting.chair]),
    ...beside('Justerare', [meeting.adjuster]),
  ];
}

function labelColon(meeting: MeetingModel, traits: Traits): PrintElement[] {
  return [
    line(`Plats: ${meeting.room}`),
    line(`Tid: kl. ${meeting.from}–${meeting.to}`),
    blank,
    ...groups(meeting, withOrganisation).flatMap(({ label, lines }) => [
      line(`${label}:`),
      ...lines.map((text) => line(text)),
      blank,
    ]),
    line(`Justerare: ${meeting.adjuster}`),
    line(`Ordförande: ${meeting.chair}`),
    line(`Sekreterare: ${meeting.secretary}`),
    line(`Protokollet omfattar ${range(meeting, traits)}`),
  ];
}

function asTable(
  meeting: MeetingModel,
  traits: Traits,
  columns: (person: PersonModel) => string[],
): PrintElement[] {
  const row = (label: string, people: readonly string[][]) => {
    const width = Math.max(1, ...people.map((cells) => cells.length));
    return [[label], ...Array.from({ length: width }, (_, at) => people.map((cells) => cells[at] ?? ''))];
  };
  return [
    {
      kind: 'table',
      rows: [
        [['Plats och tid'], [placeTime(meeting)]],
        row('Beslutande', meeting.members.map(columns)),
        ...(meeting.deputies.length > 0
          ? [
              row(
                'Ersättare',
                meeting.deputies.map((person) => columns({ ...person, role: 'ledamot' })),
              ),
            ]
          : []),
        row(
          'Övriga närvarande',
          meeting.staff.map((person) => [person.name, person.title ?? '']),
        ),
        [['Utses att justera'], [meeting.adjuster]],
        [['Sekreterare'], [meeting.secretary]],
        [['Ordförande'], [meeting.chair]],
        [['Paragrafer'], [range(meeting, traits)]],
      ],
    },
    blank,
  ];
}

function columnsFlat(meeting: MeetingModel, traits: Traits): PrintElement[] {
  const others = [...meeting.deputies.map((person) => `${person.name} (${person.party})`)];
  const staff = meeting.staff.map(staffLine);
  const rows = Math.max(others.length, staff.length);
  const pairs = Array.from({ length: rows }, (_, at) =>
    [others[at], staff[at]].filter((text) => text !== undefined),
  );
  return [
    line(`Plats och tid ${placeTime(meeting)}`),
    blank,
    line('Beslutande    Ledamöter'),
    ...meeting.members.map((person) => line(withParty(person))),
    blank,
    line('Övriga närvarande', { cells: ['Övriga närvarande', 'Ersättare', 'Tjänstepersoner'] }),
    ...pairs.map((cells) => line(cells.join(' '), cells.length > 1 ? { cells } : {})),
    blank,
    line('Sekreterare', {
      cells: ['Sekreterare', meeting.secretary, `Paragrafer ${range(meeting, traits)}`],
    }),
    blank,
    line('Ordförande', { cells: ['Ordförande', meeting.chair] }),
    blank,
    line('Protokolljusterare', { cells: ['Protokolljusterare', meeting.adjuster] }),
  ];
}

function labelsApart(meeting: MeetingModel, traits: Traits): PrintElement[] {
  const deputies = meeting.deputies.length > 0;
  return [
    ...[
      'Plats och tid',
      'Beslutande',
      ...(deputies ? ['Närvarande ersättare'] : []),
      'Utses att justera',
      'Underskrifter',
      'Sekreterare',
      'Ordförande',
      'Justerande',
    ].map((label) => line(label)),
    blank,
    line(placeTime(meeting)),
    ...meeting.members.map((person) => line(withOrganisation(person))),
    blank,
    ...meeting.deputies.map((person) => line(withOrganisation({ ...person, role: 'ledamot' }))),
    line(`${meeting.adjuster}`),
    line(`Paragrafer ${range(meeting, traits)}`),
    line(meeting.secretary),
    line(meeting.chair),
    line(meeting.adjuster),
    blank,
    line('Övriga närvarande'),
    ...meeting.staff.map((person) => line(staffLine(person))),
  ];
}

function namesThenOrganisations(meeting: MeetingModel, traits: Traits): PrintElement[] {
  const spaced = (lines: readonly string[]) => lines.flatMap((text) => [line(text), blank]);
  const block = (label: string, people: readonly PersonModel[]) =>
    people.length === 0
      ? []
      : [
          line(label),
          blank,
          ...spaced(people.map((person) => person.name)),
          ...spaced(people.map((person) => person.title ?? person.organisation)),
        ];
  return [
    line(`Plats: ${meeting.room}`),
    blank,
    line(`Tid: ${meeting.from}–${meeting.to}`),
    blank,
    ...block(
      'Närvarande ordinarie ledamöter',
      meeting.members.filter((person) => person.replaces === null),
    ),
    ...block(
      'Tjänstgörande ersättare',
      meeting.members.filter((person) => person.replaces !== null),
    ),
    ...block('Närvarande ersättare', meeting.deputies),
    ...block('Övriga närvarande', meeting.staff),
    line(`Protokollet omfattar ${range(meeting, traits)}`),
    blank,
    ...spaced([meeting.chair, 'Ordförande', meeting.secretary, 'Sekreterare', meeting.adjuster, 'Justerare']),
  ];
}

function aboveContents(meeting: MeetingModel, traits: Traits): PrintElement[] {
  return [
    ...over('Plats och tid', [placeTime(meeting)]),
    ...over('Paragrafer', [range(meeting, traits)]),
    ...over('Justerare', [meeting.adjuster]),
    ...over('Sekreterare', [meeting.secretary]),
  ];
}

/** Those present, on the page after the list of contents. */
export function presentBelowContents(meeting: MeetingModel): PrintElement[] {
  return [...groups(meeting, withParty).flatMap(({ label, lines }) => over(label, lines)), newPage];
}

/** A name that breaks after its first part, as in a narrow column. */
function broken(text: string): PrintElement[] {
  const at = text.indexOf(',');
  return at < 0 ? [line(text)] : [line(text.slice(0, at + 1)), line(text.slice(at + 1).trim())];
}

function wrappedNames(meeting: MeetingModel, traits: Traits): PrintElement[] {
  return [
    ...over('Tid och plats', [placeTime(meeting)]),
    ...groups(meeting, plain).flatMap(({ label, lines }) => [line(label), ...lines.flatMap(broken), blank]),
    ...over('Att justera protokollet', [meeting.adjuster]),
    ...over('Paragrafer', [range(meeting, traits)]),
    ...over('Ordförande', [meeting.chair]),
    ...over('Sekreterare', [meeting.secretary]),
  ];
}

/** "Datum när tillkännagivandet publicerades: …", below a sentence that names the day of the meeting. */
function published(meeting: MeetingModel): PrintElement[] {
  return [
    blank,
    line('Tillkännagivande av justering'),
    line(
      `Protokollet från sammanträdet ${meeting.date} har justerats och justeringen har tillkännagivits på den digitala anslagstavlan.`,
      { wraps: true },
    ),
    line(`Justeringsdatum: ${meeting.adjustedDate}`),
    line(`Datum när tillkännagivandet publicerades: ${meeting.postedDate}`),
    line(`Datum när tillkännagivandet tas ned: ${meeting.removedDate}`),
    line('Protokollet förvaras: Förbundets kansli'),
    blank,
  ];
}

function noticeOf(meeting: MeetingModel, traits: Traits): PrintElement[] {
  const facts = [
    ['Sammanträdesdatum', meeting.date],
    ['Justeringsdatum', meeting.adjustedDate],
    ['Datum för anslags uppsättande', meeting.postedDate],
    ['Datum för anslags nedtagande', meeting.removedDate],
  ] as const;
  if (traits.notice === 'published') return published(meeting);
  if (traits.notice === 'none' || traits.notice === 'told') return [];
  const printed = facts.flatMap(([label, value]) =>
    traits.notice === 'over' ? [line(label), line(value), blank] : [line(`${label}: ${value}`)],
  );
  return [
    blank,
    line('ANSLAG/BEVIS'),
    blank,
    line('Protokollet är justerat. Justeringen har tillkännagivits genom anslag.'),
    blank,
    ...printed,
    line('Förvaringsplats för protokollet'),
    line('Förbundets kansli'),
    blank,
  ];
}

/** The first page of a protokoll. */
export function protokollHead(meeting: MeetingModel, traits: Traits): PrintElement[] {
  const title = [
    line('SAMMANTRÄDESPROTOKOLL', { level: traits.bold ? 1 : 0 }),
    line(meeting.board),
    line('Sammanträdesdatum'),
    line(meeting.date),
    blank,
  ];
  const body = {
    labelOver,
    labelBeside: (m: MeetingModel, t: Traits) => labelBeside(m, t, withOrganisation),
    labelColon,
    tableParty: (m: MeetingModel, t: Traits) => asTable(m, t, (person) => [withParty(person)]),
    tableOrganisation: (m: MeetingModel, t: Traits) =>
      asTable(m, t, (person) => [person.name, `${person.organisation}${roleIn(person, ', ')}`]),
    columnsFlat,
    labelsApart,
    namesThenOrganisations,
    wrappedNames,
    crosses: (m: MeetingModel, t: Traits) => crosses(m, range(m, t)),
    running: (m: MeetingModel, t: Traits) => running(m, range(m, t)),
    brokenLabels: (m: MeetingModel, t: Traits) => brokenLabels(m, range(m, t), t),
    belowContents: aboveContents,
    peopleColumns: (m: MeetingModel, t: Traits) => peopleColumns(m, range(m, t)),
    cameInWords: (m: MeetingModel, t: Traits) => cameInWords(m, range(m, t)),
    letter: labelOver,
    welcome: labelOver,
  }[traits.head](meeting, traits);
  return [...title, ...body, ...noticeOf(meeting, traits)];
}
