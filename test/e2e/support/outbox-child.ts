import { openStore } from '../../../src/store/index.ts';
import { effect, outboxBot, person, scripted } from './outbox-world.ts';

/** A process that sends one notice to each of COUNT people, until it is killed. Started by outbox-kills.ts. */
const dataDir = process.env.DATA_DIR ?? '';
const count = Number(process.env.COUNT ?? '0');

const store = await openStore({ dataDir, mongoUri: process.env.MONGODB_URI || undefined });
const effects = Array.from({ length: count }, (_, index) => effect(`1/p${index}`, person(`p${index}`)));
const bot = outboxBot(store, scripted(new Map([[1, effects]])));
await bot.outbox.start();
process.send?.('sending');

// What a process that may be killed at any moment cannot do: end well.
setInterval(() => undefined, 60_000);
