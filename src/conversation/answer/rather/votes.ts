import type { RecordIndex } from '../../knowledge.ts';
import { queryOf } from '../../search/query.ts';
import { type Intent, isAct } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksHowVoted } from '../../understand/record/asked-plainly.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { namesMoreThanOutcome, OF_OUTCOMES, outcomeAsked } from '../decisions/outcomes.ts';
import { sideWanted } from '../decisions/sides-wanted.ts';
import { haveVotes } from '../decisions/votes.ts';
import { namesRecordedMatter } from '../matters/find/on-record.ts';
import { type Settled, type Settling, where, whereFound } from './reading.ts';

/** "Vilka ville ha återremiss": who voted for it, where a § was voted on so. */
export const wantedSide = whereFound(sideWanted, 'decision.votes');

/** "Vilka avslogs": decisions by their outcome; "varför vill de avslå" is of what is spoken of. */
export function outcomes(asking: Asking, of: Intent | null): Settling {
  const mayBe = of === null || OF_OUTCOMES.test(of);
  return mayBe && outcomeAsked(asking.understanding.message.text) ? ofOutcome(asking) : undefined;
}
async function ofOutcome(asking: Asking): Promise<Settled> {
  if (await namesMoreThanOutcome(asking)) return undefined;
  return speaksOf(asking, 'why') && asking.subject?.matter ? 'matter.about' : 'decision.list';
}

/** "När voterade vi senast", "vilka omröstningar har vi haft": of the votes on record, where there is any. */
export function votesThatWere(asking: Asking, of: Intent, record: RecordIndex | null): Settled {
  if (record === null || !OF_VOTES_THAT_WERE.test(of)) return undefined;
  if (!VOTES_THAT_WERE.test(asking.understanding.message.text)) return undefined;
  return haveVotes(asking, record) === null ? undefined : 'decision.votes';
}
const OF_VOTES_THAT_WERE =
  /^(?:meeting\.last|poll\.status|rule\.casting|decision\.(?:list|find)|plan\.show|recusal\.past|matter\.about)$/;
const VOTES_THAT_WERE = sifted(
  /^(?!.*snabbfråg)(?:(?:och|men|å|o|hej)[ ,]+)*(?:(?:när|nar|vad|hur|vilken gång|vilket datum|vilket möte)(?!\p{L}).*(?<!\p{L})(?:voterade|röstade) (?:vi|ni|styrelsen|man|det)(?: om)?(?: (?:det|något|nåt))?(?: (?:senast|sist|förra gången|sista gången))?|(?:vad|när|nar|hur)(?!\p{L}).*(?<!\p{L})(?:vi|ni|styrelsen|det) (?:voterade|röstade)(?: om)? ?(?:senast|sist)?|(?:när|nar|vilken gång)(?!\p{L}).*(?<!\p{L})(?:senaste|sista) (?:omröstningen|voteringen)|(?:vilka|har|hade|hur många|hur ofta|finns|fanns|var|blev)(?!\p{L})(?=.*(?<!\p{L})(?:haft|hade|varit|gjort|fanns|blev)(?!\p{L}))(?=.*(?<!\p{L})(?:vi|ni|styrelsen|det)(?!\p{L})).*(?<!\p{L})(?:omröstning\p{L}*|votering\p{L}*)(?: (?:haft|har|vi|ni|det|varit|hittills|gjort|om|på|sist|senast|genom åren|i (?:år|fjol|\p{L}+)))*|hur (?:många gånger|ofta) har (?:vi|ni|styrelsen) (?:voterat|röstat)(?: (?:om|i år|hittills|genom åren|något|nåt))*|har (?:vi|ni|styrelsen) (?:voterat|röstat)(?: (?:om|i år|hittills|nån gång|någon gång|något|nåt))+)[?. ]*$/iu,
);

/** "Var alla överens om hyran": how it was voted, of a matter on record. */
export function agreed(asking: Asking, of: Intent | null): Settling {
  if ((of && isAct(of)) || !AGREED.test(asking.understanding.message.text)) return undefined;
  return where(namesRecordedMatter(asking), 'decision.votes');
}
const AGREED = sifted(
  /^(?:och |men |å |o )?(?:var|va|är|e|blev|stod)(?!\p{L}).*(?<!\p{L})(?:överens|eniga?|enigt|enhälligt?a?|ense)(?!\p{L})/iu,
);

