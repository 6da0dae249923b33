import type { Intent } from '../intents.ts';
import { sifted } from '../patterns/sifted.ts';
import { firstOf } from '../rows.ts';
import {
  asksChosenFor,
  asksWhatSomebodyIsToDo,
  asksWhatToDoAtMeeting,
  asksWhatWasChanged,
  asksWhatWasSpent,
  asksWhetherGiven,
  asksWhyLeft,
} from './asked-of-record.ts';

/** What a message says, as far as it tells what of the record is asked. */
interface Said {
  readonly text: string;
  readonly words: number;
  readonly asks: boolean;
  readonly person: boolean;
  readonly topic: boolean;
  readonly food: () => boolean;
  readonly afterMatter: boolean;
  /** A bilaga is named by its number. */
  readonly attachment: boolean;
}

/** "Sista dan att säga till om man inte kan": by when a kallelse wants to know. */
const LAST_DAY = sifted(
  /^(?!.*(?:capsulam|snabbfråg|enkät|överklag|protokoll|just(?:era|ering))).*(?<!\p{L})(?:sista|senaste) (?:dag(?:en)?|dan|datum(?:et)?|chansen|svarsdag(?:en)?)(?!\p{L}).*(?:anmäl|svar|frånvar|förhinder|återbud|osa|säga till|meddela|höra av|tacka (?:nej|ja))/iu,
);
/** "Varför fick dom mindre", of what is spoken of. */
const WHY = /^(?:och |men |å |o )?(?:varför|varfor|hurför|hur kommer det sig)(?!\p{L})/iu;
/** "Varför avgjordes inte lokalen i maj": what became of it instead, and why. */
const LEFT_UNDECIDED = sifted(
  /^(?:och |men |å |o )?(?:varför|varfor|hur kommer det sig)(?!\p{L})(?!.*(?:jäv|reserver|delta|deltog|röst|(?<!\p{L})med(?!\p{L})))(?=.*(?<!\p{L})(?:inte|ej|inget|inga|ingenting|aldrig|icke)(?!\p{L})).*(?<!\p{L})(?:avgj|avgör|beslut|bestäm|klubba|antog|antogs|fastställ)\p{L}*/iu,
);
const FEW = 6;
/** "Hur länge är Eva borta", of who works here: a matter tells. */
const AWAY =
  /^(?:och |men )?(?:hur (?:länge|lange|lång tid)|till när|från när|när)(?!\p{L}).*(?<!\p{L})(?:borta|ledig|\p{L}+ledig|sjukskriven|barnledig)(?!\p{L})/iu;
