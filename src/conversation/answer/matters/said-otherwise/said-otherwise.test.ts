import { expect, it } from 'vitest';
import type { Intent } from '../../../understand/intents.ts';
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
  ['meeting.get', 'mötestiderna 2027 tack', 'plan.show'],
  ['meeting.next', 'vilka sammanträdesdagar har vi i vår', 'plan.show'],
  ['meeting.get', 'vilken mötestid har vi 5/9', undefined],
  ['meeting.get', 'kan du sätta förhinder på mig 5/9', 'rsvp.decline'],
  ['attendance.coming', 'skriv upp mig som förhindrad den 11', 'rsvp.decline'],
  ['attendance.coming', 'har någon anmält förhinder', undefined],
  ['agenda.attachments', 'en handling till ska med på ärende 7 inför torsdag', 'attachment.add'],
  ['agenda.attachments', 'vilka handlingar ska med på ärende 7', undefined],
  ['rule.delegation', 'finns delegationsordningen att läsa redan', 'agenda.attachments'],
  ['my.tasks', 'lämnade jag in nåt till novemberprotokollet', 'decision.dissent'],
  ['my.tasks', 'vad ska jag göra', undefined],
])('what is taken for %s, "%s", is %s', (taken, text, intent) => {
  expect(saidOtherwise(taken, text)?.to).toBe(intent);
});
