import type { Paragraph } from '../paragraphs.ts';
import { BOARD_NOUN } from '../words/organisations.ts';
import { BOARD_DECIDES, ELSEWHERE, IS_DECIDED } from '../words/verbs.ts';
import { grantedRows, rowsAlone, rowsDecided } from './granted-table.ts';
import { isRecusal } from './recusals.ts';
import { AT_ONCE, isAside, type Section } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** A statement as it stands in the record, with the paragraph it came from. */
export interface Statement {
  readonly text: string;
  readonly paragraph: Paragraph;
}

const OPEN_CLAUSE = /^att\s*[_.…]*$/iu;
const NOT_A_DECISION =
  /^(?:inget beslut|beslut (?:fattade|tagna|som har fattats)(?![\p{L}])|ingen åtgärd|ej beslut|beslut\s*[:_.]*$|-+$|_+$)/iu;

/** "Bo Ek reserverar sig." below what was decided. */
const RESERVES =
  /^(?!att\s)[^.]{3,80}(?<!\p{L})(?:reserver(?:ar|ade) sig|(?:lämnar|lämnade|anmäler|anmälde|inger|ingav) (?:en )?(?:skriftlig )?reservation)[^.]*\.?$/iu;

/** "Bo Ek går klockan 10.25.", "Bo Ek lämnar sammanträdet.": told where it happened, and no decision. */
const LEAVES =
  /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?(?:\([^)]{1,12}\) )?(?:går|gick|lämnar|lämnade|anländer|anlände|kommer|kom|återkommer|ansluter)(?!\p{L}).*(?:kl\.? ?\d|klockan|sammanträdet|mötet)/u;

function isClause(paragraph: Paragraph): boolean {
  return /^att\s+\S/iu.test(paragraph.text);
}

/** Details of a decision that ends in a colon belong to it and are no decisions of their own. */
function standsAlone(paragraph: Paragraph, before: Paragraph | undefined): boolean {
  return !(paragraph.bullet && before !== undefined && !before.bullet && before.text.endsWith(':'));
}

/** "Miljöinspektör | Tillsyn | 9": figures below a decision, and none of it. */
function isTableRow(paragraph: Paragraph): boolean {
  return paragraph.lines.every(
    ({ cells }) =>
      !/^(?:att\s|\d{1,2}[.)]?$|[-–•]$)/iu.test(cells[0] ?? '') &&
      (cells.length > 2 || (cells.length === 2 && /^[\d\s.,%–-]+(?:t?kr)?$/u.test(cells[1] ?? ''))),
  );
}

const LEADS_ON =
  /^att\s+(?:föreslå|hemställa|rekommendera|uppmana|begära|hos)\s+(?:\S+\s*){1,4}(?<![.,:;])$/iu;

