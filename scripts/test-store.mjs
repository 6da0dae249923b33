/**
 * `npm run test:store`: the store's contract on both engines, and what else needs a MongoDB (test/store-mongo).
 * With REQUIRE_MONGO=1 a run without one fails.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startMongoServer } from '../test/mongo-server/start.mjs';

async function vitest(arguments_, env = {}) {
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...arguments_], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}

const onlyMongo = process.argv.includes('--only-mongo');
const filters = process.argv.slice(2).filter((argument) => argument !== '--only-mongo');

const embedded = onlyMongo || (await vitest(['--project', 'across', 'test/store/']));
const server = await startMongoServer();
if ('missing' in server) {
  const required = process.env.REQUIRE_MONGO === '1';
  console.log(`\nEmbedded engine: ${embedded ? 'passed' : 'FAILED'}.`);
  console.log(`MongoDB: NOT TESTED, since ${server.missing.join(', ')}.`);
  if (required) console.log('REQUIRE_MONGO=1 makes that a failure.');
  process.exit(embedded && !required ? 0 : 1);
}
let onMongo = false;
try {
  onMongo = await vitest(['--project', 'store-mongo', ...filters], { MONGODB_TEST_URI: server.uri });
} finally {
  await server.stop();
}
if (!onlyMongo) console.log(`\nEmbedded engine: ${embedded ? 'passed' : 'FAILED'}.`);
console.log(`MongoDB, against ${server.what}: ${onMongo ? 'passed' : 'FAILED'}.`);
process.exit(embedded && onMongo ? 0 : 1);
