import type { ReadDocument, ReadItem } from '../../src/documents/model.ts';
import { normalised, pair, sameText } from './compare.ts';
import type { DocumentKey, ItemKey } from './key.ts';
import type { Tally } from './tally.ts';

const SCALARS = [
  'time',
  'place',
  'chair',
  'secretary',
  'paragraphsFrom',
  'paragraphsTo',
  'adjustedDate',
  'postedDate',
  'removedDate',
] as const;

function scalar(tally: Tally, field: string, where: string, expected: unknown, found: unknown): void {
  const wanted = expected === undefined || expected === null ? null : String(expected);
  const got = found === undefined || found === null ? null : String(found);
  if (wanted === null && got === null) return;
  if (wanted !== null && got !== null && sameText(wanted, got)) tally.hit(field);
  else tally.miss(field, where, wanted, got);
}

function list(
  tally: Tally,
  field: string,
  where: string,
  expected: readonly string[],
  found: readonly string[],
  extrasCount = true,
): void {
  const { matched, missed, extra } = pair(expected, found, sameText);
  for (const _ of matched) tally.hit(field);
  for (const wanted of missed) tally.miss(field, where, wanted, null);
  if (extrasCount) for (const got of extra) tally.miss(field, where, null, got);
}

function people(tally: Tally, where: string, expected: DocumentKey, found: ReadDocument): void {
  const same = (a: { name: string }, b: { name: string }) => normalised(a.name) === normalised(b.name);
  const { matched, missed, extra } = pair<{ name: string; votes: boolean }>(
    expected.present,
    found.present,
    same,
  );
  for (const [wanted, got] of matched) {
    tally.hit('present.name');
    if (wanted.votes === got.votes) tally.hit('present.votes');
    else tally.miss('present.votes', where, `${wanted.name}: ${wanted.votes}`, `${got.name}: ${got.votes}`);
  }
  for (const { name } of missed) tally.miss('present.name', where, name, null);
  for (const { name } of extra) tally.miss('present.name', where, null, name);
}

function sameScope(wanted: string, got: string, alternatives: readonly string[]): boolean {
  return wanted === got || wanted === 'båda' || got === 'båda' || alternatives.includes(got);
}

function recusals(tally: Tally, where: string, expected: ItemKey, found: ReadItem): void {
  const wanted = expected.recusals.map((recusal) => ({
    person: recusal.person,
    scope: recusal.scope,
    others: recusal.scopeAlternatives,
  }));
  const got = found.recusals.map((recusal) => ({
    person: recusal.person,
    scope: recusal.scope as string,
    others: [] as string[],
  }));
  const { matched, missed, extra } = pair(
    wanted,
    got,
    (a, b) => normalised(a.person) === normalised(b.person) && sameScope(a.scope, b.scope, a.others),
  );
  for (const _ of matched) tally.hit('recusals');
  for (const { person, scope } of missed) tally.miss('recusals', where, `${person} (${scope})`, null);
  for (const { person, scope } of extra) tally.miss('recusals', where, null, `${person} (${scope})`);
}

/** A set of amounts is right or wrong amount by amount. */
function amounts(tally: Tally, where: string, expected: ItemKey, found: ReadItem): void {
  const { matched, missed, extra } = pair(expected.amountsSEK, found.amountsSEK, (a, b) => a === b);
  for (const _ of matched) tally.hit('amountsSEK');
  for (const amount of missed) tally.miss('amountsSEK', where, String(amount), null);
  for (const amount of extra) tally.miss('amountsSEK', where, null, String(amount));
}

function item(tally: Tally, where: string, kind: string, expected: ItemKey, found: ReadItem): void {
  scalar(tally, 'heading', where, expected.heading, found.heading);
  scalar(tally, 'presenter', where, expected.presenter, found.presenter);
  list(tally, 'attachments', where, expected.attachments, found.attachments);
  list(tally, 'decisions', where, expected.decisions, found.decisions);
  list(tally, 'proposals', where, expected.proposals, found.proposals, kind !== 'protokoll');
  recusals(tally, where, expected, found);
  amounts(tally, where, expected, found);
}

function numberOf(entry: {
  number?: number | null | undefined;
  paragraph?: number | null | undefined;
}): number | null {
  return entry.paragraph ?? entry.number ?? null;
}

function items(tally: Tally, where: string, expected: DocumentKey, found: ReadDocument): void {
  for (const wanted of expected.items) {
    const got = found.items.find((candidate) => numberOf(candidate) === numberOf(wanted));
    const place = `${where} ${wanted.paragraph ? '§' : 'punkt'} ${numberOf(wanted)}`;
    if (!got) {
      tally.miss('items', place, wanted.heading, null);
      continue;
    }
    tally.hit('items');
    item(tally, place, expected.kind, wanted, got);
  }
  for (const got of found.items) {
    if (!expected.items.some((wanted) => numberOf(wanted) === numberOf(got)))
      tally.miss('items', where, null, `${numberOf(got)} ${got.heading}`);
  }
}

function likeness(expected: DocumentKey, found: ReadDocument): number {
  const sameKind = expected.kind === found.kind && (expected.meetingDate ?? null) === found.meetingDate;
  if (!sameKind) return 0;
  return (
    1 +
    (expected.number && expected.number === found.number ? 2 : 0) +
    (expected.title && found.title && sameText(expected.title, found.title) ? 2 : 0)
  );
}

/** Each expected document with the most alike of those found. */
function matchDocuments(
  expected: readonly DocumentKey[],
  found: readonly ReadDocument[],
): Map<DocumentKey, ReadDocument> {
  const pairs = expected
    .flatMap((wanted) => found.map((got) => ({ wanted, got, score: likeness(wanted, got) })))
    .filter(({ score }) => score > 0);
  pairs.sort((a, b) => b.score - a.score);
  const matched = new Map<DocumentKey, ReadDocument>();
  const taken = new Set<ReadDocument>();
  for (const { wanted, got } of pairs) {
    if (matched.has(wanted) || taken.has(got)) continue;
    matched.set(wanted, got);
    taken.add(got);
  }
  return matched;
}

/** Scores all documents of one file. Bilagor are counted apart: the key tells little of them. */
export function scoreFile(
  tally: Tally,
  file: string,
  expected: readonly DocumentKey[],
  found: readonly ReadDocument[],
): void {
  const matched = matchDocuments(expected, found);
  for (const wanted of expected) {
    const where = `${file} ${wanted.kind} ${wanted.meetingDate ?? ''}`;
    const field = wanted.kind === 'bilaga' ? '(bilagor)' : 'documents';
    const got = matched.get(wanted);
    if (!got) {
      tally.miss(field, where, `${wanted.number ?? ''} ${wanted.title ?? wanted.kind}`, null);
      continue;
    }
    tally.hit(field);
    for (const name of SCALARS) scalar(tally, name, where, wanted[name], got[name]);
    list(tally, 'adjusters', where, wanted.adjusters, got.adjusters);
    people(tally, where, wanted, got);
    items(tally, where, wanted, got);
  }
  const taken = new Set(matched.values());
  for (const got of found) {
    if (taken.has(got)) continue;
    tally.miss(
      got.kind === 'bilaga' ? '(bilagor)' : 'documents',
      file,
      null,
      `${got.kind} ${got.meetingDate} ${got.title} (rad ${got.lines.from}–${got.lines.to})`,
    );
  }
}
