import type { Passage, RecordIndex } from '../../knowledge.ts';
import { expand } from '../../search/expand.ts';
import { grouped } from '../../search/grouped.ts';
import { listTold } from '../../search/list-told.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { foldDots } from '../../understand/words/stem.ts';
import { type Asking, speaksOf } from '../asking.ts';

/** What the record says of delegation; the law where it says nothing. */
export interface DelegationAnswer {
  readonly kind: 'delegation';
  readonly board: string;
  readonly passage: Passage | null;
  /** What may be decided, as the text lists it. */
  readonly lines: readonly string[];
  /** To whom, as the text says. */
  readonly to: string | null;
}

const ABOUT = /delegation|delegera|attest|firmatecknare/i;
const GIVES =
  /får (?:\p{L}+ ){0,3}(?:besluta|fatta|köpa|teckna|attestera)|attesterar?s?(?!\p{L})|rätt att (besluta|teckna)|beslutanderätt|delegerade ärenden|delegeras|attesträtt|firmatecknare/iu;

/** The latest text on delegation that tells what may be decided: its own document before a § that adopts one. */
export async function delegation(asking: Asking): Promise<DelegationAnswer> {
  const index = await asking.board.index();
  if (TAKEN.test(asking.understanding.message.text)) {
    const taken = takenIn(index);
    if (taken) return { kind: 'delegation', board: asking.board.name, ...taken, to: null };
  }
  const role = roleAsked(asking);
  const attest = asking.understanding.message.words.some((word) => word.folded.startsWith('attest'));
  const found = speakingOf(attest ? ATTEST : DELEGATION, index)
    .filter((passage) => !attest || /attest/i.test(`${passage.heading} ${passage.documentTitle}`))
    .map((passage) => ({ passage, told: telling(passage, role) }))
    .filter(({ told }) => told.lines.length > 0)
    .sort(
      (a, b) =>
        b.told.worth - a.told.worth ||
        (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''),
    );
  const [best] = found;
  return {
    kind: 'delegation',
    board: asking.board.name,
    passage: best?.passage ?? null,
    lines: best?.told.lines ?? [],
    to: best?.told.to ?? null,
  };
}

/** "Vad har chefen beslutat själv", "vilka delegationsbeslut": what has been decided by it, and not what may be. */
const TAKEN =
  /(?<!\p{L})(?:har|hade)(?!\p{L}).*(?<!\p{L})(?:beslutat|fattat|tagit|godkänt|beviljat|bestämt|köpt|handlat|lagt|gjort|använt|spenderat|shoppat)(?!\p{L})|(?<!\p{L})(?:la|lade|köpte|beslutade|använde|spenderade|gick|kostade|togs|handlade) (?:\p{L}+ )*?(?:på|för|med) (?:egen hand|delegation\p{L}*)(?!\p{L})|(?<!\p{L})(?:la|lade|köpte|tog|beslutade|använde|spenderade|handlade) (?:jag|chefen|förbundschefen|ordföranden|kansliet)(?: \p{L}+)* (?:själv|på egen hand)(?!\p{L})|(?<!\p{L})delegationsbeslut/iu;
const BY_DELEGATION = /delegationsbeslut|(?:på|enligt|med stöd av) delegation/iu;

/** The latest § that tells of what was decided by delegation, and its sentences of it. */
function takenIn(index: RecordIndex): { passage: Passage; lines: string[] } | null {
  const found = speakingOf('delegationsbeslut delegation', index)
    .filter(({ part, body, heading }) => part === 'paragraph' && BY_DELEGATION.test(`${heading} ${body}`))
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  for (const passage of found) {
    const told = sentencesOf(passage.body).filter((text) => !isOutcome(text, passage));
    const listed = BY_DELEGATION.test(passage.heading) ? listTold(told) : null;
    if (listed !== null)
      return { passage, lines: [`${listed.lead}:`, ...listed.items.slice(0, LONGEST_LIST)] };
    const rows = rowsIn(told);
    if (rows.length > 0) return { passage, lines: rows };
    const lines = told.filter((text) => BY_DELEGATION.test(text) && text.length > LABEL);
    const all =
      lines.length > 0 ? lines : BY_DELEGATION.test(passage.heading) ? told.filter(isStatement) : [];
    if (all.length > 0) return { passage, lines: all.slice(0, 6) };
  }
  return null;
}

/** What came of telling it, and who left then: none of what was decided by delegation. */
const isOutcome = (text: string, { clauses }: Passage): boolean =>
  /^beslut\s*:/iu.test(text) ||
  clauses.includes(text) ||
  /(?<!\p{L})lämnar? (?:mötet|sammanträdet)(?!\p{L})/iu.test(text);