/** "Vilka uppdrag har jag kvar": given to oneself, and no office. */
const OWN_TASKS = sifted(
  /(?<!\p{L})uppdrag(?:et|en)?(?!\p{L})(?=.*(?<!\p{L})(?:fått|fick|kvar|på mig|gav)(?!\p{L}))(?=.*(?<!\p{L})(?:jag|mig|mina|mitt)(?!\p{L}))|(?<!\p{L})(?:jag|mig|mina)(?!\p{L}).*(?<!\p{L})(?:fått|fick|kvar)(?!\p{L}).*(?<!\p{L})uppdrag(?:et|en)?(?!\p{L})|^(?:och |men |å |o )?(?:vilka|vad för|har jag (?:några|nåt|något)) uppdrag(?: har jag| jag har)?(?: nu| just nu| att göra| från (?:mötet|styrelsen|protokollet))?[?. ]*$/iu,
);
/** "Kl för budgeten": the hour of an item. */
const CLOCK_OF = sifted(
  /^(?:och |men )?(?:kl\.?|klockan|tid|tiden|klockslag(?:et)?) (?:för|på|till) (?!(?:mötet|nästa|möte|start|sammanträde|styrelse)\p{L}*)\p{L}/iu,
);
/** "Vad är bestämt för 2027": what was decided, and no plan or agenda. */
const DECIDED_FOR = sifted(
  /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:vad|va) (?:är|e|har (?:vi|styrelsen|ni)|har) (?:redan |hittills )?(?:bestämt|bestämts|beslutat|beslutats|klubbat|klubbats|spikat) (?:för|inför|om) (?:år(?:et)? )?(?:20\d\d|nästa år)(?: (?:då|hittills|redan|än|nu))*[?. ]*$/iu,
);
/** "Är taxan beslutad nu". */
const DECIDED = sifted(
  /^(?:och |men )?(?:är|e|blev|blir|har) (?:[\p{L}\d-]+ ){1,4}(?:beslutad|beslutat|beslutade|beslutats|bestämd|bestämt|antagen|antaget|antagna|klubbad|klubbat|klubbats|godkänd|godkänt|fastställd|fastställt|avgjord|avgjort)(?: nu| än| ännu| redan)?[?. ]*$/iu,
);
/** "Har jag missat nåt möte": at which one was not. */
const MISSED = sifted(
  /^(?:och |men )?(?:har|hade|vilka|hur många|vilket) .*(?<!\p{L})(?:missat|missade|varit borta|uteblivit)(?!\p{L}).*(?<!\p{L})(?:\p{L}*möten?|\p{L}*sammanträden?)(?!\p{L})|^(?:och |men )?(?:vilka|hur många|vilket) \p{L}*(?:möten?|sammanträden?) (?:har jag |jag )?(?:missat|missade|varit borta)/iu,
);
const UNSURE: readonly (Intent | null)[] = ['help', 'outside', 'my.tasks', null];
const OF_PEOPLE: readonly Intent[] = [
  'attendance.absent',
  'attendance.present',
  'attendance.coming',
  'member.person',
  'member.office',
  'meeting.get',
];

/** "En tidning vill ha ut bilaga 4": somebody outside asks for it, and whether it may be given is asked. */
const WANTED_OUT = sifted(
  /(?<!\p{L})(?:(?:vill|ville|vilja|begär|begärt|ber om att|bett att|bad att) (?:ha|få|ta del av)(?: ut)?|lämnas? ut|utlämn\p{L}*|utläm\p{L}*)(?!\p{L}).*/iu,
);