/** "La nån ner rösten": who did, and no matter of the word. */
export function laidDown({ understanding }: Asking, of: Intent | null): Settled {
  if ((of && isAct(of)) || !LAID_DOWN.test(understanding.message.text)) return undefined;
  return 'decision.votes';
}
const LAID_DOWN = sifted(
  /(?<!\p{L})(?:la|lade|lagt|lägger|lägga) (?:[\p{L}-]+ ){0,3}?(?:ner|ned) (?:(?:sin|sina|min) )?röst(?:en|er|erna)?(?!\p{L})/iu,
);

/** "Hur röstade ni om kanalen": of what no paper speaks of, the last vote there was tells nothing. */
export async function ofNothingKnown(asking: Asking): Promise<Settled> {
  const { message, entities } = asking.understanding;
  const named = LAST_NAMED.exec(message.text)?.groups?.word?.toLowerCase();
  if (named === undefined || entities.persons.length > 0 || entities.dates.length > 0) return undefined;
  const topic = entities.topic.filter(({ weight }) => weight === 1);
  const index = await asking.board.index();
  const known = new Map(
    queryOf(message, entities, index).map(({ said, expansions }) => [said, expansions.length > 0]),
  );
  const isUnknown = topic.every(({ word }) => known.get(word.text) === false);
  return isUnknown && topic.some(({ word }) => word.text.toLowerCase() === named)
    ? 'matter.about'
    : undefined;
}
const LAST_NAMED =
  /(?<!\p{L})(?:om|mot|kring|angående|ang|gällande|för|till|i|på) (?:(?:den|det|de|dom) )?(?<word>[\p{L}-]{4,})[ ?.!]*$/iu;

/** "Hur många tar Fyren emot": nobody is against it. */
export function takesIn({ understanding }: Asking, of: Intent): Settled {
  if (!/^decision\.(?:votes|dissent)$/.test(of)) return undefined;
  return TAKES_IN.test(understanding.message.text) ? 'matter.about' : undefined;
}
const TAKES_IN = /(?<!\p{L})(?:tar|tog|ta|tagit|tas|togs) (?:[\p{L}\d-]+ ){0,4}emot(?!\p{L})/iu;

/** "Vilka beslut togs den 5 februari": a word that no text has names no matter. */
export async function decisionsOfMeetings(asking: Asking): Promise<Settled> {
  const { entities, message, scores } = asking.understanding;
  const [likeliest] = scores;
  if (likeliest?.intent !== 'decision.list' || likeliest.score < UNDOUBTED) return undefined;
  const ofMeetings =
    entities.numbers.length === 0 && !speaksOf(asking, 'percapsulam') && !OF_SOMETHING.test(message.text);
  return ofMeetings && !(await namesRecordedMatter(asking)) ? 'decision.list' : undefined;
}
/** Surely enough read that only the record can say otherwise. */
const UNDOUBTED = 0.5;
/** What stands after such a word is what was asked about, known or not. */
const OF_SOMETHING =
  /(?<!\p{L})(?:om|kring|angående|ang|rörande|gällande|för|till|i ärendet) (?!(?:mötet|sammanträdet|oss|mig)(?!\p{L}))\p{L}/iu;

/** "Hur gick omröstningen om Fyren": of a matter on record, else of a snabbfråga; nobody asks others anything by it. */
export async function howVoted(asking: Asking, of: Intent): Promise<Settled> {
  const { entities, message } = asking.understanding;
  const asksHow = of === 'poll.create' && asksHowVoted(message);
  if (of !== 'poll.status' && !asksHow) return undefined;
  const mayBeOfMatter = entities.topic.some(({ weight }) => weight === 1) && OF_VOTING.test(message.text);
  if (mayBeOfMatter && (await namesRecordedMatter(asking, true))) return 'decision.votes';
  return asksHow ? 'poll.status' : undefined;
}
const OF_VOTING = /(?<!\p{L})(?:omröst|röst|voter)/iu;
