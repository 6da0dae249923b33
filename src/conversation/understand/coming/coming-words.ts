import { type Intent, QUESTIONS } from '../intents.ts';
import { namedAskedOf } from '../named/stranger.ts';
import { asksOwnPart } from '../record/own-part-words.ts';
import { asksWhoIsAsked, asksWhoIsCalled, asksWhyNot, substitutesComing } from './asked-of-coming.ts';
import { comesAfterAll } from './comes-after-all.ts';
import {
  asksWhetherILead,
  asksWhoComesThen,
  asksWhoLeadsInstead,
  asksWhoLeadsItem,
} from './leading-words.ts';
import { ownComing } from './own-coming.ts';
import { OWN_ANSWER, OWN_TURN, OWN_TURN_LAST, strikesOwnAnswer } from './own-turn-words.ts';
import { isRegistered, OF_MATTER, ONESELF, SAYS_NO, SERVES } from './registered-said.ts';
import type { Told } from './told-of-each.ts';
import { isOfMember, isOfSubstitutes, toldOfMember } from './told-of-member.ts';
import { toldOfRest } from './told-of-rest.ts';
import { wondersOfComing } from './wonders.ts';

interface Said {
  readonly text: string;
  /** Somebody of the board is named. */
  readonly person: boolean;
  /** Two of them or more. */
  readonly people: boolean;
  /** How many single days are named. */
  readonly days: number;
  /** A question by its form: a question word or the verb first. */
  readonly asks: boolean;
  /** What is told of each of those who are named; empty where no clause says it. */
  readonly told: readonly Told[];
}

interface Row {
  readonly to: Intent;
  readonly from: readonly (Intent | null)[];
  readonly when: (said: Said) => boolean;
}

/** What the words of coming and serving may have been taken for where nothing else in them tells. */
const LOOSELY: Row['from'] = [
  'meeting.get',
  'meeting.next',
  'member.substitute',
  'member.substitutes',
  'member.person',
  'member.office',
  'attendance.coming',
  'attendance.served',
  'rsvp.accept',
  'rsvp.decline',
  'substitute.accept',
  'substitute.decline',
  'matter.about',
  'my.tasks',
  'help',
  'thanks',
  'outside',
  null,
];

/** "Jag kan inte längre", "jag måste hoppa av": a yes that is taken back. */
const QUITS =
  /^(?:(?:hej|nej|tyvärr|men|sorry)[ ,.!]+)*(?:jag )?(?:kan|hinner|orkar) (?:tyvärr |dessvärre |nog |alltså )?inte längre(?: komma| vara med| delta)?[.! ]*$|^(?:byte av plan(?:er)?|ändrade? plan(?:er(?:na)?)?|nya planer|planerna (?:har )?ändra\p{L}*)[ ,.:–-]+(?:jag )?(?:kan|hinner|kommer)(?: jag)? (?:tyvärr )?(?:inte|ej)(?!\p{L})|(?<!\p{L})jag (?:måste |får )?(?:tyvärr )?hoppar? av(?! (?:styrelsen|uppdraget|mitt))(?!\p{L})|(?<!\p{L})(?:det|tiden|dagen) (?:funkar|fungerar|går|passar) (?:tyvärr )?inte längre(?: för mig)?[.! ]*$/iu;
/** "Sofia kan gå i mitt ställe": whom the one who writes would see serve for her. */
const IN_MY_PLACE =
  /^(?!.*(?<!\p{L})(?:vem|vilka|vilken)(?!\p{L})).*(?<!\p{L})(?:kan|får|ska|skulle|tar|går|hoppar|kommer|tjänstgör)(?!\p{L}).*(?<!\p{L})(?:i (?:mitt|min) (?:ställe|plats)|min plats|(?:i stället|istället) för mig)(?!\p{L})/iu;
/** "Kan nån annan ta min plats, jag kommer sent": she asks for her ersättare. */
const SOMEBODY_FOR_ME =
  /^(?:hej[,!]? )?(?:kan|får|kunde|skulle) (?:någon|nån|nan) (?:annan )?(?:kunna )?(?:ta min plats|gå in för mig|hoppa in för mig|ersätta mig|komma (?:i stället|istället)(?: för mig)?)(?!\p{L})/iu;
