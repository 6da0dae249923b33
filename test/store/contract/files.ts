import { createHash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { CorruptRecord } from '../../../src/store/index.ts';
import type { Stage } from '../contract.ts';

export function fileContract(stage: Stage): void {
  it('keeps 20 MB under their hash', async () => {
    const { files } = stage.store;
    const bytes = randomBytes(20 * 1024 * 1024);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await files.put(bytes)).toEqual({ sha256, size: bytes.length });
    expect(await files.has(sha256)).toBe(true);
    const back = await files.get(sha256);
    expect(back && Buffer.compare(back, bytes)).toBe(0);
  });

  it('keeps the same bytes once, and nothing at all as a file', async () => {
    const { files } = stage.store;
    const bytes = randomBytes(1000);
    const [first] = await Promise.all([files.put(bytes), files.put(bytes), files.put(bytes)]);
    await files.put(bytes);
    const listed = (await files.list()).filter((file) => file.sha256 === first.sha256);
    expect(listed).toEqual([{ sha256: first.sha256, size: 1000 }]);
    const { sha256 } = await files.put(new Uint8Array());
    expect(await files.get(sha256)).toHaveLength(0);
  });

  it('knows nothing of a file that is not there, nor of a path', async () => {
    const { files } = stage.store;
    for (const name of ['0'.repeat(64), '../store/data.mdb', '']) {
      expect(await files.get(name)).toBeNull();
      expect(await files.has(name)).toBe(false);
    }
  });

  it('lists in hash order, page by page', async () => {
    const { files } = stage.store;
    for (let index = 0; index < 20; index += 1) await files.put(Buffer.from(`file ${index}`));
    const all = (await files.list()).map((file) => file.sha256);
    expect(all).toEqual([...all].sort());
    const paged: string[] = [];
    for (let after = ''; ; after = paged.at(-1) ?? '') {
      const page = await files.list({ after, limit: 7 });
      if (page.length === 0) break;
      paged.push(...page.map((file) => file.sha256));
    }
    expect(paged).toEqual(all);
  });

  it('stops at a file whose bytes differ, and heals it when the bytes come again', async () => {
    const { files } = stage.store;
    const bytes = Buffer.from('protokollet som det var');
    const { sha256 } = await files.put(bytes);
    await stage.place.breakFile(sha256);
    await expect(files.get(sha256)).rejects.toThrow(CorruptRecord);
    await files.put(bytes);
    expect(Buffer.from((await files.get(sha256)) ?? []).toString()).toBe('protokollet som det var');
  });
}
