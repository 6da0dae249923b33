import { expect, it } from 'vitest';
import { answer, call, given } from '../../../test/support/attendance.ts';
import {
  agendaItem,
  anna,
  at,
  doer,
  eva,
  imported,
  nils,
  office,
  petra,
  recusalIn2,
} from '../../../test/support/meetings.ts';
import type { Instant, PersonRef } from '../../kernel/index.ts';
import { isItemRecusalEvent, type MeetingCommand, type MeetingEvent } from '../../meeting/index.ts';
import { hasLeft } from './has-left.ts';
import { isAskingTold, isReleaseTold, recusedLines, seatNotice, seatTold } from './seat-news.ts';

const ITEM = 'Punkt 2, Ansökan';
const when = (minute: number) => at('12-01', `09:${String(minute).padStart(2, '0')}`);

const inItem = (person: PersonRef, accepts: boolean, on: Instant, by = doer(person)): MeetingCommand => ({
  type: 'AnswerItemCall',
  by,
  at: on,
  item: '2',
  accepts,
  personId: person.personId,
});
const says = (person: PersonRef, said: 'COMING' | 'ABSENT', on: Instant) => answer(person, said, { at: on });
const serves = (person: PersonRef, accepts: boolean, on: Instant) => call(person, accepts, { at: on });
const passes = (on: Instant): MeetingCommand => ({ type: 'TimePassed', at: on });

