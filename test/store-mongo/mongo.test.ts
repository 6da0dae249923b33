import { storeContract } from '../store/contract.ts';
import { mongoPlace } from './mongo-place.ts';

storeContract('MongoDB', mongoPlace);
