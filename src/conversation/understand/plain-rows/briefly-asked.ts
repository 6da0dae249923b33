import { addsAsAttachment } from '../agenda/orders/as-attachment.ts';
import { asksQuorumIfAway, recusalSupposed } from '../coming/asked/absence-supposed.ts';
import { sifted } from '../patterns/sifted.ts';
import {
  asksDecidedOnApplications,
  asksForAgendaAndPapers,
  asksForDecisionOn,
  asksSumInBilaga,
  asksSumOfItem,
  asksWhatMoneyIsFor,
  asksWhoSeeksInItem,
} from '../record/few-words-of-items.ts';
import {
  asksDaysToGo,
  asksForItemsAfter,
  asksHowEarly,
  asksLimit,
  asksOfOtherMatters,
  asksOfServingForRecused,
  asksWhatToShareOut,
  asksWhoSigned,
} from '../record/few-words-of-meetings.ts';
import {
  asksHowManyLack,
  asksOwnErrands,
  asksWhenCarriedOut,
  asksWhetherAllDone,
  tellsToPutMinutesRight,
} from '../record/few-words-of-rules.ts';
import type { Row, TakenFor } from '../rows.ts';
import type { Said } from './said.ts';

/** "Vilka kan inte", "vilka är borta": of the answers to the kallelse. */
const CANNOT_COME = sifted(
  /^(?:och |men |å |o )?(?:vilka|vem|vem alla) (?:kan|hinner|klarar) (?:inte|ej)(?: (?:komma|vara med|va med|då|på \p{L}+dag))?[?. ]*$/iu,
);

/** "Försäkringsutredaren, vad blev det": what was decided about it. */
const CAME_OF = sifted(
  /^(?!.*(?:röst|jäv|reserv))\p{L}.*,? (?:vad|va|hur) (?:blev|gick)(?: det| beslutet| utfallet)?(?: då)?[?. ]*$/iu,
);

/** "Vad tycker du om regeringen": what Klubban thinks. */
const OPINION = sifted(
  /^(?:och |men )?(?:vad|va|hur) (?:tycker|tänker|känner) du (?:om|kring|inför)(?!\p{L})/iu,
);

/** "Får jag vara med och besluta om punkt 8 om min fru jobbar där": what the rules of jäv say. */
const CLOSE_TO_ME = sifted(
  /(?:får|kan|ska|bör|borde|måste) jag (?:då )?(?:vara med|va med|delta|rösta|besluta|sitta kvar|stanna)(?!\p{L}).* (?:om|när|fast|trots att|eftersom|då) (?:min|mitt|mina|jag (?:själv )?(?:jobbar|arbetar|sitter|är (?:anställd|medlem|delägare|gift|släkt|syssling|kusin)))(?!\p{L})/iu,
);

/** What an item by its number may be taken for being asked of. */
const OF_ITEMS: TakenFor = ['agenda.presenter', 'agenda.item', 'agenda.show', 'agenda.applications'];

