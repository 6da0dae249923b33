import { queryOf } from '../../search/query.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { isPart, nameWords } from '../../understand/named/name-words.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { foldDots } from '../../understand/words/stem.ts';
import type { Asking } from '../asking.ts';
import type { Matter } from '../matters/matter.ts';
import type { Granted } from './decisions-answer.ts';
import { GRANTS } from './grants.ts';

/** Meetings looked through where none is named: those of about a year. */
export const A_YEARS = 8;

/** "Delades ut": that something was granted, and nothing of what it is called. */
const HANDS_OUT = /^(?:ut)?dela(?:[dts]|de|des|ts)?$/iu;

/** Words that are of whatever is granted, and tell none of it apart. */
const OF_ANY_GRANT =
  /^(?:pengar\p{L}*|medel|medlen|bidrag\p{L}*|stöd\p{L}*|anslag\p{L}*|kronor|belopp\p{L}*|insats\p{L}*|projekt\p{L}*|verksamhet\p{L}*|ansökning\p{L}*|ansökan|del(?:a|at|ade|ar)|gett|gav|ut|år(?:en)?|åren|tid(?:en)?|gång(?:er|en)?|början|starten)$/u;

/**
 * Those whose matter, or own row of a list, speaks of the medlem or the thing that is named: of a medlem that none names,
 * none; all where no medlem is named and the record knows nothing of the thing.
 */
export async function grantedTo(asking: Asking, all: readonly Granted[]): Promise<readonly Granted[]> {
  const { message, entities } = asking.understanding;
  const index = await asking.board.index();
  const names = new Set([
    ...entities.topic.filter(({ weight }) => weight === 1).map(({ word }) => word.text),
    ...entities.organisations.map(({ words: [first] }) => message.words[first]?.text ?? ''),
  ]);
  const named = (matter: Matter) => new Set(analyse([matter.heading, ...matter.clauses].join('\n')));
  const headed = all.map(({ matter }) => named(matter));
  // What a matter is named by, or a medlem; "hittills" and "beviljats" tell none of them apart.
  const telling = queryOf(message, entities, index).filter(
    ({ said, expansions }) =>
      names.has(said) &&
      !GRANTS.test(said) &&
      !HANDS_OUT.test(said) &&
      !OF_ANY_GRANT.test(said) &&
      expansions.some(
        ({ term, likeness }) =>
          likeness >= 0.85 && (headed.some((terms) => terms.has(term)) || entities.organisations.length > 0),
      ),
  );
  if (telling.length === 0) return all;
  const speaks = ({ matter, clause, isRow }: Granted) => {
    const body = entities.organisations.length > 0 ? toldOfApplicant(matter.body) : matter.body;
    const text = (isRow ? [matter.heading, clause] : [matter.heading, ...matter.clauses, body]).join('\n');
    const terms = new Set(analyse(text));
    return (
      telling.every(({ expansions }) => expansions.some(({ term }) => terms.has(term))) &&
      entities.organisations.every(({ id }) => namesMedlem(text, id))
    );
  };
  const inClause = ({ clause }: Granted) => {
    const terms = new Set(analyse(clause));
    return telling.every(({ expansions }) => expansions.some(({ term }) => terms.has(term)));
  };
  const inHeading = ({ matter: { heading } }: Granted) => inClause({ clause: heading } as Granted);
  const speaking = all.filter(speaks);
  // Of a § with several decisions, those that name it, where any does.
  const of = speaking.filter(
    (one) =>
      inHeading(one) ||
      inClause(one) ||
      !speaking.some((other) => other.matter === one.matter && inClause(other)),
  );
  return of.length > 0 || entities.organisations.length > 0 ? of : all;
}

