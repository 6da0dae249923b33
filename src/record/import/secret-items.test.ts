import { expect, it } from 'vitest';
import { secretItems } from './secret-items.ts';

const item = (heading: string, body = '', proposals: string[] = []) =>
  ({ heading, body, proposals }) as unknown as Parameters<typeof secretItems>[0]['items'][number];
const secret = (items: ReturnType<typeof item>[], surroundings = '') =>
  secretItems({ kind: 'kallelse', items, surroundings }).map(({ heading }) => heading);

it('an ärende is internal by what its heading, its text or a footnote says, and no other', () => {
  expect(
    secret([
      item('Tvist (intern)'),
      item('Uppsägning', 'Ärendet behandlas inom stängda dörrar.'),
      item('Avtal', '', ['att handlingarna är hemliga']),
      item('Bokslut', 'En policy för sekretess tas fram.'),
    ]),
  ).toEqual(['Tvist (intern)', 'Uppsägning', 'Avtal']);
  const marked = [item('Bokslut'), item('Uppsägning*'), item('Avslutning', '*) Sekretess enligt OSL.')];
  expect(secret(marked)).toEqual(['Uppsägning*']);
  expect(
    secret([item('Uppsägning*'), item('Avtal**')], '* Får inte publiceras i kanalen.\n** Bilaga följer'),
  ).toEqual(['Uppsägning*']);
});
