import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Two protokoll and a kallelse, asked about in a word or two. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/shortly', day('2026-11-28'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Eva Lind', ...messages);

describe('a word cut short', () => {
  it.each([
    ['dagordn', /^Dagordning 10 december: 5 ärenden/mu],
    ['para 120', /^§ 120 Ansökan från Verkstad Myrhed/u],
    ['jäv i 120', /^§ 120: Jonas Wiklund deltog inte i ärendet på grund av jäv/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('how much money the board has', () => {
  it.each([
    'hur mycket pengar har vi',
    'eget kapital',
    'hur stort är vårt egna kapital',
    'hur ser kassan ut',
  ])('%s: what the latest protokoll that states it says, and not what is taken from it', async (message) => {
    const answer = await told(message);
    expect(answer).toContain('ett eget kapital på 1 264 000 kr');
    expect(answer).not.toContain('300 000');
  });

  it('is of no § that was spoken of', async () => {
    expect(await told('§ 121', 'hur mycket pengar har vi')).toContain('1 264 000 kr');
  });
});

describe('what a medlem was granted', () => {
  it('is nothing that a thing bearing its name was', async () => {
    expect(await told('vad har verkstad myrhed fått totalt')).toMatch(/^95 000 kr beviljades sammanlagt/u);
  });

  it('is nothing of what was granted for people who live there', async () => {
    expect(await told('vad har myrheds kommun fått totalt')).toMatch(
      /^Inga beviljade belopp till Myrheds kommun/u,
    );
  });
});

it('what is to be followed up is what was entrusted to somebody, and no ärende called uppföljning', async () => {
  expect(await told('uppföljning av besluten')).toContain('§ 122 Lokaler: att förbundschefen tecknar avtal');
});

it('who presents is who does, and not where she works', async () => {
  const answer = await told('vem föredrog § 120');
  expect(answer).toContain('Siri Ång');
  expect(answer).not.toMatch(/^Norra Metall/mu);
});

it('whether one may be jävig is a rule, whatever was spoken of', async () => {
  expect(await told('§ 121', 'kan man vara jävig om ens syster jobbar där')).toContain(
    'Jävig är den vars opartiskhet kan ifrågasättas',
  );
});

it('a reservation is told to be too late by the day of the § that is named, whatever was spoken of', async () => {
  expect(await told('protokollet från juni', 'jag reserverar mig mot § 121')).toContain(
    'Mötet 12 mars är avslutat',
  );
});

describe('what is asked after something else was spoken of', () => {
  it.each([
    [['nytt bokningssystem', 'vem reserverade sig'], /Jonas Wiklund reserverade sig/u],
    [['§ 121', 'varför var jag borta i juni'], /^Birgitta Åström och Lars Ek var inte med 11 juni/u],
    [['§ 121', 'när kommer handlingarna'], /^Kallelsen skickas senast 7 dagar före mötet/u],
    [['§ 121', 'mail till maja'], /maja\.holm@norrskog\.example/u],
    [['§ 121', 'mejl till elin'], /^Kansliet: [^\n]*Elin Forsman/u],
  ])('%j is of the record, or of nothing', async (messages, answer) => {
    expect(await board.told('Birgitta Åström', ...messages)).toMatch(answer);
  });
});

describe('what is short and may be two things', () => {
  it.each([
    ['§121 mars', /^§ 121 Ansökan från Spåret/u],
    ['§ 125 juni', /^§ 125 Ekonomisk uppföljning/u],
    ['nästa styrmöte?', /^Nästa möte: torsdag 10 december/u],
    ['mandatperiod', /^Mandatperioden i Norrskog är 1 april 2023 till 31 mars 2027/u],
    ['har vi nåt per capsulam igång', /^Inget ärende per capsulam är ute för svar/u],
    ['vad är votering', /^Votering: omröstning/u],
    ['vad är skillnaden mellan ledamot och ersättare', /^Ersättare: den som kallas/u],
    ['när är sista dag att lämna in ärenden', /materialstopp (?:är|var)/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

it('why something was put off is what its § says was lacking, also where it is named', async () => {
  expect(await told('varför bordlades klivet')).toMatch(/Budgeten för Klivet saknar uppgifter om hyran/u);
});

describe('a day that is said goes before what was spoken of', () => {
  it.each([
    ['var det nån jävig den 12 mars', /^§ 120.*Jonas Wiklund deltog inte i ärendet på grund av jäv/mu],
    ['vem reserverade sig den 11 juni', /Jonas Wiklund reserverade sig/u],
  ])('§ 121 … %s', async (message, answer) => {
    expect(await told('§ 121', message)).toMatch(answer);
  });
});