/** The meeting after the commands, and what the last of them brought of the ärende. */
function after(...commands: readonly MeetingCommand[]) {
  const events: MeetingEvent[] = [imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Ansökan')])];
  let last: readonly MeetingEvent[] = [];
  for (const command of commands) {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    last = decision.events;
    events.push(...last);
  }
  const meeting = given(...events).state();
  if (meeting.status === 'NONE') throw new Error('no meeting');
  const told = (to: PersonRef | 'KANSLI', type: string) => {
    const event = last.find((one) => one.type === type);
    if (!event || !isItemRecusalEvent(event)) throw new Error(`no ${type}`);
    const seesToIt = to === 'KANSLI';
    return seatNotice(event, meeting, { personId: seesToIt ? '' : to.personId, seesToIt }, ITEM);
  };
  return { meeting, last, items: last.filter(isItemRecusalEvent), told };
}

/** Nils serves in the ärende on Anna's seat, and Petra on it throughout the meeting. */
const SERVED = [
  recusalIn2(anna, when(0)),
  inItem(petra, false, when(1)),
  inItem(nils, true, when(2)),
  says(anna, 'ABSENT', when(3)),
  serves(petra, true, when(4)),
];

it('one seat is one vote: whoever has it in the ärende again is told, and so are the ledamot and the kansli', () => {
  const taken = after(...SERVED, says(eva, 'ABSENT', when(5)), serves(nils, true, when(6)));
  const [released] = taken.items;
  if (released?.type !== 'ItemSubstituteReleased') throw new Error('not released');
  expect(seatTold(released, taken.meeting)).toEqual([petra.personId, anna.personId]);
  expect(isReleaseTold(released, taken.meeting)).toBe(true);
  expect(taken.told(petra, released.type)).toEqual({
    fact: `Nu är det du som röstar i ärendet. ${ITEM}.`,
    lines: ['Nils Ros tjänstgör inte längre där.'],
  });
  for (const [to, whom] of [
    [anna, 'dig'],
    ['KANSLI', 'Anna Hed'],
  ] as const) {
    expect(taken.told(to, released.type)).toEqual({
      fact: `Nils Ros tjänstgör inte längre för ${whom} i ärendet. ${ITEM}.`,
      lines: [`I ärendet tjänstgör nu Petra Alm för ${whom}.`],
    });
  }
});

it.each(['förhinder', 'jäv'])('the same when the one who serves there cannot: %s', (why) => {
  const gone = after(...SERVED, why === 'jäv' ? recusalIn2(nils, when(5)) : says(nils, 'ABSENT', when(5)));
  const [event] = gone.items;
  if (!event) throw new Error('nothing of the ärende');
  expect(seatTold(event, gone.meeting)).toEqual([petra.personId, anna.personId]);
  expect(gone.told(petra, event.type)?.fact).toBe(`Nu är det du som röstar i ärendet. ${ITEM}.`);
  expect(gone.told(anna, event.type)?.lines).toEqual(['I ärendet tjänstgör nu Petra Alm för dig.']);
  if (event.type === 'ItemRecusalNoted') {
    expect(recusedLines(event, gone.meeting, true)).toEqual([
      'Nils Ros skulle ha tjänstgjort för Anna Hed.',
      'I ärendet tjänstgör nu Petra Alm för Anna Hed.',
    ]);
  }
});

it('jäv of whoever serves throughout is told the seat’s ledamot, and the kansli hears whose seat it is', () => {
  const served = [says(anna, 'ABSENT', when(0)), serves(petra, true, when(1))];
  const out = after(...served, recusalIn2(petra, when(2)));
  const [event] = out.items;
  if (event?.type !== 'ItemRecusalNoted') throw new Error('no jäv');
  expect(seatTold(event, out.meeting)).toEqual([anna.personId]);
  expect(out.told(anna, event.type)).toEqual({
    fact: `Petra Alm tjänstgör för dig på mötet, men inte i det här ärendet, på grund av jäv. ${ITEM}.`,
    lines: ['Nils Ros är tillfrågad att tjänstgöra för dig i ärendet.'],
  });
  expect(recusedLines(event, out.meeting, true).slice(0, 2)).toEqual([
    'Petra Alm tjänstgör för Anna Hed på mötet, men inte i det här ärendet.',
    'Nils Ros är tillfrågad att tjänstgöra för Anna Hed i ärendet.',
  ]);

  const taken = after(...served, recusalIn2(petra, when(2)), inItem(nils, true, when(3)));
  const [yes] = taken.items;
  if (!yes) throw new Error('no answer');
  expect(seatTold(yes, taken.meeting)).toEqual([petra.personId, anna.personId]);
  expect(taken.told(anna, yes.type)?.fact).toBe(`Nils Ros tjänstgör för dig i ärendet. ${ITEM}.`);
  expect(taken.told('KANSLI', yes.type)?.lines).toEqual(['Platsens ledamot är Anna Hed.']);

  const back = after(...served, recusalIn2(petra, when(2)), recusalIn2(petra, when(3), 'WITHDRAW'));
  const withdrawn = back.items.find(({ type }) => type === 'ItemRecusalNoted');
  if (withdrawn?.type !== 'ItemRecusalNoted') throw new Error('not withdrawn');
  expect(seatTold(withdrawn, back.meeting)).toEqual([anna.personId]);
  expect(back.told(anna, withdrawn.type)?.fact).toBe(`Petra Alm tjänstgör för dig i ärendet. ${ITEM}.`);
  expect(recusedLines(withdrawn, back.meeting, true)).toEqual([
    'I ärendet tjänstgör nu Petra Alm för Anna Hed.',
  ]);
});

it('whoever takes part again knows it by her own act', () => {
  const back = after(
    recusalIn2(anna, when(0)),
    inItem(petra, true, when(1)),
    recusalIn2(anna, when(2), 'WITHDRAW'),
  );
  const released = back.items.find((event) => event.type === 'ItemSubstituteReleased');
  if (released?.type !== 'ItemSubstituteReleased') throw new Error('not released');
  expect(isReleaseTold(released, back.meeting)).toBe(false);
});

it('a yes is told the ledamot, and the kansli for whom', () => {
  const yes = after(recusalIn2(anna, when(0)), inItem(petra, true, when(1), office));
  const [event] = yes.items;
  if (!event) throw new Error('no answer');
  expect(seatTold(event, yes.meeting)).toEqual([anna.personId]);
  expect(yes.told(anna, event.type)?.fact).toBe(`Petra Alm tjänstgör för dig i ärendet. ${ITEM}.`);
  expect(yes.told('KANSLI', event.type)).toEqual({
    fact: `Petra Alm tjänstgör för Anna Hed i ärendet. ${ITEM}.`,
    lines: ['Registrerat av Maja Holm på kansliet.'],
  });
});

it('the kansli is told who is asked then, for whose seat, and that nobody is left', () => {
  const no = after(recusalIn2(anna, when(0)), inItem(petra, false, when(1)));
  expect(no.told('KANSLI', 'ItemSubstituteAnswered')).toEqual({
    fact: `Petra Alm kan inte tjänstgöra för Anna Hed. ${ITEM}.`,
    lines: [
      'Nils Ros är tillfrågad att tjänstgöra för Anna Hed i ärendet.',
      'Någon fler finns inte att fråga i ärendet.',
    ],
  });
  const both = after(recusalIn2(anna, when(0)), inItem(petra, false, when(1)), inItem(nils, false, when(2)));
  expect(both.told('KANSLI', 'ItemSubstituteAnswered')?.lines).toEqual([
    'Ingen annan kan tillfrågas. Platsen är tom i ärendet, som det ser ut nu.',
  ]);
  const [reported] = after(recusalIn2(anna, when(0))).items;
  if (reported?.type !== 'ItemRecusalNoted') throw new Error('no jäv');
  expect(recusedLines(reported, after(recusalIn2(anna, when(0))).meeting, true)).toEqual([
    'Petra Alm är tillfrågad att tjänstgöra för Anna Hed i ärendet.',
  ]);
});

it('whom silence has the question go to is told the kansli, with who is silent; what an answer brought is told with that', () => {
  const passed = after(recusalIn2(anna, when(0)), passes(at('12-02', '10:00')));
  const asked = passed.items.find((event) => event.type === 'ItemSubstituteAsked');
  if (asked?.type !== 'ItemSubstituteAsked') throw new Error('nobody is asked');
  expect(isAskingTold(asked, passed.meeting, passed.last)).toBe(false);
  expect(passed.told('KANSLI', asked.type)).toEqual({
    fact: `Nils Ros tillfrågas att tjänstgöra för Anna Hed. ${ITEM}.`,
    lines: ['Har inte svarat på samma fråga: Petra Alm.', 'Någon fler finns inte att fråga i ärendet.'],
  });
  const answered = after(recusalIn2(anna, when(0)), inItem(petra, false, when(1)));
  const [next] = answered.items.filter((event) => event.type === 'ItemSubstituteAsked');
  if (next?.type !== 'ItemSubstituteAsked') throw new Error('nobody is asked');
  expect(isAskingTold(next, answered.meeting, answered.last)).toBe(true);
});

it('the kansli is told when somebody asked in the ärende takes a seat throughout, and that nobody else is left', () => {
  const away = after(
    recusalIn2(anna, when(0)),
    inItem(petra, false, when(1)),
    says(eva, 'ABSENT', when(2)),
    serves(nils, true, when(3)),
  );
  expect(away.told('KANSLI', 'ItemSubstituteReleased')).toEqual({
    fact: `Nils Ros är inte längre tillfrågad att tjänstgöra för Anna Hed. ${ITEM}.`,
    lines: ['Ingen annan kan tillfrågas. Platsen är tom i ärendet, som det ser ut nu.'],
  });
});

it('KL 6:30 its ledamot takes part again where her ersättare was jävig: who was asked there hears that, and who leads who votes', () => {
  const back = after(
    says(anna, 'ABSENT', when(1)),
    serves(petra, true, when(2)),
    recusalIn2(petra, when(3)),
    says(anna, 'COMING', when(4)),
  );
  const released = back.items.filter((one) => one.type === 'ItemSubstituteReleased');
  const [first, ...more] = released;
  if (first?.type !== 'ItemSubstituteReleased') throw new Error('not released');
  // The board has not changed.
  expect(hasLeft(back.meeting, first)).toBe(false);
  expect(isReleaseTold(first, back.meeting)).toBe(true);
  expect(
    more.filter((one) => one.type === 'ItemSubstituteReleased' && isReleaseTold(one, back.meeting)),
  ).toEqual([]);
  expect(back.told('KANSLI', first.type)?.lines).toEqual(['I ärendet röstar nu Anna Hed.']);
});
