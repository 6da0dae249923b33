import { describe, expect, it } from 'vitest';
import {
  againOf,
  approvesOnCondition,
  asksAgain,
  asksWhatWaitsOn,
  asksWhetherIApprove,
  holdsBackIt,
  tellsApproved,
  wantsAnotherApprover,
} from './approval-told.ts';
import { putsOffApproval } from './approver-remark.ts';
import { asksForApproval, speaksAsApprover, turnsToApprover } from './notice-approval.ts';
import { asksWhatApproverSaid, asksWhoApproves, byNoticeWords } from './notice-words.ts';

describe('an approval of the kallelse that is told otherwise than plainly', () => {
  it.each([
    ['jag godkänner om hyran stryks', true],
    ['godkänner, förutsatt att bilaga 2 byts', true],
    ['ok för mig, bara punkt 6 kommer sist', true],
    ['du får mitt ok när bokslutet är med', true],
    ['godkänner den', false],
    ['jag godkänner protokollet om § 4 ändras', false],
    ['godkänner jag om hyran stryks?', false],
    ['ok om du hinner', false],
    ['jag kommer om jag hinner', false],
  ])('"%s" is on a condition: %s', (text, is) => {
    expect(approvesOnCondition(text)).toBe(is);
    if (is) expect(speaksAsApprover(text)).toBe(true);
  });

  it.each([
    ['inte godkänd', true],
    ['ej godkänt', true],
    ['nej, vänta med den', true],
    ['avvakta lite med utskicket', true],
    ['vänta lite', false],
    ['vänta med bokslutet till mars', false],
  ])('"%s" holds it back: %s', (text, is) => {
    expect(holdsBackIt(text)).toBe(is);
  });

  it.each([
    ['inga-lill har godkänt på telefon, skicka', true],
    ['Eva ringde och sa ok till kallelsen', true],
    ['ordföranden godkände i mejl så vi kan skicka', true],
    ['eva har sagt ok', true],
    ['har eva godkänt?', false],
    ['eva har godkänt protokollet', false],
    ['eva ringde och sa att hon kommer', false],
    ['jag har godkänt den', false],
    ['styrelsen godkände den', false],
  ])('"%s" tells that another has: %s', (text, is) => {
    expect(tellsApproved(text)).toBe(is);
    if (is) expect(turnsToApprover(text)).toBe(true);
  });

  it.each([
    ['fråga inga-lill igen', true, null],
    ['fråga ordföranden igen', true, 'OFFICE'],
    ['kan du puffa på henne en gång till', true, 'PRONOUN'],
    ['fråga igen', false, null],
  ])('"%s" asks again: %s', (text, is, of) => {
    expect(asksAgain(text)).toBe(is);
    expect(againOf(text)).toBe(of);
  });

  it.each([
    'hinner inte kolla, du får ta det per-olof',
    'hinner inte läsa, det får Per-Olof göra',
    'du får godkänna den, Elin',
  ])('"%s" leaves it to another', (text) => {
    expect(putsOffApproval(text)).toBe('ANOTHER');
  });

  it.each([
    ['är det nåt som väntar på berit?', true],
    ['väntar vi på Inga-Lill?', true],
    ['väntar ni på mig?', false],
    ['väntar vi på svar?', false],
  ])('"%s" asks what waits for somebody: %s', (text, is) => {
    expect(asksWhatWaitsOn(text)).toBe(is);
  });

  it.each([
    ['ska jag titta på kallelsen eller är det berit?', true],
    ['är det jag som ska godkänna den?', true],
    ['ska jag komma eller är det Berit?', false],
    ['ska jag titta på kallelsen eller inte?', false],
  ])('"%s" asks whether it is hers: %s', (text, is) => {
    expect(asksWhetherIApprove(text)).toBe(is);
    if (is) expect(asksWhoApproves(text)).toBe(true);
  });

  it.each([
    ['berit hörde av sig, hon vill att carl-johan tar godkännandet', true],
    ['Eva föreslår att Karim godkänner kallelsen den här gången', true],
    ['Eva vill att Karim tar punkt 6', false],
    ['Eva vill att vi tar den', false],
  ])('"%s" wants another to: %s', (text, is) => {
    expect(wantsAnotherApprover(text)).toBe(is);
  });

  it.each(['du kan ge den klartecken', 'den har mitt ok', 'klartecken'])('"%s" lets it through', (text) => {
    expect(speaksAsApprover(text)).toBe(true);
  });

  it('knows a name with a hyphen in it', () => {
    expect(asksForApproval('be inga-lill godkänna')).toBe(true);
    expect(asksWhoApproves('har inga-lill godkänt?')).toBe(true);
    expect(asksWhatApproverSaid('vad ville inga-lill?')).toBe(true);
    expect(byNoticeWords('vad ville inga-lill ändra?', true)).toBe('attendance.coming');
  });
});
