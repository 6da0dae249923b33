import { expect, it } from 'vitest';
import type { Intent } from '../understand/intents.ts';
import { saidOtherwise } from './said-otherwise.ts';

it.each<[Intent, string, Intent | undefined]>([
  [
    'recusal.raise',
    'sitter i styrelsen för nordbo fastigheter så kan inte vara med på punkt 9',
    'recusal.report',
  ],
  ['recusal.raise', 'är delägare i nordbo, punkt 9 alltså', 'recusal.report'],
  ['recusal.raise', 'är med i föreningen så jag går ut på femman', 'recusal.report'],
  ['recusal.raise', 'sitter i nordbos styrelse gör väl Tore?', undefined],
  ['recusal.raise', 'Tore sitter i styrelsen för nordbo fastigheter', undefined],
  ['percapsulam.status', 'va va det vi tog per capsulam i februari?', 'decision.find'],
  ['rule.percapsulam', 'vad beslutades per capsulam i mars', 'decision.find'],
  ['percapsulam.status', 'hur går det med per capsulam', undefined],
])('what is taken for %s, "%s", is %s', (taken, text, intent) => {
  expect(saidOtherwise(taken, text)?.to).toBe(intent);
});
