import { expect, it } from 'vitest';
import { byWhoWrites } from './by-who-writes.ts';

it.each([
  ['höj åttan med 10 000', 'höj punkt 8 med 10 000'],
  ['nian ska före åttan', 'punkt 9 ska före punkt 8'],
  ['döp sexan till Budget 2030', 'döp punkt 6 till Budget 2030'],
  ['Nora tar punkt 8 istället för mig', 'byt föredragande på punkt 8 till Nora'],
  ['jag föredrar femman', 'byt föredragande på punkt 5 till Maja Holm'],
  ['Elin föredrar inte nian, det gör jag', 'byt föredragande på punkt 9 till Maja Holm'],
  ['Elin kan inte dra hyran, Nora tar den', 'byt föredragande på hyran till Nora'],
  ['ny p: brandtillsyn, elin drar', 'ny punkt: brandtillsyn, elin drar'],
  ['sjuan utgår, avtalet är inte klart', 'stryk punkt 7, avtalet är inte klart'],
  ['nian tar vi i mars', 'flytta punkt 9 till mars'],
  ['elvan får vänta till nästa möte', 'flytta punkt 11 till nästa möte'],
  ['elvan före tian tack', 'flytta punkt 11 före punkt 10'],
  ['nian ska inte synas i kanalen', 'punkt 9 ska inte synas i kanalen'],
  [
    'bilaga 9 kommer sent, lägg till en punkt om brandtillsyn',
    'lägg till en punkt om brandtillsyn. Bilaga 9 kommer sent.',
  ],
  ['ta fram sammanträdesplan för 2031', 'lägg in sammanträdesplan för 2031'],
  ['byt till teams den 10e', 'flytta mötet den 10e till teams'],
  ['mötet efter nästa tar vi på teams', 'flytta mötet efter nästa till teams'],
])('"%s" is said whole: "%s"', (text, whole) => expect(byWhoWrites(text, 'Maja Holm')).toBe(whole));

it.each([
  'jag tar tvåan',
  'Elin kommer inte, det gör jag',
  'jag föredrar fredagen',
  'Nora tar platsen istället för mig',
  'lägg till en punkt: åttan ska före nian',
  'mötet tar vi på biblioteket',
  'skicka dagordningen till styrelsen',
])('"%s" is left as it is', (text) => expect(byWhoWrites(text, 'Maja Holm')).toBe(text));
