import { describe, expect, it } from 'vitest';
import { day } from '../../../test/wordings/invented-board.ts';
import { askedOfMatter, asksOfOneself, isBorneOut } from './borne-out.ts';
import type { Intent } from './intents.ts';
import { byPlainWords } from './plain-words.ts';
import { understand } from './understand.ts';

const read = (text: string) =>
  understand(text, { persons: [], organisations: [], boards: [] }, day('2026-11-20'));
const nothing = { afterMeeting: false, afterMatter: false, afterMinutes: false };

describe('wordings that say what they ask', () => {
  it.each<[string, Intent]>([
    ['om det blir 3-3 vad händer då', 'rule.casting'],
    ['vad ska jag dra på torsdag', 'agenda.presenter'],
    ['när är min första punkt', 'agenda.presenter'],
    ['var jag med den 8 oktober', 'attendance.present'],
    ['hur många beslutande var det den 5 november', 'attendance.present'],
    ['när är gruppmötet på torsdag', 'meeting.get'],
    ['är vi klara till fyra den 26 november', 'meeting.get'],
    ['hur länge håller mötet den 26 november på', 'meeting.get'],
    ['när ska jag senast svara 29 juni?', 'attendance.coming'],
    ['när måste jag svara på kallelsen till mötet den 29 juni', 'attendance.coming'],
    ['när går påminnelsen för 11 december?', 'attendance.coming'],
    ['när går påminnelsen 29 juni?', 'attendance.coming'],
    ['nej, ställ inte in', 'meeting.cancel'],
    ['ställ inte in det', 'meeting.cancel'],
    ['vad har ändrats på dagordningen 25 februari?', 'attendance.coming'],
    ['hur många nås inte i Teams?', 'attendance.coming'],
    ['mejla alla som inte kan nås', 'attendance.coming'],
    ['vem har blivit påmind?', 'attendance.coming'],
    ['lägg till budget 2027, förslag att anta budgeten', 'item.add'],
    ['lägg till budget 2027. Förslag: anta budgeten', 'item.add'],
    ['kan du sätta upp elavtalet, föredragande Mats', 'item.add'],
    ['nytt pc-ärende, ny projektor', 'circulation.open'],
    ['starta per capsulam om skrivaren', 'circulation.open'],
  ])('"%s" is %s', (text, intent) => {
    expect(byPlainWords('matter.about', read(text), nothing)).toBe(intent);
  });

  it.each<[Intent, string, Intent]>([
    ['rule.casting', 'hur röstade man', 'decision.votes'],
    ['item.restore', 'stryk Dans förslag, den kom in fel', 'item.withdraw'],
    ['item.restore', 'ta bort simhallen, den hamnade där av misstag', 'item.withdraw'],
    ['item.restore', 'byt tillbaka lokalen till folkets hus', 'meeting.move'],
    ['outside', 'byt lokalen till folkets hus', 'meeting.move'],
    [
      'rsvp.decline',
      'ställ in mötet 10 december i Norrskog, värden tackade nej till avtalet',
      'meeting.cancel',
    ],
    ['attendance.coming', 'vi får ställa in mötet, för få kan komma', 'meeting.cancel'],
    ['meeting.get', 'beställ fika till mötet den 10 december', 'outside'],
    [
      'circulation.remind',
      'starta per capsulam om skrivaren, och påminn Lars på torsdag',
      'circulation.open',
    ],
    ['rule.casting', 'hyran, hur såg omröstningen ut', 'decision.votes'],
    ['quorum.coming', 'räcker det att tre kommer om vi är sex', 'rule.quorum'],
    ['quorum.coming', 'om fyra av oss kommer, är vi beslutsföra då', 'rule.quorum'],
    ['quorum.coming', 'klarar vi oss på fem', 'rule.quorum'],
    ['quorum.coming', 'räcker det om vi är två', 'rule.quorum'],
    ['rule.casting', 'och hur gick omröstningen', 'decision.votes'],
    ['rsvp.decline', 'vilka kan inte', 'attendance.coming'],
    ['decision.votes', 'hyran, vad blev det', 'decision.find'],
    ['matter.about', 'vad tycker du om hyran', 'outside'],
    ['item.add', 'lägg till den här som bilaga på punkt 5', 'attachment.add'],
    ['decision.find', 'kan jag vara med och besluta om punkt 8 om min fru jobbar där', 'recusal.ask'],
    ['matter.who', 'vem fick gå ut när skidklubbens bidrag togs', 'recusal.past'],
    ['attendance.absent', 'vilka lämnade salen vid hyran', 'recusal.past'],
    ['matter.about', 'vilka stod över beslutet om hyran', 'recusal.past'],
    ['decision.votes', 'stod nån över hyran', 'recusal.past'],
    ['matter.about', 'vilka stod utanför', 'recusal.past'],
    ['attachment.add', 'jag vill ta upp skolskjutsen i Lidbacka, har mejlat underlag', 'item.propose'],
    ['document.request', 'fick jag igenom mitt om utlämningen, o när flyttar den annars', 'decision.find'],
  ])('what is taken for %s, "%s", is %s', (taken, text, intent) => {
    expect(byPlainWords(taken, read(text), nothing)).toBe(intent);
  });

  const timed = '17 februari 9-11.30 i Lidbacka, 18 mars kl 13-15.45, 16 april 10 till 12';
  it.each<[Intent, string]>([
    ['meeting.create', `Lägg in: ${timed}`],
    ['meeting.create', `boka ${timed}`],
    ['meeting.create', 'möte 17 februari kl 9 i Lidbacka och 18 mars kl 13'],
    ['meeting.get', `vårens möten blir ${timed}`],
    ['meeting.get', `vi träffas ${timed}`],
    ['poll.createDates', `styrelsen sammanträder ${timed}`],
    ['plan.show', `här kommer höstens datum: ${timed}`],
  ])('days in running text, each with its hours, are a plan (%s): %s', (taken, text) => {
    expect(byPlainWords(taken, read(text), nothing)).toBe('plan.add');
  });

  it.each<[Intent, string]>([
    ['poll.createDates', `vilken tid passar: ${timed}`],
    ['poll.createDates', 'hitta en mötestid 17 februari 9-11 eller 18 mars 13-15'],
    ['meeting.create', 'nytt möte 17 februari kl 9, svar senast 10 februari kl 12'],
    ['meeting.create', 'nytt möte 17 februari kl 9 istället för 18 mars kl 9'],
    ['meeting.get', 'träffas vi 17 februari 9-11 och 18 mars 13-15?'],
    ['meeting.create', 'boka möte 17 februari kl 9'],
    ['meeting.create', 'nytt möte 17 februari kl 9 och 18 mars kl 13'],
  ])('one, or what is asked, is none (%s): %s', (taken, text) => {
    expect(byPlainWords(taken, read(text), nothing)).not.toBe('plan.add');
  });

  it.each<[Intent, string]>([
    ['rule.casting', 'hur röstar man om det blir lika'],
    ['matter.about', 'vem gick ut med informationen om lotsen'],
  ])('what is taken for %s, "%s", is left so', (taken, text) => {
    expect(byPlainWords(taken, read(text), nothing)).toBeNull();
  });

  it.each(['jag drar mig ur', 'vad säger protokollet', 'när är styrelsemötet'])(
    '"%s" is left as it was taken',
    (text) => {
      expect(byPlainWords('matter.about', read(text), nothing)).toBeNull();
    },
  );

  it('a bare place or time follows on what was spoken of', () => {
    expect(byPlainWords(null, read('var nånstans'), { ...nothing, afterMeeting: true })).toBe('meeting.get');
    expect(byPlainWords(null, read('hur dags'), { ...nothing, afterMatter: true })).toBe('matter.about');
    expect(byPlainWords('matter.about', read('var nånstans'), nothing)).toBeNull();
  });

  it('what follows on a matter may say "den" of it, and who justerade follows on when', () => {
    expect(byPlainWords('outside', read('vilken dag är den'), { ...nothing, afterMatter: true })).toBe(
      'matter.about',
    );
    expect(byPlainWords('outside', read('vilken dag är den'), nothing)).toBeNull();
    expect(byPlainWords(null, read('av vem?'), { ...nothing, afterMinutes: true })).toBe('minutes.adjuster');
    expect(byPlainWords(null, read('av vem?'), nothing)).toBeNull();
  });
});

