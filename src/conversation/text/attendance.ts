import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { Attendee } from '../../meeting/index.ts';
import type { AttendanceAnswer } from '../answer/meetings/attendance-answer.ts';
import { atSeveral, attendedOver } from './attended-over.ts';
import { label, servedLine } from './attendee.ts';
import { cancelledLines } from './meetings.ts';
import { areMany, ask, capital, counted, listed, rowsOf, type Said, shortName, someOf } from './said.ts';
import { datesInWords, minutesSource } from './sources.ts';

/** Where nobody is said to have led: who of the presidium was there. */
function ofPresidium(deciding: readonly Attendee[]): string {
  const there = deciding.filter(({ role }) => /ordförande/iu.test(role ?? ''));
  return there.length === 0
    ? ''
    : ` Av presidiet var ${listed(there.map(({ name, role }) => `${name} (${role})`))} med.`;
}

/** Who was there, was not, served, or has answered: in words. */
export function sayAttendance(answer: AttendanceAnswer, today: LocalDate): Said {
  if (answer.kind === 'answers') return answers(answer, today);
  if (answer.kind === 'not-recorded' && answer.told === true) {
    return {
      fact: 'Det här är inte registrerat: vilka som var med på ett möte som har varit står i protokollet.',
      lines: ['Läs in protokollet här när det är klart.'],
      buttons: [ask('Senaste protokollet', 'senaste protokollet')],
    };
  }
  if (answer.kind === 'not-recorded') {
    return {
      fact: answer.date
        ? `Det framgår inte vilka som var med ${dateInWords(answer.date, today)}: ${answer.inPart ? 'jag har bara ett utdrag ur protokollet' : 'jag har inget protokoll därifrån'}.`
        : 'Det framgår inte: jag har inget protokoll från det mötet.',
      buttons: [ask('Senaste protokollet', 'senaste protokollet')],
    };
  }
  if (answer.kind === 'absent-at-several') return absentAtSeveral(answer, today);
  if (answer.kind === 'attended-over') return attendedOver(answer, today);
  if (answer.kind === 'present-at-several' || answer.kind === 'served-at-several')
    return atSeveral(answer, today);
  const source = `Protokoll ${dateInWords(answer.date, today)}, ${shortName(answer.board)}`;
  const when = dateInWords(answer.date, today);
  switch (answer.kind) {
    case 'present':
      if (answer.asked === 'chair') {
        return {
          fact: answer.told
            ? answer.told
            : answer.chair
              ? `${answer.chair} ledde mötet ${when}.`
              : `Det framgår inte vem som ledde mötet ${when}.${ofPresidium(answer.deciding)}`,
          lines: answer.forSome ?? [],
          source,
        };
      }
      if (answer.of !== undefined) return ofMember(answer, when, source);
      return {
        ...present(answer, when),
        source,
        buttons: [
          ask('Frånvarande', `vilka saknades ${answer.date}`),
          ask('Tjänstgörande ersättare', `vilka ersättare tjänstgjorde ${answer.date}`),
        ],
      };
    case 'from-afar':
      return {
        fact:
          answer.people.length === 0
            ? `Det framgår inte att någon var med på distans ${when}.`
            : `${listed(answer.people)} var med på distans ${when}.`,
        source,
        buttons: [ask('Närvarande', `vilka var med ${answer.date}`)],
      };
    case 'was-present':
      return wasPresent(answer, when, source);
    case 'absent':
      return {
        fact:
          answer.absent.length === 0
            ? `Alla ledamöter var med ${when}.`
            : `${areMany(answer.absent) ? `${answer.absent.length} ledamöter` : listed(answer.absent.map((one) => one.name))} var inte med ${when}.`,
        ...(answer.reasons.length > 0 ? { lines: answer.reasons } : {}),
        rows: rowsOf([...absentRows(answer), ...substitutesAway(answer.substitutes ?? [])]),
        source: `${source}; medlemsregistret den dagen`,
        buttons: [ask('Närvarande', `vilka var med ${answer.date}`)],
      };
    case 'served':
      return {
        fact:
          answer.served.length > 0
            ? areMany(answer.served)
              ? `${answer.served.length} ersättare tjänstgjorde ${when}.`
              : answer.served.map(servedLine).join(' ')
            : answer.about
              ? `Det framgår inte att någon tjänstgjorde för ${answer.about} ${when}.`
              : `Ingen ersättare tjänstgjorde ${when}, enligt protokollet.`,
        rows: areMany(answer.served) ? rowsOf(answer.served.map(servedLine)) : [],
        source,
        buttons: [ask('Närvarande', `vilka var med ${answer.date}`)],
      };
    default:
      return unreachable(answer);
  }
}

