import { describe, expect, it } from 'vitest';
import { tellsHealth } from './tells-health.ts';

describe('a reason for all to read (dataskyddsförordningen art. 9.1)', () => {
  it.each([
    'ordföranden sjuk',
    'Karim är magsjuk',
    'föredraganden ska opereras',
    'Eva är inlagd på sjukhuset',
    'sekreteraren vabbar',
    'ordföranden sjukskriven',
    'Lars har feber',
  ])('"%s" tells of a person’s health', (reason) => expect(tellsHealth(reason)).toBe(true));

  it.each([
    'ordföranden har fått förhinder',
    'salen är upptagen',
    'för många är sjuka',
    'magsjuka på kontoret',
    'Sjukförsäkringen måste beredas mer',
    'vi är inte beslutsföra',
    'Hälsocentralen deltar inte',
  ])('"%s" does not', (reason) => expect(tellsHealth(reason)).toBe(false));
});
