import type { LocalDate } from '../../../kernel/index.ts';
import type { PersonView, RecordIndex } from '../../knowledge.ts';
import { queryOf } from '../../search/query.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import { TOOK_PART } from '../../understand/record/asked-plainly.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { asMuchAsBest } from '../matters/sums/as-much-as-best.ts';
import { limitsOf } from '../meetings/attended.ts';
import { held, meetingOf } from '../meetings/which-meeting.ts';
import { personMeant } from '../people.ts';
import type { DecisionsAnswer } from './decisions-answer.ts';
import { decidedMatterMeant } from './of-meeting-named.ts';
import { paragraphsMeant, thoseMeant } from './paragraphs-meant.ts';
import {
  recusalsAhead,
  recusalsAheadIn,
  recusalsAheadOfNext,
  recusalsReported,
  withNotice,
} from './recusals-ahead.ts';

/** Who kept out because of jäv: in one matter, of a meeting, or one person's. */
export async function recusals(asking: Asking): Promise<DecisionsAnswer> {
  // "Och nästa paragraf": of the one after that which is spoken of, and of no meeting ahead.
  const steps = asking.understanding.entities.step !== null && asking.subject?.matter != null;
  const ahead = steps ? null : (recusalsReported(asking) ?? recusalsAhead(asking));
  const board = asking.board.name;
  const index = await asking.board.index();
  if (ahead) return withNotice(asking, ahead, index);
  const person = personAsked(asking);
  const meant = decidedMatterMeant(asking, index);
  const matter =
    meant.kind === 'pointed'
      ? meant.matter
      : meant.kind === 'found' && meant.coverage >= 0.45
        ? (asMuchAsBest(asking, meant, index).find((one) => isOf(one, person)) ?? best(meant.matters))
        : null;
  const isOwn = matter?.recusals.some((one) => person && key(one.person) === key(person.name));
  const tookPart = TOOK_PART.test(asking.understanding.message.text);
  const elsewhere =
    !tookPart && person !== null && matter !== null && !isOwn && hisOwn(asking, person, index).length > 0;
  if (matter && !elsewhere) {
    const part = person === null ? ofPartNamed(asking, matter, index) : matter;
    const before = recusalsAheadIn(asking, matter);
    if (before) return before;
    const there = tookPart && person && !isOwn ? thereAt(asking, matter, person, index) : [];
    const reasons = [...there, ...reasonsElsewhere(asking, part, index), ...reasonsIn(part)].slice(0, MOST);
    return {
      kind: 'recusals',
      board,
      matters: [part],
      date: matter.date,
      dates: [matter.date],
      person: person?.name ?? null,
      one: true,
      reasons,
      ...(tookPart && person
        ? { tookPart: isOwn ? false : decidedThere(asking, matter, person, index) }
        : {}),
    };
  }
  const meeting = paragraphsMeant(asking, index);
  const then = heldThen(asking, meeting.dates);
  const fitting = person
    ? hisOwn(asking, person, index).filter(({ date }) => then.length === 0 || then.includes(date))
    : thoseMeant(asking, index, (one) => one.recusals.length > 0);
  const told = [...new Set(fitting.map(({ date }) => date))].filter((date) => !meeting.dates.includes(date));
  const dates = person ? then : told.length > 0 ? told : meeting.dates;
  const next = fitting.length + dates.length === 0 && !person ? recusalsAheadOfNext(asking) : null;
  if (next) return next;
  return {
    kind: 'recusals',
    board,
    matters: fitting,
    date: dates[0] ?? null,
    dates,
    person: person?.name ?? null,
    one: false,
    reasons: speaksOf(asking, 'why')
      ? fitting.slice(0, A_FEW).flatMap((one) => [...reasonsElsewhere(asking, one, index), ...reasonsIn(one)])
      : SERVED.test(asking.understanding.message.text)
        ? fitting.flatMap(servedIn)
        : [],
  };
}

const A_FEW = 2;
const MOST = 4;

