import type { Doer, DoerRole } from '../../../kernel/index.ts';
import type { ChannelPlace } from '../commands.ts';
import type { Audience, KnownPoll } from '../poll.ts';

const ASKERS: ReadonlySet<DoerRole> = new Set([
  'MEMBER',
  'CHAIR',
  'VICE_CHAIR',
  'ACTING_CHAIR',
  'OFFICE',
  'ADMIN',
]);
const HANDLERS: ReadonlySet<DoerRole> = new Set(['CHAIR', 'ACTING_CHAIR', 'OFFICE', 'ADMIN']);
/** Those who read a board's ordinary matters. */
const READERS: ReadonlySet<DoerRole> = new Set([...ASKERS, 'SUBSTITUTE']);

/** Every ledamot and the kansli may ask. Klubbans ordning: a poll decides nothing. */
export function mayAsk(doer: Doer): boolean {
  return doer.roles.some((role) => ASKERS.has(role));
}

/** Whether somebody may remind, close and export: who asked, the kansli and the chair. Klubbans ordning. */
export function mayHandle(poll: KnownPoll, doer: Doer): boolean {
  return poll.askedBy.personId === doer.personId || doer.roles.some((role) => HANDLERS.has(role));
}

/** The kansli and the chair put meetings into the plan (domain page 6, "Create/send kallelse"). */
export function mayPlan(doer: Doer): boolean {
  return doer.roles.some((role) => HANDLERS.has(role));
}

/** Whether this person is asked; in a channel, whoever speaks from that very channel. */
export function isAsked(audience: Audience, personId: string, place: ChannelPlace | null): boolean {
  if (audience.kind !== 'CHANNEL') {
    return audience.people.some((person) => person.personId === personId);
  }
  return (
    place !== null &&
    sameId(place.tenantId, audience.tenantId) &&
    place.teamId === audience.teamId &&
    place.channelId === audience.channelId
  );
}

const sameId = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Who sees a poll: those who are asked, the one who asked, the kansli and the chair; for a channel's poll also the
 * board's ledamöter and ersättare. Nobody else, and so nothing of it stands where others read. Klubbans ordning.
 */
export function maySee(poll: KnownPoll, doer: Doer): boolean {
  if (mayHandle(poll, doer)) return true;
  if (poll.audience.kind === 'CHANNEL') return doer.roles.some((role) => READERS.has(role));
  return isAsked(poll.audience, doer.personId, null);
}
