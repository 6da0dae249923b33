import { z } from 'zod';
import { type StoreFault, verifyStore } from '../../store/index.ts';
import { command } from '../command.ts';
import { decodeStream } from '../stream-kinds.ts';
import { count } from '../text.ts';

export const verify = command({
  name: 'verify',
  summary: 'kontrollera att inget av det som är lagrat har ändrats eller skadats',
  output: z.strictObject({
    ok: z.boolean().describe('true när allt är som det skrevs; annars är slutkoden 1'),
    counts: z
      .strictObject({ streams: z.int(), events: z.int(), records: z.int(), files: z.int() })
      .describe('det som är helt'),
    streams: z
      .array(z.strictObject({ id: z.string(), type: z.string(), version: z.int(), lastHash: z.string() }))
      .describe('varje hel händelsekedja med sin sista kontrollsumma'),
    faults: z
      .array(
        z.strictObject({
          id: z.string().describe('händelsekedjans id, samling/nyckel eller file/kontrollsumma'),
          version: z.int().nullable().describe('händelsen där kedjan brister'),
          reason: z.enum([
            'hash-differs',
            'predecessor-differs',
            'version-gap',
            'unreadable',
            'missing',
            'restore-unfinished',
          ]),
          detail: z.string().describe('på engelska, för felsökning'),
        }),
      )
      .describe('tom när allt är helt'),
  }),
  async run(_input, environment) {
    const store = await environment.openStore();
    try {
      const { streams, events, records, files, faults } = await verifyStore(store, decodeStream);
      const ok = faults.length === 0;
      const whole = [
        count(streams.length, 'händelsekedja', 'händelsekedjor'),
        count(events, 'händelse', 'händelser'),
        count(records, 'post', 'poster'),
        count(files, 'fil', 'filer'),
      ].join(', ');
      const text = ok
        ? `Allt är helt: ${whole}.`
        : [
            `${count(faults.length, 'fel', 'fel')} hittade. Helt är ${whole}.`,
            ...faults.map((fault) => `  ${faultLine(fault)}`),
            'Ändra inget för hand. Återställ från den senaste hela säkerhetskopian med klubban restore.',
          ].join('\n');
      return {
        output: {
          ok,
          counts: { streams: streams.length, events, records, files },
          streams: streams.map((stream) => ({ ...stream })),
          faults: faults.map((fault) => ({ ...fault })),
        },
        text,
        exitCode: ok ? 0 : 1,
      };
    } finally {
      await store.close();
    }
  },
});

const REASONS: Readonly<Record<StoreFault['reason'], string>> = {
  'hash-differs': 'innehållet stämmer inte med sin kontrollsumma',
  'predecessor-differs': 'kedjan hänger inte ihop',
  'version-gap': 'en händelse saknas',
  unreadable: 'går inte att läsa',
  missing: 'finns inte, fast en händelse nämner den',
  'restore-unfinished': 'en återställning avbröts; kör klubban restore igen med samma fil',
};

function faultLine({ id, version, reason }: StoreFault): string {
  return `${id}${version === null ? '' : `, händelse ${version}`}: ${REASONS[reason]}.`;
}