/** Those who decided; whoever served for some §§ alone is told beside them, and not counted with them. */
function present(
  { deciding, others, spans }: Extract<AttendanceAnswer, { kind: 'present' }>,
  when: string,
): Pick<Said, 'fact' | 'lines' | 'rows'> {
  const isPartly = ({ name }: Attendee) => spans?.get(name)?.isOnly === true;
  const whole = deciding.some((one) => !isPartly(one)) ? deciding.filter((one) => !isPartly(one)) : deciding;
  const partly = deciding.filter((one) => !whole.includes(one));
  const named = whole.map((one) => label(one, spans?.get(one.name)));
  const { lines = [], rows = [] } = presentRows(
    named,
    others.map((one) => label(one, spans?.get(one.name))),
  );
  return {
    fact: `${whole.length} beslutande ${when}: ${someOf(named)}.`,
    lines: [...partly.map((one) => `Bara ${spans?.get(one.name)?.text}: ${label(one)}.`), ...lines],
    rows,
  };
}

/** Who decided for a medlem, and who else of it was there. */
function ofMember(
  { of, deciding, others, date }: Extract<AttendanceAnswer, { kind: 'present' }>,
  when: string,
  source: string,
): Said {
  const there = others.length === 0 ? [] : [`Också där: ${someOf(others.map((one) => label(one)))}.`];
  return {
    fact:
      deciding.length === 0
        ? `Ingen beslutade för ${of} ${when}, enligt protokollet.`
        : `För ${of} ${when}: ${someOf(deciding.map((one) => label(one)))}.`,
    lines: there,
    source,
    buttons: [ask('Närvarande', `vilka var med ${date}`)],
  };
}

/** Who served for those who were missing; with those themselves, where they are too many to name in the fact. */
function absentRows({
  absent,
  served,
}: Pick<Extract<AttendanceAnswer, { kind: 'absent' }>, 'absent' | 'served'>) {
  if (!areMany(absent)) return served.map(servedLine);
  const missing = new Set(absent.map(({ name }) => name));
  return [
    ...absent.map(({ name }) => {
      const serving = served.filter(({ member }) => member === name);
      return serving.length > 0 ? `${name}. ${serving.map(servedLine).join(' ')}` : name;
    }),
    ...served.filter(({ member }) => member === null || !missing.has(member)).map(servedLine),
  ];
}

/** Where there are too many to name in the fact, a row for each; the others after them. */
function presentRows(deciding: readonly string[], others: readonly string[]): Partial<Said> {
  const many = [...(areMany(deciding) ? deciding : []), ...(areMany(others) ? others : [])];
  const told = others.length === 0 || areMany(others) ? [] : [`Övriga: ${listed(others)}.`];
  const counted = areMany(others) ? [`Övriga: ${others.length}.`] : told;
  return { lines: counted, rows: rowsOf(many) };
}

function absentAtSeveral(
  { each, always, unknown, board }: Extract<AttendanceAnswer, { kind: 'absent-at-several' }>,
  today: LocalDate,
): Said {
  const names = (people: readonly { readonly name: string }[]) => someOf(people.map(({ name }) => name));
  const dates = each.map(({ date }) => date);
  const days = datesInWords(dates, today);
  const none = each.length === 2 ? 'båda mötena' : 'alla mötena';
  return {
    fact:
      always.length === 0
        ? `Ingen ledamot var borta från ${none}, ${days}.`
        : `${names(always)} var inte med på något av mötena, ${days}.`,
    rows: rowsOf([
      ...each.map(({ date, absent }) =>
        absent.length === 0
          ? `${capital(dateInWords(date, today))}: alla ledamöter var med.`
          : `${capital(dateInWords(date, today))}: ${listed(absent.map(({ name }) => name))} var inte med.`,
      ),
      ...unknown.map((date) => `${capital(dateInWords(date, today))}: jag har inget protokoll därifrån.`),
    ]),
    source: `${minutesSource(dates, board, today)}; medlemsregistret de dagarna`,
  };
}

