import { describe, expect, it } from 'vitest';
import { leavesApproval, putsOffApproval, remarksOnNotice, wishesOtherwise } from './approver-remark.ts';

describe('what whoever approves a kallelse remarks on it', () => {
  it.each([
    'ser bra ut men jag vill att lokalfrågan kommer före nystart',
    'ser bra ut men kan lokalfrågan komma före nystart?',
    'ser bra ut, men punkt 6 kommer för sent på dagordningen',
    'det ser fint ut, men kommer revisorn verkligen till punkt 6?',
    'okej, fast budgeten borde stå sist',
    'bra men varför är punkt 7 med?',
    'Dagordningen är ok, jag vill bara ha lokalerna först',
    'jag tycker budgeten ska komma först, annars bra',
    'allt bra från mig men ta bort punkt 4',
  ])('"%s"', (text) => {
    expect(remarksOnNotice(text)).toBe(true);
  });

  it.each([
    'ser bra ut, men jag kommer inte',
    'ser bra ut men jag kan tyvärr inte den dagen',
    'bra, men jag är jävig i punkt 6',
    'ser bra ut, men när är mötet?',
    'jag kommer, men lite sent',
    'kommer du?',
    'bra',
    'bra fråga',
  ])('"%s" is no remark', (text) => {
    expect(remarksOnNotice(text)).toBe(false);
  });

  it.each([
    'kan vi ta lokalfrågan först i stället?',
    'ska inte nystart stå före budgeten',
    'saknas inte en bilaga till punkt 6?',
    'jag vill att lokalerna kommer sist',
    'personalärendet borde tas tidigare',
  ])('"%s" wishes something otherwise', (text) => {
    expect(wishesOtherwise(text)).toBe(true);
  });

  it.each([
    'jag kommer först efter lunch',
    'kan vi ta mötet tidigare?',
    'kommer Lars före tio?',
    'vem saknas?',
    'jag kan komma efter klockan två',
    'vad kommer efter punkt 6?',
  ])('"%s" does not', (text) => {
    expect(wishesOtherwise(text)).toBe(false);
  });

  it.each([
    ['kan inte kolla nu, fråga agneta', 'ANOTHER'],
    ['hinner inte titta på den, be Karim', 'ANOTHER'],
    ['är på resa, ta det med karim', 'ANOTHER'],
    ['fråga vice i stället', 'ANOTHER'],
    ['låt Agneta Fors godkänna', 'ANOTHER'],
    ['hinner inte läsa den i dag', 'LATER'],
    ['jag tittar på den i kväll', 'LATER'],
    ['kan tyvärr inte gå igenom den förrän i morgon', 'LATER'],
    ['kan inte den 11', null],
    ['jag kommer i morgon', null],
    ['kan inte', null],
    ['ska jag fråga Karim?', null],
  ] as const)('"%s" puts it off: %s', (text, expected) => {
    expect(putsOffApproval(text)).toBe(expected);
  });
});

it.each([
  ['hinner inte titta, fråga Stefan', true],
  ['kan inte kolla nu, be Karim i stället', true],
  ['fråga Stefan', false],
  ['hinner inte komma', false],
])('%s: whether it leaves to another what is to be approved: %s', (text, leaves) => {
  expect(leavesApproval(text)).toBe(leaves);
});