const LONGEST_LIST = 12;
/** "Nr Beslut Belopp Beslutsfattare": the columns of such a table. */
const HEADS_ROWS = /^(?:nr|nummer)\.? (?:\p{L}+ ?){1,6}$/iu;

/** "D 4/2027, inköp av bord, 12 500 kr", "Nr 2/2027 Inköp av skrivare": a row of a table by its number. */
const ROW =
  /^(?:\p{Lu}{1,4} ?)?\d{1,3}(?:\/(?:\d{2}|\d{4}))?, \p{L}|^(?:[Nn]r\.? ?)(?:\p{Lu}{1,4} ?)?\d{1,3}(?:\/(?:\d{2}|\d{4}))?[,.:]? \p{L}/u;

/** The rows of a table of what was decided, below what leads into it. */
function rowsIn(told: readonly string[]): string[] {
  const first = told.findIndex((text) => ROW.test(text));
  if (first < 0) return [];
  const lead = told.slice(0, first).findLast((text) => !HEADS_ROWS.test(text));
  return [...(lead ? [lead] : []), ...told.filter((text) => ROW.test(text))].slice(0, LONGEST_LIST);
}

const LABEL = 30;
/** A sentence of its own, or a row of a table with its day; no clause of what came of telling it. */
const isStatement = (text: string) =>
  text.length > LABEL && !/^(?:[-–•*]\s*)?att /iu.test(text) && (/[.:]$/u.test(text) || OF_A_DAY.test(text));
const OF_A_DAY = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/u;

const DELEGATION = 'delegation delegera attest firmateckn';
const ATTEST = 'attest';
/** Texts looked at: those that speak most of it. */
const LOOKED_AT = 100;

/** Passages that hold a word of the kind, or one that begins with it; found by the index, not by reading them all. */
function speakingOf(words: string, index: RecordIndex): Passage[] {
  const terms = analyse(words).flatMap((stem) => expand(stem, index).map(({ term }) => term));
  const said = index
    .search(terms, LOOKED_AT)
    .map(({ passage }) => passage)
    .filter(({ part, heading, body }) => part !== 'head' && (ABOUT.test(heading) || ABOUT.test(body)));
  return [...new Set([...said, ...titledSo(index)])];
}

const titled = new WeakMap<RecordIndex, readonly Passage[]>();

/** Parts of papers whose title says it, once an index: the title stands not in each of them. */
function titledSo(index: RecordIndex): readonly Passage[] {
  const before = titled.get(index);
  if (before) return before;
  const made = grouped(index).attachments.filter((passage) => ABOUT.test(passage.documentTitle));
  titled.set(index, made);
  return made;
}

function roleAsked(asking: Asking): 'ordforande' | 'forbundschef' | null {
  if (speaksOf(asking, 'chair')) return 'ordforande';
  if (speaksOf(asking, 'office')) return 'forbundschef';
  if (!speaksOf(asking, 'mine', 'iam')) return null;
  return asking.asker.offices.includes('CHAIR')
    ? 'ordforande'
    : asking.asker.offices.includes('OFFICE')
      ? 'forbundschef'
      : null;
}

function telling(
  passage: Passage,
  role: string | null,
): { lines: string[]; to: string | null; worth: number } {
  const lines = [...passage.clauses, ...passage.body.split(/\n+/)]
    .map((line) => line.trim())
    .filter((line) => line.length > 2);
  const start = lines.findIndex((line) => ABOUT.test(line) && GIVES.test(line));
  const sentences = lines.filter((line) => GIVES.test(line));
  if (start === -1 && sentences.length === 0) return { lines: [], to: null, worth: 0 };
  const from = start === -1 ? lines.indexOf(sentences[0] ?? '') : start;
  const listed = lines
    .slice(from + 1, from + 12)
    .filter((_, at, all) => all.slice(0, at + 1).every((one) => /^[-–•*\d]/.test(one)));
  const told = listed.length > 0 ? [lines[from] ?? '', ...listed] : sentences.slice(0, 6);
  const worth =
    (passage.part === 'attachment' || listed.length > 0 ? 2 : 1) +
    (/delegation/i.test(passage.heading) ? 1 : 0) +
    (told.some((line) => /delegera/i.test(line)) ? 3 : 0) +
    (role !== null && told.some((line) => foldDots(line.toLocaleLowerCase('sv')).includes(role)) ? 2 : 0) +
    (analyse(told.join(' ')).length > 200 ? -1 : 0);
  return { lines: told, to: null, worth };
}
