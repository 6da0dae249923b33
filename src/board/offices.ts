import type { LocalDate } from '../kernel/index.ts';
import { postsOf } from './domain/board-on-day.ts';
import type { Post } from './domain/post.ts';
import type { Office } from './domain/rules/who-may.ts';
import type { KnownBoard } from './domain/state.ts';

/** The columns of the table of rights that `posts` put somebody in, each once. */
export function officesOf(posts: readonly Post[]): readonly Office[] {
  const offices = posts.flatMap((post): readonly Office[] => {
    switch (post.kind) {
      case 'OFFICE':
        return [post.admin ? 'ADMIN' : 'OFFICE'];
      case 'PRESIDIUM':
        return [];
      default:
        return [post.kind];
    }
  });
  return [...new Set(offices)];
}

/** What a person is on a board on `day`. */
export function officesOn(board: KnownBoard, personId: string, day: LocalDate): readonly Office[] {
  return officesOf(postsOf(board, personId, day));
}
