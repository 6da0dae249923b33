import type { Logger } from 'pino';
import type { Clock } from '../../kernel/index.ts';
import type { Effect, EffectRenderer, MailAddress, MailTransport, OutgoingLetter } from '../contract.ts';
import { text } from '../text.ts';
import type { OutboxItem, UnreachableReason } from './item.ts';
import { mailPace } from './mail-pace.ts';
import type { Outcome, Parcel, Prepared } from './parcel.ts';

const UNREACHABLE: ReadonlySet<string> = new Set<UnreachableReason>([
  'blocked',
  'not-installed',
  'not-found',
]);

/** Whether the message leaves as a letter: to somebody without Teams, or whom Teams could not reach. */
export function goesByMail(item: OutboxItem): boolean {
  if (item.content.kind !== 'effect') return false;
  return item.content.effect.recipient.kind === 'mail' || item.byMailSince !== undefined;
}

/** Letters, with the outbox's promises: one try a parcel, and an outcome that is known or said to be unknown. */
export function mailParcels(parts: {
  readonly transport: MailTransport | null;
  readonly renderers: ReadonlyMap<string, EffectRenderer>;
  readonly clock: Clock;
  readonly log: Logger;
}): {
  parcel(item: OutboxItem): Promise<Prepared>;
  /** The same parcel, which becomes a letter where Teams says that it cannot reach the person. */
  instead(parcel: Parcel, effect: Effect): Parcel;
} {
  const { transport, renderers, clock, log } = parts;
  const pace = mailPace(transport?.interval ?? 0);

  async function parcel(item: OutboxItem): Promise<Prepared> {
    if (item.content.kind !== 'effect') return { outcome: { kind: 'dropped' } };
    const { effect } = item.content;
    const to = addressOf(effect);
    if (transport === null || to === null) return { outcome: { kind: 'failed', reason: 'no-mail' } };
    const wait = pace.waitFor(effect.key);
    if (wait > 0) return { later: wait };
    const letter = await letterOf(effect, item.unknowns);
    if ('outcome' in letter) return letter;
    return {
      requests: 0,
      conversationId: null,
      async transmit() {
        const posted = await transport.send(letter.letter, to, effect.key);
        return posted.kind === 'delivered'
          ? { kind: 'delivered', conversationId: null, activityId: posted.messageId }
          : posted;
      },
    };
  }

  async function letterOf(
    effect: Effect,
    unknowns: number,
  ): Promise<{ letter: OutgoingLetter } | { outcome: Outcome }> {
    try {
      const renderer = renderers.get(effect.kind);
      if (renderer?.letter === undefined) throw new Error(`no letter of ${effect.kind}`);
      const letter = await renderer.letter(effect, clock.now());
      if (letter === null) return { outcome: { kind: 'dropped' } };
      if (unknowns === 0) return { letter };
      return { letter: { ...letter, text: `${text.sentAgain}\n\n${letter.text}` } };
    } catch (error) {
      log.error({ err: error, key: effect.key, effectKind: effect.kind }, 'letter could not be rendered');
      return { outcome: { kind: 'refused', reason: 'render' } };
    }
  }

  return {
    parcel,
    instead(one, effect) {
      const canWrite =
        transport !== null && addressOf(effect) !== null && renderers.get(effect.kind)?.letter !== undefined;
      if (!canWrite) return one;
      return { ...one, transmit: async () => insteadOf(await one.transmit()) };
    },
  };
}

function insteadOf(outcome: Outcome): Outcome {
  const unreachable = outcome.kind === 'failed' && UNREACHABLE.has(outcome.reason);
  return unreachable ? { kind: 'by-mail', because: outcome.reason as UnreachableReason } : outcome;
}

function addressOf({ recipient }: Effect): MailAddress | null {
  if (recipient.kind !== 'person' && recipient.kind !== 'mail') return null;
  return recipient.mail ?? null;
}
