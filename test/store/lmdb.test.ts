import { storeContract } from './contract.ts';
import { lmdbPlace } from './lmdb-place.ts';

storeContract('lmdb', lmdbPlace);
