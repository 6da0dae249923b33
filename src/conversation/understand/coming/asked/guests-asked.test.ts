import { expect, it } from 'vitest';
import { asksForGuest } from './guests-asked.ts';

it.each([
  'får jag ta med mig en praktikant',
  'kan jag ha med mig en gäst?',
  'får min praktikant vara med på mötet',
  'kan vi bjuda in någon utifrån',
  'går det att ta med en kollega',
  'är det ok om jag tar med mig en student',
])('"%s" asks for somebody else to be there', (text) => expect(asksForGuest(text)).toBe(true));

it.each([
  'får jag ta med mig underlaget',
  'får jag ta upp parkeringen',
  'kan Karim vara med på mötet',
  'får en ersättare vara med',
  'kan jag ta med bilaga 2',
])('"%s" does not', (text) => expect(asksForGuest(text)).toBe(false));
