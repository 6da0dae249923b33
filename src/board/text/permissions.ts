import type { Act, Grant, Permission } from '../domain/rules/who-may.ts';

const ACTS: Readonly<Record<Act, string>> = {
  READ_NOTICE: 'läsa kallelsen och dagordningen',
  VOTE: 'rösta',
  REPORT_OWN_RECUSAL: 'anmäla jäv för egen del',
  RAISE_RECUSAL: 'väcka en jävsfråga om någon annan',
  RAISE_MATTER: 'väcka ett ärende',
  DEMAND_MEETING: 'begära sammanträde',
  SEND_NOTICE: 'skicka kallelsen',
  POST_AGENDA: 'publicera dagordningen',
  START_CIRCULATION: 'starta ett ärende per capsulam',
  WRITE_MINUTES: 'skriva protokollet',
  APPROVE_MINUTES: 'justera protokollet',
  CONFIGURE: 'ändra styrelsens regler',
};

const CONDITIONS: Readonly<Record<Exclude<Grant, 'YES' | 'NO'>, string>> = {
  IF_SERVING: 'när du tjänstgör för en ledamot',
  AS_DEPUTY: 'när ordföranden är frånvarande eller jävig',
  IF_ADJUSTER: 'när du är vald till justerare',
  OWN_ITEM: 'i det ärende du är adjungerad för',
  AUDIT_MATTER: 'i ärenden om granskningen',
  APPROVAL: 'när styrelsens regler kräver ordförandens godkännande',
  MESSAGE: 'som ett meddelande till ordföranden',
  PROPOSAL: 'som ett förslag',
  DISPATCH: 'genom att skicka det som är färdigt',
  SIGNATURE: 'genom att skriva under',
};

/** An act in words: `skicka kallelsen`. */
export function actText(act: Act): string {
  return ACTS[act];
}

/** Why somebody may not, when she may, and where it says so. Empty for what is allowed. */
export function deniedText(act: Act, permission: Permission): string {
  if (permission.kind === 'ALLOWED') return '';
  const conditions = permission.missing.flatMap((grant) =>
    grant === 'YES' || grant === 'NO' ? [] : [CONDITIONS[grant]],
  );
  const when = conditions.length === 0 ? '' : ` Det kan du ${conditions.join(' eller ')}.`;
  return `Du kan inte ${ACTS[act]} i din roll (${permission.source}).${when}`;
}
