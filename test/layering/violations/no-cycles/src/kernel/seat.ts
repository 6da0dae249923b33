import type { Board } from './board.ts';

export type Seat = { of: Board };
