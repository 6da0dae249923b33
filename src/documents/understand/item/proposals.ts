import { BOARD_NOUN } from '../words/organisations.ts';
import type { Statement } from './decisions.ts';
import { statementsOf } from './decisions.ts';
import { isAside, type Section } from './sections.ts';
import { sentencesOf } from './sentences.ts';

const ACT =
  'besluta|fatta beslut|ta (?:följande )?beslut|ta ställning|godkänna|anta|fastställa|utse|bevilja|avsätta|lägga|uppdra|ge|ställa sig bakom|bifalla|avslå';
const PROPOSES = new RegExp(
  String.raw`(?<![\p{L}])föreslå(?:s|r)\s(?:[^.]{0,80}?\s)?(?:${ACT})(?![\p{L}])|^(?:${BOARD_NOUN})\s+(?:föreslås|föreslår)(?![\p{L}])|(?<![\p{L}])förslaget är att (?:${BOARD_NOUN})(?![\p{L}])`,
  'iu',
);
const DISCUSS = /föreslå(?:s|r)\s(?:[\p{L}]+\s){0,3}(?:diskutera|samtala|reflektera)/iu;

/** "X föreslår styrelsen att ta följande beslut:" announces the clauses after it. */
function announces(text: string): boolean {
  return text.endsWith(':') && PROPOSES.test(text) && !DISCUSS.test(text);
}

function told(section: Section): Statement[] {
  const found: Statement[] = [];
  let announced = false;
  for (const paragraph of section.paragraphs) {
    if (isAside(paragraph)) continue;
    if (announced && (paragraph.bullet || /^att\s/iu.test(paragraph.text))) {
      found.push({ text: paragraph.text, paragraph });
      continue;
    }
    announced = announces(paragraph.text);
    if (announced) continue;
    for (const sentence of sentencesOf(paragraph.text)) {
      if (PROPOSES.test(sentence) && !DISCUSS.test(sentence) && !/[?]$/u.test(sentence))
        found.push({ text: sentence, paragraph });
    }
  }
  return found;
}

/** Beside "Förslag till beslut", what stands under "Förslag" alone is what the proposal is about. */
function explicit(sections: readonly Section[]): Section[] {
  const full = sections.filter((section) => !/^(?:\p{L}+s\s+)?förslag\s*:?$/iu.test(labelOf(section)));
  return full.length > 0 ? full : [...sections];
}

function labelOf(section: Section): string {
  return (section.label ?? '').split(':')[0]?.trim() ?? '';
}

/** What is proposed to be decided in an item: under its label, else as told in the text. */
export function readProposals(sections: readonly Section[]): Statement[] {
  const labelled = explicit(sections.filter((section) => section.kind === 'proposal'));
  const statements = labelled.flatMap(statementsOf);
  if (statements.length > 0 || labelled.length > 0) return statements;
  return sections.filter((section) => section.kind === 'body').flatMap(told);
}

/** Whether a proposal is announced but left to be filled in ("att ____"). */
export function proposalIsOpen(sections: readonly Section[]): boolean {
  const labelled = sections.filter((section) => section.kind === 'proposal');
  return labelled.length > 0 && labelled.flatMap(statementsOf).length === 0;
}
