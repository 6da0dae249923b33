import { sifted } from '../../patterns/sifted.ts';
import { asksOwnPart } from '../../record/own-part-words.ts';
import type { Row } from '../../rows.ts';
import { OF_MEETING, type Said } from '../coming-phrases.ts';
import { asksAnothersJav, asksJavHolds, asksPartInItems } from '../in-item/own-part-words.ts';
import { LOOSELY, OF_SEAT, TOLD_FROM, WIDELY } from '../taken-for.ts';
import { OF_MATTER } from '../told/registered-said.ts';
import {
  asksOfOwnSeat,
  asksWhetherCalled,
  asksWhetherSeen,
  asksWhetherTold,
  asksWhoCovers,
  asksWhoIsAsked,
  asksWhoIsCalled,
  asksWhoIsNotCalled,
  asksWhoIsSilent,
  asksWhoServesInItem,
  asksWhyNot,
  substitutesComing,
} from './asked-of-coming.ts';
import { asksOwnTurn, asksStillOwnTurn, asksToListen } from './own-turn-words.ts';
import { wondersOfComing } from './wonders.ts';

/** "… fast jag inte tjänstgör": of a meeting, and no jäv. */
const OF_SERVING = sifted(/(?<!\p{L})(?:tjänstgör\p{L}*|inkallad|tillfrågad)(?!\p{L})/iu);
/** "Vem tar Berits plats om hon blir sjuk?" */
const TAKES_SEAT_IF = sifted(
  /^(?:(?:och|men|hej)[ ,]+)*(?:vem|vilken|vilka) (?:tar|får|ärver|övertar)(?: då| i så fall)? [\p{L}-]+s? (?:plats|stol) (?:om|ifall|när|i fall)(?!\p{L})/iu,
);
const OF_MYSELF = sifted(/(?<!\p{L})jag(?!\p{L})/iu);

/** What is asked of who comes, who serves and who is called: the first that applies. */
export const COMING_ASKED: readonly Row<Said>[] = [
  {
    to: 'attendance.coming',
    from: [...TOLD_FROM, 'item.propose', 'item.add'],
    when: ({ text, person }) => person && wondersOfComing(text) && !OF_MATTER.test(text),
  },
  { to: 'member.substitute', from: WIDELY, when: ({ text, person }) => person && TAKES_SEAT_IF.test(text) },
  {
    to: 'matter.about',
    from: WIDELY,
    when: ({ text, person }) => !person && asksOwnPart(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'member.substitute', 'attendance.served', 'attendance.present', 'attendance.absent'],
    when: ({ text }) => asksOwnTurn(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: WIDELY,
    when: ({ text }) => asksPartInItems(text) || asksStillOwnTurn(text),
  },
  {
    to: 'attendance.coming',
    from: ['recusal.ask', 'rsvp.remote', 'rule.remote'],
    when: ({ text }) => asksToListen(text),
  },
  { to: 'recusal.past', from: WIDELY, when: ({ text }) => asksJavHolds(text) },
  {
    to: 'recusal.ask',
    from: ['recusal.raise', 'recusal.report', 'recusal.past', 'recusal.ask'],
    when: ({ text, person, people }) => person && !people && asksAnothersJav(text),
  },
  {
    to: 'attendance.coming',
    from: ['recusal.ask'],
    when: ({ text }) =>
      asksOwnTurn(text) && !OF_MATTER.test(text) && (OF_MEETING.test(text) || OF_SERVING.test(text)),
  },
  {
    to: 'attendance.coming',
    from: [...WIDELY, 'attendance.absent'],
    when: ({ text, person }) =>
      (substitutesComing(text) || (person && asksWhyNot(text))) && !OF_MATTER.test(text),
  },
  {
    to: 'member.substitute',
    from: [...WIDELY, 'agenda.presenter', 'attendance.present', 'attendance.absent', 'decision.votes'],
    when: ({ text, person }) => person && asksWhoCovers(text),
  },
  {
    to: 'member.substitute',
    from: [...OF_SEAT, 'decision.votes'],
    when: ({ text, person }) => (person || asksOfOwnSeat(text)) && asksWhoServesInItem(text),
  },
  {
    to: 'attendance.coming',
    from: [...OF_SEAT, 'member.substitute'],
    when: ({ text, person }) => !person && !asksOfOwnSeat(text) && asksWhoServesInItem(text),
  },
  {
    to: 'attendance.coming',
    from: [...WIDELY, 'minutes.adjuster'],
    when: ({ text, person }) => person && asksWhetherTold(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'minutes.status', 'member.organisation', 'outside'],
    when: ({ text, person }) => person && asksWhetherSeen(text),
  },
  {
    to: 'member.substitute',
    from: [...LOOSELY, 'minutes.status', 'member.organisation'],
    when: ({ text, person }) => person && asksWhoIsAsked(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'minutes.status', 'member.organisation'],
    when: ({ text }) => asksWhoIsAsked(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...WIDELY, 'member.list', 'minutes.status', 'member.organisation'],
    when: ({ text, person }) => !person && asksWhoIsSilent(text),
  },
  {
    to: 'attendance.coming',
    from: [...LOOSELY, 'rule.notice'],
    when: ({ text }) => asksWhoIsCalled(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...WIDELY, 'rule.notice', 'attendance.absent', 'attendance.present', 'member.list'],
    when: ({ text, person }) =>
      (asksWhoIsNotCalled(text) || ((person || OF_MYSELF.test(text)) && asksWhetherCalled(text))) &&
      !OF_MATTER.test(text),
  },
];
