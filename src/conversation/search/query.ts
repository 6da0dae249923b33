import type { RecordIndex } from '../knowledge.ts';
import type { Entities } from '../understand/entities.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { stemOf } from '../understand/words/stem.ts';
import type { TopicWord } from '../understand/words/topic.ts';
import type { Message, Word } from '../understand/words/words.ts';
import { asOnRecord, organisationPart, type Sought } from './as-on-record.ts';
import { type Expansion, expand } from './expand.ts';
import { RELATED } from './same-words.ts';

/** One thing the question is about, and the record's terms for it. */
export interface QueryPart {
  readonly said: string;
  readonly expansions: readonly Expansion[];
  /** How much it tells: what it means times how rare it is. */
  readonly weight: number;
  /** Follows from what is asked, and is no word of the message. */
  readonly inferred?: true;
}

/** Short words that nobody else uses may be the asker's own abbreviations: they weigh little when not found. */
const OWN_ABBREVIATION = 0.3;
const UNKNOWN = 0.6;

/** Words for the kind of thing that is asked for, and verbs of talk, which no text need have. */
export const KIND_ASKED =
  /^(visade|visar|visat|skotte|skoter|skott|heter|hor|hort|handa|hander|hande|kom|fram|tog|togs|gors|sager|sagt|tycker|menar|vantar|omsluter|omslot|enl|enligt|resp|respektive|dnr|diarienr|diarienummer|diarienumret|siffror|siffra|halls|holls|miljon|miljoner|milj|mnkr|mkr|tkr|tusen|tusenlappar|hundra|foretag|foretaget|leverantor|leverantoren|begart|begarde|begar|askat|overens|eniga|enig|landade|landar|hamnade|slutade|stannade|haft|tagit|ofta|pyntar|pynta|pungar|punga|hostar|hosta|projsar|projsa|slantar|slanta|prata|pratar|beratta|berattar|snacka|snackar|over|infor)$/;

/** "Det dom bad om": a verb, and no bath. */
const ASKED_FOR = /(?<!\p{L})bad(?= (?:\p{L}+ )?om(?!\p{L}))/iu;

/** "Den här gången", "förra gången": when, and nothing that a text speaks of. */
const THIS_TIME = /(?<!\p{L})(?:den här|denna|nu|förra|den förra|sista|senaste|nästa) gång(?:en)?(?!\p{L})/iu;

/** "Vem fick lämna bordet": who kept out, and no table. */
const OF_A_ROOM = /^(?:bordet|rummet|salen|lokalen|stolen|sidan)$/;
const LEFT_IT =
  /(?<!\p{L})(?:lämna(?:r|de|t)?|gå(?:r)?|gick|reste sig|steg|klev|satt|kliva|backa(?:de)?)(?: \p{L}+){0,2}? (?:från |ur |utanför |åt )?(?:bordet|rummet|salen|lokalen|stolen|sidan)(?!\p{L})/iu;

/** "Vilken firma valde vi": whoever is hired, and not who signs for the board. */
const WHICH_FIRM = /(?<!\p{L})vilken firma(?!\p{L})/iu;

/** "Vad har vi kvar att dela ut": what is given, and no part of anything. */
const HANDS_OUT = /(?<!\p{L})dela(?:r|t|de|s|des|ts)? ut(?!\p{L})/iu;

/** "Punkter som rör Fyren": a verb, and no pipes. */
const CONCERNS = /(?<!\p{L})som (?:be)?rör(?!\p{L})/iu;

/** By what was read of a message: several answers are tried, and each searches with the same parts. */
const made = new WeakMap<Entities, { readonly index: RecordIndex; readonly query: readonly QueryPart[] }>();

/** The question's topic as parts to search for; empty when it names nothing. */
export function queryOf(message: Message, entities: Entities, index: RecordIndex): readonly QueryPart[] {
  const before = made.get(entities);
  if (before?.index === index) return before.query;
  const query = partsMeant(message, entities, index);
  made.set(entities, { index, query });
  return query;
}

