import type { Json } from '../../kernel/index.ts';
import { InvariantError, unbroken } from '../../kernel/index.ts';
import { HEAVIEST } from '../cards/fitted.ts';
import { type AdaptiveCard, bytesOf, LARGEST_MESSAGE, renderCard } from '../cards/render.ts';
import type { OutgoingMessage } from '../contract.ts';
import { text } from '../text.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** A message as Teams takes it, still without an address: plain JSON, fit to be kept in the outbox. */
export interface WireMessage {
  readonly type: 'message';
  readonly text?: string;
  readonly textFormat?: 'markdown';
  readonly summary?: string;
  readonly attachments?: readonly WireAttachment[];
}

export interface WireAttachment {
  readonly contentType: string;
  readonly content?: Json;
  readonly contentUrl?: string;
  readonly name?: string;
}

/** Renders one message without its files. Throws InvariantError for what Teams would not take. */
export async function wireMessage(message: OutgoingMessage): Promise<WireMessage> {
  const card = message.card === undefined ? null : await renderCard(message.card);
  return bounded(compose(message.text, card), card);
}

const ENVELOPE = 100;

function compose(words: string | undefined, card: AdaptiveCard | null): WireMessage {
  if (card === null) return { type: 'message', text: unbroken(words ?? ''), textFormat: 'markdown' };
  return {
    type: 'message',
    ...(words === undefined ? {} : { summary: unbroken(words) }),
    attachments: [{ contentType: ADAPTIVE_CARD, content: card }],
  };
}

/** The card's own size is known; around it stand the words, most often so few that they need not be weighed, and some tens of bytes. */
function bounded(message: WireMessage, card: AdaptiveCard | null): WireMessage {
  const { attachments: _, ...words } = message;
  const most = LARGEST_MESSAGE - ENVELOPE - (card === null ? 0 : bytesOf(card));
  const { length } = `${words.text ?? ''}${words.summary ?? ''}`;
  if (length * HEAVIEST > most - ENVELOPE && Buffer.byteLength(JSON.stringify(words)) > most) {
    throw new InvariantError(`a message larger than ${LARGEST_MESSAGE} bytes`);
  }
  return message;
}

/** Nothing to say and nothing to show: not sent. */
export function isEmpty(message: OutgoingMessage): boolean {
  return !message.text?.trim() && message.card === undefined && (message.files ?? []).length === 0;
}

/** The same message, marked as sent again: the first one may or may not have arrived. */
export function markedAsSentAgain(message: WireMessage): WireMessage {
  const mark = text.sentAgain;
  return {
    ...message,
    ...(message.text === undefined ? {} : { text: `${mark}\n\n${message.text}` }),
    ...(message.summary === undefined ? {} : { summary: `${mark} ${message.summary}` }),
    ...(message.attachments === undefined
      ? {}
      : { attachments: message.attachments.map((attachment) => markedAttachment(attachment, mark)) }),
  };
}

function markedAttachment(attachment: WireAttachment, mark: string): WireAttachment {
  const card = attachment.content;
  if (attachment.contentType !== ADAPTIVE_CARD || !isRecord(card) || !Array.isArray(card.body))
    return attachment;
  const note = {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: mark, size: 'Small', isSubtle: true }],
  };
  const fallbackText = typeof card.fallbackText === 'string' ? `${mark} ${card.fallbackText}` : mark;
  return { ...attachment, content: { ...card, fallbackText, body: [note, ...card.body] } };
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
