import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** Structured lines in English on standard error: standard output belongs to what a person is told. */
export function createLog(level: Config['logLevel']): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['text', '*.text', 'password', '*.password', 'authorization', '*.authorization'],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
