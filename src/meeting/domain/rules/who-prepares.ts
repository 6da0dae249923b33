import type { Doer } from '../../../kernel/index.ts';

/**
 * Whether somebody prepares meetings: lays them out, moves and cancels them, makes the agenda. The kansli, without
 * those who only administer (domain page 6, "Create/send kallelse": Klubbans ordning). The board itself decides on
 * time and place (KL 6 kap. 23 §); the kansli carries it out.
 */
export function mayPrepare(by: Doer): boolean {
  return by.roles.includes('OFFICE');
}
