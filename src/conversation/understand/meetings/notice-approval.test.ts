import { describe, expect, it } from 'vitest';
import { changeBidden, tellsApproverLeaves } from './approver-remark.ts';
import {
  approvesNotice,
  approvesSomething,
  asksForApproval,
  sendsBack,
  speaksAsApprover,
  turnsToApprover,
} from './notice-approval.ts';

describe('what is said of approving a kallelse', () => {
  it.each([
    ['skicka tillbaka, årsredovisningen behöver en bilaga', true],
    ['jag skickar tillbaka den', true],
    ['nej, skicka tillbaka kallelsen', true],
    ['skicka tillbaka protokollet', false],
    ['skicka kallelsen', false],
    ['ska jag skicka tillbaka den?', false],
  ])('"%s" sends it back: %s', (text, is) => {
    expect(sendsBack(text)).toBe(is);
  });

  it.each([
    ['gunilla hinner inte titta, be elin i stället', true],
    ['gunilla är borta idag, elin får godkänna', true],
    ['gunilla kan inte läsa den nu, fråga elin', true],
    ['gunilla svarar inte, fråga elin', false],
    ['be elin godkänna', false],
  ])('"%s" tells that whoever is asked leaves it: %s', (text, is) => {
    expect(tellsApproverLeaves(text)).toBe(is);
  });

  it.each([
    'godkänn kallelsen',
    'jag godkänner kallelsen',
    'godkänner kallelsen till mötet 17 december',
    'Ja, jag vill godkänna den kallelsen',
    'kallelsen är godkänd',
    'jag godkänner inte kallelsen',
    'skicka tillbaka kallelsen',
  ])('"%s" is of the kallelse', (text) => {
    expect(approvesNotice(text)).toBe(true);
  });

  it.each([
    'vem godkände kallelsen?',
    'är kallelsen godkänd?',
    'skicka kallelsen',
    'styrelsen godkände dagordningen',
    'godkänn protokollet',
    'när ska kallelsen godkännas',
  ])('"%s" is something else', (text) => {
    expect(approvesNotice(text)).toBe(false);
  });

  it.each([
    'godkänner',
    'Godkänd',
    'jag godkänner den',
    'ja, godkänn',
    'den är godkänd',
    'godkänner inte',
    'då är den godkänd från min sida',
    'sådär, nu är kallelsen godkänd',
    'har precis godkänt den',
    'den är redan godkänd av mig',
    'godkänd nu, så ni kan skicka',
    'nu är det bra, godkänt',
    'det är bra nu, den är godkänd',
    'nu ser det bra ut, godkänner',
  ])('"%s" says not what is approved', (text) => {
    expect(approvesSomething(text)).toBe(true);
  });

  it.each([
    'godkänner protokollet',
    'godkänner punkt 3',
    'vem godkänner?',
    'är den godkänd',
    'är den godkänd nu?',
    'har Eva godkänt den nu',
    'nu är protokollet godkänt',
  ])('"%s" says it', (text) => {
    expect(approvesSomething(text)).toBe(false);
  });
});

describe('what whoever is asked to approve says of it', () => {
  it.each([
    'okej, kör',
    'kör på',
    'ja gör det',
    'ja, skicka den',
    'ser bra ut, kör',
    'fritt fram att skicka',
    'låt den gå iväg',
    'inga synpunkter från mig',
    'har inget att anmärka på',
    'nej inte än, det saknas en bilaga',
    'nej, det saknas en bilaga',
    'inte än',
    'vänta lite',
    'vänta, punkt 6 är fel',
    'det fattas ett underlag på punkt 7',
    'byt lokal först',
    'nej, ändra tiden',
    'ser fint ut tycker jag',
    'allt ser bra ut, enligt mig',
    'det är bara att skicka',
    'det är ok för min del',
    'okej från mig, skicka',
    'ok från min sida, du kan skicka ut den',
    'inga invändningar, skicka på',
    'fint, inget att tillägga, kör',
    'ser bra ut och du får skicka den',
    'ser bra ut men kan punkt 7 komma före punkt 6?',
  ])('"%s"', (text) => {
    expect(speaksAsApprover(text)).toBe(true);
  });

  it.each([
    'nej',
    'nej tack',
    'ok',
    'inte jag',
    'nej jag kommer inte',
    'kör vi på torsdag?',
    'vad saknas?',
    'det är bara att komma',
    'det tycker jag',
    'skicka kallelsen till Lars',
    'jag har förhinder',
    'ok, jag kommer',
    'bra, tack',
    'lägg till en punkt om lokalen',
  ])('"%s" is none of it', (text) => {
    expect(speaksAsApprover(text)).toBe(false);
  });
});

describe('asking for the approval of a kallelse', () => {
  it.each([
    'skicka till gunilla för ok då',
    'skicka den till ordföranden för godkännande',
    'kan du skicka kallelsen till gunilla sundin för koll',
  ])('"%s" asks for it', (text) => {
    expect(asksForApproval(text)).toBe(true);
    expect(asksForApproval(text.replace(/ för .*/u, ''))).toBe(false);
  });

  it.each([
    'be ordföranden godkänna kallelsen',
    'kan du be Ahmed godkänna kallelsen?',
    'be ordföranden om godkännande',
    'fråga ordföranden om godkännande av kallelsen till 11 december',
    'kan agneta godkänna istället',
    'kan inte Karim Nasser få godkänna den?',
    'be barbro titta igen',
    'be Eva kolla på kallelsen igen',
    'påminn Eva att godkänna',
    'kan vi skicka utan att Eva godkänner?',
    'skicka kallelsen utan godkännande',
    'får jag skicka den ändå?',
  ])('"%s"', (text) => {
    expect(asksForApproval(text)).toBe(true);
  });

  it.each([
    'be ordföranden godkänna protokollet',
    'be styrelsen godkänna budgeten',
    'godkänn kallelsen',
    'vem godkänner kallelsen?',
    'be Lars skicka kallelsen',
    'kan styrelsen godkänna budgeten',
    'kan jag godkänna?',
    'be Lars titta på budgeten igen',
    'påminn Lars om mötet',
    'fråga Lars igen',
  ])('"%s" is none', (text) => {
    expect(asksForApproval(text)).toBe(false);
  });
});

describe('turning to another of those who may approve what waits', () => {
  it.each([
    'barbro svarar inte, kan vi fråga agneta',
    'eva hinner inte, låt karim göra det',
    'fråga Eva igen',
    'Eva är bortrest, ta det med Karim',
    'får inte tag på Eva',
  ])('"%s"', (text) => {
    expect(turnsToApprover(text)).toBe(true);
  });

  it.each(['Eva kommer inte, fråga Sofia', 'Eva har förhinder', 'Eva svarar inte på mötet', 'Eva ja'])(
    '"%s" is none',
    (text) => {
      expect(turnsToApprover(text)).toBe(false);
    },
  );
});

it('a change that is bidden beside what is thought of the whole is ordered in its own words', () => {
  expect(changeBidden('ser fint ut men byt plats på 6 och 7')).toBe('byt plats på 6 och 7');
  expect(changeBidden('Flytta punkt 7 sist')).toBe('Flytta punkt 7 sist');
  expect(changeBidden('ser bra ut men bilagan saknas')).toBeNull();
});
