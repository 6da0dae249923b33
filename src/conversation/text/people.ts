import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { PeopleAnswer, PersonRole, SeatLine } from '../answer/people.ts';
import type { PersonView, SeatView } from '../knowledge.ts';
import { presidium } from './presidium.ts';
import { areMany, ask, listed, rowsOf, rowsOfMany, type Said, shortName, someOf } from './said.ts';
import { party, seatHistory } from './seat-history.ts';
import { periodOf, register, term } from './terms.ts';

const names = (people: readonly PersonView[]) => someOf(people.map((person) => person.name));

/** `today` decides how the day of a board to come is told. */
export function sayPeople(answer: PeopleAnswer, today: LocalDate): Said {
  const said = inWords(answer);
  if (answer.on === undefined || answer.kind === 'term') return said;
  const then = `Så är det ${dateInWords(answer.on, today)}, enligt det som är inlagt i registret nu.`;
  return { ...said, lines: [then, ...(said.lines ?? [])] };
}

function inWords(answer: PeopleAnswer): Said {
  switch (answer.kind) {
    case 'members':
      return members(answer.board, answer.seats);
    case 'substitutes':
      return substitutes(answer.board, answer.seats);
    case 'substitute-of':
      return substituteOf(answer);
    case 'substitutes-for':
      return substitutesFor(answer);
    case 'seats-of':
      return seatsOf(answer);
    case 'presidium':
      return presidium(answer);
    case 'members-of':
      return {
        fact: `${areMany(answer.members) ? `${answer.members.length} medlemmar` : 'Medlemmar'} i ${answer.board}: ${someOf(answer.members)}.`,
        rows: rowsOfMany(answer.members),
        source: register(answer.board),
        buttons: [ask('Styrelsen', 'vilka sitter i styrelsen')],
      };
    case 'office':
      return office(answer);
    case 'auditors':
      return auditors(answer);
    case 'term':
      return term(answer);
    case 'person':
      return person(answer);
    case 'phone':
      return phone(answer);
    case 'seat-history':
      return seatHistory(answer);
    case 'party':
      return party(answer);
    case 'which-person':
      return {
        fact: areMany(answer.people)
          ? `${answer.people.length} heter så. Vem menar du?`
          : `Menar du ${listed(
              answer.people.map((one) => one.name),
              'eller',
            )}?`,
        rows: rowsOfMany(answer.people.map((one) => one.name)),
        buttons: answer.people
          .slice(0, 6)
          .map((one, at) =>
            ask(one.name, answer.said?.[at] ?? `${answer.text.replace(/[?\s]+$/, '')} ${one.name}`),
          ),
      };
    case 'no-such-person':
      return {
        fact: 'Det framgår inte vem du menar.',
        lines: [`Skriv ett namn som står i registret för ${shortName(answer.board)}.`],
        buttons: [ask('Styrelsen', 'vilka sitter i styrelsen'), ask('Kansliet', 'vilka jobbar på kansliet')],
      };
    default:
      return unreachable(answer);
  }
}

function members(board: string, seats: readonly SeatLine[]): Said {
  const filled = seats.filter((line) => line.seat.member !== null);
  const title = (line: SeatLine) =>
    line.role === 'CHAIR' ? ' (ordförande)' : line.role === 'VICE_CHAIR' ? ' (vice ordförande)' : '';
  const vacant = seats.length - filled.length;
  const known = seats.some((line) => line.seat.substitutes.length > 0);
  return {
    fact: `${shortName(board)} har ${filled.length} ledamöter: ${someOf(
      filled.map((line) => `${line.seat.member?.name ?? ''}${title(line)}`),
    )}.`,
    rows: rowsOf(
      seats.map(
        ({ seat }) =>
          `${seat.organisation}: ${seat.member?.name ?? 'vakant'}${
            seat.substitutes.length > 0
              ? `, ersättare ${listed(seat.substitutes.map(({ name }) => name))}`
              : ''
          }`,
      ),
    ),
    after: [
      ...(vacant > 0 ? [`Vakanta platser: ${vacant}.`] : []),
      ...(known ? [] : ['Ersättarna framgår inte av registret.']),
    ],
    source: register(board),
    buttons: [ask('Ersättare', 'vilka är ersättare'), ask('Kansliet', 'vilka jobbar på kansliet')],
  };
}