const settled = firstOf<Said>([
  {
    to: 'decision.followup',
    from: [...UNSURE, ...OF_PEOPLE, 'agenda.show', 'agenda.presenter', 'matter.about'],
    when: ({ text, person }) => person && asksWhatSomebodyIsToDo(text),
  },
  {
    to: 'recusal.past',
    from: [
      ...UNSURE,
      'matter.about',
      'recusal.ask',
      'document.request',
      'attendance.absent',
      'decision.find',
    ],
    when: ({ text }) => asksWhyLeft(text),
  },
  {
    to: 'decision.find',
    from: [
      ...UNSURE,
      'decision.dissent',
      'recusal.past',
      'matter.amount',
      'matter.about',
      'meeting.last',
      'meeting.next',
      'decision.list',
    ],
    when: ({ text, topic, person }) => (topic || person) && asksWhetherGiven(text),
  },
  {
    to: 'matter.about',
    from: [...UNSURE, ...OF_PEOPLE, 'member.role', 'member.list', 'minutes.adjuster', 'decision.followup'],
    when: ({ text }) => asksChosenFor(text),
  },
  {
    to: 'agenda.presenter',
    from: [...UNSURE, 'decision.followup', 'agenda.show', 'agenda.item', 'matter.about'],
    when: ({ text }) => asksWhatToDoAtMeeting(text),
  },
  {
    to: 'matter.amount',
    from: [...UNSURE, ...OF_PEOPLE, 'decision.total', 'decision.find', 'matter.about', 'quorum.coming'],
    when: ({ text }) => asksWhatWasSpent(text),
  },
  {
    to: 'matter.about',
    from: [...UNSURE, 'minutes.get', 'minutes.status', 'minutes.adjuster', 'decision.list', 'decision.find'],
    when: ({ text }) => asksWhatWasChanged(text),
  },
  {
    to: 'attendance.absent',
    from: [...UNSURE, 'meeting.last', 'matter.about'],
    when: ({ text }) => MISSED.test(text),
  },
  { to: 'rule.notice', when: ({ text }) => LAST_DAY.test(text) },
  {
    to: 'decision.find',
    from: [
      ...UNSURE,
      ...OF_PEOPLE,
      'recusal.past',
      'recusal.ask',
      'decision.dissent',
      'decision.list',
      'matter.about',
      'item.propose',
    ],
    when: ({ text, topic }) =>
      (topic || /(?<!\p{L})om (?!det(?!\p{L}))\p{L}/iu.test(text)) && LEFT_UNDECIDED.test(text),
  },
  {
    to: 'matter.about',
    from: [...UNSURE, 'recusal.past', 'recusal.ask', 'decision.dissent', 'attendance.absent', 'poll.status'],
    when: ({ text, words, afterMatter }) =>
      afterMatter &&
      words <= FEW &&
      WHY.test(text) &&
      !/jäv|reserver|(?<!\p{L})(?:borta|frånvarande)(?!\p{L})/iu.test(text) &&
      !asksWhyLeft(text),
  },
  {
    to: 'matter.about',
    from: [...UNSURE, ...OF_PEOPLE],
    when: ({ text, person }) => person && AWAY.test(text),
  },
  {
    to: 'decision.followup',
    from: [...UNSURE, 'member.person', 'matter.about'],
    when: ({ text }) => OWN_TASKS.test(text),
  },
  {
    to: 'agenda.item',
    from: [
      ...UNSURE,
      'item.propose',
      'item.add',
      'item.edit',
      'matter.amount',
      'matter.about',
      'meeting.get',
      'agenda.show',
      'agenda.presenter',
    ],
    when: ({ text, topic }) => topic && CLOCK_OF.test(text),
  },
  {
    to: 'decision.list',
    from: [
      ...UNSURE,
      'plan.show',
      'agenda.show',
      'meeting.get',
      'meeting.next',
      'matter.about',
      'decision.find',
    ],
    when: ({ text }) => DECIDED_FOR.test(text),
  },
  {
    to: 'decision.find',
    from: [...UNSURE, 'matter.about', 'percapsulam.status', 'poll.status', 'minutes.status'],
    when: ({ text }) =>
      DECIDED.test(text) &&
      !/protokoll|dagordning|kallelse|möte|capsulam|snabbfråg|omröstning|enkät/iu.test(text),
  },
  {
    to: 'agenda.attachments',
    from: [...UNSURE, 'agenda.item', 'matter.about', 'document.request'],
    when: ({ text, words, attachment }) =>
      attachment &&
      !WANTED_OUT.test(text) &&
      (words <= 2 || /(?<!\p{L})(?:vad|va|vilken|visa|öppna|heter|innehåller)(?!\p{L})/iu.test(text)),
  },
  {
    to: 'meeting.get',
    from: [
      'help',
      'my.tasks',
      null,
      'rule.remote',
      'agenda.presenter',
      'poll.answer',
      'meeting.last',
      'matter.amount',
      'plan.show',
      'attendance.present',
      'attendance.coming',
      'member.office',
    ],
    when: ({ asks, food }) => asks && food(),
  },
]);

/** What of the record a message, taken for `intent`, asks by its plain words; null where they settle nothing. */
export function byRecordWords(intent: Intent | null, said: Said): Intent | null {
  return settled(intent, said);
}

/** Whether it asks if something is decided: "är taxan beslutad nu". */
export function asksWhetherDecided(text: string): boolean {
  return DECIDED.test(text);
}

/** Whether it asks for the hour of an item by naming it alone: "kl för budgeten". */
export function asksClockOf(text: string): boolean {
  return CLOCK_OF.test(text);
}
