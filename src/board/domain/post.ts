import { unreachable } from '../../kernel/index.ts';

/** What somebody can be on a board. One person may hold several. */
export type Post =
  /** Ledamot on a seat. */
  | { readonly kind: 'MEMBER'; readonly seatId: string }
  /** Ersättare for a seat. */
  | { readonly kind: 'SUBSTITUTE'; readonly seatId: string }
  | { readonly kind: 'CHAIR' }
  /** Rank 1 is (förste) vice ordförande (FinsamL 17 §: one or two). */
  | { readonly kind: 'VICE_CHAIR'; readonly rank: number }
  | { readonly kind: 'PRESIDIUM' }
  /** Kansli; `admin` where the description says `permission: admin`. */
  | { readonly kind: 'OFFICE'; readonly titles: readonly string[]; readonly admin: boolean }
  | { readonly kind: 'AUDITOR'; readonly title: string | null }
  | { readonly kind: 'INVITEE'; readonly title: string | null };

export type PostKind = Post['kind'];

/** Equal for the same post, in text. */
export function postKey(post: Post): string {
  switch (post.kind) {
    case 'MEMBER':
    case 'SUBSTITUTE':
      return `${post.kind} ${post.seatId}`;
    case 'CHAIR':
    case 'PRESIDIUM':
      return post.kind;
    case 'VICE_CHAIR':
      return `${post.kind} ${post.rank}`;
    case 'OFFICE':
      return `${post.kind} ${post.admin ? 'admin' : 'full'} ${JSON.stringify(post.titles)}`;
    case 'AUDITOR':
    case 'INVITEE':
      return `${post.kind} ${post.title ?? ''}`;
    default:
      return unreachable(post);
  }
}

/** Whether only one person can hold the post at a time. */
export function isExclusive(post: Post): boolean {
  return post.kind === 'MEMBER' || post.kind === 'CHAIR' || post.kind === 'VICE_CHAIR';
}