describe('that the kallelse has reached people', () => {
  it.each(['bevisa att alla fått kallelsen', 'visa kallelsebeviset', 'har alla fått kallelsen?'])(
    '"%s" is asked, and nothing is to be sent',
    (text) => {
      expect(byPlainWords('notice.send', read(text), nothing)).toBe('attendance.coming');
    },
  );

  it.each([
    'skicka kallelsen',
    'skicka ut kallelsen till dem som inte har fått kallelsen',
    'kalla till mötet',
  ])('"%s" is to be sent', (text) => {
    expect(byPlainWords('notice.send', read(text), nothing)).toBeNull();
  });
});

describe('a plan of several days', () => {
  it.each([
    'Sammanträdesplan 2027 11 februari kl. 13.00-16.00, Stadshuset 6 juni kl. 13.00',
    'planera 2027 års möten: 11 februari kl 13, 22/4 kl 9',
    'lägg in möten 3 mars och 12 maj',
  ])('"%s" is laid out', (text) => {
    expect(byPlainWords('meeting.get', read(text), nothing)).toBe('plan.add');
  });

  it.each([
    'sammanträdesplan 2027',
    'mötesplan 11 februari och 6 juni?',
    'lägg in en punkt på mötena 3 mars och 12 maj',
    'lägg in ett möte 3 mars, svar senast 1 mars',
    'flytta mötet 3 mars till 12 maj',
    'lägg in ett möte 3 mars',
  ])('"%s" is not', (text) => {
    expect(byPlainWords('meeting.get', read(text), nothing)).not.toBe('plan.add');
  });
});

