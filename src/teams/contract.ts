import type { z } from 'zod';
import type { Instant, Json } from '../kernel/index.ts';
import type { CardContent } from './cards/content.ts';

export {
  type AnswerContent,
  answerCard,
  type CardButton,
  type ChoiceContent,
  choiceCard,
  factInBrief,
} from './cards/answer.ts';
export type { CardContent } from './cards/content.ts';
export { type FormButton, type FormContent, type FormField, formCard } from './cards/form.ts';

/**
 * What a capability may know of Teams: plain values, no botbuilder. `teams/` turns activities into turns and
 * replies into activities; it knows no capability.
 */

/** Who wrote or pressed, taken from the verified activity alone, never from text or card data. */
export interface Caller {
  readonly tenantId: string;
  /** Entra object id (`from.aadObjectId`). */
  readonly objectId: string;
  /** As Teams shows it: for greetings, never for identity. */
  readonly displayName: string;
}

/** Where it was said. In a channel or group chat only what everybody there may read is answered. */
export interface Place {
  readonly kind: 'personal' | 'group' | 'channel';
  readonly conversationId: string;
  readonly teamId?: string;
  readonly channelId?: string;
}

export interface RosterEntry {
  readonly objectId: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
}

export interface Turn {
  readonly caller: Caller;
  readonly place: Place;
  /** The server's clock when the activity arrived. */
  readonly at: Instant;
  /** Equal for a redelivered activity: what makes every handler idempotent. */
  readonly commandId: string;
  /** The caller as the conversation's roster has her, asked for when first needed; null when Teams won't say. */
  roster(): Promise<RosterEntry | null>;
}

/**
 * A file sent to the bot. `download` rejects when it is larger than `limit` bytes (with `reason: 'too-large'`) or
 * cannot be fetched.
 */
export interface IncomingFile {
  readonly name: string;
  /** Where it can be fetched anew for a while. */
  readonly address?: string;
  download(limit: number): Promise<Uint8Array>;
}

export interface MessageTurn extends Turn {
  /** Without the bot's mention; white space trimmed. */
  readonly text: string;
  readonly files: readonly IncomingFile[];
}

export interface OutgoingFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** One message. `text` stands alone in a notification; with a card it is its summary. */
export interface OutgoingMessage {
  readonly text?: string;
  readonly card?: CardContent;
  readonly files?: readonly OutgoingFile[];
}

export interface Reply {
  readonly messages: readonly OutgoingMessage[];
  /** Of a welcome: to somebody whom no board knows. */
  readonly isToStranger?: true;
}

/** A button's or card's act (`Action.Execute` verb, or `Action.Submit` with `data.verb`). */
export interface Verb<I = unknown> {
  /** `area.act`, e.g. `circulation.answer`. */
  readonly name: string;
  /** What the card sends: untrusted. */
  readonly input: z.ZodType<I>;
  /** The first message's card replaces the pressed card; further messages are sent. */
  run(input: I, turn: Turn): Promise<Reply>;
}

/** Keeps the input's type between schema and handler, then forgets it so that verbs fit one table. */
export function verb<I>(definition: Verb<I>): Verb {
  return definition as Verb;
}

/** Whom an unprompted message is for. */
export type Recipient =
  | {
      readonly kind: 'person';
      readonly tenantId: string;
      readonly objectId: string;
      /** Where the message goes by letter instead when Teams cannot reach her and mail is set up. */
      readonly mail?: MailAddress;
    }
  /** Somebody without Teams, by letter. Fails with `no-mail` where none is set up. */
  | { readonly kind: 'mail'; readonly mail: MailAddress }
  | {
      readonly kind: 'channel';
      readonly tenantId: string;
      readonly teamId: string;
      readonly channelId: string;
    }
  /** The card sent earlier under that outbox key is replaced; coalesced within Teams' limits. */
  | { readonly kind: 'card'; readonly sentAs: string }
  /** A reply under the post sent earlier under that outbox key; beside it where nobody knows its id. */
  | { readonly kind: 'thread'; readonly sentAs: string };

