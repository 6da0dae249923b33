import { MongoClient } from 'mongodb';
import { describe } from 'vitest';
import { boardsToldOf } from '../e2e/product/boards.ts';
import { keeping } from '../e2e/product/keeping.ts';
import { meetingKlubban } from '../e2e/product/meeting-klubban.ts';
import { changed, type ProductPlace } from '../e2e/product/place.ts';
import { secrecy } from '../e2e/product/secrecy.ts';
import { dropMongo, freshMongoUri } from '../support/mongo.ts';
import { removeFolder, temporaryFolder } from '../support/product.ts';

/** A database of its own; the data folder stays empty. */
async function mongoPlace(): Promise<ProductPlace> {
  const uri = freshMongoUri();
  const dataDir = await temporaryFolder();
  return {
    env: { MONGODB_URI: uri, DATA_DIR: dataDir },
    async tamper(streamId, version, change) {
      const client = new MongoClient(uri);
      const streams = client.db().collection<{ _id: string; events: string[] }>('streams');
      const event = (await streams.findOne({ _id: streamId }))?.events[version - 1] ?? '';
      await streams.updateOne(
        { _id: streamId },
        { $set: { [`events.${version - 1}`]: changed(event, change) } },
      );
      await client.close();
    },
    async remove() {
      await dropMongo(uri);
      await removeFolder(dataDir);
    },
  };
}

describe('the product on MongoDB', () => {
  describe('met in Teams', () => meetingKlubban(mongoPlace));
  describe('told of boards', () => boardsToldOf(mongoPlace));
  describe('keeps secrets', () => secrecy(mongoPlace));
  describe('keeps what it acknowledged', () => keeping(mongoPlace));
});
