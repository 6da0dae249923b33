import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { Documents, MatterAnswer } from '../answer/matters/matter-answer.ts';
import type { Wanted } from '../search/sentences.ts';
import { clauses, lowerLabel, openMatter } from './matter-parts.ts';
import { ask, counted, listed, type Said, shortName } from './said.ts';
import { passageSource } from './sources.ts';

const UNKNOWN: Readonly<Record<Wanted, string>> = {
  amount: 'Beloppet framgår inte',
  date: 'Datumet framgår inte',
  reason: 'Skälet framgår inte',
  clock: 'Tiden framgår inte',
  person: 'Det framgår inte vem',
  count: 'Antalet framgår inte',
  measure: 'Det framgår inte',
  registry: 'Diarienumret framgår inte',
  place: 'Platsen framgår inte',
  anything: 'Det framgår inte',
};

/** `av de 12 protokoll och 3 kallelser jag har (2024–2026)`. */
function documentsInWords(documents: Documents): string {
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

/** That the record is silent, and what comes nearest. */
export function sayNotStated(answer: Extract<MatterAnswer, { kind: 'not-stated' }>, today: LocalDate): Said {
  const { nearest, passage } = answer;
  const near = nearest
    ? [
        `Närmast kommer ${nearest.kind === 'item' ? lowerLabel(nearest) : nearest.label}, ${nearest.heading}, ${dateInWords(nearest.date, today)}${
          nearest.clauses.length === 0 || (answer.wanted === 'amount' && answer.quote !== null)
            ? '.'
            : nearest.kind === 'paragraph'
              ? `: ${clauses(nearest)}`
              : `. Förslag: ${clauses(nearest)}`
        }`,
        ...(answer.wanted === 'person' && nearest.presenter !== null
          ? [`Föredragande: ${nearest.presenter}.`]
          : []),
        ...(answer.quote === null ||
        ((answer.wanted !== 'amount' || nearest.kind === 'item') &&
          nearest.clauses.some((clause) => clause.includes(answer.quote ?? '')))
          ? []
          : [`Där står: ${answer.quote}`]),
      ]
    : passage
      ? [
          `Närmast kommer ${passageSource(passage, answer.board, today)}`,
          ...(answer.quote === null ? [] : [`Där står: ${answer.quote}`]),
        ]
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

/** No such punkt or §. */
export function sayNoSuchNumber(
  answer: Extract<MatterAnswer, { kind: 'no-such-number' }>,
  today: LocalDate,
): Said {
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