/** "Hur mycket har Simhallen fått totalt": whoever is asked about, as it is written; null: nobody is named so. */
export function recipientAsked({ understanding: { message, entities } }: Asking): string | null {
  const { har, fick, till } = RECIPIENT.exec(message.text)?.groups ?? {};
  const who = (har ?? fick ?? till)?.trim();
  if (who === undefined || OF_ANYBODY.test(who)) return null;
  const words = who.toLocaleLowerCase('sv').split(/[^\p{L}\d]+/u);
  return entities.topic.some(({ word, weight }) => weight === 1 && words.includes(word.text)) ? who : null;
}
const RECIPIENT = sifted(
  /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:(?:va|vad|hur (?:mycket|mkt|mycke|stort)(?: (?:pengar|bidrag|stöd))?) )(?:(?:har|hade) (?<har>\p{L}[^?]{2,40}?) (?:fått|beviljats|tilldelats|erhållit)(?!\p{L})|fick (?<fick>\p{L}[^?]{2,40}?) (?=(?:totalt|sammanlagt|genom|hittills|i|av|för)(?!\p{L}))|har (?:vi|förbundet|styrelsen) (?:totalt |sammanlagt |hittills )?(?:gett|beviljat|givit|betalat(?: ut)?) (?:till )?(?<till>\p{L}[^?]{2,40}?)(?= (?:totalt|sammanlagt|genom|hittills|i|sedan|sen)(?!\p{L})|[?. ]*$))/iu,
);
/** Pronouns and kinds: nobody of their own. */
const OF_ANYBODY =
  /^(?:(?:de|dom|dem|vi|ni|jag|du|man|den|det|han|hon|alla|olika|samtliga|som|vem|vilka|förbundet|styrelsen|insatser\p{L}*|projekt\p{L}*|verksamhet\p{L}*|föreningar\p{L}*|sökande\p{L}*|kommuner\p{L}*|medlem\p{L}*|andra|något|någon|nåt|ut|i|till|pengar|bidrag|medel|stöd)(?: |$))+/iu;

/** Whether any of what was granted speaks of whoever is named so: where the record knows the words, or others like them. */
export async function speakOf(asking: Asking, granted: readonly Granted[], who: string): Promise<boolean> {
  const { message, entities } = asking.understanding;
  const words = new Set(who.toLocaleLowerCase('sv').split(/[^\p{L}\d]+/u));
  const terms = queryOf(message, entities, await asking.board.index())
    .filter(({ said }) => words.has(said.toLocaleLowerCase('sv')))
    .flatMap(({ expansions }) =>
      expansions.filter(({ likeness }) => likeness >= 0.7).map(({ term }) => term),
    );
  return granted.some(({ matter, clause }) => {
    const told = new Set(analyse([matter.heading, clause, ...matter.clauses, matter.body].join('\n')));
    return terms.some((term) => told.has(term));
  });
}

/** What a § tells of who applies, and not that a medlem is spoken of: families in Myrhed are not Myrheds kommun. */
const toldOfApplicant = (body: string): string =>
  sentencesOf(body)
    .filter((one) => APPLIES.test(one))
    .join('\n');
const APPLIES =
  /(?<!\p{L})(?:sökande|söker|ansök\p{L}*|sökt|projektägare|huvudman|mottagare|anordnare|utförare)(?!\p{L})/iu;

/** Whether the text names the medlem, and no place or thing that bears its name: "i Myrhed", "Mötesplats Myrhed". */
function namesMedlem(text: string, name: string): boolean {
  if (text.toLocaleLowerCase('sv').includes(name.toLocaleLowerCase('sv'))) return true;
  const [telling] = nameWords(name).filter((word) => !KIND_OF_MEDLEM.test(word));
  return (
    telling !== undefined &&
    [...text.matchAll(/\p{Lu}\p{L}+/gu)].some(
      ({ 0: word, index }) =>
        isPart(asWord(word), telling) && !BEARS_IT.test(text.slice(Math.max(0, index - LONGEST_NAME), index)),
    )
  );
}
const asWord = (word: string) => ({ folded: foldDots(word.toLocaleLowerCase('sv')), capital: true });
const KIND_OF_MEDLEM = /^(?:kommun|region|landsting|stad)$/u;
const LONGEST_NAME = 40;
const BEARS_IT = /(?:^|[^\p{L}])(?:i|\p{Lu}\p{L}+) $/u;