function partsMeant(message: Message, entities: Entities, index: RecordIndex): QueryPart[] {
  const size = index.passages.size;
  const words = entities.topic
    .filter(
      ({ word }) =>
        !KIND_ASKED.test(word.folded) &&
        !(SIZE.test(word.folded) && HOW_LARGE.test(message.text)) &&
        !(word.folded === 'bad' && ASKED_FOR.test(message.text)) &&
        !(/^gang(?:en)?$/.test(word.folded) && THIS_TIME.test(message.text)) &&
        !(OF_A_ROOM.test(word.folded) && LEFT_IT.test(message.text)) &&
        !(/^(?:be)?ror$/.test(word.folded) && CONCERNS.test(message.text)) &&
        !(/^dela/.test(word.folded) && HANDS_OUT.test(message.text)) &&
        !(word.folded === 'firma' && WHICH_FIRM.test(message.text)),
    )
    .map((topic) => ({
      said: topic.word.text,
      stem: isPostAs(topic.word, message) ? FILLED_STEM : topic.word.stem,
      weight: OF_A_POST.test(topic.word.text) ? 1 : weightOn(topic, index),
    }))
    .map((one, at, all) =>
      KIND_OF_THING.test(one.said) && at + 1 < all.length
        ? { ...one, weight: HARDLY_TELLS }
        : KIND_OF_THING.test(all[at - 1]?.said ?? '')
          ? { ...one, weight: 1 }
          : one,
    )
    .map((one, _, all) =>
      all.length > 1 && PUT_OFF.test(one.said) ? { ...one, weight: HARDLY_TELLS } : one,
    );
  const members = entities.organisations.flatMap((mention) => {
    const [first] = mention.words;
    const already = entities.topic.some(({ word }) => message.words[first] === word);
    return already ? [] : organisationPart(mention.id, message.words[first]?.text ?? mention.id);
  });
  return [...words, ...members, ...asOnRecord(message, entities)]
    .map((one) => partOf(one, index, size))
    .filter(({ inferred, expansions }) => !inferred || expansions.length > 0);
}

/** "Hur lång kö": what is asked of it, and no word of it. */
const HOW_LARGE = sifted(/(?<!\p{L})hur (?:lång|långt|långa|stor|stort|stora|hög|högt|höga)(?!\p{L})/iu);
const SIZE = /^(?:lang|langt|langa|stor|stort|stora|hog|hogt|hoga)$/;

/** "Varför sköts Fyren upp": beside a name that it was put off tells little. */
const PUT_OFF = /^(?:sköts?|skjut(?:s|its|a)|bordl\p{L}*|återremi\p{L}*|uppskj\p{L}*|uppsköt\p{L}*)$/iu;

/** "Vad fick insatsen Fyren": what kind of thing it is, before its name, tells little, and the name all. */
const KIND_OF_THING = /^(?:insatsen|projektet|verksamheten|satsningen|aktiviteten)$/u;

/** "Vid årsskiftet": when it was, said of any matter; a text that tells the same often says it otherwise. */
const SAYS_WHEN = /^(?:arsskift|arsslut|nyar|bokslutsdag|halvarsskift|manadsskift|kvartalsskift)/;
const HARDLY_TELLS = 0.3;

/** What is small talk anywhere else is a matter where the record has the very word: a snöskoter, a tågresa. */
export function weightOn({ word, weight }: TopicWord, index: RecordIndex): number {
  if (SAYS_WHEN.test(word.folded)) return HARDLY_TELLS;
  const known = (RELATED.get(word.stem) ?? [word.stem]).some((stem) => index.frequency(stem) > 0);
  return weight === 0.5 && known ? 1 : weight;
}

/** The people a question names, as parts: what a text says of somebody stands beside her name. */
export function peopleQuery(message: Message, entities: Entities, index: RecordIndex): QueryPart[] {
  return entities.persons.flatMap(({ words: [first, last] }) =>
    message.words
      .slice(first, last + 1)
      .filter((word) => index.frequency(word.stem) > 0)
      .map((word) => partOf({ said: word.text, stem: word.stem, weight: 0.8 }, index, index.passages.size)),
  );
}

/** Words as parts, each of full weight. */
export function partsOfWords(words: readonly Word[], index: RecordIndex): QueryPart[] {
  return words.map((word) =>
    partOf({ said: word.text, stem: word.stem, weight: 1 }, index, index.passages.size),
  );
}

function partOf({ said, stem, weight, inferred }: Sought, index: RecordIndex, size: number): QueryPart {
  const stems = isNameOnRecord(stem, index) ? [stem] : (RELATED.get(stem) ?? [stem]);
  const full = stems.reduce((longest, one) => (one.length > longest.length ? one : longest), stem);
  const own = stems.flatMap((one) =>
    (one === stem ? expand(one, index) : ofKin(one, index)).map((near) => nearly(near, one, full)),
  );
  const found = own.some(({ likeness }) => likeness > BY_A_SLIP) ? own : [...own, ...byKin(stem, index)];
  const expansions = postPart(said, found, index);
  const part = { said, expansions, weight: weight * rarity(said, expansions, index, size) };
  return inferred ? { ...part, inferred } : part;
}