/** A message to be sent unprompted, derived from an event; `key` makes deriving it twice harmless. */
export interface Effect {
  /** `stream/version/recipient/kind`, or for `card` recipients whatever names the card. */
  readonly key: string;
  readonly boardId: string;
  readonly streamId: string;
  /** Which renderer makes the message when it is sent, from the state as it then is. */
  readonly kind: string;
  readonly recipient: Recipient;
  readonly data: Json;
  readonly notBefore?: Instant;
}

/** Makes the message at the moment of sending; null when it is no longer needed. */
export interface EffectRenderer {
  readonly kind: string;
  render(effect: Effect, now: Instant): Promise<OutgoingMessage | null>;
  /**
   * From when it may go, where it may not now: asked when its turn comes, which after an outage may be at night. It then
   * waits without holding up others. Null, or without this: now.
   */
  waitsUntil?(effect: Effect, now: Instant): Promise<Instant | null>;
  /** The same message as a letter; without this it goes by Teams alone. */
  letter?(effect: Effect, now: Instant): Promise<OutgoingLetter | null>;
  /**
   * What is told, and to whom, when the message failed or its outcome stays unknown and a person has to choose.
   * Asked again it must give the same keys. Without it, the proof and the command line alone tell of it.
   */
  troubled?(effect: Effect, trouble: Trouble, now: Instant): Promise<readonly Effect[]>;
}

/** Why a message needs somebody: Teams will not take it, or nobody knows whether it arrived. */
export interface Trouble {
  readonly kind: 'failed' | 'uncertain';
  /** As in the proof: `not-installed`, `not-found` … */
  readonly reason: string | null;
  /** How many sends have ended without an answer. */
  readonly unknowns: number;
}

export interface MailAddress {
  readonly name: string;
  readonly email: string;
}

/** A letter in plain text. */
export interface OutgoingLetter {
  readonly subject: string;
  readonly text: string;
  /** Whom an answer reaches: the kansli. */
  readonly replyTo?: MailAddress;
  /** A calendar file, shown as an invitation where the reader's program can. */
  readonly calendar?: {
    readonly name: string;
    readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
    readonly text: string;
  };
  readonly files?: readonly OutgoingFile[];
}

/** What became of a letter. `delivered`: the mail server has taken it over; nobody can know more. */
export type Posted =
  | { readonly kind: 'delivered'; readonly messageId: string }
  /** Not taken over; to be tried again. */
  | { readonly kind: 'refused'; readonly reason: 'mail-busy' | 'mail-unavailable' | 'mail-credentials' }
  /** The letter had left and no answer came. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly reason: 'address-refused' | 'mail-rejected' };

/** Takes letters to the mail server, one try each. */
export interface MailTransport {
  /** Letters leave at least so many milliseconds apart. */
  readonly interval: number;
  /** `key` is the same at every try: copies bear one Message-ID, by which mail servers know them for one. */
  send(letter: OutgoingLetter, to: MailAddress, key: string): Promise<Posted>;
}

/** Derives effects from the new events of one kind of stream; several may look at the same kind. */
export interface EffectSource {
  readonly streamType: string;
  effects(streamId: string, afterVersion: number): Promise<readonly Effect[]>;
}

/**
 * Derives effects from the records of one collection. What is not event-sourced keeps with itself what it has yet to
 * tell, and its record is due for as long.
 */
export interface RecordEffectSource {
  readonly collection: string;
  /** What a record has to tell; null: nothing. `settle` notes that it is in the outbox. */
  untold(key: string): Promise<{
    readonly effects: readonly Effect[];
    /** `conflict`: the record has changed meanwhile, and is asked again. */
    settle(): Promise<'settled' | 'conflict'>;
  } | null>;
}

/** What the composition root gives to teams/: everything that the bot answers with. */
export interface BotHandlers {
  message(turn: MessageTurn): Promise<Reply>;
  /** The app was installed for this person or in this team or chat. */
  installed(turn: Turn): Promise<Reply>;
  /** Somebody has been in touch in her own chat, and has been answered: she can be reached there. */
  met?(turn: Turn): Promise<void>;
  /** Somebody with a conversation of her own may be on a board by now: if she is, what waits for her goes to her. */
  recognise?(turn: Turn): Promise<void>;
  readonly verbs: readonly Verb[];
  readonly effectSources: readonly EffectSource[];
  readonly recordEffectSources?: readonly RecordEffectSource[];
  readonly renderers: readonly EffectRenderer[];
}
