import type { PersonView, RecordIndex } from '../../knowledge.ts';
import { queryOf } from '../../search/query.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { pointedMatter } from '../matters/find/matter-pointed.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import { isOfSame } from '../matters/find/related.ts';
import type { Matter } from '../matters/matter.ts';
import { quotesOf } from '../matters/quote.ts';
import { asMuchAsBest } from '../matters/sums/as-much-as-best.ts';
import { held } from '../meetings/which-meeting.ts';
import { personMeant } from '../people.ts';
import type { DecisionsAnswer, VotesAsked } from './decisions-answer.ts';
import { decidedMatterMeant } from './of-meeting-named.ts';
import { latestThat, thoseMeant } from './paragraphs-meant.ts';
import { sideWanted } from './sides-wanted.ts';

function votesAsked(asking: Asking): VotesAsked {
  if (speaksOf(asking, 'castingVote')) return 'casting';
  if (speaksOf(asking, 'abstain')) return 'abstained';
  if (speaksOf(asking, 'against')) return 'against';
  return speaksOf(asking, 'infavour') ? 'for' : 'all';
}

const VOTED =
  /(tillstyrk|avstyrk|röst|votering|omröst|utslagsröst|avstår|avstod|ja-|nej-|reserv|^(?:ja|nej)\s*(?:\([^)]*\))?:)/i;

