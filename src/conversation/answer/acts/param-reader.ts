import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';

/** Reads what an act needs to know beside board, meeting, item and § out of the words. What was not said is left out. */
export type ParamReader = (asking: Asking) => ActParams;
