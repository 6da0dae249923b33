import { defineConfig } from 'vitest/config';

/**
 * `npm test` runs every project but `store-mongo`, which needs a server (see test/mongo-server);
 * the domain specifications run twice, in two host time zones.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    // What was made of a module once is read at the next run: the gate runs Vitest four times.
    experimental: { fsModuleCache: true },
    // No test leaves a module or a global replaced, so the files of a worker share what they import:
    // importing the product anew for each file took a third of the time.
    isolate: false,
    testTimeout: 20_000,
    // What is waited for comes through the outbox: a busy machine may take its time.
    expect: { poll: { interval: 20, timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          env: { TZ: 'America/Los_Angeles' },
        },
      },
      {
        extends: true,
        test: {
          name: 'domain-other-zone',
          include: [
            'src/kernel/**/*.test.ts',
            'src/*/domain/**/*.test.ts',
            'src/documents/calendar/*.test.ts',
          ],
          env: { TZ: 'Pacific/Auckland' },
        },
      },
      {
        extends: true,
        test: {
          name: 'across',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/store-mongo/**', 'test/deep/**', '**/node_modules/**'],
          env: { TZ: 'Europe/Stockholm' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store-mongo',
          include: ['test/store-mongo/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'deep', include: ['test/deep/**/*.test.ts'], testTimeout: 3_600_000 } },
    ],
  },
});
