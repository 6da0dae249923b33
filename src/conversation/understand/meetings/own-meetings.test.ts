import { expect, it } from 'vitest';
import { asksOwnMeetings } from './own-meetings.ts';

it.each([
  'vilka möten har jag',
  'när är jag kallad',
  'vilka dagar är jag kallad?',
  'vilka möten är jag kallad till?',
  'vilka möten är jag tillfrågad till?',
  'vilka möten ska jag på',
  'är jag kallad till något?',
  'är jag kallad till nåt möte',
  'är jag inkallad till något',
  'vad är jag kallad till?',
  'vad är det jag är kallad till?',
  'vad är det för möten jag är kallad till',
  'hur ligger jag till i båda styrelserna',
  'mina möten',
  'visa mina kommande möten',
  'vilka sammanträden har jag framför mig?',
  'vilka möten har jag 10 juni?',
  'vilka möten har jag den 10/6',
  'vilka möten är jag kallad till i februari',
  'mina möten i feb',
  'hur många möten har jag i februari och mars?',
  'vilka möten har jag vecka 7',
  'vilka möten har jag under våren 2027?',
  'har jag några möten i feb?',
  'när har jag möten i juni?',
])('"%s" asks for the asker’s own meetings', (text) => expect(asksOwnMeetings(text)).toBe(true));

it.each([
  'vilka möten har vi i april',
  'vilka möten har jag svarat på?',
  'vilka möten har Karim',
  'visa mötesplanen',
  'är jag kallad till mötet 10 december?',
  'är Karim kallad till något?',
])('"%s" does not', (text) => expect(asksOwnMeetings(text)).toBe(false));
