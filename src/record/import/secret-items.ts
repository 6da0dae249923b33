import {
  beginsOpenSection,
  beginsSecretSection,
  headingSaysSecret,
  holdsBack,
  mayBeginSecretSection,
  mayBeSecret,
  mayHoldBack,
  numbersHeldSecret,
  saysNothingElse,
  saysSecrecy,
  speaksOfHearers,
  textSaysSecret,
} from '../../conversation/index.ts';
import { itemNumber, type ReadDocument } from '../../documents/index.ts';
import { isOwn, namedIn, sentencesOfSecrecy } from './named-items.ts';

type Reading = Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>;
type Item = ReadDocument['items'][number];

/** "*) Sekretess enligt OSL.", below an agenda: of the ärenden that are marked so. */
const FOOTNOTE = /^[^\S\n]*(\*{1,3}|[¹²³⁴-⁹]{1,2}|[†‡§#]{1,2}(?=\s)|[-–•](?=\s))\)?\s*(\S.*)$/gmu;
const MARK = /(\*{1,3}|[¹²³⁴-⁹]{1,2}|[†‡]{1,2}|(?<=\p{L})[§#]{1,2})\)?\s*$/u;

/**
 * The ärenden of a kallelse that are not everybody's, by what their heading, their text, a footnote, the heading of their
 * section or a line with their numbers says: internal until the kansli says otherwise, since what was shown cannot be
 * hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function secretItems({ kind, items, surroundings }: Reading): readonly Item[] {
  if (kind !== 'kallelse') return [];
  const below = [surroundings, ...items.map(({ body }) => body)].join('\n');
  const marks = marksOfSecrecy(below, items);
  const letters = lettersOfSecrecy(below);
  const numbered = numbersHeldSecret(below);
  const inSection = inSecretSections(items, surroundings);
  const named = new Set(aroundOf(surroundings, items).flatMap((one) => namedIn(one, items)));
  return items.filter((item, at) => {
    const { heading, body, proposals } = item;
    const mark = MARK.exec(heading)?.[1];
    const own = [ownLines(body, items).join('\n'), ...proposals].join('\n');
    return (
      item.heldBack === true ||
      saysOfHeading(heading) ||
      textSaysSecret(own) ||
      asides(own, BRACKETS).some(saysSecrecy) ||
      linesOf(own).some(isLabel) ||
      (isOwn(item) && saysOfItself(own)) ||
      (mark !== undefined && marks.has(mark)) ||
      letters.has(LETTERS_LAST.exec(heading)?.[1] ?? '') ||
      numbered.has(itemNumber(item) ?? String(at + 1)) ||
      linesOf(below).some((line) => textSaysSecret(line) && namesItem(line, heading)) ||
      named.has(item) ||
      inSection.has(item)
    );
  });
}

/** "S = sekretessärende": a letter that stands beside the headings of which it is so. */
const LEGEND = /^[^\S\n]*[([]?(\p{Lu}{1,3})[)\]]?[^\S\n]*[=:][^\S\n]*(\S.*)$/gmu;
const LETTERS_LAST = /[\s,([](\p{Lu}{1,3})[)\]]?$/u;

function lettersOfSecrecy(below: string): ReadonlySet<string> {
  const legends = [...below.matchAll(LEGEND)];
  return new Set(legends.flatMap(([, letters = '', text = '']) => (mayHoldBack(text) ? [letters] : [])));
}

/** "Mötet är inte öppet för allmänheten.": who may come, which says nothing of what may be read; with an exception it does. */
const WHO_MAY_COME =
  /^(?:(?:observera|notera|obs)[\s!:.,]*(?:att\s+)?)?(?:(?:detta|dagens|styrelsens|nämndens|direktionens|förbundets|våra)\s+)?(?:(?:mötet?|möten(?:a)?|sammanträdet?|sammanträden(?:a)?)\s+(?:är|hålls)\s+(?:(?:inte|ej|icke)\s+(?:öpp(?:et|na)|offentlig(?:t|a))|stäng(?:t|da)|slut(?:et|na))(?:\s+för\s+(?:allmänheten|åhörare|publik))?|(?:allmänheten|åhörare)\s+(?:har|äger)\s+(?:inte|ej|icke)\s+(?:tillträde|rätt\s+att\s+närvara)(?:\s+(?:till|vid|på)\s+(?:mötet|sammanträdet))?)\s*[.!]?$/iu;
/** "Den som inte kan läsa bilagorna i läsplattan hör av sig.": of who has no means to. */
const CANNOT_OPEN =
  /^(?:(?:den|de|du|ni|ledam(?:ot|öter)|ersättare|om\s+du|kan\s+du)(?:\s+som)?)\s+(?:inte|ej)\s+(?:(?:kan|lyckas|har\s+kunnat|får)\s+)?(?:läsa|läser|öppna|öppnar|se|ser|hämta|ladda|logga|komma\s+åt|kommer\s+åt|upp)(?!\p{L}).*(?<!\p{L})(?:hör\s+av|hör(?:a)?\s+sig|kontaktar?|meddelar?|ringer?|mejlar?|säger?\s+till|vänder?\s+(?:sig|dig))(?!\p{L})/iu;

const isOfNoItem = (sentence: string): boolean =>
  WHO_MAY_COME.test(sentence.trim()) || (CANNOT_OPEN.test(sentence.trim()) && !OF_SECRECY.test(sentence));

/** The sentences of secrecy around an agenda, but for the footnotes of its ärenden and headings of sections. */
function aroundOf(surroundings: string, items: readonly Item[], speaks = mayHoldBack): string[] {
  const marks = marksOfSecrecy([surroundings, ...items.map(({ body }) => body)].join('\n'), items);
  const isLegend = (line: string) =>
    items.some(({ heading }) => lettersOfSecrecy(line).has(LETTERS_LAST.exec(heading)?.[1] ?? ''));
  const isTold = (line: string) => marks.has(markOf(line) ?? '') || isLegend(line);
  return sentencesOfSecrecy(
    linesOf(surroundings)
      .filter((line) => !isTold(line))
      .join('\n'),
    speaks,
  ).filter((line) => !beginsSecretSection(line) && !beginsOpenSection(line) && !isOfNoItem(line));
}

function markOf(line: string): string | undefined {
  const mark = [...line.matchAll(FOOTNOTE)][0]?.[1];
  return mark !== undefined && /[-–•]/u.test(mark) ? '*' : mark;
}

/** The marks that a footnote explains so. A star that stood first in its line was read as the mark of a list. */
function marksOfSecrecy(below: string, items: readonly Item[]): ReadonlySet<string> {
  const used = new Set(items.flatMap(({ heading }) => MARK.exec(heading)?.[1] ?? []));
  const told = [...below.matchAll(FOOTNOTE)].flatMap(([, mark = '', text = '']) =>
    mayHoldBack(text) ? [/[-–•]/u.test(mark) ? '*' : mark] : [],
  );
  return new Set(told.filter((mark) => used.has(mark)));
}

const BRACKETS = /[([]([^)\]\n]+)[)\]]/gu;
const DASHED = /\s[-–—]\s+([^-–—]+)$/gu;
const PARTED = /[.,;]\s+([^.,;]+)$/gu;

const asides = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, words = '']) => words);

