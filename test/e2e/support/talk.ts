import { type Activity, personalMessage, type Sender } from './activities.ts';
import type { FakeConnector, Message } from './fake-connector.ts';

/** What came of one activity. */
export interface Heard {
  readonly status: number;
  /** The HTTP answer's body, for invokes. */
  readonly body: unknown;
  readonly messages: readonly Message[];
  /** All that a person would read in it: texts, cards and button titles, line by line. */
  readonly text: string;
}

/** Posts an activity to the product and gathers what it said in that conversation. */
export async function tell(
  product: { readonly url: string },
  connector: FakeConnector,
  activity: Activity,
  headers: Readonly<Record<string, string>> = {},
): Promise<Heard> {
  const { id } = activity.conversation as { readonly id: string };
  const before = connector.posted(id).length;
  const response = await fetch(`${product.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  const answered = await response.text();
  const body: unknown = answered === '' ? null : JSON.parse(answered.replaceAll('\u00A0', ' '));
  const messages = connector
    .posted(id)
    .slice(before)
    .map((one) => one.body);
  return {
    status: response.status,
    body,
    messages,
    text: [...messages.map(readable), ...readableBody(body)].join('\n'),
  };
}

/** Somebody's own chat with the bot. */
export function talk(
  product: { readonly url: string },
  connector: FakeConnector,
  tenantId: string,
): (from: Sender, text: string) => Promise<Heard> {
  const around = { serviceUrl: connector.serviceUrl, tenantId };
  return (from, text) => tell(product, connector, personalMessage(from, text, around));
}

/** All that a person would read in a message. */
export function readable(message: Message): string {
  const cards = (message.attachments ?? []).map((attachment) => words(attachment.content).join('\n'));
  return [message.summary, message.text, ...cards].filter(Boolean).join('\n');
}

function readableBody(body: unknown): string[] {
  return words(body);
}

/** Every text, title and label of a card; what buttons carry unseen is left out. */
function words(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SHOWN.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => words(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'data' ? [] : words(one, name)));
}

const SHOWN: ReadonlySet<string> = new Set(['text', 'title', 'label', 'fallbackText', 'altText', 'value']);
