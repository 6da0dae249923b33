import type { LocalDate } from '../../kernel/index.ts';
import type {
  BoardDescription,
  DescribedOffice,
  DescribedSeat,
  OfficePost,
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
  const people = new PeopleCollector();
  const placed: Placed[] = [];
  const faults: FoundFault[] = [];
  const offices: DescribedOffice[] = [];

  const state = (entry: PersonFile & StatedPeriod, at: Path) => {
    checkPeriod(entry, at, faults);
    return { person: people.add(entry, at), from: entry.from, to: entry.to };
  };
  const addOffice = (post: OfficePost, person: number, period: StatedPeriod, at: Path) => {
    offices.push({ post, person, from: period.from, to: period.to });
    placed.push({ post, person, from: period.from, to: period.to, path: at });
  };

  const seats = file.seats.map((seat, index): DescribedSeat => {
    const seatPath = [...path, 'seats', index];
    const members = seat.ledamot.map((entry, i) => {
      const at = [...seatPath, 'ledamot', i];
      const stated = state(entry, at);
      placed.push({ post: { kind: 'MEMBER', seat: index }, ...stated, path: at });
      const roles = [
        ...(entry.role === null ? [] : [{ role: entry.role, from: entry.from, to: entry.to, at: 'role' }]),
        ...entry.roles.map((role) => ({ ...role, at: 'roles' })),
      ];
      for (const role of roles) {
        const rolePath = [...at, role.at];
        const period = { from: role.from ?? entry.from, to: role.to ?? entry.to };
        checkPeriod(period, rolePath, faults);
        for (const read of readRoles(role.role)) {
          if (read.kind === 'unknown') {
            const { role: unknown, nearest } = read;
            faults.push({ code: 'description.unknownRole', role: unknown, nearest, path: rolePath });
          } else if (read.post !== null) {
            addOffice(read.post, stated.person, period, rolePath);
          }
        }
      }
      return stated;
    });
    const substitutes = seat.ersattare.map((entry, i) => {
      const at = [...seatPath, 'ersattare', i];
      const stated = state(entry, at);
      placed.push({ post: { kind: 'SUBSTITUTE', seat: index }, ...stated, path: at });
      return stated;
    });
    return { id: seat.id, organisation: seat.organisation, members, substitutes };
  });

  file.kansli.forEach((entry, i) => {
    const at = [...path, 'kansli', i];
    const post = {
      kind: 'OFFICE',
      titles: titlesOf(entry.role),
      admin: entry.permission === 'admin',
    } as const;
    addOffice(post, state(entry, at).person, entry, at);
  });
  for (const [key, kind] of [
    ['revisorer', 'AUDITOR'],
    ['adjungerade', 'INVITEE'],
  ] as const) {
    file[key].forEach((entry, i) => {
      const at = [...path, key, i];
      const title = [entry.role, entry.organisation].filter((part) => part !== null).join(', ') || null;
      addOffice({ kind, title }, state(entry, at).person, entry, at);
    });
  }
  file.terms.forEach((term, i) => {
    checkPeriod(term, [...path, 'terms', i], faults);
  });

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
