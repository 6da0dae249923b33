import { describe, expect, it } from 'vitest';
import {
  asksWhetherILead,
  asksWhichILead,
  asksWhoChairsIt,
  asksWhoLeadsInstead,
  isThereInPart,
} from './leading-words.ts';

describe('who leads instead of the one who asks', () => {
  it.each([
    ['vem leder mötet om jag inte kan?', false],
    ['vem leder sammanträdet om jag har förhinder', false],
    ['vem är ordförande om jag är sjuk?', false],
    ['kan nån annan leda mötet, jag kommer lite sent', true],
    ['kan vice ordförande ta klubban, jag blir sen', true],
    ['jag är lite försenad, vem öppnar mötet?', true],
    ['kan någon annan hålla i mötet i början? jag kommer sent', true],
    ['får vicen leda mötet när jag måste gå?', true],
    ['vem tar över ordförandeskapet om jag måste lämna tidigare', true],
    ['kan någon annan leda mötet?', false],
    ['vem leder mötet om Eva inte kan?', false],
    ['vem leder mötet när ordföranden är sjuk?', false],
    ['vem leder mötet om ordföranden blir försenad?', true],
    ['jag måste gå kl 14, vem leder resten?', true],
    ['jag kommer försent till mötet, kan Karim börja?', true],
    ['jag kommer en halvtimme sent, kan Karim öppna?', true],
    ['jag är försenad, kan vice leda så länge?', true],
    ['kan Ida leda? jag är hes', false],
    ['kan Ida leda?', false],
    ['kan Ida leda i stället för mig', false],
    ['kan Karim Nasser hålla i mötet i stället?', false],
  ])('"%s"', (text, inPart) => {
    expect(asksWhoLeadsInstead(text)).toBe(true);
    expect(isThereInPart(text)).toBe(inPart);
  });

  it.each([
    'vem är ordförande o vice',
    'vem leder mötet?',
    'jag kommer lite sent',
    'vem är vice ordförande?',
    'vem ledde mötet i mars?',
    'kan någon annan ta punkt 4?',
    'får vice ordförande leda mötet när ordföranden är jävig?',
    'vem valdes till vice ordförande om jag minns rätt?',
    'kan någon annan ersätta mig',
    'vem går in om jag inte kan?',
  ])('"%s" is not asked so', (text) => {
    expect(asksWhoLeadsInstead(text)).toBe(false);
  });
});

it.each([
  'leder jag mötet?',
  'kan jag leda?',
  'är det jag som leder 21 januari?',
  'leder jag imorgon?',
  'leder jag 10 juni',
  'ska jag leda på torsdag?',
  'är det jag som håller i klubban då?',
])('one asks whether one leads: "%s"', (text) => {
  expect(asksWhetherILead(text)).toBe(true);
});

it.each([
  'leder jag något möte?',
  'vilka möten leder jag',
  'vilka möten ska jag leda?',
  'ska jag leda något möte i vår',
  'håller jag i något möte?',
])('one asks which meetings one leads: "%s"', (text) => {
  expect(asksWhichILead(text)).toBe(true);
});

it.each(['leder jag mötet?', 'vem leder mötet', 'leder jag något projekt', 'vilka möten har jag'])(
  'and not so: "%s"',
  (text) => expect(asksWhichILead(text)).toBe(false),
);

it.each([
  ['vem är ordförande på mötet', true],
  ['vem blir ordförande den 18 februari?', true],
  ['vem är ordförande', false],
  ['vem är ordförande i nämnden', false],
])('"%s" asks who is the chair of a meeting: %s', (text, asks) => expect(asksWhoChairsIt(text)).toBe(asks));

it.each([
  ['ska jag leda något', true],
  ['ska jag leda någon arbetsgrupp', false],
])('"%s" asks which meetings one leads: %s', (text, asks) => expect(asksWhichILead(text)).toBe(asks));

it('where from she would lead is no other thing than whether she does', () => {
  expect(asksWhetherILead('ska jag leda mötet på distans?')).toBe(true);
  expect(asksWhetherILead('leder jag mötet via teams')).toBe(true);
  expect(asksWhetherILead('kan jag vara med på distans?')).toBe(false);
});
