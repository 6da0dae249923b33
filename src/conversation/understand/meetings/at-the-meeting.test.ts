import { expect, it } from 'vitest';
import { saidAtMeeting } from './at-the-meeting.ts';

it.each([
  ['öppna mötet', 'OPENED'],
  ['Jag öppnar mötet', 'OPENED'],
  ['nu avslutar vi mötet', 'OPENED'],
  ['vi ajournerar tio minuter', 'OPENED'],
  ['förklarar mötet avslutat', 'OPENED'],
  ['jag yrkar avslag på punkt 8', 'MOVED'],
  ['yrkar bifall till förslaget', 'MOVED'],
  ['jag begär votering', 'MOVED'],
  ['jag röstar nej på punkt 8', 'MOVED'],
  ['jag instämmer i Karims yrkande', 'MOVED'],
  ['skriv protokollet', 'WRITTEN'],
  ['visa utkastet till protokoll', 'WRITTEN'],
  ['kan du göra ett utkast till protokoll?', 'WRITTEN'],
  ['boka granen den 10', 'BOOKED'],
  ['boka fika till mötet', 'BOOKED'],
  ['beställ smörgåsar till mötet', 'BOOKED'],
  ['ordna kaffe och bullar den 10 december', 'BOOKED'],
  ['avboka granen den 10', 'BOOKED'],
  ['boka en lokal den 10 december', 'BOOKED'],
])('%s: is done at the meeting, or by others', (text, what) => {
  expect(saidAtMeeting(text)).toBe(what);
});

it.each([
  'starta mötet kl 9',
  'avsluta mötet 15.30',
  'börja mötet kl 10',
  'visa',
  'visa protokollet',
  'skriv ut protokollet',
  'jag röstar nej',
  'ska jag yrka avslag?',
  'starta ett ärende per capsulam',
  'stäng omröstningen',
  'boka möte 10 december',
  'avboka mötet den 10',
  'avboka decembermötet',
  'avboka Karim den 10',
  'avboka mig',
  'boka in hösten',
  'boka granen kl 13-16 den 10 december',
  'boka nytt styrelsemöte i granen',
  'boka om mötet',
  'boka junimötet',
  'vem öppnade mötet',
])('%s: is something else', (text) => expect(saidAtMeeting(text)).toBeNull());
