import { type Decision, refuse } from '../../../kernel/index.ts';
import type { PollRefusal } from '../refusals.ts';

const LONGEST_QUESTION = 300;
const LONGEST_CHOICE = 120;
export const FEWEST_CHOICES = 2;
export const MOST_CHOICES = 10;

type Refused = Extract<Decision<never, PollRefusal>, { readonly kind: 'refused' }>;

/** Why a question cannot be put so, or null. Klubbans ordning: what fits a card and a phone. */
export function faultOfQuestion(question: string): Refused | null {
  if (question === '') return refuse('poll.questionMissing', null);
  const { length } = question;
  return length > LONGEST_QUESTION
    ? refuse('poll.questionTooLong', { length, most: LONGEST_QUESTION })
    : null;
}

/** Why these cannot be the choices, or null: two to ten, each short and unlike the others. Klubbans ordning. */
export function faultOfChoices(choices: readonly string[]): Refused | null {
  if (choices.length < FEWEST_CHOICES) return refuse('poll.tooFewChoices', { dates: false });
  if (choices.length > MOST_CHOICES) {
    return refuse('poll.tooManyChoices', { given: choices.length, most: MOST_CHOICES, dates: false });
  }
  const long = choices.findIndex((choice) => choice.length > LONGEST_CHOICE);
  const length = choices[long]?.length;
  if (length !== undefined) {
    return refuse('poll.choiceTooLong', { number: long + 1, length, most: LONGEST_CHOICE });
  }
  const seen = new Set<string>();
  for (const choice of choices) {
    const key = choice.toLocaleLowerCase('sv');
    if (seen.has(key)) return refuse('poll.sameChoices', { choice });
    seen.add(key);
  }
  return choices.includes('') ? refuse('poll.tooFewChoices', { dates: false }) : null;
}

/** A line of text as it is kept: without marks that nobody sees, white space as single spaces, trimmed. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
