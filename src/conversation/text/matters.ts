import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { RecordedRecusal } from '../../meeting/index.ts';
import type { Matter } from '../answer/matter.ts';
import type { Documents, MatterAnswer } from '../answer/matters.ts';
import type { Passage } from '../knowledge.ts';
import { findAmounts } from '../search/amounts.ts';
import type { Wanted } from '../search/sentences.ts';
import {
  ask,
  capital,
  counted,
  kronor,
  listed,
  openButton,
  type Said,
  type SaidButton,
  shortName,
} from './said.ts';

/** `§ 87, protokoll 23 oktober, justerat 4 november, Norrskog`. */
export function matterSource(matter: Matter, board: string, today: LocalDate): string {
  if (matter.kind === 'item') {
    const when = matter.noticeDate
      ? dateInWords(matter.noticeDate, today)
      : `till ${dateInWords(matter.date, today)}`;
    return `${matter.label}, kallelse ${when}, ${shortName(board)}${page(matter.page)}. En kallelse föreslår, först ett protokoll beslutar.`;
  }
  const adjusted = matter.adjustedOn ? `, justerat ${dateInWords(matter.adjustedOn, today)}` : '';
  return `${matter.label}, protokoll ${dateInWords(matter.date, today)}${adjusted}, ${shortName(board)}${page(matter.page)}.`;
}

function page(number: number | null): string {
  return number === null ? '' : `, sida ${number}`;
}

export function sayMatter(answer: MatterAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'matter':
      return answer.matter.kind === 'item' ? item(answer, today) : paragraph(answer, today);
    case 'amount':
      return amount(answer, today);
    case 'sentence':
      return sentence(answer, today);
    case 'not-stated':
      return notStated(answer, today);
    case 'no-such-number':
      return noSuchNumber(answer, today);
    case 'which-matter':
      return {
        fact: 'Vilket ärende menar du?',
        buttons: answer.matters.slice(0, 6).map((matter) => openMatter(matter)),
      };
    default:
      return unreachable(answer);
  }
}

/** A button that opens one matter. */
export function openMatter(matter: Matter): SaidButton {
  const title = `${matter.label} ${matter.heading}`;
  return ask(title.length > 40 ? `${title.slice(0, 38)}…` : title, `${matter.label} ${matter.date}`);
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
        : `${matter.label}. ${matter.heading}.${proposes ? ` Förslag: ${clauses(matter)}` : ''}`,
    lines: [
      ...(answer.asked === 'decision' ? [`${matter.label}. ${matter.heading}`] : []),
      ...answer.quotes,
      ...(proposes ? [] : ['Förslag till beslut framgår inte av kallelsen.']),
      ...(matter.presenter ? [`Föredragande: ${matter.presenter}`] : []),
      ...(matter.attachments.length > 0 ? [attachments(matter)] : []),
      ...(past ? ['Mötet har varit, men jag har inget protokoll som visar vad det blev.'] : []),
      ...relatedLines(answer.related, today),
    ],
    more: bodyLines(matter),
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

function lowerLabel(matter: Matter): string {
  return matter.label.charAt(0).toLocaleLowerCase('sv') + matter.label.slice(1);
}

function attachments(matter: Matter): string {
  const numbered = matter.attachments.every((one) => /^\d/.test(one));
  if (numbered)
    return `${matter.attachments.length === 1 ? 'Bilaga' : 'Bilagor'} ${listed(matter.attachments)}`;
  return `Bilagor: ${listed(matter.attachments.map((one) => (/^\d/.test(one) ? `bilaga ${one}` : one)))}`;
}

/** The clauses as one text, each with its "att". */
export function clauses(matter: Pick<Matter, 'clauses'>): string {
  const said = matter.clauses.map((clause) => clause.trim().replace(/[.;,]$/, ''));
  return `${said.join('; ')}.`;
}

/** "att lägga informationen till handlingarna" tells nothing of the matter: its text then does. */
function isFormal(matter: Matter): boolean {
  return matter.clauses.every((clause) =>
    /till handlingarna|till protokollet|godkänna (rapport|information|redovisning)|tar del av/i.test(clause),
  );
}

function bodyLines(matter: Matter): string[] {
  return matter.body
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length > 2 && line !== matter.heading)
    .slice(0, 30);
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
      ...answer.quotes,
      ...(isFormal(matter) && answer.quotes.length === 0
        ? bodyLines(matter)
            .filter((line) => line.length > 30)
            .slice(0, 2)
        : []),
      ...recusalLines(matter.recusals),
      ...(matter.reservations.length > 0 ? [`Reservation: ${listed(matter.reservations)}.`] : []),
      ...(matter.presenter ? [`Föredragande: ${matter.presenter}`] : []),
      ...(matter.attachments.length > 0 ? [attachments(matter)] : []),
      ...(matter.adjustedOn || decided === false ? [] : ['Protokollet är inte justerat enligt det jag har.']),
      ...relatedLines(answer.related, today),
    ],
    more: bodyLines(matter),
    source: matterSource(matter, answer.board, today),
    buttons: [
      ...answer.related.map(openMatter),
      ask('Laga kraft', `när vinner besluten ${matter.date} laga kraft`),
      ask('Alla beslut', `vad beslutades ${matter.date}`),
      ...openButton('Öppna protokollet', matter.documentId),
    ],
  };
}

