import type { Post } from '../domain/post.ts';
import type { Role } from '../views.ts';

const RANKS = ['', 'förste ', 'andre ', 'tredje '];

/** `vice ordförande`; with a rank only where the board has several. */
function viceChair(rank: number, several: boolean): string {
  return `${several ? (RANKS[rank] ?? '') : ''}vice ordförande`;
}

/** `ledamot för Norrskogs kommun`, `förste ersättare för …`, `kansli (förbundschef, sekreterare)`. */
export function roleText(role: Role, severalViceChairs = false): string {
  switch (role.kind) {
    case 'CHAIR':
      return 'ordförande';
    case 'VICE_CHAIR':
      return viceChair(role.rank ?? 1, severalViceChairs);
    case 'PRESIDIUM':
      return 'ledamot i presidiet';
    case 'MEMBER':
      return `ledamot för ${role.organisation}`;
    case 'SUBSTITUTE':
      return `ersättare för ${role.organisation}`;
    case 'OFFICE':
      return withTitles('kansli', role.titles);
    case 'ADMIN':
      return withTitles('kansli, administratör', role.titles);
    case 'AUDITOR':
      return withTitles('revisor', role.titles);
    case 'INVITEE':
      return withTitles('adjungerad', role.titles);
  }
}

/** A post in words; `organisation` tells the organisation of a seat. */
export function postText(post: Post, organisation: (seatId: string) => string): string {
  switch (post.kind) {
    case 'MEMBER':
      return `ledamot för ${organisation(post.seatId)}`;
    case 'SUBSTITUTE':
      return `ersättare för ${organisation(post.seatId)}`;
    case 'CHAIR':
      return 'ordförande';
    case 'VICE_CHAIR':
      return viceChair(post.rank, post.rank > 1);
    case 'PRESIDIUM':
      return 'ledamot i presidiet';
    case 'OFFICE':
      return withTitles(post.admin ? 'kansli, administratör' : 'kansli', post.titles);
    case 'AUDITOR':
      return withTitles('revisor', post.title === null ? [] : [post.title]);
    case 'INVITEE':
      return withTitles('adjungerad', post.title === null ? [] : [post.title]);
  }
}

function withTitles(word: string, titles: readonly string[]): string {
  return titles.length === 0 ? word : `${word} (${titles.join(', ')})`;
}
