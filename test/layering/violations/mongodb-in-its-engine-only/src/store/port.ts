import type { Collection } from 'mongodb';

export type Streams = Collection;
