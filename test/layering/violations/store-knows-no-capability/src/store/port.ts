export type { BoardEvent } from '../board/index.ts';