const SHORTEST_KIN = 5;
/** What is found one slip away, or by one part of a compound. */
const BY_A_SLIP = 0.7;

/**
 * What stands for another word of the same field: nothing that is only a slip from it, and of so short a word as "mat"
 * for "fika" the word itself, which ends no other.
 */
function ofKin(stem: string, index: RecordIndex): readonly Expansion[] {
  if (stem.length < SHORTEST_KIN) return index.frequency(stem) > 0 ? [{ term: stem, likeness: 1 }] : [];
  return expand(stem, index).filter(({ likeness, part }) => part === true || likeness > BY_A_SLIP);
}

/** "Kontorshyran" of the kansli's årshyra: a compound whose first part the record has by another word. */
function byKin(stem: string, index: RecordIndex): readonly Expansion[] {
  for (let at = stem.length - 3; at >= 3; at -= 1) {
    const [first, bare] = [stem.slice(0, at), stem.slice(0, at).replace(/s$/, '')];
    const kin = [...(RELATED.get(stemOf(first)) ?? RELATED.get(stemOf(bare)) ?? [])].filter(
      (one) => index.frequency(one) > 0,
    );
    const last = kin.length === 0 ? [] : expand(stem.slice(at), index).filter(({ part }) => !part);
    if (last.length > 0) {
      return [...kin, ...last.map(({ term }) => term)].map((term) => ({ term, likeness: KIN, part: true }));
    }
  }
  return [];
}
const KIN = 0.4;

/** "Tjänsten som ekonom": it is filled, whatever it is called. */
function isPostAs(word: Word, { words }: Message): boolean {
  return /^(?:tjanst|roll|post)en$/.test(word.folded) && words[words.indexOf(word) + 1]?.folded === 'som';
}
const FILLED_STEM = stemOf('rekrytering');

/** "Samordnarjobbet", "vaktmästartjänsten", "ekonomrollen". */
const OF_A_POST = /^(?<who>\p{L}{5,}?)s?(?:jobb|tjänst|tjanst|roll|post)(?:et|en)?$/iu;
const FILLED = ['rekrytering', 'anställning', 'tillsättning', 'anställs', 'anställa'].map(stemOf);
const HALF = 0.5;
const WHOLE = 0.85;

/** A post that no text has by that name: who is to have it, and that it is filled. */
function postPart(said: string, own: readonly Expansion[], index: RecordIndex): readonly Expansion[] {
  const who = OF_A_POST.exec(said)?.groups?.who;
  if (who === undefined || own.some(({ likeness, part }) => likeness >= WHOLE && !part)) return own;
  const held = expand(stemOf(who), index).filter(({ part }) => !part);
  const filled = FILLED.filter((stem) => index.frequency(stem) > 0);
  if (held.length === 0) return own;
  return [...held.map(({ term }) => term), ...filled].map((term) => ({ term, likeness: HALF, part: true }));
}

/** "Plus 55": a word for a result is a name where a heading bears it. */
function isNameOnRecord(stem: string, index: RecordIndex): boolean {
  if (!/^(?:plus|minus|back)$/.test(stem) || index.frequency(stem) === 0) return false;
  const inHeading = index.search([stem], 3, ({ part }) => part === 'item' || part === 'paragraph');
  return inHeading.some(({ headingCoverage }) => headingCoverage > 0);
}

/** A heading that writes a name out says more of whom it is about than one that mentions the abbreviation. */
function nearly(found: Expansion, stem: string, full: string): Expansion {
  return stem.length <= 3 && stem !== full ? { ...found, likeness: found.likeness * 0.85 } : found;
}

function rarity(said: string, expansions: readonly Expansion[], index: RecordIndex, size: number): number {
  const most = Math.log(1 + Math.max(size, 20));
  if (expansions.length === 0) return most * (said.length <= 4 ? OWN_ABBREVIATION : UNKNOWN);
  const exact = expansions.filter((one) => one.likeness >= 0.95);
  const counted = exact.length > 0 ? exact : expansions;
  const frequency = Math.max(1, ...counted.map((one) => index.frequency(one.term)));
  return Math.max(0.3, Math.log(1 + size / frequency));
}