/** "Vem var jävig på Klivet", where one § decides on several: those who are told beside that name, where some are. */
function ofPartNamed(
  { understanding: { message, entities } }: Asking,
  matter: Matter,
  index: RecordIndex,
): Matter {
  if (matter.recusals.length < 2) return matter;
  const terms = new Set(
    queryOf(message, entities, index).flatMap(({ expansions }) => expansions.map(({ term }) => term)),
  );
  const lines = matter.body.split(/\n+/u);
  for (const texts of [lines.flatMap(sentencesOf), lines, partsDecided(lines)]) {
    const told = texts.filter(
      (text) => TELLS_JAV.test(text) && analyse(text).some((term) => terms.has(term)),
    );
    const own = matter.recusals.filter(({ person }) =>
      told.some((text) => sentencesOf(text).some((one) => TELLS_JAV.test(one) && one.includes(person))),
    );
    if (own.length > 0 && own.length < matter.recusals.length) return { ...matter, recusals: own };
  }
  return matter;
}

/** The lines of a § up to each decision: what is decided there, and who kept out of it. */
function partsDecided(lines: readonly string[]): string[] {
  const parts: string[] = [];
  let open = '';
  for (const line of lines) {
    open = `${open}\n${line}`;
    if (!DECIDES.test(line)) continue;
    parts.push(open);
    open = '';
  }
  return parts;
}
const DECIDES = /(?<!\p{L})beslut(?:ar|ade|as|ades)(?!\p{L})|^beslut\s*:/iu;

/** Why somebody kept out of a §, where that is told under another of the same meeting: "… anmäler jäv i § 76, eftersom …". */
function reasonsElsewhere(asking: Asking, matter: Matter, index: RecordIndex): string[] {
  const meeting = meetingOf(asking.board, matter.meetingId);
  if (meeting === undefined || matter.kind !== 'paragraph' || matter.recusals.length === 0) return [];
  const ofIt = new RegExp(String.raw`§+ ?${matter.number}(?!\d)`, 'u');
  return paragraphsOf(meeting, index)
    .filter((one) => one.number !== matter.number && !one.isInternal)
    .flatMap(({ body }) => sentencesOf(body))
    .filter(
      (text) =>
        ofIt.test(text) && /jäv/iu.test(text) && matter.recusals.some(({ person }) => text.includes(person)),
    )
    .slice(0, 1);
}

/** Whether a § that is numbered in the question is one that whoever is named kept out of. */
export async function keptOutOfNumbered(asking: Asking): Promise<boolean> {
  const person = personAsked(asking);
  const { entities, message } = asking.understanding;
  const bare = BARE_NUMBER.exec(message.text)?.[1];
  const numbers = [...entities.numbers.map(({ number }) => number), ...(bare === undefined ? [] : [bare])];
  if (person === null || numbers.length === 0) return false;
  const own = hisOwn(asking, person, await asking.board.index());
  return own.some(({ number }) => numbers.includes(number));
}
/** "Varför var Bo inte med på 23". */
const BARE_NUMBER = /(?<!\p{L})(?:på|i|under|vid) (\d{1,3})[ ?.!]*$/iu;

/** "Var jag jävig i våras": the days of the time that is named on which a meeting has been held; none where no time is. */
function heldThen(asking: Asking, days: readonly LocalDate[]): readonly LocalDate[] {
  if (asking.understanding.entities.dates.length === 0) return [];
  const past = new Set(held(asking).map(({ state }) => state.date));
  return days.filter((day) => past.has(day));
}

/** That somebody stands among those who were there, or for which §§ she was, as far as the protokoll tells. */
function thereAt(
  { board }: Asking,
  { meetingId }: Matter,
  person: Pick<PersonView, 'name'>,
  index: RecordIndex,
): string[] {
  const meeting = meetingOf(board, meetingId);
  const present = meeting?.state.status === 'CLOSED' ? meeting.state.minutes.present : [];
  const own = present.find((one) => key(one.name) === key(person.name));
  if (!own || !meeting) return present.length === 0 ? [] : [`${person.name} står inte bland de närvarande.`];
  return [limitsOf(own, meeting.id, index) ?? `${person.name} står bland de närvarande.`];
}

