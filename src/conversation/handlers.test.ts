import { describe, expect, it } from 'vitest';
import { membership, norrskog, people } from '../../test/wordings/invented-board.ts';
import { instantAt, parseLocalDate } from '../kernel/index.ts';
import type { Place } from '../teams/contract.ts';
import type { ActRequest } from './action-handlers.ts';
import type { Capacity } from './knowledge.ts';
import type { QuestionHandler, TaskSource } from './question-handlers.ts';
import { createConversation } from './teams.ts';
import { ACTS } from './understand/intents.ts';

const NOW = instantAt(parseLocalDate('2026-12-07')!, '09:00');
const PERSONAL: Place = { kind: 'personal', conversationId: 'c1' };
const CHANNEL: Place = { kind: 'channel', conversationId: 'c2', teamId: 't', channelId: 'k' };

interface World {
  readonly offices?: readonly Capacity[];
  readonly questions?: readonly QuestionHandler[];
  readonly tasks?: readonly TaskSource[];
  readonly place?: Place;
}

function talk({ offices = ['MEMBER'], questions = [], tasks = [], place = PERSONAL }: World = {}) {
  const acts: ActRequest[] = [];
  const conversation = createConversation({
    identify: async () => [membership(people.karim, offices)],
    boardsAt: async () => ['norrskog'],
    knowledge: { board: async () => norrskog },
    memory: { recall: async () => undefined, remember: async () => {} },
    fileAt: ({ name }) => ({ name, download: async () => new Uint8Array() }),
    handlers: ACTS.map((action) => ({
      action,
      async run(request) {
        acts.push(request);
        return { reply: { messages: [{ text: `utför ${action}` }] }, outcome: 'confirm' };
      },
    })),
    questions,
    tasks,
  });
  return {
    acts,
    async say(text: string): Promise<string> {
      const reply = await conversation.message({
        caller: { tenantId: 't', objectId: 'o', displayName: 'X' },
        place,
        at: NOW,
        commandId: text,
        roster: async () => null,
        text,
        files: [],
      });
      return JSON.stringify(reply.messages);
    },
  };
}

const answering = (question: QuestionHandler['question'], text: string | null): QuestionHandler => ({
  question,
  answer: async ({ named }) =>
    text === null ? null : { messages: [{ text: `${text}${named ? '' : ' (en av flera)'}` }] },
});

describe('a question that a capability answers', () => {
  it('goes to the capability that keeps it', async () => {
    const { say } = talk({ questions: [answering('attendance.coming', '3 av 5 kommer.')] });
    expect(await say('hur många kommer på torsdag')).toContain('3 av 5 kommer.');
  });

  it('is answered from the record where no capability has anything to tell', async () => {
    const { say } = talk({ questions: [answering('percapsulam.status', null)] });
    expect(await say('hur går det med per capsulam')).toContain('Inget ärende per capsulam är ute');
  });

  it('that says not of what is asked of each, until one has something open', async () => {
    const { say } = talk({
      questions: [
        answering('attendance.coming', 'kallelsen'),
        answering('percapsulam.status', null),
        answering('poll.status', 'snabbfrågan'),
      ],
    });
    expect(await say('vilka har inte svarat')).toContain('snabbfrågan (en av flera)');
    expect(await say('vilka har inte svarat på kallelsen')).toContain('"kallelsen"');
  });

  it('gets the meeting and item that were named', async () => {
    const asked: unknown[] = [];
    const quorum: QuestionHandler = {
      question: 'quorum.coming',
      async answer({ params }) {
        asked.push(params);
        return { messages: [{ text: 'ja' }] };
      },
    };
    await talk({ questions: [quorum] }).say('är vi beslutföra på punkt 6');
    expect(asked).toMatchObject([{ meetingDate: '2026-12-11', item: 6 }]);
  });
});

describe('mina uppgifter', () => {
  const later = instantAt(parseLocalDate('2026-12-12')!, '16:00');
  const soon = instantAt(parseLocalDate('2026-12-09')!, '12:00');
  const tasks: TaskSource[] = [
    { tasks: async () => [{ text: 'Lämna svar per capsulam: Dator.', dueAt: later }] },
    { tasks: async () => [{ text: 'Svara på kallelsen.', dueAt: soon }] },
  ];

  it('gathers what waits, the nearest first', async () => {
    const said = await talk({ tasks }).say('mina uppgifter');
    expect(said).toContain('Två saker väntar på dig.');
    expect(said.indexOf('Svara på kallelsen. Senast')).toBeLessThan(said.indexOf('Lämna svar'));
  });

  it('says so when nothing waits', async () => {
    expect(await talk().say('vad väntar på mig?')).toContain('Inget väntar på dig just nu.');
  });

  it('is not told where others read', async () => {
    const said = await talk({ tasks, place: CHANNEL }).say('mina uppgifter');
    expect(said).not.toContain('capsulam');
    expect(said).toContain('egen chatt');
  });
});

