import { expect, it } from 'vitest';
import { abortsCase } from './case-aborted.ts';

it.each([
  ['avbryt ärendet per capsulam om granen', true],
  ['kan du stoppa per capsulam-ärendet', true],
  ['dra tillbaka ärendet per capsulam', true],
  ['avsluta per capsulam', true],
  ['starta ett ärende per capsulam', false],
  ['kan man avbryta ett ärende per capsulam?', false],
  ['hur avbryter jag per capsulam', false],
  ['strunta i per capsulam', true],
  ['nej ta bort utkastet', true],
  ['släng utkastet', true],
  ['avbryt snabbfrågan', false],
])('"%s" ends a case: %s', (text, ends) => expect(abortsCase(text)).toBe(ends));
