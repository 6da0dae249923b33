import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { DecisionsAnswer, Task } from '../answer/decisions/decisions-answer.ts';
import type { Outcome } from '../answer/decisions/outcomes.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { mentioned } from './dates-mentioned.ts';
import { areSeveralDays, clauses, matterRows, openMatter } from './matter-parts.ts';
import { recusals, recusalsAhead } from './recusals.ts';
import { areMany, ask, figure, kronor, rowsOf, type Said, shortName } from './said.ts';
import { datesInWords as days, matterSource, minutesSource, theMinutes } from './sources.ts';
import { dissents, votes } from './votes.ts';

/** What was decided, granted, voted and assigned: in words. */
export function sayDecisions(answer: DecisionsAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'decisions':
      return decisions(answer, today);
    case 'total':
      return total(answer, today);
    case 'tasks':
      return tasks(answer, today);
    case 'recusals':
      return recusals(answer, today);
    case 'recusals-ahead':
      return recusalsAhead(answer, today);
    case 'votes':
      return votes(answer, today);
    case 'dissents':
      return dissents(answer, today);
    case 'none-per-capsulam':
      return nonePerCapsulam(answer, today);
    case 'nothing-held':
      return {
        fact: answer.mention
          ? `Jag hittar inget möte ${mentioned(answer.mention, today)} i ${shortName(answer.board)}.`
          : `Det finns inget protokoll från ${answer.unminuted === null ? shortName(answer.board) : `mötet ${dateInWords(answer.unminuted, today)}`} i det jag har.`,
        buttons: [ask('Senaste mötet', 'när var senaste mötet')],
      };
    default:
      return unreachable(answer);
  }
}

/** After a colon where it goes on from there, "att bevilja …"; else as a sentence of its own. */
function told(what: string): string {
  return `${/^\p{Ll}/u.test(what) ? ':' : '.'} ${what}`;
}

function nonePerCapsulam(
  { mention, latest, board }: Extract<DecisionsAnswer, { kind: 'none-per-capsulam' }>,
  today: LocalDate,
): Said {
  const when = mention === null ? '' : ` ${mentioned(mention, today)}`;
  return {
    fact: `Inget beslut per capsulam${when} framgår av det jag har.`,
    lines: latest
      ? [
          `Senast: ${latest.label} ${latest.heading}, ${dateInWords(latest.date, today)}${told(clauses(latest))}`,
        ]
      : [],
    source: shortName(board),
    buttons: latest ? [openMatter(latest)] : [],
  };
}

function decisions(answer: Extract<DecisionsAnswer, { kind: 'decisions' }>, today: LocalDate): Said {
  const { matters, outcome } = answer;
  if (outcome !== null && answer.proposed) return endingAhead(answer, outcome, today);
  if (outcome !== null) return ended(answer, outcome, today);
  return {
    fact:
      matters.length === 0
        ? `Inga beslut framgår av ${theMinutes(answer.dates, today)}.`
        : `${matters.length === 1 ? 'Ett beslut' : `${figure(matters.length)} ärenden med beslut`} ${days(answer.dates, today)}.`,
    rows: matterRows(matters, today, clauses),
    after: matters.some(({ inPart }) => inPart) ? [EXTRACT_ALONE] : [],
    source: minutesSource(answer.dates, answer.board, today),
    rest: PARAGRAPHS_REST,
  };
}

/** Told where a meeting's protokoll is known from an extract alone. */
export const EXTRACT_ALONE = 'Jag har bara ett utdrag ur protokollet: det övriga i det framgår inte.';

const PARAGRAPHS_REST =
  'Det som slutar med … är längre än så. Skriv paragrafen, till exempel § 12, för hela.';

const ENDED: Readonly<Record<Outcome, string>> = {
  refused: 'avslogs',
  returned: 'återremitterades',
  tabled: 'bordlades',
  granted: 'bifölls',
};

const PROPOSED: Readonly<Record<Outcome, string>> = {
  refused: 'avslås',
  returned: 'återremitteras',
  tabled: 'bordläggas',
  granted: 'bifallas',
};