describe('what is read of an act', () => {
  const read = async (text: string, offices: readonly Capacity[] = ['OFFICE']) => {
    const { acts, say } = talk({ offices });
    await say(text);
    const [request] = acts;
    return request && { action: request.action, ...request.params };
  };

  it.each([
    [
      'lägg in ett nytt möte 14 januari kl 13-16 i Stadshuset',
      { action: 'meeting.create', date: '2027-01-14', start: '13:00', end: '16:00', place: 'Stadshuset' },
    ],
    [
      'flytta mötet 11 december till 18 december kl 9',
      { action: 'meeting.move', meetingDate: '2026-12-11', date: '2026-12-18', start: '09:00' },
    ],
    [
      'flytta nästa möte till 15 januari',
      { action: 'meeting.move', meetingDate: '2026-12-11', date: '2027-01-15' },
    ],
    ['ställ in mötet 11 december', { action: 'meeting.cancel', meetingDate: '2026-12-11' }],
    [
      'lägg in årets möten för norrskog 2027: 14 april 13-15.30, 27 maj 13-15.30',
      { action: 'plan.add', planLines: ['2027-04-14 13:00–15:30', '2027-05-27 13:00–15:30'] },
    ],
    [
      'lägg in mötena 3 mars, 12 maj och 9 juni i mötesplanen',
      { action: 'plan.add', dates: ['2027-03-03', '2027-05-12', '2027-06-09'] },
    ],
    [
      'Sammanträdesplan 2027\n11 februari kl. 13.00–16.00, Stadshuset\n6 juni kl. 13.00',
      { action: 'plan.add', planLines: ['2027-02-11 13:00–16:00, Stadshuset', '2027-06-06 13:00'] },
    ],
    [
      'planera 2027 års möten: 11 februari kl 13, 22/4 kl 9 och 16 december',
      { action: 'plan.add', planLines: ['2027-02-11 13:00', '2027-04-22 09:00', '2027-12-16'] },
    ],
    [
      'Mötesplan 2028\nTorsdag 10 februari kl 13-16, Stadshuset, rum Granen.\nTorsdag 8 juni kl 9-12.',
      {
        action: 'plan.add',
        planLines: [
          'torsdag 2028-02-10 13:00–16:00, Stadshuset, rum Granen',
          'torsdag 2028-06-08 09:00–12:00',
        ],
      },
    ],
    [
      'lägg in mötena 15 april 2027 kl 13-16 Stadshuset, 25/11 2027 13:00 Teams',
      {
        action: 'plan.add',
        planLines: ['2027-04-15 13:00–16:00, Stadshuset', '2027-11-25 13:00, Teams'],
      },
    ],
    [
      'lägg in mötena fredag 15 april 2027 13-16 och 27 maj 2027 9-12',
      { action: 'plan.add', planLines: ['fredag 2027-04-15 13:00–16:00', '2027-05-27 09:00–12:00'] },
    ],
    ['jag kommer ihåg att vi skulle ta upp Lovskolan', { action: 'item.add', heading: 'Lovskolan' }],
    [
      'lägg in möten nästa år den 11 februari, 22 april och 25 november',
      { action: 'plan.add', dates: ['2027-02-11', '2027-04-22', '2027-11-25'] },
    ],
    ['nytt möte nästa år den 20 december', { action: 'meeting.create', date: '2027-12-20' }],
    ['nytt möte den 20 december nästa år', { action: 'meeting.create', date: '2027-12-20' }],
    [
      'nytt möte 22 december 13-15',
      { action: 'meeting.create', date: '2026-12-22', start: '13:00', end: '15:00' },
    ],
    [
      'nytt möte fredag 15 april 2027 kl 1315',
      { action: 'meeting.create', date: '2027-04-15', otherWeekday: 'fredag', start: '13:15' },
    ],
    [
      'flytta mötet 11 december till 18 december 9-12',
      { action: 'meeting.move', date: '2026-12-18', start: '09:00', end: '12:00' },
    ],
    [
      'lägg upp möten 3 mars och 12 maj kl 9 i Stadshuset',
      { action: 'plan.add', planLines: ['2027-03-03 09:00, Stadshuset', '2027-05-12 09:00, Stadshuset'] },
    ],
    [
      'ny punkt på dagordningen: Hyra av lokaler',
      { action: 'item.add', heading: 'Hyra av lokaler', meetingDate: '2026-12-11' },
    ],
    [
      'ändra rubriken på punkt 6 till Hyra av lokal',
      { action: 'item.edit', item: 6, heading: 'Hyra av lokal' },
    ],
    ['ta bort punkt 6 från dagordningen', { action: 'item.withdraw', item: 6 }],
    ['Gör en snabb omröstning: lunch eller middag?', { action: 'poll.create', options: ['lunch', 'middag'] }],
    [
      'snabbfråga: vilken dag passar bäst, tisdag eller onsdag',
      { action: 'poll.create', options: ['tisdag', 'onsdag'] },
    ],
    [
      'gör en doodle: 14 januari, 15 januari, 19 januari, svar senast 10 januari kl 12',
      {
        action: 'poll.createDates',
        dates: ['2027-01-14', '2027-01-15', '2027-01-19'],
        deadlineDate: '2027-01-10',
        deadlineTime: '12:00',
      },
    ],
    ['anmäl förhinder för Lars Ek på torsdag', { action: 'rsvp.decline', person: 'Lars Ek' }],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toMatchObject(expected);
  });

  it('takes "lägg till en punkt" for a proposal from a ledamot, an addition from the kansli', async () => {
    expect((await read('lägg till lokalfrågan på dagordningen', ['MEMBER']))?.action).toBe('item.propose');
    expect((await read('lägg till lokalfrågan på dagordningen', ['OFFICE']))?.action).toBe('item.add');
  });

  it.each([
    ['påminn de som inte svarat', 'meeting.remind'],
    ['skicka kallelsen', 'notice.send'],
    ['posta dagordningen', 'agenda.post'],
    ['påminn om ärendet per capsulam', 'circulation.remind'],
  ])('the chair is not refused before the capability has looked: "%s"', async (text, action) => {
    expect((await read(text, ['CHAIR', 'MEMBER']))?.action).toBe(action);
    expect(await read(text, ['MEMBER'])).toBeUndefined();
  });
});