describe('what a message may be taken for', () => {
  it.each<[string, Intent]>([
    ['hur gamla var bilarna vi sålde', 'rule.quorum'],
    ['fick lovskolan nåt', 'decision.dissent'],
    ['vad ville Eva göra med hyran', 'member.person'],
  ])('needs a word of its own: "%s" is no %s', (text, intent) => {
    expect(isBorneOut(intent, read(text).entities)).toBe(false);
  });

  it.each<[string, Intent]>([
    ['hur många måste vara närvarande', 'rule.quorum'],
    ['reserverade sig nån', 'decision.dissent'],
    ['vem är Eva Lind', 'member.person'],
  ])('is borne out by it: "%s" is %s', (text, intent) => {
    expect(isBorneOut(intent, read(text).entities)).toBe(true);
  });

  it.each<[string, Intent]>([
    ['hur röstade de om hyran', 'decision.votes'],
    ['fick lovskolan pengar', 'decision.find'],
    ['vad kostar bussen', 'matter.amount'],
    ['när kommer bussen', 'matter.about'],
  ])('of a matter, "%s" asks %s', (text, intent) => {
    expect(askedOfMatter(read(text).entities)).toBe(intent);
  });

  it.each(['åker jag på konferensen', 'lämnade jag in nåt', 'är jag anmäld'])(
    '"%s" asks of oneself',
    (text) => {
      expect(asksOfOneself(read(text))).toBe(true);
    },
  );

  it.each([
    'då kommer jag',
    'jag kommer',
    'när jag kan kommer jag',
    'kommer jag gör jag',
    'tyvärr, jag kan inte',
  ])('"%s" does not, as far as its first words say', (text) => {
    expect(asksOfOneself(read(text))).toBe(false);
  });
});

it('how a vote on a matter went is told by its §; with no matter named it may be a snabbfråga', () => {
  expect(byPlainWords('poll.create', read('elbilen, hur såg omröstningen ut'), nothing)).toBe(
    'decision.votes',
  );
  expect(byPlainWords('poll.create', read('hur gick omröstningen'), nothing)).toBe('poll.status');
});
