import { addDays, dateInWords, dayInWords, type LocalDate } from '../../kernel/index.ts';
import type { NoticeDays, RuleAnswer } from '../answer/rules.ts';
import { ask, type Said, shortName } from './said.ts';

/** When a kallelse goes out and papers are to be in, by the board's rule and for the meeting meant. */
export function noticeRule(answer: Extract<RuleAnswer, { kind: 'notice' }>, today: LocalDate): Said {
  const rule = answer.extra
    ? 'Extra möte hålls när en tredjedel av ledamöterna begär det, eller när ordföranden anser att det behövs.'
    : `Kallelsen skickas senast ${answer.noticeDays} dagar före mötet i ${shortName(answer.board)}.`;
  const isFirst = answer.ofMaterial && !answer.extra && answer.days?.isNamed !== true;
  const told = isFirst && answer.days ? { ...answer.days, materialStopOn: null } : answer.days;
  const days = told === null ? [] : daysBefore(told, today);
  const material = isFirst ? materialStop(answer, today) : null;
  const [first = '', ...more] = [
    ...(material === null ? [] : [material]),
    ...(answer.days?.isNamed ? [...days, rule] : [rule, ...days]),
  ];
  return {
    fact: first,
    lines: [
      ...more,
      ...(answer.extra
        ? []
        : [
            'Lagen säger inget om hur många dagar: det är styrelsens egen regel. Ersättarna ska också underrättas om tid och plats (KL 6 kap. 17 §).',
          ]),
      `Material ska vara inne ${answer.materialStopDays} dagar före, och svar på kallelsen ${answer.rsvpDays} dagar före.`,
      ...(answer.extra
        ? []
        : ['Klubban påminner kansliet om materialstoppet och kallelsen kl. 8.00 arbetsdagen innan.']),
    ],
    source: answer.extra
      ? 'KL 6 kap. 23 §, genom FinsamL 19 §'
      : `Styrelsens regler, ${shortName(answer.board)}; KL 6 kap. 17 §`,
    buttons: [ask('Nästa möte', 'när är nästa möte')],
  };
}

/** By when papers are to be in: the day before the meeting to come, else the rule. */
function materialStop(
  { days, materialStopDays }: Extract<RuleAnswer, { kind: 'notice' }>,
  today: LocalDate,
): string {
  if (days === null) return `Material ska vara inne ${materialStopDays} dagar före mötet.`;
  const day = days.materialStopOn ?? addDays(days.meeting, -materialStopDays);
  const verb = day < today ? 'var' : 'är';
  return `Till mötet ${dateInWords(days.meeting, today)}: materialstopp ${verb} ${dayInWords(day, today)}.`;
}

/** The last days before one meeting, as far as they are set and still matter. */
function daysBefore({ meeting, materialStopOn, noticeOn, replyBy }: NoticeDays, today: LocalDate): string[] {
  const on = (what: string, day: LocalDate | null) =>
    day === null ? [] : [`${what} ${day < today ? 'var' : 'är'} ${dayInWords(day, today)}`];
  const before = [...on('materialstopp', materialStopOn), ...on('sista dag för kallelsen', noticeOn)];
  const held = dateInWords(meeting, today);
  return [
    ...(before.length === 0 ? [] : [`Till mötet ${held}: ${before.join(' och ')}.`]),
    ...(replyBy === null
      ? []
      : [`Svara på kallelsen till mötet ${held} senast ${dayInWords(replyBy, today)}.`]),
  ];
}
