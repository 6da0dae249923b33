import { expect, it } from 'vitest';
import { movedFromDay } from './moved-from-day.ts';

it.each([
  ['flytta hyran den 11 till 15 april', 'hyran'],
  ['flytta hyran från 11 februari till aprilmötet', 'hyran'],
  ['kan du skjuta upp hyran på mötet 11 februari till 15 april', 'hyran'],
  ['flytta mötet den 11 till 15 april', null],
  ['flytta 11 februari till 15 april', null],
  ['flytta hyran till 15 april', null],
])('"%s": %s is moved from the meeting of a day', (text, of) => expect(movedFromDay(text)).toBe(of));
