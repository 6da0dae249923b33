import { randomUUID } from 'node:crypto';
import { writtenCard } from '../cards/render.ts';

/** Stands where a card is put in afterwards; made anew at each start, so that nobody can have written it. */
const MARK = randomUUID();

/**
 * What is sent as JSON in UTF-8, the same as `JSON.stringify` makes it. Cards that have been written out are put in
 * as they are: to write a long one takes longer than to find what it says.
 */
export function jsonBody(content: object): Uint8Array {
  const attachments: unknown = 'attachments' in content ? content.attachments : null;
  if (!Array.isArray(attachments)) return Buffer.from(JSON.stringify(content));
  const cards: Uint8Array[] = [];
  const marked = attachments.map((attachment: unknown) => {
    const card = cardOf(attachment);
    if (!card) return attachment;
    cards.push(card);
    return Object.assign({}, attachment, { content: MARK });
  });
  const [first = '', ...others] = JSON.stringify({ ...content, attachments: marked }).split(`"${MARK}"`);
  const parts = others.flatMap((text, at) => [cards[at] ?? NOTHING, Buffer.from(text)]);
  return Buffer.concat([Buffer.from(first), ...parts]);
}

const NOTHING = new Uint8Array();

function cardOf(attachment: unknown): Uint8Array | undefined {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const card = isObject(attachment) && 'content' in attachment ? attachment.content : null;
  return isObject(card) ? writtenCard(card) : undefined;
}
