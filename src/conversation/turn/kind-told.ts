import type { Answer } from '../answer/answers.ts';
import type { Asking } from '../answer/asking.ts';
import { notStated } from '../answer/matters/matter-answer.ts';
import { asksSpot } from '../answer/matters/where-asked.ts';
import { matterOf } from '../answer/subject.ts';
import { holdsNumeral } from '../search/numerals.ts';
import { holds, type Wanted } from '../search/sentences.ts';
import type { Said } from '../text/said.ts';
import { say } from '../text.ts';
import { type Pattern, sifted } from '../understand/patterns/sifted.ts';
import { analyse } from '../understand/words/analyse.ts';

const BEFORE = '^(?:hej[ ,]+|och |men |å |o )?';

/** What is asked of somebody that no register or protokoll of a board holds, unless a text says it in such words. */
const OF_PRIVATE_LIFE: readonly {
  readonly asked: Pattern;
  readonly told: RegExp;
  readonly wanted: Wanted;
}[] = [
  {
    asked: sifted(
      /(?<!\p{L})(?:tjänar (?!(?:vi|man|det|förbundet|styrelsen)(?!\p{L}))|(?:har|får) \p{L}+(?: \p{L}+)? (?:i |för )(?:månads)?(?:lön|betalt|arvode)|hur hög \p{L}*lön)/iu,
    ),
    told: /lön|arvod|ersättning|\d (?:kr|kronor|tkr)/iu,
    wanted: 'amount',
  },
  {
    asked: sifted(
      /(?<!\p{L})(?:fyller (?:\p{L}+ ){1,3}år|hur gam(?:mal|la)|född|födelsedag\p{L}*|ålder)(?!\p{L})/iu,
    ),
    told: /född|fyller|ålder|\d+ år|åring|(?:från|sedan|årsmodell) (?:19|20)\d\d/iu,
    wanted: 'anything',
  },
  {
    asked: sifted(/^(?:och |men )?(?:var|vart) bor (?!det|ni|vi)|(?<!\p{L})hemadress/iu),
    told: /(?<!\p{L})bor(?!\p{L})|hemadress|bosatt/iu,
    wanted: 'place',
  },
];

/** A kind of fact, the question words that ask for it, and of which answers it is sought for in vain. */
interface Kind {
  readonly wanted: Wanted;
  readonly asked: Pick<Pattern, 'test'>;
  readonly of: (answer: Answer) => boolean;
  readonly told: (text: string, asking: Asking) => boolean;
}

const areas =
  (...these: readonly Answer['area'][]) =>
  ({ area }: Answer) =>
    these.includes(area);

/** An agenda's own list, or a whole matter, holds what is asked of it somewhere further down. */
const ofParts = ({ area, value }: Answer): boolean =>
  area === 'people' ||
  (area === 'agenda' && (value.kind === 'presenter' || value.kind === 'papers')) ||
  (area === 'matter' && value.kind === 'sentence' && value.sentence.passage.part === 'head');

const KINDS: readonly Kind[] = [
  {
    wanted: 'reason',
    asked: sifted(
      `${BEFORE}(?:varför|varfor|hur kommer det sig|av vilke[nt] (?:skäl|anledning))(?!\\p{L})`,
      'iu',
    ),
    of: ({ area, value }) =>
      area === 'people' ||
      (area === 'decisions' && value.kind === 'votes') ||
      (area === 'matter' && value.kind === 'sentence' && value.wanted !== 'reason') ||
      (area === 'matter' && value.kind === 'matter' && value.quotes.length === 0),
    told: (text) =>
      holds('reason', text) ||
      /jäv|avsa(?:gt|de|ge)|skäl|anledning|kräv|slutade|krock|sjuk|ledig|lott|sedlar|enhällig/iu.test(text),
  },
  {
    wanted: 'clock',
    asked: sifted(
      `${BEFORE}(?:vilken tid|hur dags|vilket klockslag|vid vilken tid|när på dagen)(?!\\p{L})`,
      'iu',
    ),
    of: (answer) => ofParts(answer) || answer.area === 'attendance',
    told: (text) => holds('clock', text),
  },
  {
    wanted: 'measure',
    asked: sifted(
      `${BEFORE}hur (?:länge|lange|lång tid|lång stund|många (?:år|månader|veckor|dagar|timmar|minuter))(?!\\p{L})`,
      'iu',
    ),
    of: ofParts,
    told: (text) =>
      holds('measure', text) ||
      holds('clock', text) ||
      /(?<!\p{L})(?:sedan|till och med)(?!\p{L})[^.]{0,20}\d/iu.test(text),
  },
  {
    wanted: 'date',
    asked: sifted(`${BEFORE}(?:när|nar|vilken dag|vilket datum|vilket år)(?!\\p{L})`, 'iu'),
    of: ofParts,
    told: (text) =>
      holds('date', text) || holds('clock', text) || /i (?:dag|går|morgon|år|fjol)/iu.test(text),
  },
  {
    wanted: 'person',
    asked: sifted(`${BEFORE}(?:vem|vems|av vem)(?!\\p{L})`, 'iu'),
    of: ({ area, value }) => area === 'agenda' && value.kind === 'papers',
    told: (text) => holds('person', text),
  },
  {
    wanted: 'count',
    asked: sifted(
      /(?<!\p{L})hur många (?!\p{L}+(?:s|st)? ?[?.]*$)(?!av|st|som|har|är|var|kom|ska)\p{L}{4,}/iu,
    ),
    of: (answer) => ofParts(answer) || (answer.area === 'attendance' && 'meetingId' in answer.value),
    told: countsThat,
  },
  {
    wanted: 'place',
    asked: { test: asksSpot },
    of: ({ area, value }) => area === 'matter' && value.kind === 'sentence',
    told: (text) => holds('place', text),
  },
  {
    wanted: 'amount',
    asked: sifted(
      `${BEFORE}(?:(?:vad|va|hur mycket|hur mkt) (?:kosta\\p{L}*|betala\\p{L}*)|hur (?:mycket|mkt) (?:pengar|kronor)|vad är (?:priset|kostnaden|hyran|lönen|arvodet))(?!\\p{L})`,
      'iu',
    ),
    of: areas('people', 'agenda', 'meeting', 'attendance', 'minutes'),
    told: (text) => holds('amount', text),
  },
];

