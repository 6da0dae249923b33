import type { PersonRef } from '../../../kernel/index.ts';
import { calledIn, type ItemRecusals, recusedIn } from '../../domain/recusals/state.ts';
import { listed } from './agenda.ts';

const namesOf = (people: readonly PersonRef[]) => listed(people.map(({ name }) => name));

/** What is told when an ärende with jäv in it is taken off the agenda, or put back. */
export const WITHDRAWN_SAID = {
  servesNoMore: (item: string) => `Ärendet utgår, och du behöver inte tjänstgöra. ${item}.`,
  askedNoMore: (item: string) =>
    `Ärendet utgår, och du behöver inte svara på frågan om att tjänstgöra. ${item}.`,
  recusedNoMore: (item: string) => `Ärendet utgår, och därmed din jävsanmälan. ${item}.`,
  reportThere: 'Tas ärendet upp på ett annat möte anmäler du jäv där.',
  withdrawn: (item: string) => `Ärendet utgår. ${item}.`,
  recused: (who: readonly PersonRef[]) => `Jäv var anmält av ${namesOf(who)}.`,
  mustReport: 'Anmälan följer inte med till ett annat möte: tas ärendet upp där ska jäv anmälas igen.',
  areTold: (who: readonly PersonRef[]) => `Behövs inte längre i ärendet, och får veta det: ${namesOf(who)}.`,
  recusedAnew: (was: string, item: string) =>
    `Punkt ${was} har fått ett nytt nummer, och din jävsanmälan följer med ärendet. ${item}.`,
  servesAnew: (was: string, item: string) =>
    `Punkt ${was} har fått ett nytt nummer, och du tjänstgör i ärendet som förut. ${item}.`,
  askedAnew: (was: string, item: string) =>
    `Punkt ${was} har fått ett nytt nummer. Kan du tjänstgöra i ärendet? ${item}.`,
  isWithdrawn: (item: string) => `Ärendet utgår, så här finns inget att svara på. ${item}.`,
  back: (item: string) => `Ärendet är tillbaka på dagordningen. ${item}.`,
  holdsAgain: 'Din jävsanmälan gäller igen.',
  holdsAgainFor: (who: readonly PersonRef[]) => `Jävsanmälan gäller igen: ${namesOf(who)}.`,
  asked: (who: readonly PersonRef[]) => `Tillfrågas att tjänstgöra: ${namesOf(who)}.`,
} as const;

/** To the kansli, of an ärende that is taken off: whose jäv ends with it, and who is not needed any more. */
export function endsWithItem(matter: ItemRecusals): string[] {
  const [recused, called] = [recusedIn(matter), calledIn(matter)];
  return [
    ...(recused.length > 0 ? [WITHDRAWN_SAID.recused(recused), WITHDRAWN_SAID.mustReport] : []),
    ...(called.length > 0 ? [WITHDRAWN_SAID.areTold(called)] : []),
  ];
}
