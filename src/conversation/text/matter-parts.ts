import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { RecordedRecusal } from '../../meeting/index.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { ask, listed, type SaidButton, type SaidRow } from './said.ts';

/** A button that opens one matter. */
export function openMatter(matter: Matter): SaidButton {
  return ask(`${matter.label} ${matter.heading}`, `${matter.label} ${matter.date}`);
}

/** In the middle of a sentence: `punkt 8`. */
export function lowerLabel(matter: Matter): string {
  return matter.label.charAt(0).toLocaleLowerCase('sv') + matter.label.slice(1);
}

/** `Bilagor 3 och 4`. */
export function attachments(matter: Matter): string {
  const numbered = matter.attachments.every((one) => /^\d/.test(one));
  if (numbered)
    return `${matter.attachments.length === 1 ? 'Bilaga' : 'Bilagor'} ${listed(matter.attachments)}`;
  return `Bilagor: ${listed(matter.attachments.map((one) => (/^\d/.test(one) ? `bilaga ${one}` : one)))}`;
}

/** The clauses as one text, each with its "att". */
export function clauses(matter: Pick<Matter, 'clauses'>): string {
  const said = matter.clauses.map(withoutStop);
  return `${said.join('; ')}.`;
}

/** Without its stop, and without what binds it to the next: "att avslå ansökan, samt". */
function withoutStop(clause: string): string {
  return clause.trim().replace(/[.;,]$|,?\s+(?:samt|och)$/u, '');
}

const SCOPE = {
  decision: 'deltog inte i beslutet',
  discussion: 'deltog inte i diskussionen',
  whole: 'deltog inte i ärendet på grund av jäv',
} as const;

/** What a text says that tells of jäv; where it only tells who left, no reason is given for her. */
const OF_JAV = /jäv|opartisk/iu;

/** `Lars Ek deltog inte i beslutet.`, one line for all with the same scope; `body`: the text of the matter. */
export function recusalLines(recusals: readonly RecordedRecusal[], body: string): string[] {
  const saysWhy = body === '' || OF_JAV.test(body);
  return (['decision', 'discussion', 'whole'] as const).flatMap((scope) => {
    const people = recusals.filter((one) => one.scope === scope).map((one) => one.person);
    return people.length > 0
      ? [`${listed(people)} ${scope === 'whole' && !saysWhy ? 'deltog inte i ärendet' : SCOPE[scope]}.`]
      : [];
  });
}

/** Where the same is spoken of elsewhere; a proposal is said to be one. */
export function relatedLines(related: readonly Matter[], today: LocalDate): string[] {
  return related.map((one) =>
    one.kind === 'item'
      ? `Se också ${lowerLabel(one)}, ${one.heading}, mötet ${dateInWords(one.date, today)}${one.clauses.length > 0 ? ` (ett förslag: ${clauses(one)})` : ''}`
      : `Se också ${one.label}, ${one.heading}, ${dateInWords(one.date, today)}${decidedInShort(one)}`,
  );
}

/** What was decided there, where it is soon told: `: att bordlägga ärendet.` The sum of another matter is not told beside this one's. */
function decidedInShort({ clauses: decided }: Matter): string {
  const [first] = decided;
  return first !== undefined && first.length <= SOON_TOLD && !A_SUM.test(first)
    ? `: ${clauses({ clauses: [first] })}`
    : '.';
}
const SOON_TOLD = 140;
const A_SUM = sifted(/\d\s?(?:kr|kronor|tkr|mkr|mnkr|miljon|procent|%)/iu);

/** A row for each, that opens it: `§ 87 Hyra: att …`; with its day where they are of several: `§ 87, 20 oktober, Hyra: …`. */
export function matterRows(
  matters: readonly Matter[],
  today: LocalDate,
  told: (matter: Matter) => string,
): SaidRow[] {
  const several = areSeveralDays(matters.map(({ date }) => date));
  return matters.map((one) => ({
    text: `${one.label}${several ? `, ${dateInWords(one.date, today)},` : ''} ${one.heading}: ${told(one)}`,
    opens: openMatter(one),
  }));
}

/** Whether the matters are of more meetings than one. */
export function areSeveralDays(dates: readonly LocalDate[]): boolean {
  return new Set(dates).size > 1;
}
