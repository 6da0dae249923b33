import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import type { Place, ReadItem } from '../../model.ts';
import { WORKS_HERE } from '../head/affinity.ts';
import { type Opening, type Paragraph, paragraphsOf } from '../paragraphs.ts';
import { planDaysTold } from '../plan/plan-rows.ts';
import { findAmounts } from '../read/amounts.ts';
import { findAttachments, isOnlyAttachments, namesUnnumbered, UNNUMBERED } from '../read/attachments.ts';
import { looksLikeName } from '../read/names.ts';
import { findRegistryNumbers, isRegistryLine } from '../read/registry.ts';
import { findSectionLabel } from '../read/section-label.ts';
import { findTime } from '../read/times.ts';
import { endsMeeting } from '../words/ends-meeting.ts';
import { PRESENTED_BY } from '../words/verbs.ts';
import { daysTold, namesYear } from './dated-columns.ts';
import { isDecision, readDecisions } from './decisions.ts';
import { ownProposals, readMotions, readReservations } from './dissent.ts';
import { readFutureMeetings } from './future-meetings.ts';
import { readHeading } from './heading.ts';
import { apartFromHeading } from './in-heading.ts';
import type { Mark } from './marks.ts';
import { type PeopleContext, presenterBelow, presenterBeside, readPresenter } from './presenter.ts';
import { proposalIsOpen, readProposals } from './proposals.ts';
import { readRecusals } from './recusals.ts';
import { isSecretCell } from './secret-cells.ts';
import { AT_ONCE, type Section, sectionsOf } from './sections.ts';
import { rowsTold } from './told-rows.ts';
import { wordRowsTold } from './told-table.ts';
import { readVote, type VoteRound } from './votes.ts';

export interface ItemContext {
  readonly kind: 'kallelse' | 'protokoll';
  readonly width: number;
  readonly people: PeopleContext;
  readonly year: number | null;
}

function placeOf(line: Line): Place {
  return { page: line.page, line: line.line };
}

