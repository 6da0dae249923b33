import type { Seat } from './seat.ts';

export type Board = { seats: Seat[] };