const SCOPE = {
  decision: 'deltog inte i beslutet',
  discussion: 'deltog inte i diskussionen',
  whole: 'deltog inte i ärendet på grund av jäv',
} as const;

/** `Lars Ek deltog inte i beslutet.`, one line for all with the same scope. */
export function recusalLines(recusals: readonly RecordedRecusal[]): string[] {
  return (['decision', 'discussion', 'whole'] as const).flatMap((scope) => {
    const people = recusals.filter((one) => one.scope === scope).map((one) => one.person);
    return people.length > 0 ? [`${listed(people)} ${SCOPE[scope]}.`] : [];
  });
}

function relatedLines(related: readonly Matter[], today: LocalDate): string[] {
  return related.map((one) =>
    one.kind === 'item'
      ? `Se också ${lowerLabel(one)}, ${one.heading}, mötet ${dateInWords(one.date, today)}${one.clauses.length > 0 ? ` (ett förslag: ${clauses(one)})` : ''}`
      : `Se också ${one.label}, ${one.heading}, ${dateInWords(one.date, today)}.`,
  );
}

function amount(answer: Extract<MatterAnswer, { kind: 'amount' }>, today: LocalDate): Said {
  const { matter, clause } = answer;
  const amounts = [...new Set(findAmounts(clause).map((one) => kronor(one.kronor)))];
  const sums = amounts.length > 0 ? listed(amounts) : listed(matter.amounts.map(kronor));
  const when = dateInWords(matter.date, today);
  const others = matter.clauses.filter((one) => one !== clause);
  return {
    context: `${matter.label} ${matter.heading}`,
    fact:
      matter.kind === 'item'
        ? `${sums} enligt förslaget i ${lowerLabel(matter)}. Det är inte beslutat.`
        : `${sums}, enligt beslut ${when} (${matter.label}).`,
    lines: [
      clause,
      ...others.filter((one) => findAmounts(one).length > 0).slice(0, 3),
      ...recusalLines(matter.recusals),
      ...relatedLines(answer.related, today),
    ],
    source: matterSource(matter, answer.board, today),
    buttons: [openMatter(matter), ...answer.related.map(openMatter)],
  };
}

function sentence(answer: Extract<MatterAnswer, { kind: 'sentence' }>, today: LocalDate): Said {
  const { sentence: best, matter } = answer;
  const told = capital(best.text);
  return {
    ...(matter ? { context: `${matter.label} ${matter.heading}` } : { context: best.passage.heading }),
    fact: answer.unmet && answer.unmet.length > 0 ? near(answer.unmet, told, best.passage) : told,
    lines: [
      ...answer.more
        .filter(
          (one) => one.text !== best.text && (answer.unmet !== undefined || one.score > best.score * 0.8),
        )
        .map((one) => one.text),
      ...(matter ? standing(matter) : []),
    ],
    source:
      matter && best.passage.part !== 'attachment'
        ? matterSource(matter, answer.board, today)
        : passageSource(best.passage, answer.board, today),
    buttons: matter ? [openMatter(matter)] : [],
  };
}

