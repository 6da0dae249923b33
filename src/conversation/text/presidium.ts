import type { PeopleAnswer } from '../answer/people.ts';
import type { BoardView, PersonView } from '../knowledge.ts';
import { ask, listed, type Said, shortName } from './said.ts';
import { register } from './terms.ts';

/** What somebody is of the presidium, who is not what was asked. */
function roleIn(view: BoardView, person: PersonView, board: string): string[] {
  if (view.chair?.id === person.id) return [`${person.name} är ordförande i ${board}.`];
  return view.viceChairs.some(({ id }) => id === person.id)
    ? [`${person.name} är vice ordförande i ${board}.`]
    : [];
}

/** Who is chair, vice chair, or both; yes or no, where it is asked of somebody. */
export function presidium(answer: Extract<PeopleAnswer, { kind: 'presidium' }>): Said {
  const seatOf = (one: PersonView) =>
    answer.view.seats.find((seat) => seat.member?.id === one.id)?.organisation ?? null;
  const withSeat = (one: PersonView) => `${one.name}${seatOf(one) ? ` (${seatOf(one)})` : ''}`;
  const { chair: leads, viceChairs: vices } = answer.view;
  const chair = leads
    ? `${withSeat(leads)} är ordförande i ${shortName(answer.board)}.`
    : `Det framgår inte vem som är ordförande i ${shortName(answer.board)}.`;
  const vice =
    vices.length > 0
      ? `${listed(vices.map(withSeat))} är vice ordförande i ${shortName(answer.board)}.`
      : `Det framgår inte vem som är vice ordförande i ${shortName(answer.board)}.`;
  const lines = { chair: [], vice: [], both: [vice] }[answer.asked];
  const told = answer.asked === 'vice' ? vice : chair;
  const { whether } = answer;
  if (whether !== undefined) {
    const bearers = answer.asked === 'vice' ? vices : leads === null ? [] : [leads];
    const isIt = bearers.some(({ id }) => id === whether.id);
    const rather = isIt ? [] : roleIn(answer.view, whether, shortName(answer.board));
    return {
      fact: bearers.length === 0 ? told : `${isIt ? 'Ja' : 'Nej'}, ${told}`,
      lines: rather,
      source: register(answer.board),
      buttons: [ask('Styrelsen', 'vilka sitter i styrelsen')],
    };
  }
  return {
    fact: told,
    lines,
    source: register(answer.board),
    buttons: [ask('Styrelsen', 'vilka sitter i styrelsen')],
  };
}
