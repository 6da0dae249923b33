import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** Of demo/boards.yaml: the sekreterare of both invented boards. */
const TENANT = '6f2a4c1e-8b3d-4e57-9a60-1c2d3e4f5a6b';
const PERSON = { name: 'Maja Holm', objectId: '2c9f6a38-1e47-4b50-93d2-7f8a0b1c5d6e' };

/** A message in a personal chat, with everything that Teams sends along. */
export function personalMessage(
  serviceUrl: string,
  text: string,
  objectId: string = PERSON.objectId,
): Record<string, unknown> {
  const now = new Date().toISOString();
  return {
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
    type: 'message',
    timestamp: now,
    localTimestamp: now,
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${objectId}`, name: PERSON.name, aadObjectId: objectId },
    conversation: { conversationType: 'personal', tenantId: TENANT, id: `a:${objectId}` },
    recipient: { id: '28:klubban', name: 'Klubban' },
    entities: [
      {
        locale: 'sv-SE',
        country: 'SE',
        platform: 'Windows',
        timezone: 'Europe/Stockholm',
        type: 'clientInfo',
      },
    ],
    channelData: { tenant: { id: TENANT } },
    locale: 'sv-SE',
    localTimezone: 'Europe/Stockholm',
  };
}

/** A press on a button, by Maja Holm or by whoever has that object id. */
export function press(
  serviceUrl: string,
  verb: string,
  data: unknown,
  objectId: string = PERSON.objectId,
): Record<string, unknown> {
  const { text: _, textFormat: __, attachments: ___, ...rest } = personalMessage(serviceUrl, '', objectId);
  const action = { type: 'Action.Execute', id: 'button', verb, data };
  return {
    ...rest,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual' },
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Posts an activity over a kept connection; rejects unless the bot says 2xx. Gives the body. */
export function post(address: string, activity: unknown): Promise<string> {
  const body = JSON.stringify(activity);
  return new Promise((resolve, reject) => {
    const url = new URL('/api/messages', address);
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          const { statusCode = 0 } = response;
          if (statusCode >= 200 && statusCode < 300) resolve(text);
          else reject(new Error(`${address} answered ${statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
