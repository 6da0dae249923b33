import { expect, it } from 'vitest';
import { asksWhetherTakenUp, takenUpAskedOf } from './asked-of-item.ts';

it.each([
  'Ska vi ta upp budgeten?',
  'tar vi upp budgeten?',
  'bör vi ta upp lokalfrågan?',
  'ska vi ha med hyran?',
])('%j asks whether it is on the agenda', (text) => expect(asksWhetherTakenUp(text)).toBe(true));

it.each([
  'kan vi ta upp parkeringen?',
  'vi ska ta upp parkeringen',
  'kan du lägga till hyran?',
  'ta upp hyran',
])('%j asks for it to be there', (text) => expect(asksWhetherTakenUp(text)).toBe(false));

it.each([
  ['har ni tagit upp bryggan?', 'bryggan'],
  ['kommer ni att ta med lokalfrågan på mötet?', 'lokalfrågan'],
  ['har kansliet lagt till cyklarna än', 'cyklarna'],
  ['vad hände med bryggan?', 'bryggan'],
  ['hur går det med cyklarna', 'cyklarna'],
  ['vad sa de om bryggan?', 'bryggan'],
  ['vad sa de om mötet', null],
  ['vad hände med mötet', null],
  ['har ni tagit upp mitt förslag?', null],
  ['har vi tagit upp bryggan?', null],
  ['har ni tagit beslut om bryggan', null],
])('%s: asked of %s', (text, of) => expect(takenUpAskedOf(text)).toBe(of));
