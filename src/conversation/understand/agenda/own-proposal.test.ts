import { expect, it } from 'vitest';
import { letsGo, takesBackOwn } from './own-proposal.ts';

it.each([
  'jag drar tillbaka mitt förslag',
  'Jag drar härmed tillbaka mitt förslag om busskorten',
  'ta tillbaka mitt förslag',
  'kan jag ta mitt förslag tillbaka?',
  'ta bort min punkt',
  'stryk mitt ärende om busskorten',
  'ångra mitt förslag',
  'ta tillbaka förslaget om busskorten',
  'jag vill inte längre ta upp busskorten',
  'mitt ärende kan utgå',
])('%s: what one has proposed oneself is taken back', (text) => {
  expect(takesBackOwn(text)).toBe(true);
});

it.each([
  'ta tillbaka punkt 7',
  'jag vill ta min punkt först',
  'jag kan dra mitt ärende på distans',
  'när kommer mitt ärende upp?',
  'är min punkt tillbaka på dagordningen?',
  'jag drar tillbaka min jävsanmälan i mitt ärende',
  'ångra mitt svar',
  'vad blev det av mitt förslag?',
])('%s: nothing of one’s own is taken back', (text) => {
  expect(takesBackOwn(text)).toBe(false);
});

it.each([
  ['skippa konferensen förresten, det löste sig', true],
  ['glöm det där med bussen', true],
  ['vi behöver inte ta upp konferensen', true],
  ['konferensen behövs inte längre', true],
  ['strunta i hyran', true],
  ['skit i telefonen, det ordnade sig', true],
  ['strunta i bilen (förresten, vi har löst det)', true],
  ['strunta i att ta bort hyran', false],
  ['skippa mötet', false],
  ['glöm det', false],
  ['glömde en sak, hyran också', false],
  ['behövs konferensen?', false],
])('%s: something is let go: %s', (text, goes) => expect(letsGo(text)).toBe(goes));
