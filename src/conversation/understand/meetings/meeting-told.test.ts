import { expect, it } from 'vitest';
import { tellsOfNewMeeting } from './meeting-told.ts';

it.each([
  'ska ha möte 9 december 13-16 i kommunhuset',
  'vi ska ha sammanträde den 4 maj kl 9 i Rådhuset',
  'hej, det blir styrelsemöte 3 juni kl. 13',
  'vi kör ett möte tisdag 12 januari 9–12 på Teams',
  'styrelsen håller möte 8 mars kl 10 till 12',
])('%j tells of a meeting to be laid in', (text) => expect(tellsOfNewMeeting(text)).toBe(true));

it.each([
  'har vi möte 9 december kl 13?',
  'ska vi ha möte 9 december kl 13',
  'vi har möte på torsdag',
  'jag har möte 9 december kl 13',
  'vi har en punkt om hyran 9 december kl 13',
  'mötet 9 december kl 13 är inställt',
])('%j does not', (text) => expect(tellsOfNewMeeting(text)).toBe(false));
