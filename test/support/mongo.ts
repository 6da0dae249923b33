import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';

/**
 * A connection string to an empty database of the test's own, on the server that `npm run test:store` found or
 * started. Tests that use it live in test/store-mongo. Throws where there is no server.
 */
export function freshMongoUri(): string {
  const server = process.env.MONGODB_TEST_URI;
  if (!server) throw new Error('no MONGODB_TEST_URI: run these tests with npm run test:store');
  const [, base, options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(server) ?? [];
  if (!base) throw new Error('MONGODB_TEST_URI is not a connection string');
  return `${base}/klubban-test-${randomUUID().slice(0, 13)}${options}`;
}

/** Drops the database that `uri` names. */
export async function dropMongo(uri: string): Promise<void> {
  const client = new MongoClient(uri);
  await client.db().dropDatabase();
  await client.close();
}
