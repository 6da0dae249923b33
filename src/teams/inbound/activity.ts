import { hash } from 'node:crypto';
import { z } from 'zod';

const account = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  aadObjectId: z.string().min(1).optional(),
});

const read = z.object({
  type: z.string().min(1),
  id: z.string().min(1).optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1).optional(),
  from: account,
  recipient: account.optional(),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().optional(),
    isGroup: z.boolean().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z
    .looseObject({
      tenant: z.object({ id: z.string().min(1) }).optional(),
      team: z.object({ id: z.string().min(1) }).optional(),
      channel: z.object({ id: z.string().min(1) }).optional(),
      settings: z.looseObject({ selectedChannel: z.object({ id: z.string().min(1) }).optional() }).optional(),
      eventType: z.string().optional(),
    })
    .nullish(),
  text: z.string().nullish(),
  replyToId: z.string().optional(),
  value: z.unknown().optional(),
  entities: z.array(z.object({ type: z.string() })).nullish(),
  attachments: z
    .array(
      z.object({
        contentType: z.string(),
        contentUrl: z.string().nullish(),
        name: z.string().nullish(),
        content: z.unknown().optional(),
      }),
    )
    .nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

/** What the bot reads of an activity that came in. Nothing of it is trusted before the token has been checked, and `value` never is. */
export type IncomingActivity = z.output<typeof read>;

/** What came in, where it is an activity; null: it is none. It is the whole of it, as it came: the SDK wants all. */
export function incomingActivity(body: unknown): IncomingActivity | null {
  return read.safeParse(body).success ? (body as IncomingActivity) : null;
}

/** The tenants an activity names: one when it is consistent. */
export function tenantsOf(activity: IncomingActivity): string[] {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter(
    (id): id is string => id !== undefined,
  );
  return named.map((id) => id.toLowerCase()).filter((id, at, all) => all.indexOf(id) === at);
}

/**
 * The same for a redelivered activity: its id within tenant and conversation, hashed (32 hex digits). An
 * activity without an id is known by its whole content, time stamps included.
 */
export function commandIdOf(activity: IncomingActivity): string {
  const known = commandIds.get(activity);
  if (known !== undefined) return known;
  const identity = activity.id ?? JSON.stringify(activity);
  const whole = [tenantsOf(activity)[0] ?? '', activity.conversation.id, activity.type, identity].join('\n');
  const commandId = hash('sha256', whole).slice(0, 32);
  commandIds.set(activity, commandId);
  return commandId;
}

/** Asked for several times a turn. */
const commandIds = new WeakMap<IncomingActivity, string>();

/** The text without the bot's own mention; other mentions keep the name; white space trimmed. */
export function spokenText(activity: IncomingActivity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    if (entity.type !== 'mention') continue;
    const parsed = mention.safeParse(entity);
    if (parsed.success && parsed.data.mentioned.id === activity.recipient?.id) {
      text = text.replaceAll(parsed.data.text, ' ');
    }
  }
  if (!MARKUP.test(text)) return text.trim();
  return text
    .replace(/<at\b[^>]*>(.*?)<\/at>/gis, '$1')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** What Teams writes otherwise than it was typed, and space that is more than one. */
const MARKUP = /[<&\u00a0\t]| {2}/;

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string() }),
});
