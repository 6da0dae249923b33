import type { PersonRef } from '../../kernel/index.ts';
import type { CardButton } from '../../teams/contract.ts';
import { ITEM_BUTTON } from '../item-text.ts';
import type { itemData } from './item-now.ts';

/** The kansli's way to record what an ersättare has answered of one ärende. */
export function answerForButton(
  data: ReturnType<typeof itemData>,
  { personId, name }: PersonRef,
  accepts: boolean,
): CardButton {
  const title = accepts ? ITEM_BUTTON.canServe(name) : ITEM_BUTTON.cannotServe(name);
  return { title, verb: 'recusal.answer-for', data: { ...data, personId, accepts } };
}
