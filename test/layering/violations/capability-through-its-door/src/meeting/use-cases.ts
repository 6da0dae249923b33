import type { Seat } from '../board/domain/state.ts';

export type Called = { seat: Seat };
