import { accept, type Decision, refuse } from '../../../kernel/index.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { agendaOf, type KnownMeeting } from '../state.ts';
import type { AskItemSignatories, ClearItemSignatory } from './commands.ts';
import type { ItemRecusalEvent } from './events.ts';
import { itemMatter, untouched } from './state.ts';

/**
 * The questions to those on the board who are named as signatories in an ärende's papers: each person once for each
 * ärende, and nobody whose jäv in it is spoken of already. Asking is all: it has no effect, and the kansli is told.
 *
 * Rule: issue "a question, never a verdict"; duty to report KL 6:30 (domain page 3, "Traps").
 */
export function itemSignatoryQuestions(
  meeting: KnownMeeting,
  { named, at }: AskItemSignatories,
): ItemRecusalEvent[] {
  const agenda = agendaOf(meeting) ?? [];
  return named.flatMap(({ item: number, person, namedIn }): ItemRecusalEvent[] => {
    const on = agenda.find((one) => one.number === number);
    if (!on) return [];
    const item = { number, heading: on.heading };
    const { asked, recusals } = itemMatter(meeting.matters, number) ?? untouched(item);
    const known = [...asked, ...recusals].some((one) => one.person.personId === person.personId);
    return known ? [] : [{ type: 'ItemSignatoryAsked', item, person, namedIn, at }];
  });
}

/** The person says that there is no jäv. Repeated, it is the same answer. */
export function clearItemSignatory(
  meeting: KnownMeeting,
  { by, at, item: number }: ClearItemSignatory,
): Decision<ItemRecusalEvent, MeetingRefusal> {
  const matter = itemMatter(meeting.matters, number);
  const asked = matter?.asked.find((one) => one.person.personId === by.personId);
  if (!matter || !asked) return refuse('meeting.notAskedAboutJav', { item: number });
  if (asked.cleared) return accept();
  return accept<ItemRecusalEvent>({
    type: 'ItemSignatoryCleared',
    item: matter.item,
    person: asked.person,
    at,
  });
}
