import {
  dateInWords,
  dayInWords,
  holidayEveName,
  type LocalDate,
  publicHolidayName,
  unreachable,
  WEEKDAYS,
  weekdayOf,
} from '../../kernel/index.ts';
import type { MinutesAnswer } from '../answer/minutes/minutes.ts';
import type { MinutesFacts } from '../answer/minutes/minutes-facts.ts';
import { mentioned } from './dates-mentioned.ts';
import { EXTRACT_ALONE } from './decisions.ts';
import { ask, figure, listed, openButton, rowsOf, type Said, type SaidButton, shortName } from './said.ts';

const called = ({ minutes }: MinutesFacts): string => (minutes.inPart ? 'Protokollsutdrag' : 'Protokoll');

function range(facts: MinutesFacts): string | null {
  if (!facts.from) return null;
  if (facts.minutes.inPart && facts.from !== facts.to) return `§§ ${facts.from} … ${facts.to}`;
  return facts.from === facts.to ? `§ ${facts.from}` : `§§ ${facts.from}–${facts.to}`;
}

function source(facts: MinutesFacts, board: string, today: LocalDate): string {
  return `${called(facts)} ${dateInWords(facts.date, today)}, ${shortName(board)}`;
}

function buttons(facts: MinutesFacts): SaidButton[] {
  return [
    ...openButton('Öppna protokollet', facts.minutes.document.documentId),
    ask('Besluten', `vad beslutades ${facts.date}`),
    ask('Närvarande', `vilka var med ${facts.date}`),
    ask('Laga kraft', `när vinner besluten ${facts.date} laga kraft`),
  ];
}

/** What is told of a protokoll: justering, anslag, appeal. */
export function sayMinutes(answer: MinutesAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'minutes':
      return minutes(answer, today);
    case 'minutes-list':
      return {
        fact: `Jag har ${figure(answer.all.length)} protokoll från ${shortName(answer.board)}.`,
        rows: rowsOf(
          answer.all.map((facts) =>
            [dateInWords(facts.date, today), range(facts)].filter(Boolean).join(', '),
          ),
        ),
        buttons: [ask('Senaste protokollet', 'senaste protokollet')],
      };
    case 'adjusters-list':
      return {
        fact: `Justerare i ${figure(answer.all.length)} protokoll från ${shortName(answer.board)}.`,
        rows: rowsOf(
          answer.all.map(
            (facts) =>
              `${dateInWords(facts.date, today)}: ${facts.minutes.adjusters.length > 0 ? listed(facts.minutes.adjusters) : 'framgår inte'}`,
          ),
        ),
        source: `Protokollen från ${shortName(answer.board)}`,
      };
    case 'status':
      return status(answer, today);
    case 'adjusters':
      return adjusters(answer, today);
    case 'adjusters-proposed':
      return {
        fact: `Det är inte beslutat än. Förslaget till ${dateInWords(answer.date, today)}: ${answer.proposals.join(' ') || answer.heading}`,
        source: `Punkt ${answer.item}, ${answer.heading}, ${shortName(answer.board)}. En kallelse föreslår, först mötet beslutar.`,
        buttons: [ask('Dagordning', `dagordningen ${answer.date}`)],
      };
    case 'appeal':
      return appeal(answer, today);
    case 'no-minutes':
      return {
        fact: answer.mention
          ? `Jag hittar inget möte ${mentioned(answer.mention, today)} i ${shortName(answer.board)}.`
          : answer.date
            ? `Det finns inget protokoll från ${dateInWords(answer.date, today)} i det jag har${answer.held ? '' : ': mötet har inte varit än'}.`
            : `Jag har inget protokoll från ${shortName(answer.board)}.`,
        lines: answer.adjustBy
          ? [
              `Det ska justeras senast ${dayInWords(answer.adjustBy, today)}, 14 dagar från mötet (KL 5 kap. 69 §).`,
            ]
          : [],
        buttons: [ask('Senaste mötet', 'när var senaste mötet'), ask('Nästa möte', 'när är nästa möte')],
      };
    default:
      return unreachable(answer);
  }
}

