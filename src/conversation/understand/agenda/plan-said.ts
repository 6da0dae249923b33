/** A message, and how many single days it names. */
interface Said {
  readonly text: string;
  readonly days: number;
}

/** A year's plan by its heading, or asked to be laid out. */
const PLAN_HEADING = /^(?:sammanträdes|mötes|års)(?:plan|dag|datum|tid)\p{L}*(?!\p{L})[^?]*$/iu;
/** "Möten 2026: 9/2 kl 9, 11/5 kl 13": a plan, and nothing that is asked. */
const PLAN_LINE =
  /^(?:våra |styrelsens )?(?:möten|mötena|sammanträden|sammanträdena)(?: (?:för|under|år))? (?:20\d\d|nästa år)(?: i \p{L}+)?\s*[:–-][^?]*$/iu;
const LAYS_OUT =
  /^(?:kan du |vill du )?(?:planera|planlägg|schemalägg|lägga?(?: in| upp| till)) (?!.*(?<!\p{L})(?:senast|eller)(?!\p{L})).*(?:möte|sammanträde)/iu;

/** A whole plan is one, whatever its rooms and notes resemble. */
export function isPlan({ text, days }: Said): boolean {
  return (days > 3 && PLAN_HEADING.test(text)) || (days > 1 && PLAN_LINE.test(text));
}

/** Whether it begins as a plan does: "Sammanträdesplan 2027". */
export function isHeaded({ text }: Pick<Said, 'text'>): boolean {
  return PLAN_HEADING.test(text);
}

/** Whether it may be one, or asks that one be laid out. */
export function mayBePlan({ text, days }: Said): boolean {
  return days > 1 && (PLAN_HEADING.test(text) || LAYS_OUT.test(text));
}
