import { meetingKlubban } from './product/meeting-klubban.ts';
import { embeddedPlace } from './product/place.ts';

meetingKlubban(embeddedPlace);