function minutes(answer: Extract<MinutesAnswer, { kind: 'minutes' }>, today: LocalDate): Said {
  const { facts, board } = answer;
  const { adjustedOn, adjusters: chosen, chair, secretary } = facts.minutes;
  if (answer.asked === 'secretary') {
    return {
      fact: secretary
        ? `${secretary} var sekreterare den ${dateInWords(facts.date, today)}.`
        : `Det framgår inte vem som var sekreterare den ${dateInWords(facts.date, today)}.`,
      source: source(facts, board, today),
    };
  }
  const many =
    answer.asked === 'count' && !facts.minutes.inPart
      ? Number(facts.to) - Number(facts.from) + 1
      : Number.NaN;
  return {
    fact: `${many > 0 ? `${figure(many)} paragrafer. ` : ''}${called(facts)} ${dateInWords(facts.date, today)}${range(facts) ? `, ${range(facts)}` : ''}${
      adjustedOn ? `, justerat ${dateInWords(adjustedOn, today)}` : ''
    }.`,
    lines: [
      ...(facts.minutes.inPart ? [EXTRACT_ALONE] : []),
      ...(adjustedOn ? [] : ['När det justerades framgår inte av det jag har.']),
      ...(chosen.length > 0 ? [`Justerare: ${listed(chosen)}`] : []),
      ...(chair ? [`Ordförande: ${chair}`] : []),
      ...(secretary ? [`Sekreterare: ${secretary}`] : []),
    ],
    source: `${facts.minutes.document.name}, ${shortName(board)}`,
    buttons: buttons(facts),
  };
}

/** The §§ that were adjusted at the meeting, and when somebody signed, where that is what is asked. */
function firstOfStatus({ each, signed }: Extract<MinutesAnswer, { kind: 'status' }>, when: string): string[] {
  const atOnce = (each ?? []).map(({ label, heading }) => `${label} ${heading}`);
  return [
    ...(each === undefined
      ? []
      : atOnce.length === 0
        ? [`Det framgår inte att någon paragraf justerades omedelbart ${when}.`]
        : [`Omedelbart justerat ${when}: ${listed(atOnce)}.`]),
    ...(signed === undefined ? [] : [`I protokollet står: ${signed}`]),
  ];
}

function status(answer: Extract<MinutesAnswer, { kind: 'status' }>, today: LocalDate): Said {
  const { facts, board, asked, atOnce } = answer;
  const { adjustedOn, postedOn, removedOn } = facts.minutes;
  if (atOnce !== null) {
    const { matter } = atOnce;
    return {
      fact: `§ ${matter.number} ${matter.heading} justerades omedelbart, vid mötet ${dateInWords(facts.date, today)}.`,
      lines: [
        atOnce.postedOn === null
          ? 'När paragrafen anslogs för sig framgår inte.'
          : `Paragrafen anslogs för sig ${dateInWords(atOnce.postedOn, today)}.`,
        ...(adjustedOn ? [`Protokollet i övrigt: justerat ${dateInWords(adjustedOn, today)}.`] : []),
      ],
      source: source(facts, board, today),
      buttons: [ask('Laga kraft', `när får § ${matter.number} laga kraft`)],
    };
  }
  const what = `Protokollet ${dateInWords(facts.date, today)}`;
  const adjusted = adjustedOn
    ? `${what} justerades ${dateInWords(adjustedOn, today)}.`
    : `Det framgår inte att ${what.toLocaleLowerCase('sv')} är justerat. Sista dag är ${dateInWords(facts.adjustBy, today)} (14 dagar).`;
  const posted = postedOn
    ? `${what} anslogs ${dateInWords(postedOn, today)}.`
    : `Det framgår inte att ${what.toLocaleLowerCase('sv')} är anslaget.${facts.postBy ? ` Sista dag är ${dateInWords(facts.postBy, today)}.` : ''}`;
  const down = [
    ...(removedOn ? [`Tas ned tidigast ${dateInWords(removedOn, today)} enligt anslaget.`] : []),
    ...(facts.appeal ? [`Det ska sitta uppe till och med ${dateInWords(facts.appeal.lastDay, today)}.`] : []),
  ];
  const planned = answer.planned ? [`§ ${answer.planned.paragraph}: ${answer.planned.sentence}`] : [];
  const order =
    asked === 'adjusted'
      ? [...(answer.planned?.isAsked ? [...planned, adjusted] : [adjusted, ...planned]), posted, ...down]
      : asked === 'posted'
        ? [posted, ...down, adjusted]
        : [...down, posted, adjusted];
  const [fact = adjusted, ...lines] = [...firstOfStatus(answer, dateInWords(facts.date, today)), ...order];
  return {
    fact,
    lines: [...lines, ...(late(facts, today) ?? []), ...(facts.minutes.inPart ? [EXTRACT_ALONE] : [])],
    source: source(facts, board, today),
    buttons: [
      ask('Laga kraft', `när vinner besluten ${facts.date} laga kraft`),
      ask('Justerare', `vem justerade ${facts.date}`),
    ],
  };
}