/** What an agenda ahead proposes to end so. */
function endingAhead(
  { matters, dates, board, listed }: Extract<DecisionsAnswer, { kind: 'decisions' }>,
  outcome: Outcome,
  today: LocalDate,
): Said {
  const when = days(dates, today);
  const [first] = matters;
  const verb = PROPOSED[outcome];
  const source = `Kallelse till ${when}, ${shortName(board)}. En kallelse föreslår, först ett protokoll beslutar.`;
  if (listed !== undefined) {
    const many = listed.rows.length === 1 ? 'En rad' : `${figure(listed.rows.length)} rader`;
    return {
      fact: `${many} i bilaga ${listed.bilaga} föreslås ${verb} ${when}. Det är inte beslutat.`,
      rows: rowsOf(listed.rows),
      source,
      buttons: [ask(`Bilaga ${listed.bilaga}`, `bilaga ${listed.bilaga}`)],
    };
  }
  if (!first) return { fact: `Inget ärende föreslås ${verb} ${when}.`, source };
  return {
    fact:
      matters.length === 1
        ? `Ett ärende föreslås ${verb} ${when}: ${first.heading}. Det är inte beslutat.`
        : `${figure(matters.length)} ärenden föreslås ${verb} ${when}. Det är inte beslutat.`,
    rows: matterRows(matters, today, ({ proposals }) => clauses({ clauses: proposals })),
    source,
    buttons: matters.slice(0, 3).map(openMatter),
  };
}

function ended(
  { matters, dates, board, background }: Extract<DecisionsAnswer, { kind: 'decisions' }>,
  outcome: Outcome,
  today: LocalDate,
): Said {
  const [first] = matters;
  const verb = ENDED[outcome];
  const source = minutesSource(dates, board, today);
  if (!first) return { fact: `Inget ärende ${verb} ${days(dates, today)}.`, source };
  const told = [...new Set(matters.map((one) => one.date))];
  return {
    fact:
      matters.length === 1
        ? `Ett ärende ${verb} ${days(told, today)}: ${first.heading}.`
        : `${figure(matters.length)} ärenden ${verb} ${days(told, today)}.`,
    rows: matterRows(matters, today, clauses),
    after: background,
    source,
    rest: PARAGRAPHS_REST,
  };
}

function total(answer: Extract<DecisionsAnswer, { kind: 'total' }>, today: LocalDate): Said {
  const when = days(answer.dates, today);
  if (answer.granted.length === 0) {
    return {
      fact: `Inga beviljade belopp${answer.to === undefined ? '' : ` till ${answer.to}`} framgår av ${theMinutes(answer.dates, today)}.`,
      source: minutesSource(answer.dates, answer.board, today),
    };
  }
  if (answer.proposed) return proposedTotal(answer, when);
  if (answer.ranked) return ranked(answer, answer.ranked, today);
  const told = answer.granted.map((one) => one.matter.date);
  return {
    fact: `${kronor(answer.sum)} ${became(firmOr(answer.granted))} ${answer.to === undefined ? '' : `${answer.to} `}sammanlagt ${when}.`,
    lines: answer.granted.length > 1 ? workings(answer) : hanging(answer.granted, false),
    rows: answer.granted.map(({ matter, clause }) => ({
      text: areSeveralDays(told)
        ? `${headed(matter, clause)}, ${dateInWords(matter.date, today)}: ${clause}`
        : `${headed(matter, clause)}: ${clause}`,
    })),
    rest: PARAGRAPHS_REST,
    source: `${minutesSource(answer.dates, answer.board, today)}.${answer.granted.length > 1 ? ' Summan är min, av de belopp som besluten nämner.' : ''}`,
    buttons: [ask('Alla beslut', `vad beslutades ${answer.dates[0] ?? ''}`)],
  };
}

/** Who got most, or least, of what was granted; and all the others in that order. */
function ranked(
  { granted, dates, board }: Extract<DecisionsAnswer, { kind: 'total' }>,
  rank: 'most' | 'least',
  today: LocalDate,
): Said {
  const line = ({ matter, clause }: (typeof granted)[number]) =>
    `${headed(matter, clause)}, ${dateInWords(matter.date, today)}: ${clause}`;
  const [first, ...others] = granted;
  const sum = first === undefined ? '' : kronor(first.kronor);
  return {
    fact: `${sum} är det ${rank === 'most' ? 'största' : 'minsta'} beloppet av de ${figure(granted.length)} som beslutats ${days(dates, today)}.`,
    lines: first === undefined ? [] : [line(first)],
    rows: others.map((one) => ({ text: line(one) })),
    rest: PARAGRAPHS_REST,
    source: `${minutesSource(dates, board, today)}. Ordningen är min.`,
  };
}

/** Those in the sum: what hangs on nothing; where all does, all. */
function firmOr(granted: Extract<DecisionsAnswer, { kind: 'total' }>['granted']): typeof granted {
  const firm = granted.filter(({ isConditional }) => isConditional !== true);
  return firm.length > 0 ? firm : granted;
}

/** What an agenda proposes, which is no decision. */
function proposedTotal(answer: Extract<DecisionsAnswer, { kind: 'total' }>, when: string): Said {
  return {
    fact: `${kronor(answer.sum)} föreslås sammanlagt till mötet ${when}. Det är inte beslutat.`,
    lines: answer.granted.length > 1 ? workings(answer) : hanging(answer.granted, false),
    rows: answer.granted.map(({ matter, clause }) => ({ text: `${headed(matter, clause)}: ${clause}` })),
    source: `Kallelse till ${when}, ${shortName(answer.board)}. Summan är min, av de belopp som förslagen nämner.`,
    buttons: [ask('Dagordning', `dagordningen ${answer.dates[0] ?? ''}`)],
  };
}