/** "Sekretessärende", "- sluten punkt": a label of its own under a heading. */
const LABEL_WORDS = 3;
const isLabel = (line: string) =>
  line.split(/\s+/u).length <= LABEL_WORDS && headingSaysSecret(line) && !IS_ABOUT.test(line);
const IS_ABOUT = /(?<!\p{L})(?:för|om|av|med|kring|i|och)\s+sekretess(?!\p{L})/iu;

/** "Handlingen samlas in efteråt", "Ärendet dras när åhörarna har gått": of the ärende it stands under, and of no other. */
const OF_ITSELF =
  /^\s*(?:(?:obs|observera|notera)[\s!:.,]*)?(?:(?:detta|denna|det(?:ta)?\s+här|den\s+här)\s+)?(?:handling(?:en|ar|arna)?|underlag(?:et)?|bilaga[n]?|material(?:et)?|dokument(?:et)?|utredning(?:en)?|offert(?:en)?|promemoria[n]?|skrivelse[n]?|ärendet?|punkten?|paragrafen?|uppgifter(?:na)?|belopp(?:et)?|namn(?:et)?|siffrorna|detta|det(?:ta)?\s+här)\s(?!(?:om|på|\d))|^\s*(?:tas(?:\s+upp)?|behandlas|avhandlas|dras|föredras|hanteras|diskuteras)\s/iu;

/** Whether a sentence in a text says so of what the text is of: "Förtroligt.", "Underlaget samlas in efter mötet." */
function saysOfItself(text: string): boolean {
  return sentencesOfSecrecy(text, holdsBack).some(
    (one) => saysNothingElse(one.replace(/[.!]$/u, '')) || isLabel(one) || OF_ITSELF.test(one),
  );
}

