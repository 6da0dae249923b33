import { firstOf } from '../rows.ts';
import { AS_SPOKEN } from './as-spoken.ts';
import { ASKED } from './asked.ts';
import { BRIEFLY_ASKED } from './briefly-asked.ts';
import { ORDERS } from './orders.ts';
import type { Said } from './said.ts';

export type { Said } from './said.ts';

/**
 * Wordings that say what they ask by what they name, whatever they resemble: "3-3", "vad ska jag dra", "var nånstans".
 * The first row that applies.
 */
export const settled = firstOf<Said>([...ORDERS, ...BRIEFLY_ASKED, ...AS_SPOKEN, ...ASKED]);
