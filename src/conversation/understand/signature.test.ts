import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../test/support/own-time.ts';
import { isSignature, withoutSignature } from './signature.ts';

const LARS = ['Lars Ek'];

describe('whom a message is from is taken off its end', () => {
  it.each([
    ['Tack, noterat. Kommer ej. Mvh Lars Ek, vice ordf', 'Tack, noterat. Kommer ej'],
    ['Kommer. /Lars', 'Kommer'],
    ['Kommer /Lars E', 'Kommer'],
    ['ja/Lars', 'ja'],
    ['ja /Lars', 'ja'],
    ['nej\n/Lars', 'nej'],
    ['Jag kommer!! /L', 'Jag kommer'],
    ['Jag kommer!! /J', 'Jag kommer'],
    ['Kommer. /Kansliets Lena', 'Kommer'],
    ['Kommer – Lars', 'Kommer'],
    ['kommer, lars', 'kommer'],
    ['Jag kommer. Lars', 'Jag kommer'],
    ['När är nästa möte?\nLars', 'När är nästa möte?'],
    ['Kommer\n\nSkickat från min iPhone', 'Kommer'],
    ['Kommer ej // Sent from Outlook', 'Kommer ej'],
    ['Kommer ej. Sent from my iPhone', 'Kommer ej'],
    ['Kommer\nGet Outlook for Android', 'Kommer'],
    ['Kommer inte. Hälsningar Lars, skickat från min Samsung', 'Kommer inte'],
    ['Kommer tyvärr inte.\n\nMed vänlig hälsning\nLars Ek\n\nSkaffa Outlook för iOS', 'Kommer tyvärr inte'],
    ['Kommer!\nMvh\nLars Ek\nLedamot, Region Norrskog\n070-123 45 67\nlars.ek@exempel.se', 'Kommer'],
    ['Jag kommer.\n\n--\nLars Ek\n0701-234567', 'Jag kommer'],
    ['Hälsningar Lars, skickat från min Samsung', 'Hälsningar Lars'],
    ['kommer ej mvh lars', 'kommer ej'],
    ['kommer mvh\nlars ek\nregion norrskog', 'kommer'],
    ['Tillstyrker\nLars Ek\nledamot', 'Tillstyrker'],
    ['nej tack. Lars Ek, Granby', 'nej tack'],
    ['Kommer inte!\n/ Lars Ek (C)', 'Kommer inte'],
    [
      'Jag har förhinder.\n\nBästa hälsningar,\nLars Ek\n\n---\nDetta mejl är konfidentiellt.',
      'Jag har förhinder',
    ],
    ['Kommer. Vh Lars', 'Kommer'],
    ['Kommer! Allt gott, Lars', 'Kommer'],
    ['Får förhinder. Ha det gott! /Lars Ek, Region Norrskog', 'Får förhinder'],
    ['Kommer ej\n\nFrån: Maja Holm\nSkickat: den 1 december 2025\nTill: Lars Ek\n\nVälkommen', 'Kommer ej'],
    ['Jag kommer.\n\nDen 1 dec. 2025 kl. 09:00 skrev Maja Holm <maja@exempel.se>:\n> Kallelse', 'Jag kommer'],
  ])('%j', (text, stays) => {
    expect(withoutSignature(text, LARS)).toBe(stays);
  });

  it.each([
    'Lars Ek',
    'jag har skickat från min mobil',
    'beslut enligt FL / KL',
    'Hej\nmvh\nkommer inte i morgon',
    '/Lars',
    'Karim, Lars',
    'karim, anna, lars',
    'Justerare:\nKarim Nasser\nLars Ek',
    'vilka är kallade: Karim, Lars',
    'mötet i Granby/Norrskog',
    'kommer Karim, Lars?',
    'förslag 15/4',
    'Snabbfråga: ska vi ha fika? Ja/Nej',
    'Ny punkt: Budget / Lars',
    'vad har skickats från kansliet?',
    'hälsningar från mötet, kommer inte i morgon',
    'Kommer inte. Hälsar att jag är sjuk',
    'när skickades kallelsen via mejl?',
    'ha en punkt om budgeten',
    'Karim kommer, Anna kommer',
  ])('%j stays as it is', (text) => {
    expect(withoutSignature(text, LARS)).toBe(text);
  });

  it.each(['Nils-Anders Vinka', "Siobhán O'Neill", 'Bo (Bosse) Ek', 'A.B. Ek'])('%s may sign', (name) => {
    expect(withoutSignature(`kommer 24/3 / ${name}`, [name])).toBe('kommer 24/3');
    expect(withoutSignature('är 4/3 justerat?', [name])).toBe('är 4/3 justerat?');
  });

  it('the names of others are no signature without a closing', () => {
    expect(withoutSignature('Kommer. Karim', LARS)).toBe('Kommer. Karim');
    expect(withoutSignature('Karim kommer. Mvh Maja', [])).toBe('Karim kommer');
  });

  it('is bounded in time, however long the message', () => {
    const long = `${'Vänliga hälsningar, / – '.repeat(4000)}?`;
    const started = ownTime();
    withoutSignature(long, LARS);
    expect(ownTime() - started).toBeLessThan(500);
  });

  it('a sentence of nothing else is one', () => {
    expect(isSignature('Mvh Lars')).toBe(true);
    expect(isSignature('Lars kommer')).toBe(false);
  });
});