/** Those who are counted whatever they are called. */
const OF_THE_BOARD =
  /^(?:gång|ledam|ersätt|person|folk|deltag|medlem|kvinn|män|närvar|beslut|tjänst|röst|svar|paragraf|punkt|ärend|bilag|handling|dokument|underlag|papper|möt|platser|uppdrag|organisation|kommun|huvudm|part)/iu;

/** Whether there is a number, and what is counted is named or goes without saying. */
function countsThat(text: string, { understanding: { message } }: Asking): boolean {
  const noun = message.words[message.words.findIndex(({ folded }) => folded === 'manga') + 1];
  if (!/\d/u.test(text) && !holdsNumeral(text)) return false;
  return noun === undefined || OF_THE_BOARD.test(noun.text) || analyse(text).includes(noun.stem);
}

/** "Ordförande i kommunstyrelsen": of a body that is not this board. */
const OF_OTHER_BODY =
  /(?<!\p{L})\p{L}*(?:kommunstyrelse|regionstyrelse|fullmäktige|nämnd|utskott|bolagsstyrelse)\p{L}*/iu;

/** Whether who leads another body is asked for, and told of this board. */
function isOfOtherBody({ understanding: { message } }: Asking, { area, value }: Answer): boolean {
  if (area !== 'people' || value.kind !== 'presidium') return false;
  const body = OF_OTHER_BODY.exec(message.text)?.[0].toLocaleLowerCase('sv').slice(0, OF_ITS_NAME);
  return body !== undefined && !value.board.toLocaleLowerCase('sv').includes(body);
}
/** As much of a body's name as bears no ending. */
const OF_ITS_NAME = 6;

/** It says itself that there is nothing, or asks back. */
const OWNS_UP = /(?<!\p{L})(?:framgår|hittar|inte|inget|ingen|inga|aldrig|vet)(?!\p{L})|\?\s*$/iu;

const inWords = ({ fact, lines = [], rows = [], after = [] }: Said): string =>
  [fact, ...lines, ...rows.map(({ text }) => text), ...after].join('\n');

/**
 * An answer that has nothing of the kind of fact that was asked for, a day, a sum, a reason, is no answer: it is told
 * as that the record is silent, with what it spoke of as what comes nearest.
 */
export function withKindTold(asking: Asking, answer: Answer): Answer {
  const { text } = asking.understanding.message;
  if (isOfOtherBody(asking, answer))
    return { area: 'matter', value: notStated(asking, 'person', null, null) };
  const isOfLife = asking.understanding.entities.persons.length > 0;
  const own = isOfLife ? OF_PRIVATE_LIFE.find(({ asked }) => asked.test(text)) : undefined;
  const kind = own ? undefined : KINDS.find((one) => one.of(answer) && one.asked.test(text));
  if (!own && !kind) return answer;
  if (answer.area === 'matter' && answer.value.kind === 'not-stated') return answer;
  const said = say(answer, asking.today);
  const told = inWords(said);
  if (OWNS_UP.test(said.fact) || /framgår inte|inte antecknat/u.test(told)) return answer;
  if (own ? own.told.test(told) : kind?.told(told, asking)) return answer;
  const wanted = own?.wanted ?? kind?.wanted ?? 'anything';
  const nearest = own ? null : matterOf(answer);
  const quote =
    answer.area === 'matter' && answer.value.kind === 'sentence' && nearest
      ? answer.value.sentence.text
      : null;
  return { area: 'matter', value: notStated(asking, wanted, nearest, null, quote) };
}
