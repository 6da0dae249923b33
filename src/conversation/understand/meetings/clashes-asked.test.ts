import { expect, it } from 'vitest';
import { asksClashes } from './clashes-asked.ts';

it.each([
  'krockar mina möten 17 juni',
  'krockar några av mina möten?',
  'krockar något möte för någon nästa år?',
  'finns det några krockar',
  'är jag dubbelbokad den 17 juni?',
  'har jag två möten samma dag',
  'är något av mina möten samtidigt',
  'har jag dubbla möten i februari',
  'vilka möten krockar',
  'krockar 17 juni med något',
  'va bra. krockar nån av dom med Kustlandet?',
  'ok, krockar några av dem?',
])('"%s" asks whether meetings clash', (text) => expect(asksClashes(text)).toBe(true));

it.each([
  'det krockar tyvärr med fullmäktige',
  'kan inte, krockar med skolan',
  'krockar tyvärr, kommer inte',
  'krockar med fullmäktige',
  'flytta mötet, krock med fullmäktige',
  'samma dag som förra året',
])('"%s" does not', (text) => expect(asksClashes(text)).toBe(false));
