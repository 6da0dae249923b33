import { describe, expect, it } from 'vitest';
import { approvesNotice, approvesSomething, asksForApproval } from './notice-approval.ts';

describe('what is said of approving a kallelse', () => {
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

  it.each(['godkänner', 'Godkänd', 'jag godkänner den', 'ja, godkänn', 'den är godkänd', 'godkänner inte'])(
    '"%s" says not what is approved',
    (text) => {
      expect(approvesSomething(text)).toBe(true);
    },
  );

  it.each(['godkänner protokollet', 'godkänner punkt 3', 'vem godkänner?'])('"%s" says it', (text) => {
    expect(approvesSomething(text)).toBe(false);
  });
});

describe('asking for the approval of a kallelse', () => {
  it.each([
    'be ordföranden godkänna kallelsen',
    'kan du be Ahmed godkänna kallelsen?',
    'be ordföranden om godkännande',
    'fråga ordföranden om godkännande av kallelsen till 11 december',
  ])('"%s"', (text) => {
    expect(asksForApproval(text)).toBe(true);
  });

  it.each([
    'be ordföranden godkänna protokollet',
    'be styrelsen godkänna budgeten',
    'godkänn kallelsen',
    'vem godkänner kallelsen?',
    'be Lars skicka kallelsen',
  ])('"%s" is none', (text) => {
    expect(asksForApproval(text)).toBe(false);
  });
});
