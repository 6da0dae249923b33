import { evolveItemRecusals, type ItemRecusalEvent } from './item-recusals.ts';
import type { MeetingState } from './state.ts';
import type { EvolveTable } from './table.ts';

export const ITEM_RECUSALS: EvolveTable<ItemRecusalEvent> = {
  ItemSignatoryAsked: noted,
  ItemSignatoryCleared: noted,
  ItemRecusalNoted: noted,
  ItemSubstituteAsked: noted,
  ItemSubstituteAnswered: noted,
  ItemSubstituteReleased: noted,
};

function noted(state: MeetingState, event: ItemRecusalEvent): MeetingState {
  return state.status === 'NONE' ? state : { ...state, matters: evolveItemRecusals(state.matters, event) };
}
