import { keeping } from './product/keeping.ts';
import { embeddedPlace } from './product/place.ts';

keeping(embeddedPlace);
