import type { PersonRef } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../events.ts';

/** How an act on a meeting is changed by whoever did it. */
export type WayBack =
  /** Her own answer to the kallelse, or to whether she can serve. */
  | { readonly kind: 'own-answer' | 'own-serving' }
  /** What she recorded for another. */
  | { readonly kind: 'answer-for' | 'serving-for'; readonly person: PersonRef }
  | { readonly kind: 'meeting-moved' | 'meeting-cancelled' }
  | { readonly kind: 'item' | 'item-moved' | 'item-gone'; readonly itemId: string }
  | { readonly kind: 'paper-gone'; readonly label: string }
  /** `item`: its number then. */
  | { readonly kind: 'recusal'; readonly item: string }
  /** It has reached people, and stays so: what comes after it is told. */
  | { readonly kind: 'sent' | 'posted' };

/** The way back from what happened, where this person did it; null: she did not, or it is nothing to undo. Klubbans ordning. */
export function wayBack(event: MeetingEvent, personId: string): WayBack | null {
  switch (event.type) {
    case 'AttendanceAnswered':
    case 'MeetingSubstituteAnswered': {
      if ((event.viaOffice ?? event.person).personId !== personId) return null;
      const isAnswer = event.type === 'AttendanceAnswered';
      if (event.viaOffice === null) return { kind: isAnswer ? 'own-answer' : 'own-serving' };
      return { kind: isAnswer ? 'answer-for' : 'serving-for', person: event.person };
    }
    case 'ItemRecusalNoted': {
      const { change } = event;
      const isOwn = change.type === 'RecusalReported' && change.person.personId === personId;
      return isOwn && change.by.personId === personId ? { kind: 'recusal', item: event.item.number } : null;
    }
    case 'MeetingMoved':
      return by(event, personId, { kind: 'meeting-moved' });
    case 'MeetingCancelled':
      return by(event, personId, { kind: 'meeting-cancelled' });
    case 'ItemMoved':
      return by(event, personId, { kind: 'item-moved', itemId: event.itemId });
    case 'ItemWithdrawn':
      return by(event, personId, { kind: 'item-gone', itemId: event.itemId });
    case 'ItemAdded':
    case 'ItemEdited':
    case 'ItemRestored':
    case 'PaperAdded':
    case 'PaperRestored':
      return by(event, personId, { kind: 'item', itemId: event.itemId });
    case 'PaperRemoved':
      return by(event, personId, { kind: 'paper-gone', label: event.label });
    case 'NoticeSent':
      return by(event, personId, { kind: 'sent' });
    case 'AgendaPosted':
      return by(event, personId, { kind: 'posted' });
    default:
      return null;
  }
}

function by(event: { readonly by: PersonRef }, personId: string, back: WayBack): WayBack | null {
  return event.by.personId === personId ? back : null;
}
