import type { Serving } from '../answer/meetings/serving-at.ts';

/** How an ersättare stands, in a line of its own. */
export function servingLine({ is, servesFor }: Serving): string {
  const whose = servesFor === null ? '' : ` för ${servesFor}`;
  switch (is) {
    case 'SERVING':
      return `Du tjänstgör${whose}.`;
    case 'ASKED':
      return `Du är tillfrågad att tjänstgöra${whose}, och har inte svarat.`;
    default:
      return 'Du är inte tillfrågad att tjänstgöra nu.';
  }
}
