import { dateInWords } from '../../kernel/index.ts';
import type { SeatAnswer } from '../answer/seat-answer.ts';
import { ask, listed, type Said } from './said.ts';
import { register } from './terms.ts';

const OFFICE = { member: 'ledamot', substitute: 'ersättare' } as const;

/** Since when somebody has a seat, when she left it, and who came after her; by the register. */
export function seatHistory({
  who,
  self,
  asked,
  held,
  asksWhy,
  today,
  board,
}: Extract<SeatAnswer, { kind: 'seat-history' }>): Said {
  const name = self ? 'Du' : who.name;
  const [first] = held;
  const source = register(board);
  const buttons = [ask('Styrelsen', 'vilka sitter i styrelsen')];
  if (first === undefined) return { fact: 'Det framgår inte av registret.', source, buttons };
  const places = listed([...new Set(held.map(({ organisation }) => organisation))]);
  const post = `${OFFICE[first.as]} för ${places}`;
  if (first.to === null) {
    const since = first.from === null ? '' : ` sedan ${dateInWords(first.from, today)}`;
    const fact = `${name} är ${asked === 'left' ? 'kvar som ' : ''}${post}${since}.`;
    const untold = first.from === null ? ['Sedan när framgår inte av registret.'] : [];
    const before = first.previous ? [`Dessförinnan: ${first.previous.name}.`] : [];
    return { fact, lines: [...untold, ...before], source, buttons };
  }
  const last = `${name} var ${post} till och med ${dateInWords(first.to, today)}.`;
  const after = first.next === null ? null : `${first.next.name} är ${OFFICE[first.as]} där sedan dess.`;
  const none = first.as === 'member' ? 'Ingen efterträdare står i registret.' : null;
  return {
    fact: asked === 'followed' && first.next !== null ? `${first.next.name} efter ${who.name}.` : last,
    lines: [
      ...(asksWhy ? ['Varför framgår inte.'] : []),
      ...(asked === 'followed' && first.next !== null
        ? [last]
        : [after ?? none].filter((one) => one !== null)),
    ],
    source,
    buttons,
  };
}

/** The register has no parties. */
export function party({ person, self, board }: Extract<SeatAnswer, { kind: 'party' }>): Said {
  return {
    fact: `Det framgår inte vilket parti ${self ? 'du' : person.name} tillhör.`,
    lines: ['Registret har namn, plats och uppdrag, men inga partier.'],
    source: register(board),
    buttons: [ask('Styrelsen', 'vilka sitter i styrelsen')],
  };
}
