import type { RecordIndex } from '../../knowledge.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import type { Matter } from '../matters/matter.ts';
import { asMuchAsBest } from '../matters/sums/as-much-as-best.ts';
import type { VotesAsked } from './decisions-answer.ts';
import { decidedMatterMeant } from './of-meeting-named.ts';
import { thoseMeant } from './paragraphs-meant.ts';

const WHO_WANTED = sifted(
  /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:vem|vilka|vilken|någon|nån|fanns det någon|var det någon)(?: (?:var|va) det)?(?: av oss)?(?: som)? (?:ville|önskade|yrkade(?: på)?|föreslog|röstade för|stod bakom|krävde|begärde)(?!\p{L})/iu,
);

/** Lines that a votering may stand between: as they are asked for, and as a § has them. */
const LINES = [
  {
    asked: /återremi|skicka\p{L}* tillbaka|lämna\p{L}* tillbaka|utreda\p{L}* mer/iu,
    told: /återremi|skickas? tillbaka|lämnas? tillbaka/iu,
  },
  { asked: /bordlä|skjuta|vänta/iu, told: /bordlä|skjut\p{L}* upp/iu },
  { asked: /avslå|avslag|säga nej|inte ge/iu, told: /avsl[åo]/iu },
  {
    asked: /hela|allt|fullt/iu,
    told: /hela (?:belopp|summ|ansök)\p{L}*|bifall till ansökan|full\p{L}* belopp/iu,
  },
  { asked: /halva|hälften|mindre|lägre/iu, told: /halva|hälften|lägre|mindre/iu },
  { asked: /bifalla|godkänna|säga ja/iu, told: /bifall/iu },
] as const;

/** Who was for one of the lines that a § stood between. */
export interface SideWanted {
  readonly matter: Matter;
  readonly asked: VotesAsked;
  /** What the § tells of that line, before all else of how it was voted. */
  readonly first: readonly string[];
}

/** "Vilka ville ha återremiss", "vem ville ge Fyren hela beloppet": null where that is not asked, or no § was voted on so. */
export function sideWanted(asking: Asking, index: RecordIndex): SideWanted | null {
  const { text } = asking.understanding.message;
  const line = WHO_WANTED.test(text) ? LINES.find(({ asked }) => asked.test(text)) : undefined;
  if (!line) return null;
  const stands = (matter: Matter) => HAS_VOTES.test(matter.body) && line.told.test(matter.body);
  const meant = decidedMatterMeant(asking, index);
  const named = meant.kind === 'pointed' ? [meant.matter] : asMuchAsBest(asking, meant, index);
  const matter = named.find(stands) ?? thoseMeant(asking, index, stands)[0];
  if (!matter) return null;
  const sentences = sentencesOf(matter.body);
  const vote = sentences.map((one) => voteFor(one, line.told)).find((one) => one !== null);
  const moved = sentences.filter((one) => MOVES.test(one) && line.told.test(one));
  const movers = moved.flatMap((one) => MOVES.exec(one)?.groups?.who ?? []);
  const behind = sentences.filter(
    (one) => VOTES_FOR.test(one) && (line.told.test(one) || movers.some((who) => one.includes(`${who}s `))),
  );
  return { matter, asked: vote ?? 'all', first: [...behind, ...moved] };
}

const HAS_VOTES = /röst(?:ar|ade|er|ning)|votering|omröstning/iu;
const NAME = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*){1,3}`;
const MOVES = new RegExp(
  String.raw`(?<who>${NAME})[^.]*?\s(?:yrkar|yrkade|föreslår|föreslog|vill|ville)(?!\p{L})`,
  'u',
);
const VOTES_FOR = /(?<!\p{L})[Ff]ör\s.*\srösta(?:r|de)(?!\p{L})/u;

/** "Den som vill återremittera röstar nej": what a vote for the line was called. */
function voteFor(sentence: string, told: RegExp): VotesAsked | null {
  for (const part of sentence.split(/[,;]\s*/u)) {
    const vote = told.test(part)
      ? /röst\p{L}*\s(?<as>ja|nej)(?!\p{L})|(?<!\p{L})(?<is>ja|nej)(?:-?röst)?\s(?:för|innebär|betyder|är)/iu.exec(
          part,
        )?.groups
      : undefined;
    const as = (vote?.as ?? vote?.is)?.toLowerCase();
    if (as) return as === 'ja' ? 'for' : 'against';
  }
  return null;
}
