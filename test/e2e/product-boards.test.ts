import { boardsToldOf } from './product/boards.ts';
import { embeddedPlace } from './product/place.ts';

boardsToldOf(embeddedPlace);