function late(facts: MinutesFacts, today: LocalDate): string[] | null {
  const { adjustedOn } = facts.minutes;
  if (adjustedOn === null) return null;
  const last = `${dateInWords(facts.date, today)} + 14 dagar = ${dateInWords(facts.adjustBy, today)} (KL 5 kap. 69 §)`;
  return adjustedOn <= facts.adjustBy ? [`Det var i tid: ${last}.`] : [`Det var efter sista dagen: ${last}.`];
}

function adjusters(answer: Extract<MinutesAnswer, { kind: 'adjusters' }>, today: LocalDate): Said {
  const { facts, board, signs } = answer;
  const { adjusters: chosen, chair, adjustedOn, secretary } = facts.minutes;
  return {
    fact:
      chosen.length > 0
        ? `${listed(chosen)} justera${adjustedOn ? 'de' : 'r'} protokollet ${dateInWords(facts.date, today)}.`
        : `Det framgår inte vem som utsågs att justera protokollet ${dateInWords(facts.date, today)}.`,
    lines: [
      ...(chair ? [`Tillsammans med ordföranden, ${chair}.`] : []),
      ...(signs && secretary ? [`Sekreterare som också skriver under: ${secretary}.`] : []),
      ...(adjustedOn ? [`Justerat ${dateInWords(adjustedOn, today)}.`] : []),
    ],
    source: source(facts, board, today),
    buttons: [ask('Är det justerat', `är protokollet ${facts.date} justerat`)],
  };
}

/** The working is shown: posting, three weeks, the day it is moved to, the day after. */
function appeal(answer: Extract<MinutesAnswer, { kind: 'appeal' }>, today: LocalDate): Said {
  const { facts, board, of, atOnce } = answer;
  const period = facts.appeal;
  const what = of
    ? `§ ${of.number} ${of.heading}, beslutat ${dateInWords(facts.date, today)},`
    : `Besluten ${dateInWords(facts.date, today)}`;
  if (!period && atOnce !== null) {
    return {
      fact: `§ ${atOnce.matter.number} ${atOnce.matter.heading} justerades omedelbart, och när den anslogs för sig framgår inte. Tiden kan därför inte räknas ut.`,
      lines: [
        'Tre veckor räknas från den dag paragrafens justering anslagits hos alla medlemskommuner och regioner.',
      ],
      source: `${source(facts, board, today)}. FinsamL 28 §, KL 13 kap. 5 §`,
      buttons: [ask('Besluten', `vad beslutades ${facts.date}`)],
    };
  }
  if (!period) {
    return {
      fact: `Det framgår inte när protokollet ${dateInWords(facts.date, today)} anslogs, så tiden kan inte räknas ut.`,
      lines: ['Tre veckor räknas från den dag justeringen anslagits hos alla medlemskommuner och regioner.'],
      source: 'FinsamL 28 §, KL 13 kap. 5 §',
      buttons: [ask('Är det justerat', `är protokollet ${facts.date} justerat`)],
    };
  }
  const moved = period.threeWeeksOn !== period.lastDay;
  const why =
    publicHolidayName(period.threeWeeksOn) ??
    holidayEveName(period.threeWeeksOn) ??
    `en ${WEEKDAYS[weekdayOf(period.threeWeeksOn) - 1]}`;
  return {
    fact:
      period.finalOn <= today
        ? `${what} har fått laga kraft ${dayInWords(period.finalOn, today)}, om ingen överklagat.`
        : `${what} får laga kraft ${dayInWords(period.finalOn, today)}, om ingen överklagar.`,
    lines: [
      ...(atOnce === null ? [] : ['Paragrafen justerades omedelbart och anslogs för sig.']),
      `Anslaget ${dateInWords(period.postedOn, today)} + tre veckor = ${dateInWords(period.threeWeeksOn, today)}.`,
      ...(moved
        ? [`Det är ${why}, så sista dag att överklaga blir ${dayInWords(period.lastDay, today)}.`]
        : [`Det är sista dagen att överklaga.`]),
      'Har det anslagits senare hos någon medlem räknas det från den dagen.',
      'Medlemmar i medlemskommunerna och regionen överklagar hos förvaltningsrätten.',
    ],
    source: `${source(facts, board, today)}. FinsamL 28 §, KL 13 kap. 5 §, lag (1930:173) 2 §`,
    buttons: [ask('Besluten', `vad beslutades ${facts.date}`)],
  };
}
