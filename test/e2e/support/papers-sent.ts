import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadMeeting } from '../../../src/meeting/index.ts';
import { channelMessage, groupMessage } from './activities.ts';
import { NORRSKOG, people } from './circulation-world.ts';
import { preparingWorld } from './preparing-world.ts';
import { readable } from './talk.ts';

/** The bot with its boards, and papers in plain text that the kansli sends it: what each holds, by where it lies. */
export async function papersSent(contentOf: (path: string) => string | undefined) {
  const files = createServer((request, response) =>
    response.end(contentOf(decodeURIComponent((request.url ?? '/').slice(1)))),
  );
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  const w = await preparingWorld();

  /** The preview of a paper that Maja sends with those words; `path`: where it lies, if not under its name. */
  async function sent(name: string, words = '', path = name) {
    const shown = await w.said('maja', words, [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name,
        content: { downloadUrl: `${address}/${encodeURIComponent(path)}`, fileType: 'txt' },
      },
    ]);
    return { shown, draftId: /"draftId":"([^"]+)"/.exec(shown)?.[1] };
  }

  const save = (draftId: string | undefined, more: object = {}) =>
    w.press('maja', 'record.confirm', { draftId, ...more });

  /** What the channel and a group chat are answered. */
  async function heard(text: string): Promise<string> {
    const around = w.world.around();
    const answers: string[] = [];
    for (const message of [
      channelMessage(people.karim, text, around, NORRSKOG.teams),
      groupMessage(people.karim, text, around),
    ]) {
      w.world.teams.clear();
      await w.world.bots[0]?.post(message);
      answers.push(...(await w.world.teams.waitFor(1)).map(({ body }) => readable(body)));
    }
    return answers.join('\n');
  }

  /** The numbers of the ärenden of that day's meeting that are internal. */
  async function internal(date: string): Promise<string[]> {
    const state = (await loadMeeting(w.world.store, `meeting/norrskog/${date}`))?.state;
    const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
    return items.filter((one) => one.internal).map(({ number }) => number);
  }

  async function close(): Promise<void> {
    await w.close();
    await new Promise((resolve) => files.close(resolve));
  }

  return { ...w, sent, save, heard, internal, close };
}

export type PapersSent = Awaited<ReturnType<typeof papersSent>>;