/** Money that is set aside is granted to nobody. */
function became(granted: Extract<DecisionsAnswer, { kind: 'total' }>['granted']): string {
  const aside = granted.filter(({ clause }) => SETS_ASIDE.test(clause)).length;
  return aside === 0 ? 'beviljades' : aside === granted.length ? 'avsattes' : 'beviljades och avsattes';
}
const SETS_ASIDE = /(?<!\p{L})avs[äa]tt\p{L}*/iu;

/** The §, with its heading where the decision itself names nothing of it: "§ 4 Ansökan från Fyren: att bevilja 10 000 kr". */
function headed({ label, heading }: Matter, clause: string): string {
  const names = heading.match(/\p{Lu}\p{L}{3,}/gu)?.slice(heading.startsWith('Ansökan') ? 1 : 0) ?? [];
  return names.some((name) => clause.includes(name)) ? label : `${label} ${heading}`;
}

/** `100 000 kr + 230 000 kr = 330 000 kr`; of more than can be read in a line, how many they are. */
function workings(answer: Extract<DecisionsAnswer, { kind: 'total' }>): string[] {
  const firm = firmOr(answer.granted);
  if (firm.length === answer.granted.length) return [working(answer), ...hanging(answer.granted, false)];
  const own = firm.length > 1 ? [working({ ...answer, granted: firm })] : [];
  return [
    ...own,
    ...hanging(
      answer.granted.filter((one) => !firm.includes(one)),
      true,
    ),
  ];
}

/** `Därtill 230 000 kr med villkor.`: what hangs on money that the förbund has yet to get. */
function hanging(
  granted: Extract<DecisionsAnswer, { kind: 'total' }>['granted'],
  isBeside: boolean,
): string[] {
  const sum = granted.reduce((kr, one) => kr + (one.isConditional === true ? one.kronor : 0), 0);
  if (sum === 0) return [];
  return [isBeside ? `Därtill ${kronor(sum)} med villkor.` : 'Beslutet har villkor.'];
}

function working({ granted, sum }: Extract<DecisionsAnswer, { kind: 'total' }>): string {
  return areMany(granted)
    ? `Summan av ${figure(granted.length)} belopp = ${kronor(sum)}`
    : `${granted.map((one) => kronor(one.kronor)).join(' + ')} = ${kronor(sum)}`;
}

function tasks(answer: Extract<DecisionsAnswer, { kind: 'tasks' }>, today: LocalDate): Said {
  const [first] = answer.tasks;
  if (!first) {
    return {
      fact: `${answer.whose === undefined ? 'Inga uppdrag' : `Inget uppdrag till ${answer.whose}`} framgår av de senaste protokollen i ${shortName(answer.board)}.`,
      buttons: [ask('Senaste besluten', 'vad beslutades på senaste mötet')],
    };
  }
  const dates = [...new Set(answer.tasks.map((one) => one.matter.date))].sort();
  const unanswered = 'Något svar på det finns inte registrerat i det jag har.';
  return {
    fact: answer.about
      ? `Uppdrag ${dateInWords(first.matter.date, today)} (${first.matter.label}): ${taskText(first, today)}`
      : `${answer.tasks.length === 1 ? 'Ett uppdrag' : `${figure(answer.tasks.length)} uppdrag`} från ${days(dates, today)}.`,
    ...(answer.about
      ? {
          lines: [unanswered],
          rows: answer.tasks
            .slice(1)
            .map((one) => ({ text: `${one.matter.label}: ${taskText(one, today)}` })),
        }
      : {
          rows: answer.tasks.map((one) => ({
            text: `${[`${one.matter.label} ${one.matter.heading}`, one.point ?? []].flat().join(', ')}: ${taskText(one, today)}`,
          })),
          after: [unanswered],
        }),
    rest: PARAGRAPHS_REST,
    source: areMany(answer.tasks)
      ? minutesSource(dates, answer.board, today)
      : matterSource(first.matter, answer.board, today),
    buttons: answer.tasks.slice(0, 2).map((one) => openMatter(one.matter)),
  };
}

/** What is to be done, who is to see to it and until when. */
function taskText({ text, entrusted }: Task, today: LocalDate): string {
  if (entrusted === undefined) return text;
  const by = entrusted.by === null ? '' : ` Klart ${dateInWords(entrusted.by, today)}.`;
  return `${text} Ansvarig: ${entrusted.to}.${by}`;
}
