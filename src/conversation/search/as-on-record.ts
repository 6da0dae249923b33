import { MONTHS } from '../../kernel/index.ts';
import type { DateMention } from '../understand/dates/dates.ts';
import type { Entities } from '../understand/entities.ts';
import { otherMeetings } from '../understand/meetings/other-meetings.ts';
import { nameWords } from '../understand/named/name-words.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import {
  asksResultOfYear,
  asksWhatWasChanged,
  asksWhatWasSpent,
  PAID_IN,
} from '../understand/record/asked-of-record.ts';
import { asksDecidedByLetter } from '../understand/record/decided-so.ts';
import type { Concept } from '../understand/words/lexicon.ts';
import { stemOf } from '../understand/words/stem.ts';
import type { Message } from '../understand/words/words.ts';

/** A word to search for. */
export interface Sought {
  readonly said: string;
  readonly stem: string;
  readonly weight: number;
  readonly inferred?: true;
}

const ALSO_MATTERS =
  /^(?:(?:motes|sammantrades)(?:dag|tid|datum|plan)\w*|lokal|vikari|bidrag|avgift|taxa|hyra|hyror|resultat|reserv(?:en|er|erna)?$)/;

/** What was said, in the words that the record has for it: each is sought beside the words of the message. */
export function asOnRecord(message: Message, entities: Entities): readonly Sought[] {
  return [
    ...premises(message, entities),
    ...contributions(message, entities),
    ...sentBack(message),
    ...otherWords(message),
    ...conceptParts(message, entities),
    ...yearsOf(entities),
  ];
}

/** Concepts that documents have a word of their own for. */
const DOCUMENT_WORDS: Partial<Readonly<Record<Concept, { readonly word: string; readonly weight: number }>>> =
  {
    percapsulam: { word: 'capsulam', weight: 1 },
    application: { word: 'ansökan', weight: 0.2 },
    move: { word: 'flyttas', weight: 0.6 },
  };

/** "Lokalen", "bidraget", "gruppmötet": words of the conversation that are matters of their own where the record has them. */
function premises({ words }: Message, { topic }: Entities): Sought[] {
  return words
    .filter((word) => ALSO_MATTERS.test(word.folded) && !topic.some((one) => one.word === word))
    .map((word) => ({ said: word.text, stem: word.stem, weight: 0.4 }))
    .concat(otherMeetings({ words }).map((word) => ({ said: word.text, stem: word.stem, weight: 1 })));
}

const SENT_BACK = sifted(
  /(?<!\p{L})(?:skick|sänd|gick|går|gå|lämna)\p{L}* (?:\p{L}+ ){0,3}tillbaka(?!\p{L})/iu,
);

/** "Vad skickades tillbaka": återremiss, as a protokoll has it. */
function sentBack({ text }: Message): Sought[] {
  return SENT_BACK.test(text) ? [{ said: 'återremiss', stem: stemOf('återremitteras'), weight: 1 }] : [];
}

/** "Vem skriver under för förbundet": who signs for the board, and no protokoll. */
const SIGNS = sifted(
  /^(?!.*protokoll).*(?<!\p{L})(?:(?:skriv(?:er|a) (?:under|på)|undertecknar?|signerar?) (?:\p{L}+ ){0,3}(?:för|åt|å) (?:förbundets?|styrelsens?|oss|vår)|tecknar? (?:förbundets? )?firman?|firmateckn\p{L}*)(?!\p{L})/iu,
);

/** "Vart ska kansliet flytta": of its premises. */
const OFFICE_MOVES = sifted(
  /^(?=.*(?<!\p{L})(?:kansli|kontor)(?:et|t)?(?!\p{L})).*(?<!\p{L})(?:flyttar?|flyttat|flyttade|flytten|byt(?:er|a|te) lokal\p{L}*)(?!\p{L})/iu,
);

/** Whether it asks how much money there is, and of no matter. */
export const asksHowMuchWeHave = (text: string): boolean => HAS.test(text);

