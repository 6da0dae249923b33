import type { MeetingModel, PersonModel } from './model.ts';
import { blank, line, type PrintElement } from './render/print.ts';
import type { Traits } from './traits.ts';

/** Heads that list persons in other ways than under labels: crosses, running text, narrow columns of labels. */

function organised(person: PersonModel): string {
  const role = person.role === 'ordförande' || person.role === 'vice ordförande' ? ` ${person.role}` : '';
  return `${person.name} (${person.organisation})${role}`;
}

function facts(meeting: MeetingModel, range: string): PrintElement[] {
  return [
    line(`Plats: ${meeting.room}`),
    line(`Tid: ${meeting.from}–${meeting.to}`),
    blank,
    line(`Paragrafer: ${range}`),
    blank,
  ];
}

function crossed(label: string, people: readonly PersonModel[], absent: readonly string[]): PrintElement[] {
  if (people.length === 0 && absent.length === 0) return [];
  return [
    line(label, { cells: [label, 'Närvarande', 'Ersättare för'] }),
    ...people.map((person) => {
      const role =
        person.role === 'ordförande' || person.role === 'vice ordförande' ? `, ${person.role}` : '';
      const name = `${person.name}, ${person.organisation}${role}`;
      return line(name, { cells: [name, 'X', ...(person.replaces === null ? [] : [person.replaces])] });
    }),
    ...absent.map((name) => line(name, { cells: [name, '-'] })),
    blank,
  ];
}

/** Everybody who belongs to the board, with a cross for those who came. */
export function crosses(meeting: MeetingModel, range: string): PrintElement[] {
  const served = meeting.members.filter((person) => person.replaces !== null);
  return [
    ...facts(meeting, range),
    ...crossed(
      'Ledamöter',
      meeting.members.filter((person) => person.replaces === null),
      served.flatMap((person) => person.replaces ?? []),
    ),
    ...crossed('Ersättare', [...served, ...meeting.deputies], []),
    line('Övriga'),
    ...meeting.staff.map((person) => line(`${person.name}, ${person.title}`)),
    blank,
    line(`Justerare: ${meeting.adjuster}`),
    line(`Sekreterare: ${meeting.secretary}`),
    blank,
  ];
}

/** Everybody who belongs to the board in a table: name, organisation, and in words whether they came. */
export function cameInWords(meeting: MeetingModel, range: string): PrintElement[] {
  const row = (person: PersonModel, came: string) => {
    const role = person.role === 'ordförande' || person.role === 'vice ordförande' ? `, ${person.role}` : '';
    const serves = person.replaces === null ? '' : `, tjänstgör för ${person.replaces}`;
    const cells = [person.name, person.organisation, `${came}${role}${serves}`];
    return line(cells.join(' '), { cells });
  };
  const absent = meeting.members.flatMap((person) =>
    person.replaces === null
      ? []
      : [row({ ...person, name: person.replaces, replaces: null }, 'Frånvarande')],
  );
  const came = (serves: boolean) =>
    meeting.members
      .filter((person) => (person.replaces !== null) === serves)
      .map((person) => row(person, 'Närvarande'));
  return [
    ...facts(meeting, range),
    line('Ledamöter Organisation Närvaro', { cells: ['Ledamöter', 'Organisation', 'Närvaro'] }),
    ...came(false),
    ...absent,
    blank,
    line('Ersättare'),
    ...came(true),
    ...meeting.deputies.map((person) => row({ ...person, role: 'ledamot' }, 'Närvarande')),
    blank,
    line('Övriga'),
    ...meeting.staff.map((person) => line(`${person.name}, ${person.title}`)),
    blank,
    line(`Justerare: ${meeting.adjuster}`),
    line(`Sekreterare: ${meeting.secretary}`),
    blank,
  ];
}