/**
 * Whether a § of a protokoll says that it is not everybody's, in its heading or under it.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function isSecretParagraph({
  heading,
  body,
  heldBack,
}: Pick<Item, 'heading' | 'body' | 'heldBack'>): boolean {
  return (
    heldBack === true ||
    saysOfHeading(heading) ||
    beginsSecretSection(heading.split(/:\s/u)[0] ?? '') ||
    textSaysSecret(body) ||
    (isOwn({ heading }) && saysOfItself(body)) ||
    linesOf(body).some((line) => isLabel(line) || (SIGNED.test(line) && saysOfHeading(line)))
  );
}

/** "§ 43 Krav mot Granbo (sekretess)" under another §: the heading of one that was not told apart. */
const SIGNED =
  /^\s*(?:\p{L}+\s+)?(?:§+\s*\d{1,4}|\d{1,4}(?:\s?[a-h]|:\d{1,2})?\s*§|\d{1,4}\s?[a-h][.)]?\s)[^.!?]*$/u;

/** Whether a heading says so in its own words, or in what stands beside it: "(sekr.)", "– ej för kanalen". */
function saysOfHeading(heading: string): boolean {
  const beside = [...asides(heading, BRACKETS), ...asides(heading, DASHED)];
  return (
    headingSaysSecret(heading) ||
    textSaysSecret(heading) ||
    // "– hur når vi allmänheten?": what is asked says nothing of who may see it.
    beside.some((words) => saysSecrecy(words) || (!/\?\s*$/u.test(words) && mayBeSecret(words))) ||
    asides(heading, PARTED).some(saysSecrecy)
  );
}

