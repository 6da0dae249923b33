import { expect, it } from 'vitest';
import { headingSaysSecret } from './secret-heading.ts';

it.each([
  'Personalfråga (behandlas bakom stängda dörrar, OSL 39 kap.)',
  'Tvist med leverantör (intern)',
  'Anställning, ej offentligt',
  'Internt ärende: lön till förbundschefen',
  'Lägesrapport – sekretess',
])('%s: is kept from the channel', (heading) => expect(headingSaysSecret(heading)).toBe(true));

it.each([
  'Internkontrollplan 2027',
  'Intern kontroll och uppföljning',
  'Utbildning i sekretess för nya ledamöter',
  'Policy för sekretess och tystnadsplikt',
  'Öppna och slutna arbetsformer (lägesrapport)',
  'Internbudget (reviderad)',
])('%s: is everybody’s', (heading) => expect(headingSaysSecret(heading)).toBe(false));