const PRESENTER_LINE = new RegExp(String.raw`^(?:${PRESENTED_BY})(?![\p{L}])`, 'iu');
const OPEN_END = /(?:[,(/&:–-]|(?<![\p{L}])(?:och|samt|av))$|\([^)]*$/iu;
const SHORT = 80;

/** What goes on with a list of names: its end is open, or names, offices or times follow, and no sentence or note. */
function goesOnWith(list: string, next: string): boolean {
  if (OPEN_END.test(list) || /^[\p{Ll}(\d]/u.test(next)) return true;
  return next.length < SHORT && !/[.!?:]$/u.test(next) && !NOTE.test(next);
}

/** "Återrapport av uppdrag den 23 april": a word and then a small one, that is no office before a name. */
const NOTE = new RegExp(String.raw`^(?!\p{L}*(?:${WORKS_HERE.source})\p{L}*\s)\p{Lu}\p{L}+\s\p{Ll}`, 'u');

/** Lines that begin something of their own, whatever stands above. */
export function opensByItself(line: Line): Opening {
  if (namesYear(line)) return 'alone';
  if (line.level > 0 || isOnlyAttachments(line.text) || isRegistryLine(line.text)) return 'alone';
  const label = findSectionLabel(line.text);
  if (label === null) return null;
  return label.rest === '' ? 'alone' : 'before';
}

/** "Bo Ek" over "Disa Dahl, ekonom": two who present, and no name of four words. */
function isNextName(list: string, next: string): boolean {
  const ends = /\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u.test(list);
  return ends && looksLikeName(next.split(/[,(]/u)[0]?.trim() ?? '');
}

/** "Sökt belopp: …" */
const OTHER_LABEL = /^\p{Lu}[\p{L} ]{2,30}:(?:\s|$)/u;

/** "Föredragande: X" in a narrow column goes on until the diary number or the next label. */
function gatherPresenter(paragraphs: readonly Paragraph[]): Paragraph[] {
  const gathered: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = gathered.at(-1);
    const goesOn =
      last &&
      PRESENTER_LINE.test(last.text) &&
      !paragraph.gap &&
      !paragraph.bullet &&
      goesOnWith(last.text, paragraph.text) &&
      !isRegistryLine(paragraph.text) &&
      !OTHER_LABEL.test(paragraph.text) &&
      findSectionLabel(paragraph.text) === null &&
      last.text.length < 160;
    if (goesOn)
      gathered[gathered.length - 1] = {
        ...last,
        text: `${last.text}${isNextName(last.text, paragraph.text) ? ',' : ''} ${paragraph.text}`,
        lines: [...last.lines, ...paragraph.lines],
      };
    else gathered.push(paragraph);
  }
  return gathered;
}

function attachmentsOf(
  fromHeading: readonly string[],
  unnumbered: boolean,
  sections: readonly Section[],
): string[] {
  const paragraphs = sections
    .filter((section) => section.kind !== 'dispatch')
    .flatMap((section) => section.paragraphs);
  const found = new Set([
    ...fromHeading,
    ...paragraphs.flatMap((paragraph) => findAttachments(paragraph.text)),
  ]);
  const named =
    unnumbered ||
    paragraphs.some(
      (paragraph) => namesUnnumbered(paragraph.text) || /^\(?bilaga\)?$/iu.test(paragraph.text),
    );
  return found.size === 0 && named ? [UNNUMBERED] : [...found];
}

function toVote(vote: VoteRound | null): ReadItem['vote'] {
  if (vote === null) return null;
  const { yes, no, abstained, names } = vote;
  return {
    ja: yes,
    nej: no,
    avstår: abstained,
    names: { ja: [...names.yes], nej: [...names.no], avstår: [...names.abstained] },
    castingVote: vote.castingVote,
    text: vote.text,
  };
}

function bodyOf(paragraphs: readonly Paragraph[]): string {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const told = new Map([
    ...wordRowsTold(lines),
    ...rowsTold(lines),
    ...daysTold(lines),
    ...planDaysTold(lines),
  ]);
  return paragraphs
    .flatMap((paragraph) => {
      const inRows = paragraph.lines.filter((line) => told.has(line)).length;
      const rows = paragraph.lines.flatMap((line) => told.get(line) || []);
      if (inRows === paragraph.lines.length) return rows;
      const first = paragraph.lines.findIndex((line) => told.has(line));
      if (first > 0 && inRows === paragraph.lines.length - first)
        return [
          paragraph.lines
            .slice(0, first)
            .map(({ text }) => text)
            .reduce(joinTexts),
          ...rows,
        ];
      return [paragraph.bullet ? `- ${paragraph.text}` : paragraph.text];
    })
    .join('\n\n');
}

/** "2027/021": what a column of diary numbers holds. */
const BARE_NUMBER = /^(?:19|20)\d{2}[/:]\d{1,6}(?:[-:/.]\d+)*$/u;

function slotOf(paragraphs: readonly Paragraph[]): string | null {
  const line = paragraphs.find((paragraph) => PRESENTER_LINE.test(paragraph.text));
  return line === undefined ? null : (findTime(line.text)?.time ?? null);
}

/** Amounts decided or formally proposed, and those named elsewhere. */
function amountsOf(
  stated: readonly string[],
  all: string,
): { amountsSEK: number[]; amountsInBodySEK: number[] } {
  const amountsSEK = [...new Set(stated.flatMap(findAmounts))];
  return { amountsSEK, amountsInBodySEK: findAmounts(all).filter((amount) => !amountsSEK.includes(amount)) };
}

/** A kallelse decides nothing: "Styrelsen beslutar" in it announces a proposal, or tells of what was decided before. */
function asProposed(sections: readonly Section[]): Section[] {
  const kind = sections.some((section) => section.kind === 'proposal') ? 'body' : 'proposal';
  return sections.map((section) => (section.kind === 'decision' ? { ...section, kind } : section));
}

interface Decided {
  readonly decided: readonly string[];
  readonly found: ReadItem['decisionsFound'];
}
const NO_DECISIONS: Decided = { decided: [], found: 'none' };

function decisionsOf(heading: string, sections: readonly Section[]): Decided {
  const { statements, found } = readDecisions(sections);
  if (statements.length > 0) return { decided: statements.map(({ text }) => text), found };
  return isDecision(heading) ? { decided: [heading], found: 'narrative' } : NO_DECISIONS;
}

function recusalsOf(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  seats: ReadonlySet<string>,
): ReadItem['recusals'] {
  const labelled = sections.filter(({ kind }) => kind === 'recusal').flatMap(ownParagraphs);
  return readRecusals(
    paragraphs.map(({ text }) => text),
    labelled.map(({ text }) => text),
    seats,
  );
}

/** "Jäv: Bo Ek går ut." says all of it beside the label; under a label that stands alone, all that is no table. */
function ownParagraphs({ label, paragraphs }: Section): readonly Paragraph[] {
  const [first] = paragraphs;
  if (first !== undefined && label?.endsWith(first.text)) return [first];
  return paragraphs.filter(({ lines }) => lines.every(({ cells }) => cells.length === 1));
}

const HOURS = String.raw`(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?`;
const PAUSE_NAME = '(?:kort )?(?:paus|fika|fikapaus|lunch|kaffe|bensträckare|rast)';
const PAUSE_ROW = new RegExp(
  String.raw`^${HOURS}\s+${PAUSE_NAME}(?![\p{L}])|^${PAUSE_NAME}\s*[,:]?\s+${HOURS}$`,
  'iu',
);

/** "15.00 Paus", "Paus   15.00": a row of an agenda that is of the meeting, and of no item. */
export function isPauseRow(line: Line): boolean {
  return PAUSE_ROW.test(line.text);
}

const PROPOSES = /(?<=[.!?] )(?=(?:Förslag(?: till beslut)?|Beslutsförslag): )/u;

/** "Fyren vill förlänga avtalet. Förslag: Avtalet godkänns.": a label within a line opens what follows it. */
function labelsApart(line: Line): Line[] {
  const pieces = line.cells.length > 1 ? [] : line.text.split(PROPOSES);
  if (pieces.length < 2) return [line];
  return pieces.map((piece, at) => ({
    ...line,
    text: piece.trim(),
    cells: [piece.trim()],
    gap: line.gap && at === 0,
  }));
}

/** "§ 17. Delegation. Samordnaren får köpa in. Beslutades att …": the heading is its first sentence, where it is short. */
const HEADED_IN_LINE = /^(?<heading>\p{Lu}[^.!?:]{2,60}\p{L}{3})\.\s+(?<told>\p{Lu}.*[.!])$/u;

function toldInLine(mark: Mark, following: readonly Line[]): { mark: Mark; following: readonly Line[] } {
  const { heading, told } = HEADED_IN_LINE.exec(mark.rest)?.groups ?? {};
  if (heading === undefined || told === undefined) return { mark, following };
  const line = { ...mark.line, text: told, cells: [told], gap: true };
  return { mark: { ...mark, rest: heading }, following: [line, ...following] };
}

/** One item: the mark that opens it and the lines up to the next. */
export function readItem(found: Mark, below: readonly Line[], context: ItemContext): ReadItem {
  const { mark, following } =
    context.kind === 'protokoll' ? toldInLine(found, below) : apartFromHeading(found, below);
  const own = following.filter((line) => !isPauseRow(line)).flatMap(labelsApart);
  const heading = readHeading(mark, own, context.width);
  const rest = own.slice(heading.taken);
  // "§ 12" over "Dnr 2027/14" over the heading.
  const aboveHeading = own
    .slice(0, heading.taken)
    .flatMap(({ text }) => (isRegistryLine(text) ? [text] : []));
  const paragraphs = gatherPresenter(paragraphsOf(rest, context.width, opensByItself));
  const protokoll = context.kind === 'protokoll';
  const sections = protokoll ? sectionsOf(paragraphs) : asProposed(sectionsOf(paragraphs));
  const decisions = protokoll ? decisionsOf(heading.text, sections) : NO_DECISIONS;
  const motions = readMotions(sections);
  const formal = readProposals(sections).map((statement) => statement.text);
  const { decided } = decisions;
  const secret = mark.beside.filter(isSecretCell).map((cell) => `(${cell.replace(/[()]/gu, '').trim()})`);
  const body = [mark.aside ?? '', ...secret, bodyOf(paragraphs)].filter(Boolean).join('\n\n');
  const last = following.at(-1) ?? mark.line;
  const dispatch = sections
    .filter((section) => section.kind === 'dispatch')
    .flatMap((section) => section.paragraphs);
  return {
    number: protokoll ? null : mark.number,
    paragraph: protokoll ? mark.number : null,
    printedNumber: mark.printed,
    heading: heading.text,
    presenter:
      presenterBeside(mark) ??
      readPresenter(heading.text, sections, context.people) ??
      // A name below the item that ends the meeting signs the kallelse.
      (protokoll || endsMeeting(heading.text) ? null : presenterBelow(paragraphs)),
    slot: slotOf(paragraphs),
    attachments: attachmentsOf(
      [...heading.attachments, ...mark.beside.flatMap(findAttachments)],
      heading.unnumbered || mark.beside.some((cell) => /^(?:bilaga|bifogas|bilägge?s)\.?$/iu.test(cell)),
      sections,
    ),
    proposals: [...formal, ...ownProposals(motions)],
    proposalOpen: proposalIsOpen(sections),
    decisions: [...decided],
    decisionsFound: decisions.found,
    recusals: protokoll ? recusalsOf(paragraphs, sections, context.people.voting) : [],
    ...amountsOf([...formal, ...decided], `${heading.text}\n${body}`),
    motions,
    vote: protokoll ? toVote(readVote(sections)) : null,
    reservations: protokoll ? readReservations(sections) : [],
    registryNumbers: [
      ...new Set([
        ...mark.beside.filter((cell) => BARE_NUMBER.test(cell)),
        ...findRegistryNumbers([mark.rest, ...mark.beside, ...aboveHeading, body].join('\n')),
      ]),
    ],
    adjustedAtOnce: AT_ONCE.test(body),
    dispatchedTo: dispatch.map((paragraph) => paragraph.text),
    futureMeetings: readFutureMeetings(heading.text, [...decided, ...formal].join('\n'), context.year),
    body,
    at: placeOf(mark.line),
    until: placeOf(last),
  };
}
