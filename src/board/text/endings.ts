import type { Ending } from '../domain/endings.ts';
import type { Names } from './changes.ts';
import { postText } from './roles.ts';
import { settingTitle } from './settings.ts';

/** What ends, and from which day it no longer holds. */
export function endingText(ending: Ending, names: Names): string {
  switch (ending.kind) {
    case 'APPOINTMENT':
      return `${names.person(ending.personId)} är inte ${postText(ending.post, names.organisation)} från och med ${ending.day}.`;
    case 'SEAT':
      return `Platsen för ${names.organisation(ending.seatId)} finns inte från och med ${ending.day}.`;
    case 'RULE':
      return `Den egna regeln om ${settingTitle(ending.key).toLocaleLowerCase('sv')} gäller inte från och med ${ending.day}.`;
    case 'TEAM':
      return `Styrelsen har inget team från och med ${ending.day}.`;
    case 'ARTICLES':
      return `${ending.articles.title} gäller inte från och med ${ending.day}.`;
    case 'TERM':
      return `Mandatperioden ${ending.term.from}–${ending.term.to} stryks.`;
    case 'LINK':
      return `${names.person(ending.personId)} är inte längre kopplad till sitt konto.`;
    case 'EMAIL':
      return `${names.person(ending.personId)} har inte längre adressen ${ending.email}.`;
    case 'BOARD':
      return `Styrelsen upphör, sista dag ${ending.lastDay}.`;
  }
}
