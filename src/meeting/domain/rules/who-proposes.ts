import type { Doer } from '../../../kernel/index.ts';

/**
 * Whether somebody may ask for an ärende on the agenda: every ledamot raises matters (KL 4 kap. 20 §), an ersättare
 * while she serves; a revisor in what concerns the audit (21 §). The kansli proposes (Klubbans ordning).
 */
export function mayProposeMatter(by: Doer, serving: boolean): boolean {
  const is = (...roles: readonly Doer['roles'][number][]) => roles.some((role) => by.roles.includes(role));
  return is('MEMBER', 'CHAIR', 'VICE_CHAIR', 'OFFICE', 'AUDITOR') || (is('SUBSTITUTE') && serving);
}