/** What is asked in few words, and is of one thing alone. */
export const BRIEFLY_ASKED: readonly Row<Said>[] = [
  {
    to: 'quorum.coming',
    from: ['recusal.ask', 'recusal.report', 'recusal.raise', 'recusal.past', 'rule.quorum', 'outside', null],
    when: ({ text }) => recusalSupposed(text) && asksQuorumIfAway(text),
  },
  {
    to: 'attendance.coming',
    from: ['rsvp.decline', 'attendance.absent', 'member.list', 'matter.about', 'outside', 'help', null],
    when: ({ text }) => CANNOT_COME.test(text),
  },
  {
    to: 'decision.find',
    from: ['decision.votes', 'matter.about', 'outside', null],
    when: ({ text, topic }) => topic && CAME_OF.test(text),
  },
  { to: 'outside', when: ({ text }) => OPINION.test(text) },
  {
    to: 'attachment.add',
    from: ['item.add', 'item.edit', 'item.propose', 'agenda.attachments', 'matter.about', 'outside', null],
    when: ({ text }) => addsAsAttachment(text),
  },
  { to: 'recusal.ask', when: ({ text }) => CLOSE_TO_ME.test(text) },
  {
    to: 'matter.amount',
    from: [...OF_ITEMS, 'matter.about', 'matter.who', 'decision.find', 'outside', null],
    when: ({ text }) => asksSumOfItem(text),
  },
  {
    to: 'agenda.applications',
    from: ['agenda.attachments', 'matter.amount', 'decision.total', 'matter.about', 'outside', null],
    when: ({ text, attachment }) => attachment && asksSumInBilaga(text),
  },
  {
    to: 'agenda.item',
    from: ['agenda.presenter', 'agenda.applications', 'matter.about', 'matter.who', 'outside', null],
    when: ({ text }) => asksWhoSeeksInItem(text),
  },
  {
    to: 'agenda.item',
    from: ['matter.amount', 'matter.about', 'agenda.applications', 'decision.find', 'outside', null],
    when: ({ text }) => asksWhatMoneyIsFor(text),
  },
  { to: 'agenda.show', when: ({ text }) => asksForAgendaAndPapers(text) },
  { to: 'decision.list', when: ({ text }) => asksDecidedOnApplications(text) },
  {
    to: 'decision.find',
    from: ['matter.about', 'agenda.item', 'decision.list', 'outside', null],
    when: ({ text, topic }) => topic && asksForDecisionOn(text),
  },
  {
    to: 'quorum.coming',
    from: [
      'rule.quorum',
      'attendance.coming',
      'decision.find',
      'decision.list',
      'matter.about',
      'outside',
      null,
    ],
    when: ({ text }) => asksHowManyLack(text),
  },
  {
    to: 'minutes.appeal',
    from: [
      'minutes.status',
      'decision.find',
      'decision.followup',
      'decision.list',
      'matter.about',
      'outside',
      null,
    ],
    when: ({ text }) => asksWhenCarriedOut(text),
  },
  {
    to: 'minutes.requestChange',
    from: [
      'rule.minutes',
      'minutes.status',
      'minutes.get',
      'minutes.approve',
      'item.edit',
      'matter.about',
      null,
    ],
    when: ({ text }) => tellsToPutMinutesRight(text),
  },
  {
    to: 'attendance.coming',
    from: [
      'matter.about',
      'decision.find',
      'decision.followup',
      'minutes.status',
      'my.tasks',
      'outside',
      'help',
      null,
    ],
    when: ({ text }) => asksWhetherAllDone(text),
  },
  {
    to: 'decision.followup',
    from: [
      'member.person',
      'member.role',
      'my.tasks',
      'decision.find',
      'matter.about',
      'help',
      'outside',
      null,
    ],
    when: ({ text }) => asksOwnErrands(text),
  },
  {
    to: 'meeting.get',
    when: ({ text, day }) => day && asksHowEarly(text),
  },
  {
    to: 'meeting.next',
    when: ({ text }) => asksHowEarly(text),
  },
  {
    to: 'meeting.next',
    from: ['outside', 'matter.about', 'matter.amount', 'rule.notice', 'plan.show', 'help', null],
    when: ({ text }) => asksDaysToGo(text),
  },
  {
    to: 'decision.find',
    from: ['meeting.last', 'decision.list', 'agenda.show', 'matter.about', 'item.propose', 'outside', null],
    when: ({ text }) => asksOfOtherMatters(text),
  },
  {
    to: 'minutes.adjuster',
    from: [
      'minutes.status',
      'minutes.get',
      'minutes.approve',
      'member.office',
      'matter.about',
      'outside',
      null,
    ],
    when: ({ text }) => asksWhoSigned(text),
  },
  {
    to: 'recusal.ask',
    from: ['recusal.raise', 'recusal.report', 'recusal.past', 'substitute.accept', 'rule.casting', null],
    when: ({ text }) => asksOfServingForRecused(text),
  },
  { to: 'agenda.show', when: ({ text }) => asksForItemsAfter(text) },
  {
    to: 'rule.delegation',
    when: ({ text }) => asksLimit(text),
  },
  {
    to: 'matter.amount',
    from: ['agenda.applications', 'decision.total', 'matter.about', 'outside', null],
    when: ({ text }) => asksWhatToShareOut(text),
  },
];
