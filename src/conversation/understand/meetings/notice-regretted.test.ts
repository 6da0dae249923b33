import { expect, it } from 'vitest';
import { takesBackApproval, takesBackNotice } from './notice-regretted.ts';

it.each([
  'dra tillbaka godkännandet',
  'jag ångrar godkännandet',
  'ta tillbaka mitt godkännande av kallelsen',
  'kan jag ta tillbaka godkännandet?',
  'godkännandet gäller inte längre',
  'jag godkänner inte kallelsen längre',
])('%j takes an approval back', (text) => {
  expect(takesBackApproval(text)).toBe(true);
  expect(takesBackNotice(text)).toBe(false);
});

it.each([
  'dra tillbaka kallelsen',
  'kallelsen blev fel, kan du ta bort den?',
  'återkalla kallelsen',
  'ta bort kallelsen till mötet 17 februari',
  'kallelsen ska inte gälla',
  'ångra utskicket av kallelsen',
  'kan vi dra tillbaka kallelsen?',
  'kallelsen skickades för tidigt',
])('%j takes a kallelse back', (text) => {
  expect(takesBackNotice(text)).toBe(true);
  expect(takesBackApproval(text)).toBe(false);
});

it.each([
  'ta bort punkt 7 från kallelsen',
  'ta bort bilagan i kallelsen',
  'är kallelsen fel?',
  'skicka tillbaka kallelsen',
  'godkänner kallelsen',
  'dra tillbaka förslaget',
  'ta bort mitt förhinder',
  'protokollet blev fel, kan du ta bort det?',
])('%j takes neither back', (text) => {
  expect(takesBackApproval(text) || takesBackNotice(text)).toBe(false);
});
