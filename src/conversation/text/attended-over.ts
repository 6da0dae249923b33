import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { AttendanceAnswer } from '../answer/meetings/attendance-answer.ts';
import type { AttendedOver } from '../answer/meetings/attended-over.ts';
import { label, servedLine } from './attendee.ts';
import { capital, counted, listed, rowsOf, type Said } from './said.ts';
import { datesInWords, minutesSource } from './sources.ts';

/** "två av tre möten", "alla de tre mötena". */
const share = (some: number, all: number) =>
  some === all
    ? `alla de ${counted(all)} mötena`
    : `${some === 1 ? 'ett' : counted(some)} av ${counted(all)} möten`;

/** How somebody was at several meetings: at how many she was what is asked, and each of them. */
export function attendedOver({ person, self, asked, each, board }: AttendedOver, today: LocalDate): Said {
  const who = self ? 'du' : person;
  const fits = each.filter(({ as, serves }) =>
    asked === 'served' ? serves : (as === null) === (asked === 'absence'),
  );
  const days = datesInWords(
    fits.map(({ date }) => date),
    today,
  );
  const verb = { presence: 'var med på', absence: 'var borta från', served: 'tjänstgjorde vid' }[asked];
  const fact =
    fits.length === 0
      ? `${capital(who)} ${noneOf[asked]} de ${counted(each.length)} mötena jag har protokoll från.`
      : `${capital(who)} ${verb} ${share(fits.length, each.length)}: ${days}.`;
  const dates = each.map(({ date }) => date);
  return {
    fact,
    rows: rowsOf(
      each.map(({ date, as }) => {
        if (as === null) return `${capital(dateInWords(date, today))}: var inte med.`;
        const said = label(as);
        return `${capital(dateInWords(date, today))}: ${said === as.name ? 'var med' : said}.`;
      }),
    ),
    source: minutesSource(dates, board, today),
  };
}

const noneOf = {
  presence: 'var inte med på något av',
  absence: 'var med på alla',
  served: 'tjänstgjorde inte vid något av',
} as const;

/** Who decided, or who served, at each of several meetings. */
export function atSeveral(
  answer: Extract<AttendanceAnswer, { kind: 'present-at-several' | 'served-at-several' }>,
  today: LocalDate,
): Said {
  const { each, board } = answer;
  const dates = (each as readonly { readonly date: LocalDate }[]).map(({ date }) => date);
  const on = (date: LocalDate, told: string) => `${capital(dateInWords(date, today))}: ${told}`;
  const source = minutesSource(dates, board, today);
  if (answer.kind === 'present-at-several') {
    return {
      fact: `Beslutande vid ${counted(each.length)} möten, ${datesInWords(dates, today)}.`,
      rows: rowsOf(
        answer.each.map(({ date, deciding }) => on(date, `${listed(deciding.map((one) => label(one)))}.`)),
      ),
      source,
    };
  }
  const serving = answer.each.filter(({ served }) => served.length > 0);
  const whom = answer.about === null ? '' : ` för ${answer.about}`;
  return {
    fact:
      serving.length === 0
        ? `Ingen ersättare tjänstgjorde${whom} vid de ${counted(each.length)} mötena jag har protokoll från.`
        : `Ersättare tjänstgjorde${whom} vid ${share(serving.length, each.length)}: ${datesInWords(
            serving.map(({ date }) => date),
            today,
          )}.`,
    rows: rowsOf(serving.map(({ date, served }) => on(date, served.map(servedLine).join(' ')))),
    source,
  };
}