/** Those who decide and the others of the board side by side, each column under its own label. */
export function peopleColumns(meeting: MeetingModel, range: string): PrintElement[] {
  const others = meeting.deputies.map((person) => organised({ ...person, role: 'ledamot' }));
  const rows = meeting.members.map((person, at) => {
    const name = person.replaces === null ? organised(person) : `${person.name}, ersätter ${person.replaces}`;
    return [name, ...others.slice(at, at + 1)];
  });
  const heads = others.length > 0 ? ['Beslutande', 'Ersättare'] : ['Beslutande'];
  return [
    ...facts(meeting, range),
    ...[heads, ...rows].map((cells) => line(cells.join(' '), cells.length > 1 ? { cells } : {})),
    blank,
    line('Tjänstepersoner'),
    ...meeting.staff.map((person) => line(`${person.name}, ${person.title}`)),
    blank,
    line(`Justerare: ${meeting.adjuster}`),
    line(`Sekreterare: ${meeting.secretary}`),
    blank,
  ];
}

/** All those present in one paragraph. */
export function running(meeting: MeetingModel, range: string): PrintElement[] {
  const voting = meeting.members.map((person) =>
    person.replaces === null ? organised(person) : `${person.name} (ersättare för ${person.replaces})`,
  );
  const others = [
    ...meeting.deputies.map((person) => `${person.name} (ersättare)`),
    ...meeting.staff.map((person) => `${person.name} (${person.title})`),
  ];
  return [
    ...facts(meeting, range),
    line(`Närvarande: ${[...voting, ...others].join(', ')}`, { wraps: true }),
    blank,
    line(`Justerare: ${meeting.adjuster}`),
    line(`Sekreterare: ${meeting.secretary}`),
    blank,
  ];
}

/** Labels in a column so narrow that they break, the values beside their first line. */
function besideBroken(labels: readonly [string, string], values: readonly string[]): PrintElement[] {
  const [first, second = null, ...rest] = values;
  const below = second === null ? [labels[1]] : [labels[1], second];
  return [
    line(labels.join(' '), { cells: [labels[0], first ?? ''] }),
    line(below.join(' '), below.length > 1 ? { cells: below } : {}),
    ...rest.map((text) => line(text)),
    blank,
  ];
}

/** The same, the value beside the second half. */
function besideSecond([first, second]: readonly [string, string], value: string): PrintElement[] {
  return [line(first), line(`${second} ${value}`, { cells: [second, value] }), blank];
}

function beside(label: string, values: readonly string[]): PrintElement[] {
  return [
    ...values.map((text, at) => (at === 0 ? line(`${label} ${text}`, { cells: [label, text] }) : line(text))),
    blank,
  ];
}

/** A head with places to sign on, and labels broken over two lines. */
export function brokenLabels(meeting: MeetingModel, range: string, traits: Traits): PrintElement[] {
  const signed = (label: string, name: string) => [
    line(`${label} ______________________`, { cells: [label, '______________________'] }),
    line(name),
    blank,
  ];
  return [
    ...beside('Plats och tid', [`${meeting.room}, kl. ${meeting.from}–${meeting.to}`]),
    ...beside(
      'Beslutande',
      meeting.members.map((person) =>
        person.replaces === null
          ? organised(person)
          : `${organised(person)} tjänstgör för ${person.replaces}`,
      ),
    ),
    ...(meeting.deputies.length > 0
      ? besideBroken(['Ej tjänstgörande', 'ersättare'], meeting.deputies.map(organised))
      : []),
    ...beside(
      'Övriga närvarande',
      meeting.staff.map((person) => `${person.name}, ${person.title}`),
    ),
    ...beside('Utses att justera', [meeting.adjuster]),
    ...(traits.notice === 'none'
      ? []
      : besideSecond(['Justeringens', 'plats och tid'], `Kansliet ${meeting.adjustedDate}`)),
    ...beside('Paragrafer', [range]),
    ...signed('Sekreterare', meeting.secretary),
    ...signed('Ordförande', meeting.chair),
    ...signed('Justerande', meeting.adjuster),
  ];
}