/** Whether somebody was there for the whole meeting with a vote, or not at all; null for what the protokoll leaves open. */
function decidedThere(
  { board }: Asking,
  { meetingId, kind }: Matter,
  person: Pick<PersonView, 'name'>,
  index: RecordIndex,
): boolean | null {
  const meeting = kind === 'paragraph' ? meetingOf(board, meetingId) : undefined;
  if (meeting?.state.status !== 'CLOSED' || meeting.state.minutes.present.length === 0) return null;
  const own = meeting.state.minutes.present.find((one) => key(one.name) === key(person.name));
  if (!own) return false;
  return own.votes && limitsOf(own, meeting.id, index) === null ? true : null;
}

/** "Vem gick in för mig när jag var jävig". */
const SERVED =
  /(?<!\p{L})(?:gick in|hoppade in|tjänstgjorde|ersatte|satt|tog (?:min )?plats\p{L}*)(?!\p{L})/iu;

function servedIn(matter: Matter): string[] {
  return sentencesOf(matter.body)
    .filter((text) => /tjänstgör|träder in|trädde in|ersätter/iu.test(text))
    .slice(0, 2);
}

const TELLS_JAV =
  /jäv|deltog inte|deltar inte|lämnar (?:rummet|lokalen|salen)|lämnade|inte i rummet|(?:går|gick|träder|trädde|hoppar|hoppade) in|i (?:hans|hennes) ställe|tjänst(?:gör|gjorde)|underteckna|skrivits under/i;
const LABEL = /^jäv\p{L}*\s*[:.]?$/iu;

/** "Bo Ek deltar inte på grund av jäv. Han är kassör i föreningen." */
const GOES_ON =
  /^(?:han|hon|hen|skälet|orsaken|anledningen|detta|det) (?:är|var|beror|har|sitter|arbetar)(?!\p{L})/iu;

function reasonsIn(matter: Matter): string[] {
  const sentences = sentencesOf(matter.body);
  const isNamed = (text: string) => matter.recusals.some(({ person }) => text.includes(person));
  return sentences
    .filter((one, at) => {
      if (LABEL.test(one)) return false;
      // "Bo är svåger till ägaren. Han lämnar rummet.", below "Jäv".
      const before = sentences[at - 1] ?? '';
      const opens = isNamed(one) && LABEL.test(before);
      return opens || TELLS_JAV.test(one) || (GOES_ON.test(one) && isNamed(before) && TELLS_JAV.test(before));
    })
    .slice(0, 3);
}

/** Whoever is named; "har jag varit jävig" of no matter asks of the one who writes. */
function personAsked(asking: Asking): Pick<PersonView, 'name'> | null {
  const { persons, topic, numbers } = asking.understanding.entities;
  if (persons.length > 0) return personMeant(asking)[0] ?? null;
  const ofOneself =
    speaksOf(asking, 'iam') && topic.every(({ weight }) => weight < 1) && numbers.length === 0;
  return ofOneself ? asking.asker.person : null;
}

const key = (name: string) => nameWords(name).join(' ');

/** The §§ that somebody kept out of. */
function hisOwn(asking: Asking, person: Pick<PersonView, 'name'>, index: RecordIndex): Matter[] {
  return held(asking)
    .flatMap((one) => paragraphsOf(one, index))
    .filter((one) => one.recusals.some((recusal) => key(recusal.person) === key(person.name)));
}

/** Whether anybody kept out of a §, or the one who is asked of. */
function isOf({ recusals: all }: Matter, person: Pick<PersonView, 'name'> | null): boolean {
  return all.some((one) => person === null || key(one.person) === key(person.name));
}

/** The § found first; an item that has not been dealt with, where no § is of it. */
function best(matters: readonly Matter[]): Matter | null {
  const paragraphs = matters.filter((one) => one.kind === 'paragraph').slice(0, 3);
  return paragraphs[0] ?? matters[0] ?? null;
}
