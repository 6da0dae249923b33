import { expect, it } from 'vitest';
import { passedOn } from './passed-on.ts';

it.each([
  ['kan du säga till Maja att jag kommer', 'rsvp.accept'],
  ['säg till kansliet att jag är med', 'rsvp.accept'],
  ['hälsa Maja Holm att jag inte kan', 'rsvp.decline'],
  ['kan du meddela att jag har förhinder 10 december?', 'rsvp.decline'],
  ['säg till kansliet att jag tyvärr inte kommer', 'rsvp.decline'],
])('"%s" passes on an answer', (text, intent) => expect(passedOn(text)).toBe(intent));

it.each([
  'säg till Maja att jag kommer med ett förslag',
  'säg till kansliet att jag vill ta upp hyran',
  'säg till när jag ska komma',
  'meddela alla att mötet är inställt',
])('"%s" passes on something else', (text) => expect(passedOn(text)).toBeNull());
