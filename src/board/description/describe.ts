import type { LocalDate } from '../../kernel/index.ts';
import type {
  BoardDescription,
  DescribedOffice,
  DescribedSeat,
  StatedPeriod,
} from '../domain/description.ts';
import { type MemberOrganisation, memberTypeOf } from '../domain/member-organisation.ts';
import { guidKey } from '../domain/person.ts';
import { checkBoard, type Placed } from './checks.ts';
import type { FoundFault, Path } from './faults.ts';
import { PeopleCollector } from './people.ts';
import { readRoles, titlesOf } from './roles.ts';
import type { BoardFile, PersonFile } from './schema.ts';

/** One board of a description, with the day from which it is known to hold (null: the day it is applied). */
export interface DescribedBoard {
  readonly description: BoardDescription;
  readonly asOf: LocalDate | null;
}

/** What one board's part of the file means, and the faults that its form does not show. */
export function describeBoard(
  file: BoardFile,
  path: Path,
): { readonly board: DescribedBoard; readonly faults: readonly FoundFault[] } {
  const found: Found = { people: new PeopleCollector(), placed: [], faults: [], offices: [] };
  const seats = file.seats.map((seat, at) => seatOf(found, seat, at, [...path, 'seats', at]));
  addOffices(found, file, path);
  file.terms.forEach((term, i) => {
    checkPeriod(term, [...path, 'terms', i], found.faults);
  });
  const { people, placed, faults, offices } = found;
  const description: BoardDescription = {
    id: file.id,
    name: file.name,
    lastDay: file.to,
    people: people.people,
    members: membersOf(file),
    seats,
    offices,
    rules: rulesOf(file, path, faults),
    team: file.teams && { ...file.teams, tenantId: guidKey(file.teams.tenantId) },
    terms: file.terms,
    articles: file.articles,
    source: file.source,
    note: file.note,
  };
  faults.push(...people.faults, ...checkBoard(description, placed, path));
  return { board: { description, asOf: file.asOf }, faults };
}

/** What has been found in the file so far: people, where they sit, what they are besides, and what is wrong. */
interface Found {
  readonly people: PeopleCollector;
  readonly placed: Placed[];
  readonly faults: FoundFault[];
  readonly offices: DescribedOffice[];
}

type SeatFile = BoardFile['seats'][number];

/** A person as the file names her in one place, for the time that is stated there. */
function stated({ people, faults }: Found, entry: PersonFile & StatedPeriod, at: Path) {
  checkPeriod(entry, at, faults);
  return { person: people.add(entry, at), from: entry.from, to: entry.to };
}

function addOffice({ offices, placed }: Found, office: DescribedOffice, path: Path): void {
  offices.push(office);
  placed.push({ ...office, path });
}

function seatOf(found: Found, seat: SeatFile, index: number, path: Path): DescribedSeat {
  const members = seat.ledamot.map((entry, i) => {
    const at = [...path, 'ledamot', i];
    const member = stated(found, entry, at);
    found.placed.push({ post: { kind: 'MEMBER', seat: index }, ...member, path: at });
    addRoles(found, entry, member.person, at);
    return member;
  });
  const substitutes = seat.ersattare.map((entry, i) => {
    const at = [...path, 'ersattare', i];
    const substitute = stated(found, entry, at);
    found.placed.push({ post: { kind: 'SUBSTITUTE', seat: index }, ...substitute, path: at });
    return substitute;
  });
  return { id: seat.id, organisation: seat.organisation, members, substitutes };
}

/** What a ledamot is besides, as long as she is ledamot where nothing else is said. */
function addRoles(found: Found, entry: SeatFile['ledamot'][number], person: number, at: Path): void {
  const roles = [
    ...(entry.role === null ? [] : [{ role: entry.role, from: entry.from, to: entry.to, at: 'role' }]),
    ...entry.roles.map((role) => ({ ...role, at: 'roles' })),
  ];
  for (const role of roles) {
    const path = [...at, role.at];
    const period = { from: role.from ?? entry.from, to: role.to ?? entry.to };
    checkPeriod(period, path, found.faults);
    for (const read of readRoles(role.role)) {
      if (read.kind === 'unknown') {
        const { role: unknown, nearest } = read;
        found.faults.push({ code: 'description.unknownRole', role: unknown, nearest, path });
      } else if (read.post !== null) {
        addOffice(found, { post: read.post, person, ...period }, path);
      }
    }
  }
}

/** Kansli, revisorer and adjungerade. */
function addOffices(found: Found, file: BoardFile, path: Path): void {
  file.kansli.forEach((entry, i) => {
    const at = [...path, 'kansli', i];
    const admin = entry.permission === 'admin';
    const post = { kind: 'OFFICE', titles: titlesOf(entry.role), admin } as const;
    addOffice(found, { post, ...stated(found, entry, at) }, at);
  });
  for (const [key, kind] of [
    ['revisorer', 'AUDITOR'],
    ['adjungerade', 'INVITEE'],
  ] as const) {
    file[key].forEach((entry, i) => {
      const at = [...path, key, i];
      const title = [entry.role, entry.organisation].filter((part) => part !== null).join(', ') || null;
      addOffice(found, { post: { kind, title }, ...stated(found, entry, at) }, at);
    });
  }
}

function checkPeriod({ from, to }: StatedPeriod, path: Path, faults: FoundFault[]): void {
  if (from !== null && to !== null && to < from) {
    faults.push({ code: 'description.period', from, to, path: [...path, 'to'] });
  }
}

/** The members as listed, else every organisation that has a seat. */
function membersOf(file: BoardFile): readonly MemberOrganisation[] {
  const listed = file.members.length > 0 ? file.members : file.seats.map(seatMember);
  const names = [...new Set(listed.map((member) => member.name))];
  return names.map((name) => ({
    name,
    type: listed.find((member) => member.name === name)?.type ?? memberTypeOf(name),
  }));
}

function seatMember(seat: BoardFile['seats'][number]) {
  return { name: seat.organisation, type: null };
}

function rulesOf(file: BoardFile, path: Path, faults: FoundFault[]): BoardDescription['rules'] {
  const shorthand =
    file.paragraphSeries === null
      ? []
      : [{ key: 'paragraphSeries' as const, value: file.paragraphSeries, source: null, from: null }];
  const rules = [...shorthand, ...file.rules];
  rules.forEach((rule, index) => {
    const same = rules.findIndex((other) => other.key === rule.key && other.from === rule.from);
    if (same !== index) {
      faults.push({
        code: 'description.duplicateRule',
        key: rule.key,
        path: [...path, 'rules', rule.key],
      });
    }
  });
  return rules;
}