function answers(answer: Extract<AttendanceAnswer, { kind: 'answers' }>, today: LocalDate): Said {
  const none = answer.date
    ? `Det finns inga svar på kallelsen till mötet ${dateInWords(answer.date, today)} att visa.`
    : 'Inget kommande möte är inlagt, så det finns inga svar att visa.';
  const quorum = `Minst ${counted(answer.needed)} av ${counted(answer.seats)} ledamöter krävs, fler än hälften (KL 6 kap. 27 §).`;
  const { without } = answer;
  const left = answer.seats - (without?.names.length ?? 0);
  const supposed =
    without &&
    `Utan ${listed(without.names)} ${left >= answer.needed ? 'räcker det om alla andra är med' : 'räcker det inte, om ingen ersättare går in'}: ${left} av ${answer.seats}.`;
  return {
    fact: supposed ?? none,
    lines: [
      ...(supposed ? [none, ...(without?.ofJav ? ['Jäv gäller bara det ärendet.'] : [])] : []),
      ...cancelledLines(answer.cancelled, today),
      quorum,
    ],
    buttons: [ask('Kansliet', 'vilka jobbar på kansliet'), ask('Nästa möte', 'när är nästa möte')],
  };
}

/** Ersättare of whom the protokoll says that they were away. */
const substitutesAway = (names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`Ersättare som protokollet har som frånvarande: ${listed(names)}.`];

/** Whose seat it was, where one is told for all of those §§ and what the § says of it does not name her. */
function forWhom(stood: readonly { readonly member: string | null; readonly told: string }[]): string[] {
  const [member, another] = new Set(stood.map((one) => one.member));
  if (member === null || member === undefined || another !== undefined) return [];
  return stood.some(({ told }) => told.includes(member)) ? [] : [`Det var för ${member}.`];
}

function wasPresent(
  answer: Extract<AttendanceAnswer, { kind: 'was-present' }>,
  when: string,
  source: string,
): Said {
  const { as, limits } = answer;
  const who = answer.self ? 'du' : answer.person;
  const buttons = [ask('Alla närvarande', `vilka var med ${answer.date}`)];
  const [yes, no] = answer.asked === 'absence' ? ['Nej', 'Ja'] : ['Ja', 'Nej'];
  if (!as) {
    const fact =
      answer.asked === 'why'
        ? `Det framgår inte varför ${who} inte var med ${when}.`
        : `${no}, ${who} står inte bland dem som var med ${when}.`;
    return { fact, source, buttons };
  }
  const role = label(as);
  const lines = [...(role === as.name ? [] : [role]), ...(limits ? [limits] : [])];
  if (answer.stood.length > 0) {
    const sections = listed(answer.stood.map((one) => one.sections));
    return {
      fact: `${capital(who)} var med ${when} och tjänstgjorde bara i ${sections}.`,
      lines: [...lines, ...answer.stood.map(({ told }) => told), ...forWhom(answer.stood)],
      source,
      buttons,
    };
  }
  if (limits) return { fact: `${capital(who)} var med en del av mötet ${when}.`, lines, source, buttons };
  if (as.votes !== false) {
    const fact =
      answer.asked === 'why' ? `${capital(who)} var med ${when}.` : `${yes}, ${who} var med ${when}.`;
    return { fact, lines, source, buttons };
  }
  return {
    fact:
      answer.asked === 'vote'
        ? `Nej, ${who} var med ${when} men deltog inte i besluten.`
        : `${answer.asked === 'why' ? capital(who) : `${yes}, ${who}`} var med ${when}, men deltog inte i besluten.`,
    lines,
    source,
    buttons,
  };
}