/** "Byt ut mig mot Petra". */
const SWAPS_ME =
  /^(?:(?:kan|kunde|vill) (?:du|ni) )?(?:tack |snälla )?(?:byta? ut|ersätta?) mig (?:mot|med)(?!\p{L})/iu;
/** "Kan jag hoppa in för Lars?" */
const OFFERS =
  /^(?!är det|.*(?<!\p{L})(?:vem|vilka|när|hur|betalt|arvode|eller|nej)(?!\p{L})).*(?<!\p{L})(?:jag (?:kan |får |vill |gärna )*|(?:kan|får|ska) jag )(?:hoppa|gå|rycka|träda) in för(?!\p{L})/iu;
/** "Säg till Maja att jag inte kommer". */
const HAS_TOLD =
  /(?<!\p{L})(?:säga|säg|hälsa|meddela|tala om|berätta|framföra|framför)(?!\p{L}).*(?<!\p{L})att jag (?:tyvärr )?(?:inte (?:kommer|kan|hinner)|har förhinder|får förhinder|är sjuk)(?!\p{L})/iu;
/** "Vad händer om jag har förhinder?", "om jag inte kan den 10, vem går in då?" */
const WHO_THEN =
  /^(?!.*(?<!\p{L})(?:(?:ringer|mejlar|mailar|kontaktar|meddelar|messar|smsar|hör|säger) jag|jag (?:ringa|höra av|mejla|kontakta|meddela))(?!\p{L}))(?=.*(?<!\p{L})(?:vem|vilken|vad händer)(?!\p{L})).*(?<!\p{L})om jag (?:inte (?:kan|kommer|hinner)|har förhinder|får förhinder|blir sjuk|är sjuk)(?!\p{L})/iu;

/** "Kalla in Monika i stället för Lars", "be Sofia hoppa in för Karim": who is to serve for whom. */
const CALLS_IN =
  /^(?:(?:kan|vill|skulle) du )?(?:(?:kalla|ta|sätt|ring) in|kalla|be|fråga|tillfråga|låt)(?!\p{L}).*(?<!\p{L})(?:i stället för|istället för|hoppa in för|hoppar in för|gå in för|går in för|tjänstgöra för|ersätta|för|åt)(?!\p{L})/iu;
const DAYS = '(?:dagarna|datumen|mötena|gångerna|tillfällena|sammanträdena)';
/** "Varken den 10 december eller den 11 mars". */
const NEITHER = /^(?!.*(?<!\p{L})vet(?!\p{L})).*(?<!\p{L})varken(?!\p{L}).*(?<!\p{L})eller(?!\p{L})/iu;
const NEITHER_OF_US = /^varken(?!\p{L})|(?<!\p{L})(?:missar|uteblir|sjuka)(?!\p{L})/iu;
/** "Inte någon av dagarna". */
const NONE_OF = new RegExp(
  `(?<!\\p{L})(?:(?:inte|ej)(?: \\p{L}+)? (?:någon|något)|ingen|inget) av ${DAYS}(?!\\p{L})`,
  'iu',
);
/** "Alla dagar utom 11 mars", "varje möte förutom det i juni". */
const ALL_BUT =
  /(?<!\p{L})(?:alla|samtliga|varje|båda|hela)(?!\p{L}).*(?<!\p{L})(?:utom|förutom|undantaget|med undantag)(?!\p{L})/iu;
const OF_COMING =
  /(?<!\p{L})(?:jag|kommer|kan|deltar|hinner|passar|funkar|går bra|förhinder|borta|bortrest)(?!\p{L})/iu;
const NO = /(?<!\p{L})(?:inte|ej|förhinder|borta|bortrest)(?!\p{L})/iu;
const ASKS =
  /\?|^(?:och |men )?(?:vem|vilka|vilken|när|hur|är|kommer (?:alla|ni|de)|(?:lämnade|tänker|tänkte|uteblev|missade|svarade|lyckas|brukar)(?= \p{L}+ ))(?!\p{L})|(?<!\p{L})(?:räcker det|(?:är|blir) vi beslut|undrar|vill veta|(?:frågar|frågade|frågat) om|(?:kommer|kan|deltar)(?: inte)? (?:bara )?om \p{L}+(?: \p{L}+)? (?:inte |också )?(?:kommer|kan|deltar))/iu;