function substitutes(board: string, seats: readonly SeatView[]): Said {
  const known = seats.filter((seat) => seat.substitutes.length > 0);
  if (known.length === 0) {
    return {
      fact: `Det framgår inte vilka som är ersättare i ${shortName(board)}.`,
      source: register(board),
      buttons: [ask('Styrelsen', 'vilka sitter i styrelsen')],
    };
  }
  // One may be ersättare for several seats.
  const all = [...new Map(known.flatMap((seat) => seat.substitutes.map((one) => [one.id, one]))).values()];
  return {
    fact: `${areMany(all) ? `${all.length} ersättare` : 'Ersättare'} i ${shortName(board)}: ${names(all)}.`,
    rows: rowsOf(
      known.map(
        (seat) =>
          `${seat.organisation}: ${listed(seat.substitutes.map(({ name }) => name))}${seat.member ? `, för ${seat.member.name}` : ''}`,
      ),
    ),
    source: register(board),
    buttons: [ask('Vem ersätter mig', 'vem ersätter mig'), ask('Styrelsen', 'vilka sitter i styrelsen')],
  };
}

function substituteOf(answer: Extract<PeopleAnswer, { kind: 'substitute-of' }>): Said {
  const whose = answer.self ? 'dig' : answer.whose.name;
  const people = answer.seats.flatMap((seat) => seat.substitutes);
  const place = listed(answer.seats.map((seat) => seat.organisation));
  if (people.length === 0) {
    return {
      fact: `Det framgår inte vem som är ersättare för ${whose}.`,
      lines: [`Registret har ingen ersättare för ${place}.`],
      source: register(answer.board),
      buttons: [ask('Kansliet', 'vilka jobbar på kansliet')],
    };
  }
  return {
    fact: `${names(people)} är ersättare för ${whose}.`,
    lines: [
      `Plats i styrelsen: ${place}.`,
      ...(people.length > 1 ? ['De kallas i den ordning de står (FinsamL 12 §).'] : []),
      ...(answer.then.length > 0 ? [calledThen(answer.then)] : []),
    ],
    rows: rowsOfMany(people.map(({ name }) => name)),
    source: register(answer.board),
    buttons: [ask('Alla ersättare', 'vilka är ersättare')],
  };
}

/** Who is asked when nobody of the seat's own can. */
const calledThen = (then: readonly PersonView[]): string =>
  `Därefter kallas ${listed(then.map(({ name }) => name))}${then.length > 1 ? ', i den ordningen' : ''}.`;

function substitutesFor(answer: Extract<PeopleAnswer, { kind: 'substitutes-for' }>): Said {
  const who = answer.self ? 'Du' : answer.who.name;
  const members = answer.seats.flatMap((seat) => (seat.member ? [seat.member] : []));
  return {
    fact: `${who} är ersättare för ${members.length > 0 ? names(members) : 'en vakant plats'}.`,
    lines: [
      `Plats i styrelsen: ${someOf([...new Set(answer.seats.map((seat) => seat.organisation))])}.`,
      ...orderOf(answer.seats),
    ],
    rows: rowsOfMany(answer.seats.map((seat) => `${seat.organisation}: ${seat.member?.name ?? 'vakant'}`)),
    source: register(answer.board),
    buttons: [ask('Alla ersättare', 'vilka är ersättare')],
  };
}

/** In which order the ersättare of the seats are called, where it is the same for them all. */
function orderOf(seats: readonly SeatView[]): string[] {
  const orders = new Set(seats.map(({ substitutes: all }) => all.map(({ name }) => name).join('\n')));
  const [first] = seats;
  if (orders.size !== 1 || !first || first.substitutes.length < 2) return [];
  return [`Ersättarna kallas i ordningen ${names(first.substitutes)} (FinsamL 12 §).`];
}

function seatsOf(answer: Extract<PeopleAnswer, { kind: 'seats-of' }>): Said {
  const place = listed([...new Set(answer.seats.map((seat) => seat.organisation))]);
  const sitting = answer.seats.flatMap((seat) => (seat.member ? [seat.member] : []));
  // One may be ersättare for several seats.
  const stepping = [
    ...new Map(answer.seats.flatMap((seat) => seat.substitutes.map((one) => [one.id, one]))).values(),
  ];
  const source = register(answer.board);
  if (answer.about === 'substitute') {
    return {
      fact:
        stepping.length > 0
          ? `Ersättare för ${place}: ${names(stepping)}.`
          : `Det framgår inte vem som är ersättare för ${place}.`,
      lines: sitting.length > 0 ? [`Ledamot: ${names(sitting)}.`] : [],
      rows: rowsOfMany(stepping.map(({ name }) => name)),
      source,
    };
  }
  return {
    fact: sitting.length > 0 ? `${place}: ${names(sitting)}.` : `${place} har ingen ledamot just nu.`,
    lines: stepping.length > 0 ? [`Ersättare: ${names(stepping)}.`] : [],
    rows: rowsOfMany([
      ...sitting.map(({ name }) => name),
      ...stepping.map(({ name }) => `${name}, ersättare`),
    ]),
    source,
    buttons: [ask('Styrelsen', 'vilka sitter i styrelsen')],
  };
}

