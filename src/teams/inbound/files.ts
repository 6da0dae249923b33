import { z } from 'zod';
import type { IncomingFile } from '../contract.ts';
import type { IncomingActivity } from './activity.ts';

/** A file could not be fetched, or was larger than allowed. */
export class FileNotFetched extends Error {
  override readonly name = 'FileNotFetched';
  readonly reason: 'too-large' | 'unreachable' | 'address-not-allowed';
  constructor(reason: FileNotFetched['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

const FILE_DOWNLOAD_INFO = 'application/vnd.microsoft.teams.file.download.info';
const HOPS = 5;
const PATIENCE = 30_000;

const downloadInfo = z.looseObject({ downloadUrl: z.string().min(1) });

/** The files a person attached. `local`: addresses on this machine may be plain http. */
export function filesOf(activity: IncomingActivity, local: boolean): IncomingFile[] {
  return (activity.attachments ?? []).flatMap((attachment) => {
    if (attachment.contentType !== FILE_DOWNLOAD_INFO) return [];
    const info = downloadInfo.safeParse(attachment.content);
    if (!info.success) return [];
    return [fileAt({ name: attachment.name ?? 'fil', address: info.data.downloadUrl }, local)];
  });
}

/** The file at an address that came with a message; the same checks hold whenever it is fetched. */
export function fileAt(
  { name, address }: Required<Pick<IncomingFile, 'name' | 'address'>>,
  local: boolean,
): IncomingFile {
  return { name, address, download: (limit: number) => download(address, limit, local) };
}

async function download(address: string, limit: number, local: boolean): Promise<Uint8Array> {
  let url = allowed(address, local);
  for (let hop = 0; hop < HOPS; hop += 1) {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }).catch(
      (error: unknown) => {
        throw new FileNotFetched('unreachable', 'the file could not be fetched', { cause: error });
      },
    );
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = allowed(new URL(next, url).href, local);
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new FileNotFetched('unreachable', `the file's server answered ${response.status}`);
    }
    return readBounded(response, limit);
  }
  throw new FileNotFetched('unreachable', 'the file moved too often');
}

function allowed(address: string, local: boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const loopback = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (local && loopback && url.protocol === 'http:')) return url;
  throw new FileNotFetched('address-not-allowed', 'a file is fetched over https only');
}

async function readBounded(response: Response, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new FileNotFetched('too-large', `the file is larger than ${limit} bytes`);
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return new Uint8Array();
  try {
    for await (const chunk of response.body) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FileNotFetched) throw error;
    throw new FileNotFetched('unreachable', 'the file broke off', { cause: error });
  }
  return Buffer.concat(chunks);
}
