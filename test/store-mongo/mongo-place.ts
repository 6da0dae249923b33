import { type Db, MongoClient } from 'mongodb';
import { openMongoStore } from '../../src/store/mongo/index.ts';
import type { StorePlace } from '../store/contract.ts';
import { dropMongo, freshMongoUri } from '../support/mongo.ts';

type Stream = { readonly _id: string };

/** A database of its own on the test server. */
export async function mongoPlace(): Promise<StorePlace & { readonly uri: string }> {
  const uri = freshMongoUri();
  const grown: string[] = [];

  const tamper = async (change: (db: Db) => Promise<unknown>): Promise<void> => {
    const client = new MongoClient(uri);
    await change(client.db());
    await client.close();
  };

  return {
    uri,
    open: () => openMongoStore({ uri, onLargeStream: (id) => grown.push(id) }),
    grown: () => grown,
    breakEvent: (id, version) =>
      tamper((db) =>
        db
          .collection<Stream>('streams')
          .updateOne({ _id: id }, { $set: { [`events.${version - 1}`]: '{"torn":' } }),
      ),
    dropLastEvent: (id) =>
      tamper((db) => db.collection<Stream>('streams').updateOne({ _id: id }, { $pop: { events: 1 } })),
    breakRecord: (collection, key) =>
      tamper((db) =>
        db.collection<Stream>('records').updateOne({ _id: `${collection}/${key}` }, { $set: { value: 'x' } }),
      ),
    breakFile: (sha256) =>
      tamper(async (db) => {
        const file = await db.collection('files.files').findOne({ filename: sha256 });
        await db
          .collection('files.chunks')
          .updateMany({ files_id: file?._id }, { $set: { data: Buffer.from('changed') } });
      }),
    remove: () => dropMongo(uri),
  };
}
