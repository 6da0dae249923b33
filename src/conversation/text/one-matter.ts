import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import { isOfNoMeeting, type Matter } from '../answer/matters/matter.ts';
import type { MatterAnswer } from '../answer/matters/matter-answer.ts';
import { isFormal, listInShort } from '../answer/matters/quote.ts';
import { attachments, clauses, lowerLabel, openMatter, recusalLines, relatedLines } from './matter-parts.ts';
import { ask, listed, openButton, type Said } from './said.ts';
import { matterSource } from './sources.ts';

/** One ärende: as a kallelse proposes it, or as a protokoll has decided it. */
export function sayOneMatter(answer: Extract<MatterAnswer, { kind: 'matter' }>, today: LocalDate): Said {
  const said = answer.matter.kind === 'item' ? item(answer, today) : paragraph(answer, today);
  return answer.isReasonUnsaid === true ? withoutReason(said, answer) : said;
}

/** What there is instead of a reason is told as that. */
function withoutReason(
  { fact, lines = [], ...said }: Said,
  { matter, quotes }: Extract<MatterAnswer, { kind: 'matter' }>,
): Said {
  return {
    fact: `Skälet framgår inte uttryckligen av ${lowerLabel(matter)}. Där står: ${quotes.join(' ')}`,
    lines: [fact, ...lines.filter((line) => !quotes.includes(line))],
    ...said,
  };
}

function item(answer: Extract<MatterAnswer, { kind: 'matter' }>, today: LocalDate): Said {
  const { matter } = answer;
  const past = matter.date < today;
  const proposes = matter.clauses.length > 0;
  return {
    context: `${matter.label}, mötet ${dateInWords(matter.date, today)}`,
    fact:
      answer.asked === 'decision'
        ? `Det är inte beslutat enligt det jag har. ${proposes ? `Förslaget till mötet ${dateInWords(matter.date, today)}: ${clauses(matter)}` : `Ärendet är ${lowerLabel(matter)}, ${matter.heading}, ${dateInWords(matter.date, today)}.`}`
        : `${matter.label}. ${matter.heading}${matter.isInternal ? ' (intern)' : ''}.${proposes ? ` Förslag: ${clauses(matter)}` : ''}`,
    lines: [
      ...(answer.asked === 'decision' ? [`${matter.label}. ${matter.heading}`] : []),
      ...whoSees(answer),
      ...answer.quotes,
      ...itemsWithin(matter),
      ...(matter.presenter ? [`Föredragande: ${matter.presenter}`] : []),
      ...(matter.attachments.length > 0 ? [attachments(matter)] : []),
      ...(past ? [answer.isMinuted === true ? NO_PARAGRAPH : NO_MINUTES] : []),
      ...relatedLines(answer.related, today),
    ],
    more: bodyLines(matter),
    rest: restOf(matter),
    source: matterSource(matter, answer.board, today),
    buttons: [
      ...(matter.attachments.length > 0
        ? [ask('Bilagor', `bilagor till punkt ${matter.number} ${matter.date}`)]
        : []),
      ...answer.related.map(openMatter),
      ask('Dagordning', `dagordningen ${matter.date}`),
      ...openButton('Öppna handlingarna', matter.documentId),
    ],
  };
}

const NO_MINUTES = 'Mötet har varit, men jag har inget protokoll som visar vad det blev.';
const NO_PARAGRAPH = 'Mötet har varit. I protokollet hittar jag ingen paragraf om det.';

const INTERNAL = 'Intern: visas i den egna chatten, inte i kanalen.';

/** Who sees an item, where it is the board's alone or that is what was asked. */
function whoSees({ matter, asksWhoSees }: Extract<MatterAnswer, { kind: 'matter' }>): string[] {
  if (matter.isInternal) return [INTERNAL];
  return asksWhoSees === true ? ['Den är inte intern: alla i styrelsen och kanalen ser den.'] : [];
}

/** What stands of an item that proposes nothing: the items within it, where it has such. */
function itemsWithin({ clauses: proposed, within, isInNotice }: Matter): string[] {
  if (proposed.length > 0) return [];
  if (within.length === 0) {
    return [`Förslag till beslut framgår inte av ${isInNotice ? 'kallelsen' : 'dagordningen'}.`];
  }
  return [`Se också ${listed(within.map(({ number, heading }) => `punkt ${number}, ${heading}`))}.`];
}

/** How many lines of its text are shown; more than that is read in the document. */
const BODY = 30;

function bodyLines(matter: Matter): string[] {
  const lines = matter.body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 2 && line !== matter.heading);
  return lines.length > BODY ? [...lines.slice(0, BODY), restOf(matter)] : lines;
}

/** Where the whole of a long text is read. */
function restOf({ kind, documentId }: Matter): string {
  const where = kind === 'item' ? 'handlingarna' : 'protokollet';
  return documentId === null
    ? `Texten är längre än så. Hela står i ${where}.`
    : `Texten är längre än så. Öppna ${where} för hela.`;
}

function paragraph(answer: Extract<MatterAnswer, { kind: 'matter' }>, today: LocalDate): Said {
  const { matter } = answer;
  const decided = matter.clauses.length > 0;
  const when = dateInWords(matter.date, today);
  return {
    context: `${matter.label} ${matter.heading}`,
    fact: decided
      ? `Beslut ${when} (${matter.label}): ${clauses(matter)}`
      : `Något beslut framgår inte av ${matter.label}, ${matter.heading}, ${when}.`,
    lines: [
      ...(matter.isInternal ? [INTERNAL] : []),
      ...answer.quotes,
      ...(isFormal(matter) && answer.quotes.length === 0
        ? [
            listInShort(matter) ??
              bodyLines(matter)
                .filter((line) => line.length > 30)
                .slice(0, 2),
          ].flat()
        : []),
      ...recusalLines(matter.recusals, matter.body),
      ...(matter.reservations.length > 0 ? [`Reservation: ${listed(matter.reservations)}.`] : []),
      ...(matter.presenter ? [`Föredragande: ${matter.presenter}`] : []),
      ...(matter.attachments.length > 0 ? [attachments(matter)] : []),
      ...(matter.adjustedOn || decided === false || isOfNoMeeting(matter)
        ? []
        : ['Protokollet är inte justerat enligt det jag har.']),
      ...relatedLines(answer.related, today),
    ],
    more: bodyLines(matter),
    rest: restOf(matter),
    source: matterSource(matter, answer.board, today),
    buttons: [
      ...answer.related.map(openMatter),
      ...(isOfNoMeeting(matter)
        ? []
        : [
            ask('Laga kraft', `när vinner besluten ${matter.date} laga kraft`),
            ask('Alla beslut', `vad beslutades ${matter.date}`),
          ]),
      ...openButton('Öppna protokollet', matter.documentId),
    ],
  };
}