/** What was not found is said before what was. */
function near(unmet: readonly string[], told: string, passage: Passage): string {
  const words = listed(unmet.map((word) => `”${word}”`));
  const where = passage.part === 'paragraph' ? `§ ${passage.number}` : `punkt ${passage.number}`;
  return `Just ${words} framgår inte. Närmast står i ${where}: ${told}`;
}

/** A proposal or an application is never told as a decision. */
function standing(matter: Matter): string[] {
  return matter.kind === 'item' ? ['Det är inte beslutat enligt det jag har.'] : [];
}

/** `Bilaga 3 (Ansökan från Fyren), sida 2, till mötet 11 december, Norrskog`. */
export function passageSource(passage: Passage, board: string, today: LocalDate): string {
  const named =
    passage.number && /^\d/.test(passage.number) ? `Bilaga ${passage.number}` : (passage.number ?? '');
  const title = [named, passage.documentTitle].filter((one) => one !== '');
  const when = passage.meetingDate ? `, mötet ${dateInWords(passage.meetingDate, today)}` : '';
  return `${[...new Set(title)].join(', ')}${page(passage.page)}${when}, ${shortName(board)}.`;
}

const UNKNOWN: Readonly<Record<Wanted, string>> = {
  amount: 'Beloppet framgår inte',
  date: 'Datumet framgår inte',
  reason: 'Skälet framgår inte',
  clock: 'Tiden framgår inte',
  person: 'Det framgår inte vem',
  count: 'Antalet framgår inte',
  anything: 'Det framgår inte',
};

/** `av de 12 protokoll och 3 kallelser jag har (2024–2026)`. */
export function documentsInWords(documents: Documents): string {
  const parts = [
    documents.minutes > 0
      ? `${documents.minutes === 1 ? 'ett' : counted(documents.minutes)} protokoll`
      : null,
    documents.notices > 0
      ? documents.notices === 1
        ? 'en kallelse'
        : `${counted(documents.notices)} kallelser`
      : null,
  ].filter((one) => one !== null);
  if (parts.length === 0) return 'eftersom jag inte har några protokoll eller kallelser';
  const years = [...new Set([documents.from, documents.to].map((date) => date?.slice(0, 4)))].filter(Boolean);
  return `av det jag har: ${listed(parts)} (${years.join('–')})`;
}

function notStated(answer: Extract<MatterAnswer, { kind: 'not-stated' }>, today: LocalDate): Said {
  const { nearest, passage } = answer;
  const near = nearest
    ? [
        `Närmast kommer ${nearest.kind === 'item' ? lowerLabel(nearest) : nearest.label}, ${nearest.heading}, ${dateInWords(nearest.date, today)}${
          nearest.kind === 'paragraph' && nearest.clauses.length > 0 ? `: ${clauses(nearest)}` : '.'
        }`,
      ]
    : passage
      ? [`Närmast kommer ${passageSource(passage, answer.board, today)}`]
      : [];
  return {
    fact: `${UNKNOWN[answer.wanted]} ${documentsInWords(answer.documents)}.`,
    lines: [
      ...near,
      'Jag kan bara svara på det som står i styrelsens möten, dagordningar, protokoll och beslut.',
    ],
    buttons: [
      ...(nearest ? [openMatter(nearest)] : []),
      ask('Nästa möte', 'när är nästa möte'),
      ask('Allt jag kan', 'hjälp'),
    ],
  };
}

function noSuchNumber(answer: Extract<MatterAnswer, { kind: 'no-such-number' }>, today: LocalDate): Said {
  const { number, kind } = answer.reference;
  const what = kind === 'paragraph' ? `§ ${number}` : `punkt ${number}`;
  const where = answer.date
    ? ` på dagordningen ${dateInWords(answer.date as LocalDate, today)}`
    : ' i det jag har';
  return {
    fact: `Jag hittar ingen ${what}${where}.`,
    lines: [`Det gäller ${shortName(answer.board)}.`],
    buttons:
      kind === 'paragraph'
        ? [ask('Senaste protokollet', 'senaste protokollet')]
        : [ask('Dagordning', answer.date ? `dagordningen ${answer.date}` : 'dagordningen')],
  };
}
