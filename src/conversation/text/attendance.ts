import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { Attendee } from '../../meeting/index.ts';
import type { AttendanceAnswer, Served } from '../answer/attendance.ts';
import { ask, capital, counted, listed, type Said, shortName } from './said.ts';

function label(one: Attendee): string {
  const marks = [
    one.role && !/^ledamot$/i.test(one.role) ? one.role : null,
    one.servesFor ? `för ${one.servesFor}` : null,
  ];
  const said = marks.filter(Boolean).join(' ');
  return said ? `${one.name} (${said})` : one.name;
}

function servedLine(one: Served): string {
  if (one.member) {
    return one.stated
      ? `${one.substitute} tjänstgjorde för ${one.member}${one.organisation ? ` (${one.organisation})` : ''}.`
      : `${one.substitute} tjänstgjorde, enligt registret på ${one.member}s plats${one.organisation ? ` (${one.organisation})` : ''}.`;
  }
  return `${one.substitute} tjänstgjorde${one.organisation ? ` (${one.organisation})` : ''}. För vem framgår inte.`;
}

export function sayAttendance(answer: AttendanceAnswer, today: LocalDate): Said {
  if (answer.kind === 'answers') return answers(answer, today);
  if (answer.kind === 'not-recorded') {
    return {
      fact: answer.date
        ? `Det framgår inte vilka som var med ${dateInWords(answer.date, today)}: jag har inget protokoll därifrån.`
        : 'Det framgår inte: jag har inget protokoll från det mötet.',
      buttons: [ask('Senaste protokollet', 'senaste protokollet')],
    };
  }
  if (answer.kind === 'absent-at-several') return absentAtSeveral(answer, today);
  const source = `Protokoll ${dateInWords(answer.date, today)}, ${shortName(answer.board)}`;
  const when = dateInWords(answer.date, today);
  switch (answer.kind) {
    case 'present':
      if (answer.asked === 'chair') {
        return {
          fact: answer.chair
            ? `${answer.chair} ledde mötet ${when}.`
            : `Det framgår inte vem som ledde mötet ${when}.`,
          source,
        };
      }
      return {
        fact: `${answer.deciding.length} beslutande ${when}: ${listed(answer.deciding.map(label))}.`,
        lines: answer.others.length > 0 ? [`Övriga: ${listed(answer.others.map(label))}.`] : [],
        source,
        buttons: [
          ask('Frånvarande', `vilka saknades ${answer.date}`),
          ask('Tjänstgörande ersättare', `vilka ersättare tjänstgjorde ${answer.date}`),
        ],
      };
    case 'was-present':
      return wasPresent(answer, when, source);
    case 'absent':
      return {
        fact:
          answer.absent.length === 0
            ? `Alla ledamöter var med ${when}.`
            : `${listed(answer.absent.map((one) => one.name))} var inte med ${when}.`,
        lines: answer.served.map(servedLine),
        source: `${source}; medlemsregistret den dagen`,
        buttons: [ask('Närvarande', `vilka var med ${answer.date}`)],
      };
    case 'served':
      return {
        fact:
          answer.served.length > 0
            ? answer.served.map(servedLine).join(' ')
            : answer.about
              ? `Det framgår inte att någon tjänstgjorde för ${answer.about} ${when}.`
              : `Ingen ersättare tjänstgjorde ${when}, enligt protokollet.`,
        source,
        buttons: [ask('Närvarande', `vilka var med ${answer.date}`)],
      };
    default:
      return unreachable(answer);
  }
}

function absentAtSeveral(
  { each, always, unknown, board }: Extract<AttendanceAnswer, { kind: 'absent-at-several' }>,
  today: LocalDate,
): Said {
  const names = (people: readonly { readonly name: string }[]) => listed(people.map(({ name }) => name));
  const days = listed(each.map(({ date }) => dateInWords(date, today)));
  const none = each.length === 2 ? 'båda mötena' : 'alla mötena';
  return {
    fact:
      always.length === 0
        ? `Ingen ledamot var borta från ${none}, ${days}.`
        : `${names(always)} var inte med på något av mötena, ${days}.`,
    lines: [
      ...each.map(({ date, absent }) =>
        absent.length === 0
          ? `${capital(dateInWords(date, today))}: alla ledamöter var med.`
          : `${capital(dateInWords(date, today))}: ${names(absent)} var inte med.`,
      ),
      ...unknown.map((date) => `${capital(dateInWords(date, today))}: jag har inget protokoll därifrån.`),
    ],
    source: `Protokoll ${days}, ${shortName(board)}; medlemsregistret de dagarna`,
  };
}

function answers(answer: Extract<AttendanceAnswer, { kind: 'answers' }>, today: LocalDate): Said {
  const none = answer.date
    ? `Det finns inga svar på kallelsen till mötet ${dateInWords(answer.date, today)} att visa.`
    : 'Inget kommande möte är inlagt, så det finns inga svar att visa.';
  const quorum = `Minst ${counted(answer.needed)} av ${counted(answer.seats)} ledamöter krävs, fler än hälften (KL 6 kap. 27 §).`;
  return {
    fact: none,
    lines: [quorum],
    buttons: [ask('Kansliet', 'vilka jobbar på kansliet'), ask('Nästa möte', 'när är nästa möte')],
  };
}

function wasPresent(
  answer: Extract<AttendanceAnswer, { kind: 'was-present' }>,
  when: string,
  source: string,
): Said {
  const { as, limits } = answer;
  const who = answer.self ? 'du' : answer.person;
  const buttons = [ask('Alla närvarande', `vilka var med ${answer.date}`)];
  if (!as) return { fact: `Nej, ${who} står inte bland dem som var med ${when}.`, source, buttons };
  const role = label(as);
  const lines = [...(role === as.name ? [] : [role]), ...(limits ? [limits] : [])];
  if (limits) return { fact: `${capital(who)} var med en del av mötet ${when}.`, lines, source, buttons };
  if (as.votes !== false) return { fact: `Ja, ${who} var med ${when}.`, lines, source, buttons };
  return {
    fact:
      answer.asked === 'vote'
        ? `Nej, ${who} var med ${when} men deltog inte i besluten.`
        : `Ja, ${who} var med ${when}, men deltog inte i besluten.`,
    lines,
    source,
    buttons,
  };
}
