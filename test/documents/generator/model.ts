import { addDays, type LocalDate, localDate, weekdayOf } from '../../../src/kernel/index.ts';
import { type ItemModel, makeItems } from './items.ts';
import { Chance } from './random.ts';
import { GIVEN, PARTIES, PLACES, ROOMS, STAFF, SURNAMES } from './words.ts';

export interface PersonModel {
  readonly name: string;
  readonly organisation: string;
  readonly party: string;
  readonly role:
    | 'ordförande'
    | 'vice ordförande'
    | 'ledamot'
    | 'tjänstgörande ersättare'
    | 'ersättare'
    | 'tjänsteman';
  readonly title: string | null;
  readonly replaces: string | null;
}

export interface MeetingModel {
  readonly kind: 'kallelse' | 'protokoll';
  readonly place: string;
  readonly board: string;
  readonly boardNoun: string;
  readonly date: LocalDate;
  readonly from: string;
  readonly to: string;
  readonly room: string;
  readonly members: readonly PersonModel[];
  readonly deputies: readonly PersonModel[];
  readonly staff: readonly PersonModel[];
  readonly chair: string;
  readonly secretary: string;
  readonly adjuster: string;
  readonly adjustedDate: LocalDate;
  readonly postedDate: LocalDate;
  readonly removedDate: LocalDate;
  readonly noticeDate: LocalDate;
  readonly items: readonly ItemModel[];
}

function names(chance: Chance, count: number): string[] {
  const given = chance.shuffled(GIVEN);
  const surnames = chance.shuffled(SURNAMES);
  return Array.from(
    { length: count },
    (_, at) => `${given[at % given.length]} ${surnames[at % surnames.length]}`,
  );
}

function weekday(chance: Chance): LocalDate {
  for (;;) {
    const date = localDate(chance.between(2012, 2027), chance.between(1, 12), chance.between(1, 28));
    if (date !== null && weekdayOf(date) <= 5) return date;
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** An invented meeting, wholly decided by the seed. */
export function makeMeeting(seed: number, kind: MeetingModel['kind']): MeetingModel {
  const chance = new Chance(seed);
  const place = chance.pick(PLACES);
  const seats = chance.between(4, 7);
  const all = names(chance, seats + 8);
  const organisations = [
    `${place}s kommun`,
    'Försäkringskassan',
    'Arbetsförmedlingen',
    `Region ${chance.pick(PLACES)}`,
    `${chance.pick(PLACES.filter((other) => other !== place))}s kommun`,
  ];
  const person = (
    at: number,
    role: PersonModel['role'],
    title: string | null,
    replaces: string | null,
  ): PersonModel => ({
    name: all[at] ?? '',
    organisation: organisations[at % organisations.length] ?? '',
    party: PARTIES[at % PARTIES.length] ?? 'S',
    role,
    title,
    replaces,
  });
  const absent = chance.chance(0.6) ? all[seats + 7] : undefined;
  const members = Array.from({ length: seats }, (_, at) =>
    at === seats - 1 && absent !== undefined
      ? person(at, 'tjänstgörande ersättare', null, absent)
      : person(at, at === 0 ? 'ordförande' : at === 1 ? 'vice ordförande' : 'ledamot', null, null),
  );
  const deputies = Array.from({ length: chance.between(0, 3) }, (_, at) =>
    person(seats + at, 'ersättare', null, null),
  );
  const staff = Array.from({ length: chance.between(1, 3) }, (_, at) =>
    person(seats + 3 + at, 'tjänsteman', STAFF[at] ?? 'utredare', null),
  );
  const date = weekday(chance);
  const adjustedDate = addDays(date, chance.between(3, 13));
  const postedDate = addDays(adjustedDate, chance.between(0, 2));
  const hour = chance.between(8, 14);
  return {
    kind,
    place,
    board: `Samordningsförbundet ${place}`,
    boardNoun: 'Styrelsen',
    date,
    from: `${two(hour)}.${chance.pick(['00', '15', '30'])}`,
    to: `${two(hour + chance.between(1, 3))}.${chance.pick(['00', '20', '45'])}`,
    room: chance.pick(ROOMS),
    members,
    deputies,
    staff,
    chair: members[0]?.name ?? '',
    secretary: staff[0]?.name ?? '',
    adjuster: members[chance.between(1, seats - 1)]?.name ?? '',
    adjustedDate,
    postedDate,
    removedDate: addDays(postedDate, 22),
    noticeDate: addDays(date, -chance.between(6, 12)),
    items: makeItems(chance, { members, deputies, staff, year: Number(date.slice(0, 4)), place, kind }),
  };
}
