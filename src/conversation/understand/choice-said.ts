import { NUMBER_NOUNS } from '../../kernel/index.ts';
import type { OpenMatter } from './open-matters.ts';
import { sifted } from './patterns/sifted.ts';

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte'];
const LEAD = String.raw`(?:(?:hej|ok|okej|ja|japp|helst|gärna|nog|jag|vi|väljer|tar|röstar|rösta|på|för|vill|ha|kör|mitt|min|svar|svaret|röst|är|blir|det|den|lägg|lägger|sätt|sätter|skriv|skriver|notera|kryssa|kryssar|upp|i|mig)[\s,.:!]+)*`;
const END = String.raw`(?:[\s,]+(?:tack|snälla|för\s+mig|för\s+min\s+del|blir\s+bra|är\s+bäst|passar\s+bäst|för\s+oss|såklart|förstås|så\s+klart|absolut|om\s+det\s+går|helst))*[\s.!]*`;
const CHOICE = sifted(
  String.raw`^${LEAD}(?:(?<named>(?:alternativ|alternativet|alt\.?|förslag|svarsalternativ)\s+)?(?:(?:nr|nummer|nej\s+nr)\.?\s*)?(?<number>\d{1,2})|(?<noun>${NUMBER_NOUNS.join('|')})|(?<nth>${ORDINALS.join('|')}|sista)(?<option>\s+(?:alternativet|svaret|förslaget|valet))?)${END}$`,
  'iu',
);

/** Which of several answers a message chooses by nothing but its place; the last is -1. Null: it does not. */
export function choiceSaid(text: string): number | null {
  const { number, noun, nth } = CHOICE.exec(text.trim())?.groups ?? {};
  // "Jag tar den 11" is of a day.
  if (/den\s+\d/iu.test(text)) return null;
  if (number !== undefined) return Number(number) > 0 ? Number(number) : null;
  if (noun !== undefined) return NUMBER_NOUNS.indexOf(noun.toLowerCase()) + 1;
  if (nth === undefined) return null;
  return nth.toLowerCase() === 'sista' ? -1 : ORDINALS.indexOf(nth.toLowerCase()) + 1;
}

/** Whether "nr 1", "ettan", "första alternativet" is of a snabbfråga that was put to her last and has that many answers. */
export function choosesOfPoll(text: string, open: readonly OpenMatter[]): boolean {
  const choice = choiceSaid(text);
  if (choice === null) return false;
  const { named, option } = CHOICE.exec(text.trim())?.groups ?? {};
  const polls = open.filter(
    ({ kind, at, options }) => kind === 'poll' && at !== '' && options.length >= choice,
  );
  const put = polls
    .map(({ at = '' }) => at)
    .toSorted()
    .at(-1);
  if (put === undefined) return false;
  if (named !== undefined || option !== undefined) return true;
  const isNewest = open.every(
    ({ kind, personId, at = '' }) => kind === 'poll' || personId !== undefined || at <= put,
  );
  return isNewest && polls.some(({ news }) => news !== false);
}