const OF_MEETING = /(?<!\p{L})(?:mötet?|sammanträdet?|\p{L}*dag)(?!\p{L})|\d/iu;
/** "Sofia kan", "Lars inte": a name and what is said of her, and no more. */
const OF_ONE_NAMED =
  /^\p{L}+(?: \p{L}+)? (?:(?:kan|kommer|deltar|hinner|är med)(?: (?:tyvärr|dessvärre))?(?: (?:inte|ej|ändå|också|gärna|komma))*|inte)[.! ]*$/iu;
/** "Lena ringde, hon kan": how the kansli came to know. */
const HAS_CALLED =
  /(?<!\p{L})(?:ringt|ringde|mejlat|mejlade|mailat|mailade|hälsar|hälsade|meddelar|meddelade|meddelat|hört av sig|hörde av sig|sms\p{L}*|skrev|återkom|sa|sade|säger|enligt|hört av|hörde av|höra av|veta av|berätta\p{L}*|framfört|framförde|informera\p{L}*)(?!\p{L})/iu;

/** "Lars är frisk", "Lars är inte sjuk längre", "Lars blir sen": whether she comes is then asked. */
const WELL_AGAIN =
  /^(?:nu )?\p{L}+(?: \p{L}+)? (?:(?:är|har blivit|blev) (?:nu )?(?:frisk|kry|på benen)|(?:har )?(?:ändrat|ändrade|ändrar|ångrat|ångrade|ångrar) sig|är inte (?:längre )?(?:sjuk|borta|bortrest|upptagen)|(?:blir|är|kommer) (?:\p{L}+ ){0,2}(?:sen|sent|försenad)(?: (?:på |med |till )?(?:cirka |ca |ungefär |typ |minst |runt )?(?:\d+|en|tio|femton|tjugo|halv\p{L}*) ?(?:min\p{L}*|tim\p{L}*|kvart|h|kvarter)?)?|(?:går|drar|åker) (?:\p{L}+ )?(?:vid|kl\.?|klockan|tidigare|efter)(?: \p{L}+| \d[\d.:]*){0,3})(?: igen| nu| längre)*[.! ]*$/iu;

/** "Kommer: Eva, Karim": no question, though it begins with the verb. */
const HEADS_LIST = /^(?:kommer|deltar) ?:/iu;

function isToldOfThem({ text, asks, person, people, told }: Said): boolean {
  const isAsked = (asks && !HEADS_LIST.test(text)) || ASKS.test(text);
  if (!person || isAsked || ONESELF.test(text) || OF_MATTER.test(text)) return false;
  if (people) return told.length > 1 && told.some((says) => says !== 'OPEN');
  if (WELL_AGAIN.test(text)) return true;
  return told.some((says) => says !== 'OPEN') && (OF_ONE_NAMED.test(text) || HAS_CALLED.test(text));
}

const isToldOfRest = (text: string) =>
  toldOfRest(text) !== null && !ONESELF.test(text) && !OF_MATTER.test(text);

const BESIDE = 'tyvärr|dessvärre|inte|ej|gärna|båda|bägge|nog|kanske|också|även';
/** "Kan", and of nothing else than being there: "jag och Lars kan inte enas" is none. */
const CAN = `(?:kan|hinner)(?! (?:(?:${BESIDE}) )*(?!(?:${BESIDE}|komma|delta|vara|närvara|medverka|ansluta|den|på|till|i|då|men|om|\\p{L}*dag\\p{L}*)(?!\\p{L}))\\p{L})`;
const COMES = `(?:(?:kommer|deltar)(?! (?:\\p{L}+ )?(?:överens|fram|ihåg|på att|att (?!komma|delta|vara|kunna|närvara)))|${CAN}|missar|uteblir|är med(?! på att)|är borta|är sjuka|(?:har|får) (?:\\p{L}+ )?förhinder)`;
/** "Både jag och Lars kommer", "Lars och jag har förhinder", "vi kommer båda, jag och Lars": one's own answer, and another's. */
const WITH_ANOTHER = new RegExp(
  `^(?:(?:hej|ja|nej|tyvärr)[ ,!]+)*(?:(?:både |varken )?(?:jag (?:och|samt|eller|o|å|&|\\+) \\p{L}+(?: \\p{L}+)?|\\p{L}+(?: \\p{L}+)? (?:och|samt|eller|o|å|&|\\+) jag)(?: (?:båda|bägge|tyvärr))* ${COMES}|vi ${COMES}.*(?<!\\p{L})(?:jag (?:och|samt)|(?:och|samt) jag)(?!\\p{L}))(?!\\p{L})`,
  'iu',
);