/** "att föreslå fullmäktige", "att höja taxan": one statement in two lines. */
function joinedOn(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    if (last && LEADS_ON.test(last.text) && /^att\s/iu.test(statement.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${statement.text}` };
    else joined.push(statement);
  }
  return joined;
}

/** The statements of one decision or proposal section: its clauses, its bullets, or its paragraphs. */
export function statementsOf(section: Section): Statement[] {
  const [paragraph] = section.paragraphs;
  const rows = rowsAlone(section);
  return paragraph !== undefined && rows.length > 0
    ? rows.map((text) => ({ text, paragraph }))
    : [...ownStatements(section), ...inTable(section)];
}

/** A table of sums below them tells what each gets. */
function inTable(section: Section): Statement[] {
  const [paragraph] = section.paragraphs;
  return paragraph === undefined ? [] : grantedRows(section).map((text) => ({ text, paragraph }));
}

/** "Avslag. Bo Ek deltog inte i beslutet.": without what is told beside the decision. */
function withoutTold(paragraph: Paragraph): Paragraph {
  const sentences = sentencesOf(paragraph.text);
  const decided = sentences.filter((sentence) => !isRecusal(sentence) && !RESERVES.test(sentence));
  if (decided.length === 0 || decided.length === sentences.length) return paragraph;
  return { ...paragraph, text: decided.join(' ') };
}

function ownStatements(section: Section): Statement[] {
  const content = section.paragraphs
    .filter((paragraph) => !isAside(paragraph) && !isTableRow(paragraph))
    .map(withoutTold);
  const numbered = numberedOf(content);
  if (numbered.length > 0) return numbered;
  const clauses = content.filter((paragraph) => isClause(paragraph) || isBoardDecision(paragraph.text));
  if (clauses.some(isClause)) return joinedOn(withLateOnes(clauses, content));
  const bullets = content.filter((paragraph) => paragraph.bullet);
  if (bullets.length > 0 && content[0]?.bullet) return withLateOnes(bullets, content);
  return content
    .filter((paragraph, index) => keeps(paragraph) && standsAlone(paragraph, lastPlain(content, index)))
    .flatMap((paragraph) => eachSentence(paragraph).map((text) => ({ text, paragraph })));
}

/** Three sentences or more, each begun on a line of its own, are as many statements. */
const SEVERAL = 3;

function eachSentence(paragraph: Paragraph): readonly string[] {
  const sentences = sentencesOf(paragraph.text);
  const starts = new Set(paragraph.lines.map(({ text }) => text.trim().slice(0, 12)));
  const apart = sentences.length >= SEVERAL && sentences.every((one) => starts.has(one.slice(0, 12)));
  return apart ? sentences : [paragraph.text];
}

const NUMBERED =
  /^(?<number>\d{1,2})[.)]\s+(?=\p{Lu}|\d[\d ]*(?:kr|kronor|tkr|mnkr|miljoner|procent)(?![\p{L}]))/u;

/** "1. Budgeten antas. 2. Medlen …": statements that are numbered from one; their numbers are not part of them. */
function numberedOf(content: readonly Paragraph[]): Statement[] {
  if (NUMBERED.exec(content[0]?.text ?? '')?.groups?.number !== '1') return [];
  return content
    .filter((paragraph) => NUMBERED.test(paragraph.text) || AT_ONCE.test(paragraph.text))
    .map((paragraph) => ({ text: paragraph.text.replace(NUMBERED, ''), paragraph }));
}

function lastPlain(content: readonly Paragraph[], index: number): Paragraph | undefined {
  return content.slice(0, index).findLast((paragraph) => !paragraph.bullet);
}

function keeps(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  return (
    /\p{L}{2}/u.test(text) &&
    !OPEN_CLAUSE.test(text) &&
    !NOT_A_DECISION.test(text) &&
    !isRecusal(text) &&
    !RESERVES.test(text) &&
    !LEAVES.test(text)
  );
}

/** After the clauses only a decision on the adjustment itself is still one. */
function withLateOnes(chosen: readonly Paragraph[], content: readonly Paragraph[]): Statement[] {
  return content
    .filter((paragraph) => chosen.includes(paragraph) || AT_ONCE.test(paragraph.text))
    .filter(keeps)
    .map((paragraph) => ({ text: paragraph.text, paragraph }));
}

const BOARD_SENTENCE = new RegExp(
  String.raw`^(?:(?:därefter|vidare|med (?:detta|anledning)[^.]{0,60}?)\s+)?(?:${BOARD_NOUN})\s+(?:${BOARD_DECIDES})(?![\p{L}])|^(?:[^.]{0,140}?\s)?(?:beslutar|beslutade|beslöt)\s+(?:${BOARD_NOUN})(?![\p{L}])`,
  'iu',
);
const DECIDES_FIRST = new RegExp(
  String.raw`^(?:${BOARD_NOUN})\s+(?:beslutar|beslutade|beslöt|beviljar|beviljade|avslår|avslog)(?![\p{L}])`,
  'iu',
);
const PASSIVE_SENTENCE = new RegExp(String.raw`(?<![\p{L}])(?:${IS_DECIDED})(?![\p{L}])`, 'iu');
/** "Innan budgeten fastställs ska medlemmarna yttra sig": what is to come first, and nothing decided. */
const YET_TO_BE = new RegExp(
  String.raw`(?<![\p{L}])(?:innan|när|först när|efter att|så snart|till dess(?: att)?)\s(?:[^,.]{1,80}?\s)?(?:${IS_DECIDED})(?![\p{L}])`,
  'iu',
);
const FROM_ELSEWHERE = new RegExp(String.raw`(?<![\p{L}])(?:${ELSEWHERE})(?![\p{L}])`, 'iu');
function isBoardDecision(text: string): boolean {
  return BOARD_SENTENCE.test(text);
}

function placeOf(statement: Statement): number {
  return statement.paragraph.lines[0]?.line ?? 0;
}

const GAVE = /^\p{L}+\s+(?:gav|ger)\s+(?!.*\b(?:uppdrag|mandat|fullmakt|tillstånd|rätt|befogenhet)\b)/iu;
const THANKED = /^\p{L}+\s+(?:noterade|noterar|tackade|tackar)\s+(?!för|informationen|att)/iu;
const SHORT = 3;
/** What somebody proposes, supports or thinks is no decision of the board. */
const OTHERS_VIEW =
  /föreslå|(?<![\p{L}])(?:tillstyrk|avstyrk|förorda|rekommendera|yrka|önska|anser|menar|hoppas|vill|bör)\p{L}*/iu;

function decides(sentence: string, paragraphSize: number): boolean {
  if (isRecusal(sentence) || /\?$/u.test(sentence)) return false;
  if (BOARD_SENTENCE.test(sentence))
    return !GAVE.test(sentence) && !THANKED.test(sentence) && !FROM_ELSEWHERE.test(sentence);
  return (
    paragraphSize < SHORT &&
    PASSIVE_SENTENCE.test(sentence.replace(YET_TO_BE, ' ')) &&
    !FROM_ELSEWHERE.test(sentence) &&
    !OTHERS_VIEW.test(sentence)
  );
}

const INLINE = /(?<=[.)]\s)Beslut(?:ades)?:\s+(?=\p{Lu}|\d|att\s)/u;

/** "Till ombud väljs Bo Ek.": a § of one sentence, which is what was decided. */
export function isDecision(sentence: string): boolean {
  return /[.]$/u.test(sentence) && sentencesOf(sentence).length === 1 && decides(sentence, 1);
}

/** "b) Jobbspåret. Beslut: 950 000 kr beviljades.": the decision at the end of its paragraph. */
function inlineDecisions(paragraph: Paragraph): Statement[] {
  const [, ...decided] = paragraph.text.split(INLINE);
  const labelled = decided.flatMap(sentencesOf).filter((sentence) => !isRecusal(sentence));
  const found = labelled.length > 0 || !paragraph.bullet ? labelled : outcomeOfPoint(paragraph.text);
  return found.map((text) => ({ text, paragraph }));
}

/** "a) Stigen, 800 000 kr. Beviljas 640 000 kr.": of a point of a list by its name, what became of it. */
function outcomeOfPoint(text: string): string[] {
  const [first = '', ...others] = sentencesOf(text);
  const name = first.split(/,|\.$/u)[0]?.trim() ?? '';
  const outcome = others.find((sentence) => IS_OUTCOME.test(sentence));
  return outcome === undefined || name === ''
    ? []
    : [`${name}: ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}`];
}
const IS_OUTCOME = /^(?:Beviljas|Avslås|Bifalls|Bordläggs|Återremitteras|Godkänns)(?!\p{L})/u;

/** Sections in which a paragraph of its own may end with what the board decided. */
const MAY_END_DECIDED: ReadonlySet<string> = new Set(['proposal', 'motion', 'vote', 'recusal']);
const LABEL_WITH_TEXT = /^[^:]{3,70}:\s+\S/u;

/** "Förslag till beslut: 950 tkr beviljas.", and in a paragraph below it "Styrelsen beslutar att …". */
function decidedBelow({ kind, label, paragraphs }: Section): Statement[] {
  // A label alone on its line is of all that follows.
  const isOpen = kind === 'proposal' && !LABEL_WITH_TEXT.test(label ?? '');
  if (!MAY_END_DECIDED.has(kind) || isOpen) return [];
  return paragraphs
    .slice(kind === 'proposal' ? 1 : 0)
    .filter(({ text, bullet }) => !bullet && DECIDES_FIRST.test(text))
    .flatMap((paragraph) =>
      sentencesOf(paragraph.text)
        .slice(0, 1)
        .map((text) => ({ text, paragraph })),
    );
}

/** Decisions told in running text, where an item has no section for them. */
function narrativeDecisions(sections: readonly Section[]): Statement[] {
  const found: Statement[] = [];
  for (const section of sections) {
    if (section.kind !== 'body' && section.kind !== 'procedure') {
      found.push(...decidedBelow(section));
      continue;
    }
    const rows = rowsDecided(section.paragraphs.flatMap(({ lines }) => lines));
    for (const paragraph of section.paragraphs) {
      const own = paragraph.lines.flatMap((line) => rows.get(line) ?? []);
      if (own.length > 0) {
        found.push(...own.map((text) => ({ text, paragraph })));
        continue;
      }
      const inline = inlineDecisions(paragraph);
      found.push(...inline);
      if (paragraph.bullet || inline.length > 0) continue;
      const sentences = sentencesOf(paragraph.text);
      for (const sentence of sentences) {
        if (decides(sentence, sentences.length)) found.push({ text: sentence, paragraph });
      }
    }
  }
  return found;
}

/** "Pia Ek informerar om" over a list: what is told, and nothing decided. */
const TELLS_BELOW =
  /(?<!\p{L})(?:informera|berätta|meddela|redovisa|redogör|redogjord|rapportera|upplys|påminn|framför|lyft|diskutera|samtala)\p{L}*(?!\p{L})[^.]*$/iu;

/** Whether a clause is one of a list of what is told: so says the line above it, or its other points are no clauses. */
function isTold(paragraphs: readonly Paragraph[], at: number): boolean {
  const isPoint = (paragraph: Paragraph) => paragraph.bullet || isClause(paragraph);
  const above = paragraphs.slice(0, at).findLast((paragraph) => !isPoint(paragraph));
  const from = above === undefined ? 0 : paragraphs.indexOf(above) + 1;
  const end = paragraphs.findIndex((paragraph, index) => index > at && !isPoint(paragraph));
  const list = paragraphs.slice(from, end < 0 ? paragraphs.length : end);
  return (
    (above !== undefined && TELLS_BELOW.test(above.text)) ||
    (paragraphs[at]?.bullet === true && !list.every(isClause))
  );
}

/** Clauses that follow no lead-in are decisions all the same (the line may have been forgotten), but doubtful. */
function looseClauses(sections: readonly Section[]): Statement[] {
  return sections
    .filter((section) => section.kind === 'body')
    .flatMap(({ paragraphs }) =>
      paragraphs.filter(
        (paragraph, at) => isClause(paragraph) && keeps(paragraph) && !isTold(paragraphs, at),
      ),
    )
    .map((paragraph) => ({ text: paragraph.text, paragraph }));
}

const OWN_PROPOSAL = new RegExp(
  String.raw`^(?:\p{L}+\s)?(?:${BOARD_NOUN})s\s+förslag(?:\s+till\s+(?!beslut))`,
  'iu',
);

/** "Nämndens förslag till fullmäktige": what the board itself resolved to propose. */
function ownProposals(sections: readonly Section[]): Statement[] {
  return sections
    .filter((section) => section.kind === 'proposal' && OWN_PROPOSAL.test(section.label ?? ''))
    .flatMap(statementsOf);
}

export interface Decisions {
  readonly statements: readonly Statement[];
  /** How they were found: under a label, in running text, or as clauses without a lead-in. */
  readonly found: 'labelled' | 'narrative' | 'loose' | 'none';
}

/** The decisions of an item of a protokoll. */
export function readDecisions(sections: readonly Section[]): Decisions {
  const labelled = sections.filter((section) => section.kind === 'decision').flatMap(statementsOf);
  if (labelled.length > 0) return { statements: labelled, found: 'labelled' };
  const own = ownProposals(sections);
  if (own.length > 0) return { statements: own, found: 'labelled' };
  const narrative = narrativeDecisions(sections);
  const proposed = sections.some((section) => section.kind === 'proposal' || section.kind === 'motion');
  const told = new Set(narrative.map(({ paragraph }) => paragraph));
  const loose = proposed ? [] : looseClauses(sections).filter(({ paragraph }) => !told.has(paragraph));
  const statements = [...narrative, ...loose].sort((a, b) => placeOf(a) - placeOf(b));
  if (narrative.length > 0) return { statements, found: 'narrative' };
  return { statements, found: loose.length > 0 ? 'loose' : 'none' };
}
