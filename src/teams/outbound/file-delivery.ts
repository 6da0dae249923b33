import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Clock, HOUR, type Instant, later } from '../../kernel/index.ts';
import type { Store } from '../../store/index.ts';
import type { Caller, OutgoingFile, Turn } from '../contract.ts';
import { text } from '../text.ts';
import type { WireMessage } from './wire-message.ts';

const OFFERS = 'file-offers';
const LASTS = 24 * HOUR;
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const PATIENCE = 60_000;

/** What an offer remembers: the card that is pressed carries its id alone, and anybody could have made it up. */
type Offer = {
  readonly tenantId: string;
  readonly objectId: string;
  readonly sha256: string;
  readonly name: string;
  readonly expiresAt: Instant;
};

export interface FileDelivery {
  /** The message that gives or offers a file where the turn takes place. */
  offer(file: OutgoingFile, turn: Turn): Promise<WireMessage>;
  /** The person's answer to an offer: the file is put into her OneDrive, or not. Gives what to say. */
  answered(value: unknown, caller: Caller): Promise<WireMessage>;
}

export interface FileDeliveryParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly local: boolean;
  /** A short-lived signed address bound to the person, where the product has a public one. */
  readonly link?: (file: OutgoingFile, caller: Caller) => Promise<string>;
}

/**
 * How a file reaches a person: as a signed link; without one, in a personal chat, by Teams' own way for bots (the
 * person accepts, the file goes to her OneDrive); in local mode, where there is no OneDrive, inside the message.
 */
export function fileDelivery(parts: FileDeliveryParts): FileDelivery {
  const { store, clock } = parts;

  async function offer(file: OutgoingFile, turn: Turn): Promise<WireMessage> {
    if (parts.link !== undefined) return spoken(`[${file.name}](${await parts.link(file, turn.caller)})`);
    if (parts.local) return inside(file);
    if (turn.place.kind !== 'personal') return spoken(text.fileOnlyInPersonalChat(file.name));
    const { sha256, size } = await store.files.put(file.bytes);
    const id = randomUUID();
    const kept: Offer = {
      tenantId: turn.caller.tenantId,
      objectId: turn.caller.objectId,
      sha256,
      name: file.name,
      expiresAt: later(clock.now(), LASTS),
    };
    await store.records.put({ collection: OFFERS, key: id, expectedVersion: 0, value: kept });
    const context = { offer: id };
    return {
      type: 'message',
      attachments: [
        {
          contentType: CONSENT,
          name: file.name,
          content: {
            description: text.fileOffer(file.name),
            sizeInBytes: size,
            acceptContext: context,
            declineContext: context,
          },
        },
      ],
    };
  }

  async function answered(value: unknown, caller: Caller): Promise<WireMessage> {
    const answer = consent.safeParse(value);
    const id = answer.data?.context.offer;
    const record = id === undefined ? null : await store.records.get<Offer>(OFFERS, id);
    const kept = record?.value ?? null;
    const hers = kept?.tenantId === caller.tenantId && kept.objectId === caller.objectId;
    if (!answer.success || record === null || kept === null || !hers || kept.expiresAt < clock.now()) {
      return spoken(text.fileGone);
    }
    if (answer.data.action === 'decline') {
      await store.records.remove(OFFERS, record.key, record.version);
      return spoken(text.fileDeclined(kept.name));
    }
    const bytes = await store.files.get(kept.sha256);
    const { uploadInfo } = answer.data;
    if (bytes === null || uploadInfo === undefined) return spoken(text.fileGone);
    await upload(uploadInfo.uploadUrl, bytes);
    await store.records.remove(OFFERS, record.key, record.version);
    return {
      type: 'message',
      summary: text.fileSaved(kept.name),
      attachments: [
        {
          contentType: INFO,
          contentUrl: uploadInfo.contentUrl,
          name: uploadInfo.name,
          content: { uniqueId: uploadInfo.uniqueId, fileType: uploadInfo.fileType },
        },
      ],
    };
  }

  async function upload(address: string, bytes: Uint8Array): Promise<void> {
    const url = new URL(address);
    const loopback = url.hostname === '127.0.0.1' && parts.local;
    if (url.protocol !== 'https:' && !loopback) throw new Error('a file is uploaded over https only');
    const answer = await fetch(url, {
      method: 'PUT',
      headers: { 'content-range': `bytes 0-${bytes.byteLength - 1}/${bytes.byteLength}` },
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(PATIENCE),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the upload was answered ${answer.status}`);
  }

  return { offer, answered };
}

const consent = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.looseObject({ offer: z.string().min(1).max(100) }),
  uploadInfo: z
    .looseObject({
      contentUrl: z.string(),
      name: z.string(),
      uploadUrl: z.url(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .optional(),
});

function spoken(words: string): WireMessage {
  return { type: 'message', text: words, textFormat: 'markdown' };
}

function inside(file: OutgoingFile): WireMessage {
  const base64 = Buffer.from(file.bytes).toString('base64');
  return {
    type: 'message',
    attachments: [
      {
        contentType: file.contentType,
        name: file.name,
        contentUrl: `data:${file.contentType};base64,${base64}`,
      },
    ],
  };
}
