const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

const WEEKDAY = '(?:m[åa]n|tis|ons|tors|fre|l[öo]r|s[öo]n)dag';
/** "Torsdagar", "varje torsdag", "alltid", "brukar": of many days, not of the one that a kallelse is to. */
const HABIT = word(
  `${WEEKDAY}ar(?:na)?|var(?:je|enda|annan) ${WEEKDAY}|aldrig|alltid|oftast|brukar|(?:f[öo]r|efter)middagar(?:na)?`,
);

/** Whether what is said is of how it generally is: somebody who can't "på torsdagar" has not answered for one of them. */
export function isOfHabit(text: string): boolean {
  return HABIT.test(text);
}