const isOfDays = ({ text, days }: Said) => !ASKS.test(text) && OF_COMING.test(text) && days > 0;

/** What words that say whose coming they are of may have been taken for by their words alone. */
const WIDELY: Row['from'] = [
  ...QUESTIONS,
  ...LOOSELY,
  'rsvp.remote',
  'recusal.report',
  'recusal.raise',
  'meeting.move',
  'meeting.cancel',
];

/** What "Lars kan inte", "Viktor ringde och sa att han kan" may be taken for. */
const TOLD_FROM: Row['from'] = [
  ...WIDELY,
  'poll.answer',
  'poll.create',
  'poll.createDates',
  'poll.status',
  'circulation.answer',
  'meeting.remind',
  'meeting.create',
  'minutes.requestChange',
];

/** What "måste gå kl. 11", "kommer i april" may be taken for. */
const OWN_FROM: Row['from'] = [
  ...WIDELY,
  'poll.answer',
  'circulation.answer',
  'rule.notice',
  'rule.quorum',
  'minutes.requestChange',
  'meeting.last',
  'plan.show',
];

const ROWS: readonly Row[] = [
  {
    to: 'member.role',
    from: [...WIDELY, 'recusal.withdraw', 'recusal.ask'],
    when: ({ text }) => asksWhoLeadsItem(text) || asksWhoLeadsInstead(text),
  },
  {
    to: 'rsvp.decline',
    from: TOLD_FROM,
    when: ({ text, person }) =>
      !person &&
      (isOfMember(text) || isOfSubstitutes(text)) &&
      (SAYS_NO.test(text) || toldOfMember(text) === 'NONE'),
  },
  {
    to: 'rsvp.remote',
    from: TOLD_FROM,
    when: ({ text, person }) =>
      !person && (isOfMember(text) || isOfSubstitutes(text)) && toldOfMember(text) === 'AFAR',
  },
  {
    to: 'rsvp.accept',
    from: TOLD_FROM,
    when: ({ text, person }) => !person && (isOfMember(text) || isOfSubstitutes(text)),
  },
  {
    to: 'rsvp.accept',
    from: [
      ...LOOSELY,
      'poll.answer',
      'circulation.answer',
      'meeting.last',
      'attendance.present',
      'plan.show',
    ],
    when: ({ text, person }) => !person && comesAfterAll(text) && !OF_MATTER.test(text),
  },
  { to: 'rsvp.accept', from: OWN_FROM, when: ({ text }) => ownComing(text) === 'COMES' },
  { to: 'rsvp.decline', from: OWN_FROM, when: ({ text }) => ownComing(text) === 'NOT' },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'poll.answer', 'rsvp.remote'],
    when: (said) =>
      !ASKS.test(said.text) && ((isOfDays(said) && NEITHER.test(said.text)) || NONE_OF.test(said.text)),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'poll.answer', 'plan.show', 'plan.add', 'calendar.subscribe'],
    when: (said) => isOfDays(said) && !said.person && ALL_BUT.test(said.text) && NO.test(said.text),
  },
  {
    to: 'rsvp.accept',
    from: [...LOOSELY, 'poll.answer', 'plan.show', 'plan.add', 'calendar.subscribe'],
    when: (said) => isOfDays(said) && !said.person && ALL_BUT.test(said.text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'plan.show'],
    when: ({ text, person }) =>
      person && !ASKS.test(text) && WITH_ANOTHER.test(text) && (NO.test(text) || NEITHER_OF_US.test(text)),
  },
  {
    to: 'rsvp.accept',
    from: [...LOOSELY, 'plan.show'],
    when: ({ text, person }) => person && !ASKS.test(text) && WITH_ANOTHER.test(text),
  },
  {
    to: 'substitute.accept',
    from: [...LOOSELY, 'notice.send', 'meeting.remind', 'attendance.present', 'attendance.absent'],
    when: ({ text, people }) => people && CALLS_IN.test(text) && !OF_MATTER.test(text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'circulation.answer', 'dissent.register'],
    when: ({ text, person }) => isRegistered(text, person) && SAYS_NO.test(text),
  },
  {
    to: 'rsvp.accept',
    from: [...LOOSELY, 'circulation.answer', 'dissent.register'],
    when: ({ text, person }) => isRegistered(text, person),
  },
  {
    to: 'rsvp.decline',
    from: TOLD_FROM,
    when: ({ text, told }) => isToldOfRest(text) && (told[0] ?? toldOfRest(text)) === 'NO',
  },
  { to: 'rsvp.accept', from: TOLD_FROM, when: ({ text }) => isToldOfRest(text) },
  {
    to: 'rsvp.decline',
    from: TOLD_FROM,
    when: (said) => isToldOfThem(said) && said.told.includes('NO') && !SERVES.test(said.text),
  },
  {
    to: 'rsvp.accept',
    from: TOLD_FROM,
    when: (said) => isToldOfThem(said) && !SERVES.test(said.text),
  },
  {
    to: 'attendance.coming',
    from: TOLD_FROM,
    when: ({ text, person }) => person && wondersOfComing(text) && !OF_MATTER.test(text),
  },
  {
    to: 'matter.about',
    from: WIDELY,
    when: ({ text, person }) => !person && asksOwnPart(text),
  },
  {
    to: 'attendance.coming',
    from: LOOSELY,
    when: ({ text }) => OWN_TURN.test(text) && !OF_MATTER.test(text),
  },
  {
    to: 'attendance.coming',
    from: ['recusal.ask'],
    when: ({ text }) => OWN_TURN.test(text) && !OF_MATTER.test(text) && OF_MEETING.test(text),
  },
  {
    to: 'attendance.coming',
    from: [...WIDELY, 'attendance.absent'],
    when: ({ text, person }) =>
      (substitutesComing(text) || (person && asksWhyNot(text))) && !OF_MATTER.test(text),
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
    from: [...LOOSELY, 'rule.notice'],
    when: ({ text }) => asksWhoIsCalled(text) && !OF_MATTER.test(text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'meeting.move', 'recusal.report', 'recusal.withdraw', 'recusal.raise', 'recusal.ask'],
    when: ({ text }) => QUITS.test(text),
  },
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'rsvp.remote'],
    when: ({ text, person }) => person && (IN_MY_PLACE.test(text) || SWAPS_ME.test(text)),
  },
  { to: 'rsvp.decline', from: WIDELY, when: ({ text, person }) => !person && SOMEBODY_FOR_ME.test(text) },
  { to: 'substitute.accept', from: LOOSELY, when: ({ text, person }) => person && OFFERS.test(text) },
  { to: 'attendance.coming', from: LOOSELY, when: ({ text }) => OWN_TURN_LAST.test(text) },
  {
    to: 'member.role',
    from: WIDELY,
    when: ({ text }) => asksWhetherILead(text),
  },
  {
    to: 'member.substitute',
    from: [...LOOSELY, 'rule.notice'],
    when: ({ text }) => WHO_THEN.test(text) || asksWhoComesThen(text),
  },
  {
    to: 'attendance.coming',
    from: WIDELY,
    when: ({ text, person }) => !person && namedAskedOf(text) !== null,
  },
  { to: 'rsvp.decline', from: LOOSELY, when: ({ text }) => HAS_TOLD.test(text) },
  {
    to: 'attendance.coming',
    from: [
      ...OWN_FROM,
      'item.withdraw',
      'item.edit',
      'item.restore',
      'attendance.present',
      'poll.status',
      'percapsulam.status',
      'rule.delegation',
    ],
    when: ({ text }) => (OWN_ANSWER.test(text) || strikesOwnAnswer(text)) && !/capsul/iu.test(text),
  },
];

/** Words of one's own coming or serving that say what they are for, whatever they resemble; null: they are none. */
export function byComingWords(intent: Intent | null, said: Said): Intent | null {
  return ROWS.find((row) => row.from.includes(intent) && row.when(said))?.to ?? null;
}
