import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';

/**
 * Reads what an act needs to know beside board, meeting, item and § out of the words. What was not said is left out.
 * `onMeeting`: the meeting whose agenda has the item, where that was named by what it is about.
 */
export type ParamReader = (asking: Asking, onMeeting?: string) => ActParams;
