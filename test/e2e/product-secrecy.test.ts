import { embeddedPlace } from './product/place.ts';
import { secrecy } from './product/secrecy.ts';

secrecy(embeddedPlace);
