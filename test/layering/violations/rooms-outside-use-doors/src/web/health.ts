import { boardView } from '../board/views.ts';

export const health = boardView;