/** "OBS: tvist med hyresvärden får inte spridas": said of the ärende of that heading. */
function namesItem(line: string, heading: string): boolean {
  const named = heading.replace(MARK, '').trim().toLocaleLowerCase('sv');
  return named.length >= 8 && line.toLocaleLowerCase('sv').includes(named);
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** What stands under a heading, but for footnotes, headings of sections and what is said of others by their numbers. */
function ownLines(body: string, items: readonly Item[]): string[] {
  const numbers = new Set(items.map((item, at) => itemNumber(item) ?? String(at + 1)));
  return linesOf(withoutFootnotes(body, items)).filter(
    (line) =>
      !beginsSecretSection(line) &&
      !items.some(({ heading }) => namesItem(line, heading)) &&
      ![...numbersHeldSecret(line)].some((number) => numbers.has(number)),
  );
}

function withoutFootnotes(text: string, items: readonly Item[]): string {
  const marks = marksOfSecrecy(text, items);
  return text.replace(FOOTNOTE, (line, mark: string) => (/[-–•]/u.test(mark) && !marks.has('*') ? line : ''));
}

/** "- sekretess", "(sekretess)", "Obs sekretess!", "Notera sekretess.": of the ärende it stands under. */
const ITS_OWN = /^\s*[-–•(]|[!.]\s*$/u;

/** The heading under which a meeting ends. */
export const CLOSES = /^(?:\p{L}+\s+)?avslut/iu;

/** "Sekretess (OSL 39 kap.)" between two ärenden: nothing says which of them it is of. */
export const isOfEither = (line: string) =>
  mayBeginSecretSection(line.replace(NOTE, '').replace(/[.!]\s*$/u, '')) && !/:\s*$/u.test(line);
const NOTE = /^\s*(?:obs|observera|notera|nb|viktigt)(?:[!:.,]\s*|\s+)/iu;

/**
 * Those under "Stängd del", to a line that opens it again or to the end of the meeting. What may be of the ärende above it
 * as well is of both; said under several it is of each.
 */
function inSecretSections(items: readonly Item[], around: string): ReadonlySet<Item> {
  const found = new Set<Item>();
  const linesUnder = (text: string) => linesOf(withoutFootnotes(text, items));
  const isOfEach = items.filter(({ body }) => linesUnder(body).some(isOfEither)).length > 1;
  let isSecret = linesUnder(around).some(beginsSecretSection);
  for (const item of items) {
    if (beginsSecretSection(item.heading)) isSecret = true;
    if (beginsOpenSection(item.heading) || CLOSES.test(item.heading)) isSecret = false;
    if (isSecret) found.add(item);
    for (const line of linesUnder(item.body)) {
      if (isOfEither(line)) {
        found.add(item);
        isSecret ||= !isOfEach && !ITS_OWN.test(line);
      } else if (beginsSecretSection(line)) isSecret = true;
      else if (beginsOpenSection(line)) isSecret = false;
    }
  }
  return found;
}

/** The lines of a kallelse that may be of the ärende above them as well as of those below. */
export function secrecyOfEither({ kind, items }: Reading): string[] {
  if (kind !== 'kallelse') return [];
  const lines = items.flatMap(({ body }) => linesOf(withoutFootnotes(body, items)));
  const found = lines.filter((line) => isOfEither(line) && !ITS_OWN.test(line));
  return found.length === 1 ? found.map((line) => line.trim()) : [];
}

const OF_SECRECY =
  /(?<!\p{L})(?:sekretess|hemlig|konfidentiell|förtrolig|stäng[dt]|slut(?:en|et|na)\s|OSL(?!\p{L})|intern[at]?(?!\p{L})|utan\s+insyn|(?:ej|inte|icke)[\s-]+offentlig|(?:bara|endast|enbart)\s+för)/iu;
const HEADING_WORDS = 8;

const MOST_UNPLACED = 4;

/** Sentences around the agenda of a kallelse that are of secrecy, with the ärenden that became internal by what they name. */
export function secrecyNamed({ kind, items, surroundings }: Reading): {
  readonly sentence: string;
  readonly items: readonly Item[];
}[] {
  if (kind !== 'kallelse') return [];
  return aroundOf(surroundings, items)
    .map((sentence) => ({ sentence, items: namedIn(sentence, items) }))
    .filter((one) => one.items.length > 0)
    .slice(0, MOST_UNPLACED);
}

/**
 * What a kallelse says of secrecy that was put to no ärende: sentences around its agenda, and lines of those that are open.
 * The kansli is asked of which it is said.
 */
export function secrecyUnplaced(reading: Reading): string[] {
  if (reading.kind !== 'kallelse') return [];
  const { items, surroundings } = reading;
  const secret = new Set(secretItems(reading));
  const open = items.filter((item) => !secret.has(item));
  const lines = open.flatMap(({ body }) => linesOf(withoutFootnotes(body, items))).filter(isShortOfSecrecy);
  const sentences = open.flatMap(({ body, proposals }) =>
    sentencesOfSecrecy(withoutFootnotes(body, items)).filter(
      (one) =>
        holdsBack(one) && !proposals.some((proposal) => one.includes(proposal) || proposal.includes(one)),
    ),
  );
  const around = aroundOf(surroundings, items, mayAskOf).filter(
    (one) => !mayHoldBack(one) || namedIn(one, items).length === 0,
  );
  return [...new Set([...around, ...[...lines, ...sentences].map((line) => line.trim())])]
    .filter((one) => !beginsSecretSection(one) && !beginsOpenSection(one))
    .slice(0, MOST_UNPLACED);
}

/** Asked about, though nothing is taken for granted by it: a sentence with any word of who may hear of something. */
const mayAskOf = (sentence: string) => !MEETING_IS_OPEN.test(sentence) && isAskedOf(sentence);

/** "Mötet är öppet för allmänheten.": said of all of it, and no secret. */
const MEETING_IS_OPEN =
  /^(?:mötet|sammanträdet|(?:styrelsens|nämndens)\s+(?:möte|sammanträde)|det|vi)\s+(?:är|hålls|håller)\s+(?:(?:som\s+vanligt|ett|mötet|alltid)\s+)?(?:öppe[nt]|offentligt?)(?:\s+möte)?(?:\s+för\s+(?:alla|allmänheten|åhörare|den\s+som\s+vill))*[.!]?$/iu;

const isAskedOf = (sentence: string) =>
  mayHoldBack(sentence) ||
  (/[.!]$/u.test(sentence) &&
    sentence.split(/\s+/u).length >= WORDS_OF_SENTENCE &&
    speaksOfHearers(sentence));
const WORDS_OF_SENTENCE = 4;

/** A line that is no sentence, as a heading or a stamp is. */
function isShortOfSecrecy(line: string): boolean {
  return (
    OF_SECRECY.test(line) &&
    line.split(/\s+/u).length <= HEADING_WORDS &&
    !/[.?!]$/u.test(line) &&
    (saysSecrecy(line) || mayBeSecret(line)) &&
    numbersHeldSecret(line).size === 0
  );
}