/** Whether it asks who signs for the board. */
export const asksWhoSigns = (text: string): boolean => SIGNS.test(text);

/** "Hur mycket pengar har vi", "hur ser kassan ut": the capital. */
const HAS = sifted(
  /^(?:och |men |hej,? )?(?:hur (?:mycket|mkt|mycke|mke) (?:pengar|stålar|kosing|medel) (?:har|finns) (?:vi|förbundet|det)(?: (?:nu|just nu|i kassan|på banken|i förbundet|att röra oss med))*|hur ser kassan ut(?: nu)?)[?. ]*$/iu,
);

/** "Gjort av med", "ändrades i förra protokollet": as a protokoll has it. */
function otherWords({ text }: Message): Sought[] {
  const spent = asksWhatWasSpent(text) ? ['förbrukade'] : [];
  const result = asksResultOfYear(text) ? ['resultatet'] : [];
  const changed = asksWhatWasChanged(text) ? ['föregående', 'protokoll'] : [];
  const signs = SIGNS.test(text) ? ['firmatecknare', 'firma'] : [];
  const moves = OFFICE_MOVES.test(text)
    ? [{ said: 'lokaler', stem: stemOf('lokaler'), weight: 0.8, inferred: true as const }]
    : [];
  const capital = HAS.test(text) ? ['kapital'] : [];
  const paidIn = PAID_IN.test(text) ? ['bidrag', 'staten'] : [];
  return [...spent, ...changed, ...result, ...signs, ...capital, ...paidIn]
    .map((said): Sought => ({ said, stem: stemOf(said), weight: 1 }))
    .concat(moves);
}

const PAYS =
  /(?<!\p{L})(?:betalar?|betalat|bidra[r]?|skjut(?:a|er) till|står? för|lägg(?:a|er) in|pyntar?|pungar? ut|hostar? upp|pröjsar?|slantar? (?:in|upp)|(?:stoppar?|puttar?|skickar?|ger|ge) in|lägg(?:a|er) upp|bekostar?)(?!\p{L})/iu;

/** "Vad ska Tallåsen betala": what a medlem pays is its bidrag. */
function contributions({ text }: Message, { organisations }: Entities): Sought[] {
  return organisations.length > 0 && PAYS.test(text)
    ? [{ said: 'bidrag', stem: stemOf('bidrag'), weight: 0.8, inferred: true as const }]
    : [];
}

/** "Varför flyttades junimötet": the decision names the month. */
function monthOf(date: DateMention): Sought[] {
  const month = date.kind === 'parts' && date.month !== null ? MONTHS[date.month - 1] : undefined;
  return month === undefined ? [] : [{ said: month, stem: stemOf(month), weight: 0.6 }];
}

/** "Resultatet 2024": the year that figures are of stands in their heading. */
function yearsOf({ dates, concepts, topic }: Entities): Sought[] {
  if (concepts.some(({ concept }) => concept === 'move')) return dates.flatMap(monthOf);
  if (topic.length > 0 || !concepts.some(({ concept }) => concept === 'economy')) return [];
  return dates.flatMap((date) =>
    date.kind === 'parts' && date.year !== null && date.month === null && date.day === null
      ? [{ said: String(date.year), stem: String(date.year), weight: 0.4 }]
      : [],
  );
}

function conceptParts({ text }: Message, entities: Entities): Sought[] {
  const spoken = new Set(entities.concepts.map((mention) => mention.concept));
  if (asksDecidedByLetter(text)) spoken.add('percapsulam');
  return Object.entries(DOCUMENT_WORDS).flatMap(([concept, { word, weight }]) =>
    spoken.has(concept as Concept) ? [{ said: word, stem: stemOf(word), weight }] : [],
  );
}

/** A member of the board, by the word of its name that tells it from the others. */
export function organisationPart(name: string, said: string): Sought[] {
  const telling = nameWords(name).find((word) => !/^(kommun|region|lans|landsting|stad)$/.test(word));
  return telling ? [{ said, stem: stemOf(telling), weight: 0.5 }] : [];
}
