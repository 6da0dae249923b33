import type { Reply } from '../teams/index.ts';

export type Answer = Reply;