const NAME = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){1,3}(?: \([\p{L}]{1,4}\))?`;
/** "För att behålla lokalen: Ylva Ek och Åke Lod.": a side of a votering, and who were on it. */
const SIDE = new RegExp(
  String.raw`^\p{Lu}[^:]{1,80}:\s*${NAME}(?:(?:,| och|, och|,? samt) ${NAME}){0,30}\.?$`,
  'u',
);
/** Labels of a § that tell who did something else than vote. */
const OF_THE_ITEM =
  /^(?:föredragande|handläggare|närvarande|deltagare|ordförande|sekreterare|justerare|beslutet skickas till|kopia|jäv|yrkande\p{L}*)(?!\p{L})/iu;

/** The sentences of a § that tell how it was voted. */
function votedIn(matter: Matter): string[] {
  const isOn = hasVotes(matter);
  return sentencesOf(matter.body).filter(
    (text) =>
      text.includes(' ') && (VOTED.test(text) || (isOn && SIDE.test(text) && !OF_THE_ITEM.test(text))),
  );
}

/** "Var alla överens", of what is spoken of. */
const AGREED =
  /^(?:och |men )?(?:var|va|är|blev|röstade) (?:alla|ni|vi|de|dom|det) (?:överens|eniga|enigt|enhälligt|ense|likadant|samma)[?. ]*$/iu;

/** How it was voted: in the matter meant, or in all of a time. */
export async function votes(asking: Asking): Promise<DecisionsAnswer> {
  const index = await asking.board.index();
  const wanted = sideWanted(asking, index);
  if (wanted) {
    const told = votesOn(asking, [wanted.matter], true);
    if (told.kind !== 'votes') return told;
    const others = told.sentences.filter(({ text }) => !wanted.first.includes(text));
    const first = wanted.first.map((text) => ({ matter: wanted.matter, text }));
    return { ...told, sentences: [...first, ...others], asked: wanted.asked };
  }
  const spokenOf = AGREED.test(asking.understanding.message.text)
    ? pointedMatter(asking, asking.subject?.matter, 0, index)
    : null;
  if (asksOfAllVotes(asking))
    return votesOn(asking, latestThat(asking, index, hasVotes).toReversed().flat(), false);
  const meant = decidedMatterMeant(asking, index);
  const chosen = spokenOf
    ? [spokenOf]
    : meant.kind === 'pointed'
      ? [meant.matter]
      : ofYearNamed(asking, asMuchAsBest(asking, meant, index));
  const voted = chosen.filter(hasVotes);
  const one = chosen.length > 0;
  const matters = one
    ? voted.length > 0
      ? voted.slice(0, 1)
      : chosen.slice(0, 1)
    : thoseMeant(asking, index, hasVotes);
  return votesOn(asking, matters, one);
}

/** "Vilka omröstningar har vi haft": all of about a year, where no time is named. */
const asksOfAllVotes = ({ understanding: { message, entities } }: Asking): boolean =>
  entities.dates.length + entities.numbers.length === 0 &&
  entities.topic.every(({ word, weight }) => weight < 1 || OF_VOTING.test(word.text)) &&
  ALL_VOTES.test(message.text);
const OF_VOTING = /^(?:haft|voter\p{L}*|röst\p{L}*|omröst\p{L}*|gånger|åren|gjort)$/iu;
const ALL_VOTES = sifted(
  /(?<!\p{L})(?:vilka|hur många|alla|några|nåra|hur ofta)(?!\p{L}).*(?<!\p{L})(?:omröstningar|voteringar|votera[dt]\p{L}*|rösta[dt]\p{L}*|gånger)(?!\p{L})/iu,
);

/** Whether the protokoll of about a year have any vote. */
export const haveVotes = (asking: Asking, index: RecordIndex): true | null =>
  latestThat(asking, index, hasVotes).length > 0 ? true : null;

function votesOn(asking: Asking, matters: readonly Matter[], one: boolean): DecisionsAnswer {
  const { persons } = asking.understanding.entities;
  const person = persons.length > 0 ? (personMeant(asking)[0]?.name ?? null) : null;
  const sentences = matters.flatMap((matter) =>
    votedIn(matter)
      .slice(0, 8)
      .map((text) => ({ matter, text })),
  );
  return {
    kind: 'votes',
    board: asking.board.name,
    matters,
    sentences,
    one,
    asked: votesAsked(asking),
    person,
  };
}

function hasVotes(matter: Matter): boolean {
  return (
    matter.votes.length > 0 ||
    /(tillstyrker|avstyrker|avstår): |röst(ar|ade|er|siffr|etal)|votering|omröstning|utslagsröst/i.test(
      matter.body,
    )
  );
}

/** "Vem var emot", of an item that is still to come: the same matter, as it was decided last. */
function asDecided(asking: Asking, about: Matter | null, index: RecordIndex): Matter | null {
  if (about?.kind !== 'item' || !BEEN.test(asking.understanding.message.text)) return about;
  const before = held(asking)
    .filter(({ state }) => state.date < about.date)
    .flatMap((meeting) => paragraphsOf(meeting, index));
  return before.find(isOfSame(about)) ?? about;
}
const BEEN = /(?<!\p{L})(?:var|va|röstade|reserverade|gick|sa|blev)(?!\p{L})/iu;

/** The matter from which it is asked who dissented; null: none is named. */
function dissentedFrom(asking: Asking, index: RecordIndex): Matter | null {
  const meant = decidedMatterMeant(asking, index);
  const all = meant.kind === 'pointed' ? [meant.matter] : asMuchAsBest(asking, meant, index);
  const found = ofYearNamed(asking, all);
  return asDecided(asking, found.find(hasDissent) ?? found[0] ?? null, index);
}

/** "Emot budgeten 2026": those that bear the year, where any does. */
function ofYearNamed({ understanding: { entities } }: Asking, matters: readonly Matter[]): readonly Matter[] {
  const years = entities.dates.flatMap((date) =>
    date.kind === 'parts' && date.month === null && date.year !== null ? [String(date.year)] : [],
  );
  const [year, another] = years;
  if (year === undefined || another !== undefined) return matters;
  const named = matters.filter(({ heading, clauses }) =>
    [heading, ...clauses].some((text) => text.includes(year)),
  );
  return named.length > 0 ? named : matters;
}

/** Who reserved herself, or had it noted that she was against. */
export async function dissents(asked: Asking): Promise<DecisionsAnswer> {
  const board = asked.board.name;
  const index = await asked.board.index();
  const first = dissentedFrom(asked, index);
  const { numbers, step } = asked.understanding.entities;
  // Nobody has reserved herself against what is not decided yet: with no number said, it is asked of the record.
  const isAhead = first?.kind === 'item' && numbers.length === 0 && step === null;
  const asking = isAhead ? { ...asked, subject: null } : asked;
  const about = isAhead ? dissentedFrom(asking, index) : first;
  // Who was against is told by how it was voted, where no reservation is asked for.
  const wasVoted = about && !hasDissent(about) && hasVotes(about) && !speaksOf(asking, 'dissent', 'dissents');
  if (wasVoted) return votesOn(asking, [about], true);
  const own = about === null && speaksOf(asking, 'iam', 'mine') ? asking.asker.person : null;
  const { text: said } = asking.understanding.message;
  const ofNotes = NOTES.test(said);
  const asksWhat = AGAINST_WHAT.test(said);
  const isAsked = ofNotes ? hasNote : RESERVED.test(said) ? hasReservation : hasDissent;
  const spokenOf = about !== null && isOfSubject(asking) && !isAsked(about) ? about : null;
  const matters = spokenOf
    ? thoseMeant({ ...asking, subject: null }, index, isAsked)
    : about
      ? [about].filter(hasDissent)
      : own
        ? held(asking)
            .flatMap((one) => paragraphsOf(one, index))
            .filter((one) => hasDissent(one) && dissentsOf(one).some((text) => speaksOfPerson(text, own)))
        : thoseMeant(asking, index, hasDissent);
  const sentences = matters.flatMap((matter) =>
    dissenting(matter.body)
      .filter((text) =>
        ofNotes
          ? NOTES.test(text)
          : matter.reservations.length === 0 || IN_PAPER.test(text) || (asksWhat && RESERVED.test(text)),
      )
      .map((text) => ({ matter, text })),
  );
  const query = queryOf(asking.understanding.message, asking.understanding.entities, index);
  const quotes = about && matters.length === 0 ? quotesOf(asking, about, query, index) : [];
  // Whoever had something noted is asked for, and no reservation.
  const told =
    ofNotes && sentences.length > 0 ? matters.map((one) => ({ ...one, reservations: [] })) : matters;
  const none =
    spokenOf ?? (about === null && RESERVED.test(said) && !told.some(hasReservation) ? 'MINUTES' : null);
  return { kind: 'dissents', board, matters: told, sentences, about, quotes, ofNotes, none };
}

/** "Vem reserverade sig", of what is spoken of and named by no word of its own. */
function isOfSubject({ subject, understanding: { entities, message } }: Asking): boolean {
  return (
    subject?.matter != null &&
    entities.numbers.length === 0 &&
    entities.step === null &&
    entities.persons.length === 0 &&
    entities.topic.every(({ word }) => DISSENT.test(word.text) || NOTED.test(word.text)) &&
    !OF_IT.test(message.text)
  );
}
const OF_IT = /(?<!\p{L})(?:den|det|då|där|dess|ärendet|punkten|paragrafen|beslutet|mot)(?!\p{L})/iu;
/** "Och mot vad", "varför": more than who. */
const AGAINST_WHAT =
  /(?<!\p{L})(?:(?:e?mot|för|till förmån för) vad|varför|varfor|med vilken motivering)(?!\p{L})/iu;
const NOTED = /^(?:särskil(?:t|da)|yttrand\p{L}*)$/iu;
const RESERVED = /(?<!\p{L})reserv(?:er\p{L}*|ation\p{L}*)/iu;

/** "… och lämnar en skriftlig reservation (bilaga 3)": where it can be read. */
const IN_PAPER = /(?<!\p{L})(?:bilag|skriftlig)\p{L}*(?!\p{L})/iu;

/** What somebody had noted, and was no reservation. */
const NOTES = /(?<!\p{L})(?:protokollsanteckning|särskilt yttrande|särskilda yttranden)/iu;

/** Those who dissented in a matter, and the sentences that tell of it. */
function dissentsOf({ reservations, body }: Matter): string[] {
  return [...reservations, ...dissenting(body)];
}

/** A heading alone: what it heads is told below it. */
const NOTE_HEADING =
  /^(?:protokollsanteckning(?:ar)?|särskilt yttrande|särskilda yttranden|reservation(?:er)?)\s*:?$/iu;

/** Sentences that tell of a dissent; below a heading of its own, the first two that stand there. */
function dissenting(body: string): string[] {
  const sentences = sentencesOf(body);
  return sentences.flatMap((text, at) => {
    if (!DISSENT.test(text)) return [];
    if (!NOTE_HEADING.test(text)) return [text];
    const below = sentences.slice(at + 1, at + 3);
    // What stands below it may say so itself.
    if (below[0] !== undefined && DISSENT.test(below[0])) return [];
    const end = below.findIndex((one, nth) => nth > 0 && !/[.!?]$/u.test(one));
    return [`${text.replace(/\s*:$/u, '')}: ${below.slice(0, end < 0 ? below.length : end).join(' ')}`];
  });
}

function speaksOfPerson(text: string, person: PersonView): boolean {
  const key = (name: string) => nameWords(name).join(' ');
  return [person.name, ...person.alsoSpelled].some((name) => key(text).includes(key(name)));
}

const DISSENT = sifted(/reserver(ar|ade)|reservation|särskilt yttrande|protokollsanteckning/i);

const hasNote = ({ body }: Matter): boolean => NOTES.test(body);

const hasReservation = ({ reservations, body }: Matter): boolean =>
  reservations.length > 0 || dissenting(body).some((text) => RESERVED.test(text));

function hasDissent(matter: Matter): boolean {
  return matter.reservations.length > 0 || DISSENT.test(matter.body);
}