function office(answer: Extract<PeopleAnswer, { kind: 'office' }>): Said {
  if (answer.office.length === 0) {
    return { fact: 'Det framgår inte vilka som finns på kansliet.', source: register(answer.board) };
  }
  const line = ({ person: one, titles }: (typeof answer.office)[number]) =>
    `${one.name}${titles.length > 0 ? `, ${listed(titles)}` : ''}`;
  const mail = answer.office.flatMap(({ person: one }) => (one.email ? [`${one.name}: ${one.email}`] : []));
  return {
    fact: answer.only
      ? `${answer.office.map(line).join('. ')}.`
      : areMany(answer.office)
        ? `${answer.unsaid ? 'Det framgår inte vem. ' : ''}${answer.office.length} på kansliet: ${names(answer.office.map(({ person: one }) => one))}.`
        : `${answer.unsaid ? 'Det framgår inte vem. Kansliet kan veta' : 'Kansliet'}: ${answer.office.map(line).join('; ')}.`,
    rows: areMany(answer.office)
      ? rowsOf(
          answer.office.map((one) => (one.person.email ? `${line(one)}: ${one.person.email}` : line(one))),
        )
      : rowsOf(mail),
    source: register(answer.board),
  };
}

/** The register has no numbers: that, and how they can be reached. */
function phone({ people, board }: Extract<PeopleAnswer, { kind: 'phone' }>): Said {
  return {
    fact: `Det framgår inte vilket telefonnummer ${names(people)} har.`,
    lines: people.flatMap(({ name, email }) => (email ? [`E-post, ${name}: ${email}`] : [])),
    source: register(board),
    buttons: [ask('Kansliet', 'vilka jobbar på kansliet')],
  };
}

function auditors(answer: Extract<PeopleAnswer, { kind: 'auditors' }>): Said {
  const what = answer.invitees ? 'Adjungerade' : 'Revisorer';
  if (answer.auditors.length === 0) {
    return {
      fact: `Det framgår inte vilka som är ${what.toLocaleLowerCase('sv')} i ${shortName(answer.board)}.`,
      source: register(answer.board),
    };
  }
  const told = answer.auditors.map((one) => `${one.person.name}${one.title ? ` (${one.title})` : ''}`);
  return {
    fact: `${areMany(told) ? `${told.length} ${what.toLocaleLowerCase('sv')}` : what}: ${someOf(told)}.`,
    rows: rowsOfMany(told),
    source: register(answer.board),
  };
}

function person(answer: Extract<PeopleAnswer, { kind: 'person' }>): Said {
  const who = answer.self ? 'Du' : answer.person.name;
  const source = register(answer.board);
  if (answer.roles.length === 0) {
    return { fact: `${who} har inget uppdrag i ${shortName(answer.board)} i dag.`, source };
  }
  const { until, today, term: period } = answer;
  const ends = until === null ? '' : ` till och med ${dateInWords(until, today)}`;
  const noEnd = until === null ? ['Inget slut på uppdraget är inlagt i registret.'] : [];
  const isSeated = answer.roles.some(({ kind }) => kind === 'member' || kind === 'substitute');
  const ofPeriod = period && isSeated ? [`Mandatperioden är ${periodOf(period)}.`] : [];
  const isMember = answer.roles.some(({ kind }) => kind === 'member');
  const hers = isMember ? [ask('Min ersättare', 'vem ersätter mig')] : [];
  return {
    fact: `${who} är ${listed(answer.roles.map(roleText))} i ${shortName(answer.board)}${ends}.`,
    lines: [
      ...(period === undefined ? [] : [...noEnd, ...ofPeriod]),
      ...(answer.person.email ? [`E-post: ${answer.person.email}`] : []),
    ],
    source,
    buttons: answer.self
      ? [...hers, ask('Vad jag får göra', 'hjälp')]
      : [ask('Styrelsen', 'vilka sitter i styrelsen')],
  };
}

/** What somebody is, in words that fit after "är". */
function roleText(role: PersonRole): string {
  switch (role.kind) {
    case 'chair':
      return 'ordförande';
    case 'vice-chair':
      return 'vice ordförande';
    case 'member':
      return `ledamot för ${role.organisation}`;
    case 'substitute':
      return `ersättare för ${role.of ?? 'en vakant plats'} (${role.organisation})`;
    case 'office':
      return role.titles.length > 0 ? `${listed(role.titles)} på kansliet` : 'på kansliet';
    case 'auditor':
      return role.title ?? 'revisor';
    case 'invitee':
      return role.title ?? 'adjungerad';
    default:
      return unreachable(role);
  }
}
