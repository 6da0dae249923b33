import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import { grants } from '../answer/decisions/grants.ts';
import { endedAs } from '../answer/decisions/outcomes.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { type MatterAnswer, toldBeside } from '../answer/matters/matter-answer.ts';
import type { Passage } from '../knowledge.ts';
import { findAmounts } from '../search/amounts.ts';
import type { Sentence } from '../search/sentences.ts';
import { sayCompared } from './compared.ts';
import { lowerLabel, openMatter, recusalLines, relatedLines } from './matter-parts.ts';
import { sayNoSuchNumber, sayNotStated } from './not-stated.ts';
import { sayListSum, sayShare } from './of-rows.ts';
import { sayOneMatter } from './one-matter.ts';
import { capital, kronor, listed, rowsOf, type Said } from './said.ts';
import { matterSource, minutesSource, passageSource } from './sources.ts';

/** What is told of a matter, and that it is not stated: in words. */
export function sayMatter(answer: MatterAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'matter':
      return sayOneMatter(answer, today);
    case 'amount':
      return amount(answer, today);
    case 'sums':
      return sums(answer, today);
    case 'compared':
      return sayCompared(answer, today);
    case 'share':
      return sayShare(answer, today);
    case 'list-sum':
      return sayListSum(answer, today);
    case 'sentence':
      return sentence(answer, today);
    case 'not-stated':
      return sayNotStated(answer, today);
    case 'no-such-number':
      return sayNoSuchNumber(answer, today);
    default:
      return unreachable(answer);
  }
}

/** "Höjs från 1 180 kr till 1 240 kr": the sum before is none of what was decided. */
const CHANGED_FROM =
  /(?<!\p{L})(?:höj|sänk|ändr|juster|minsk|öka|räkna)\p{L}*(?!\p{L})[^.;]{0,60}?(?<!\p{L})från (?<before>\d[\d \u00a0]*(?:kr|kronor)) till (?=\d)/iu;

function amount(answer: Extract<MatterAnswer, { kind: 'amount' }>, today: LocalDate): Said {
  const { matter, clause } = answer;
  // What was moved and lost stands among the sums of the §, and is no sum of its decision.
  const told = answer.sums.length > 0 ? answer.sums : findAmounts(clause).map((one) => one.kronor);
  const before = told.length > 1 ? findAmounts(CHANGED_FROM.exec(clause)?.groups?.before ?? '') : [];
  const now = told.filter((sum) => !before.some((one) => one.kronor === sum));
  const amounts = [...new Set((now.length > 0 ? now : told).map(kronor))];
  const sums = amounts.length > 0 ? listed(amounts) : listed(matter.amounts.map(kronor));
  const when = dateInWords(matter.date, today);
  const others = matter.clauses.filter((one) => one !== clause);
  return {
    context: `${matter.label} ${matter.heading}`,
    fact:
      matter.kind === 'item'
        ? `${sums} enligt förslaget i ${lowerLabel(matter)}. Det är inte beslutat.`
        : endedAs({ clauses: clause ? [clause] : matter.clauses }, 'refused') && !matter.clauses.some(grants)
          ? `${sums} avslogs ${when} (${matter.label}).`
          : `${sums}, enligt beslut ${when} (${matter.label}).`,
    lines: [
      clause,
      ...others.filter((one) => findAmounts(one).length > 0).slice(0, 3),
      ...(answer.quotes ?? []),
      ...recusalLines(matter.recusals, matter.body),
      ...relatedLines(answer.related, today),
    ],
    source: matterSource(matter, answer.board, today),
    buttons: [openMatter(matter), ...answer.related.map(openMatter)],
  };
}

/** What each of several things got, each with its own decision. */
function sums(answer: Extract<MatterAnswer, { kind: 'sums' }>, today: LocalDate): Said {
  return {
    fact: `${capital(answer.sums.map(({ clause }) => clause.replace(/[\s.,;:]+$/u, '')).join('; '))}.`,
    rows: rowsOf(
      answer.sums.map(
        ({ matter }) => `${matter.label} ${matter.heading}, ${dateInWords(matter.date, today)}`,
      ),
    ),
    source: minutesSource(
      answer.sums.map(({ matter }) => matter.date),
      answer.board,
      today,
    ),
    buttons: answer.sums.slice(0, 3).map(({ matter }) => openMatter(matter)),
  };
}

function sentence(answer: Extract<MatterAnswer, { kind: 'sentence' }>, today: LocalDate): Said {
  const { sentence: best, matter } = answer;
  const told = capital(best.text);
  return {
    // When its turn comes is told with its name.
    ...(answer.wanted === 'clock'
      ? {}
      : matter
        ? { context: `${matter.label} ${matter.heading}` }
        : best.passage.heading === ''
          ? {}
          : { context: best.passage.heading }),
    fact: answer.unmet && answer.unmet.length > 0 ? near(answer.unmet, told, best.passage) : told,
    lines: [
      ...toldBeside(answer).map(
        (one) => `${isElsewhere(one, best) ? whence(one.passage, today) : ''}${one.text}`,
      ),
      ...(answer.quotes ?? []),
      ...(matter && answer.wanted !== 'clock' ? standing(matter) : []),
    ],
    source:
      matter && best.passage.part !== 'attachment'
        ? matterSource(matter, answer.board, today)
        : passageSource(best.passage, answer.board, today),
    buttons: matter ? [openMatter(matter)] : [],
  };
}

/** Whether a sentence stands in another § or item than the one that the source names. */
const isElsewhere = ({ passage }: Sentence, best: Sentence): boolean =>
  /^(?:paragraph|item)$/.test(passage.part) &&
  /^(?:paragraph|item)$/.test(best.passage.part) &&
  (passage.meetingId !== best.passage.meetingId ||
    passage.part !== best.passage.part ||
    passage.number !== best.passage.number);

/** `§ 44, 23 oktober: `; what a kallelse proposes is said to be proposed. */
function whence({ part, number, meetingDate }: Passage, today: LocalDate): string {
  const when = meetingDate ? `, ${dateInWords(meetingDate, today)}` : '';
  return part === 'item' ? `Punkt ${number}${when} (kallelse, inte beslutat): ` : `§ ${number}${when}: `;
}

/** What was not found is said before what was. */
function near(unmet: readonly string[], told: string, passage: Passage): string {
  const words = listed(unmet.map((word) => `”${word}”`));
  const where = passage.part === 'paragraph' ? `§ ${passage.number}` : `punkt ${passage.number}`;
  return `Just ${words} framgår inte. Närmast står i ${where}: ${told}`;
}

/** A proposal or an application is never told as a decision. */
function standing(matter: Matter): string[] {
  return matter.kind === 'item' ? ['Det är inte beslutat enligt det jag har.'] : [];
}
