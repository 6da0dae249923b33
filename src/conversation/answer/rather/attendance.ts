import type { DateMention } from '../../understand/dates/dates.ts';
import { type Intent, isAct } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksWhyLeft } from '../../understand/record/asked-of-record.ts';
import { asksWhoLeft, asksWhoServedForMe } from '../../understand/record/asked-plainly.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { keptOutOfNumbered } from '../decisions/recusals.ts';
import { namesRecordedMatter } from '../matters/find/on-record.ts';
import { asksWhoFromAfar } from '../meetings/from-afar.ts';
import { asksWhoLedWithoutMe } from '../meetings/led-when.ts';
import { asksWhoSatFor } from '../meetings/seat-of-member.ts';
import { isMinuted, meetingMeant } from '../meetings/which-meeting.ts';
import { adjustersCalled, asksReserve } from '../minutes/adjusters-called.ts';
import { isJavigThere } from '../of-matter-before.ts';
import { countsOthers } from './people.ts';
import { type Settled, type Settling, where } from './reading.ts';

/** "Vem satt för Region Nordkusten": who was there on that seat. */
export function satFor(asking: Asking, of: Intent | null): Settled {
  return !(of && isAct(of)) && asksWhoSatFor(asking) ? 'attendance.present' : undefined;
}

/** "Vem höll i det när jag var jävig": who led then. */
export function ledWithoutMe(asking: Asking, of: Intent | null): Settled {
  return !(of && isAct(of)) && asksWhoLedWithoutMe(asking) ? 'attendance.present' : undefined;
}

/** "Vem var på distans i mars", "nån som ringde in": who took part from afar. */
export function tookPartFromAfar(asking: Asking, of: Intent | null): Settled {
  return !(of && isAct(of)) && asksWhoFromAfar(asking) ? 'attendance.present' : undefined;
}

/** "Varför fick inte Fyren något": of who kept out only where that is said. */
export function whyNotGiven(asking: Asking, of: Intent): Settling {
  if (!/^(?:recusal\.past|attendance\.(?:absent|present))$/.test(of)) return undefined;
  if (!speaksOf(asking, 'why') || speaksOf(asking, 'recusal')) return undefined;
  if (asksWhyLeft(asking.understanding.message.text)) return undefined;
  return where(namesRecordedMatter(asking), 'matter.about');
}

/** "Var alla på plats i maj": who was missing, if anybody. */
export function allThere(asking: Asking, of: Intent): Settled {
  if (!OF_PRESENCE.test(of) || !ALL_THERE.test(asking.understanding.message.text)) return undefined;
  return isOfMinuted(asking, 'last') ? 'attendance.absent' : undefined;
}
const OF_PRESENCE = /^(?:attendance\.(?:present|coming|absent)|quorum\.coming|member\.list)$/;
const ALL_THERE =
  /^(?:och |men |å |o )?(?:var|va|kom|dök|deltog|satt) (?:alla|samtliga|hela styrelsen)(?: (?:våra|ordinarie|ledamöter|ledamöterna|i styrelsen|upp))*(?: då)? ?(?:på plats|med|där|närvarande|på mötet|sist|i \p{L}+|den \d+|$|[?.])/iu;

/** "Vilka fick rösta på majmötet": who decided there, and not the ersättare alone. */
export function hadVote({ understanding: { message, entities } }: Asking, of: Intent): Settled {
  if (of !== 'attendance.served' || entities.persons.length > 0) return undefined;
  return HAD_VOTE.test(message.text) ? 'attendance.present' : undefined;
}
const HAD_VOTE =
  /^(?:och |men )?(?:vilka|vem|hur många)(?: alla| som)? (?:fick|kunde|hade rätt att|hade) (?:rösta|rösträtt|besluta|vara med och besluta)(?!\p{L})/iu;

/** "Vem var inne för Bo i början", of a meeting on record: who served for her. */
export function wasInFor(asking: Asking, of: Intent): Settled {
  if (isAct(of) || asking.understanding.entities.persons.length === 0) return undefined;
  if (!IN_FOR.test(asking.understanding.message.text)) return undefined;
  return isOfMinuted(asking, 'last') ? 'attendance.served' : undefined;
}
const IN_FOR =
  /^(?:och |men )?(?:vem|vilken|vilka) (?:var|va|satt|gick|hoppade|kom|ryckte|stod|trädde|fick) (?:det som )?(?:in|inne)(?: som ersättare)? (?:i stället )?för(?!\p{L})/iu;

/** "Hur länge var Bo kvar", "vilka paragrafer var jag med på": for which §§ somebody was there. */
export function stayedThere(asking: Asking, of: Intent): Settled {
  const { message, entities } = asking.understanding;
  if (isAct(of)) return undefined;
  const asksIt = entities.persons.length > 0 && STAYED.test(message.text);
  if (!asksIt && !STAYED_MYSELF.test(message.text)) return undefined;
  return isOfMinuted(asking, 'last') ? 'attendance.present' : undefined;
}
const STAYED_MYSELF = sifted(
  /^(?:och |men )?(?:(?:på |vid |i )?vilk(?:a|en) (?:paragraf(?:er|erna|en)?|§§?|punkt(?:er|en|erna)?) (?:var|va|satt|deltog|tjänstgjorde|röstade|beslutade) jag|(?:var|va|satt|stannade) jag (?:kvar|med|me|där|närvarande|inne) när (?:vi|ni|man|styrelsen)|hur länge (?:var|va|satt|stannade|deltog) jag)(?!\p{L})/iu,
);
const STAYED =
  /^(?:och |men )?hur länge (?:var|va|satt|stannade|deltog)(?!\p{L}).*(?<!\p{L})(?:med|kvar|där|mötet|sammanträdet)(?!\p{L})/iu;

/** "Sista dag att säga att man inte kan komma, och till vem": asked of the kallelse, and nobody says here that she is coming or not. */
export function lastDayToSay({ understanding: { message } }: Asking): Settled {
  return LAST_DAY_TO_SAY.test(message.text) ? 'rule.notice' : undefined;
}
const LAST_DAY_TO_SAY = sifted(
  /^(?:och |men |när är )?(?:(?:den )?sista (?:dag(?:en)?|dan|chans(?:en)?)|(?:hur|när) sen(?:t|ast)|(?:till )?vem|vart) (?:för att |att |kan man |måste man |ska man |ska jag |måste jag )*(?:säga|meddela|anmäla|höra av|lämna|svara)(?!\p{L}).*(?<!\p{L})(?:inte (?:kan|kommer|ska)|förhinder|förhindrad|frånvaro|återbud)(?!\p{L})/iu,
);

/** "Vem är reserv": for the justerare, where the kallelse names one. */
export function reserveCalled(asking: Asking, of: Intent | null): Settling {
  if ((of !== null && isAct(of)) || !asksReserve(asking.understanding.message.text)) return undefined;
  return where(
    adjustersCalled(asking).then((called) => called !== null),
    'minutes.adjuster',
  );
}

/** "Vem gick in för mig": who served, where the meeting's protokoll is on record. */
export function servedForMe(asking: Asking, of: Intent): Settled {
  if (!OF_THOSE_WHO_SERVED.has(of) || !asksWhoServedForMe(asking.understanding.message)) return undefined;
  return isOfMinuted(asking, 'last') ? 'attendance.served' : undefined;
}
const OF_THOSE_WHO_SERVED: ReadonlySet<Intent> = new Set<Intent>([
  'attendance.present',
  'attendance.absent',
  'attendance.coming',
  'decision.votes',
  'member.role',
  'member.substitute',
]);

/** Who had förhinder to a meeting that has been is told by its protokoll. */
export function cameThen(asking: Asking, of: Intent): Settled {
  if (of !== 'attendance.coming' || asking.understanding.entities.dates.length === 0) return undefined;
  if (!isOfMinuted(asking, 'next')) return undefined;
  return speaksOf(asking, 'cannotCome', 'absent', 'not') ? 'attendance.absent' : 'attendance.present';
}

/** "Vem var ordförande i juni": who led the meeting then, where its protokoll is on record. */
export function ledThen(asking: Asking, of: Intent): Settled {
  if (of !== 'member.role' || !speaksOf(asking, 'chair')) return undefined;
  if (!asking.understanding.entities.dates.some(isOfADay)) return undefined;
  return isOfMinuted(asking, 'last') ? 'attendance.present' : undefined;
}

/** A day or a month, and no year alone. */
const isOfADay = (date: DateMention): boolean =>
  date.kind === 'days' || date.month !== null || date.day !== null;

function isOfMinuted(asking: Asking, otherwise: 'last' | 'next'): boolean {
  const meant = meetingMeant(asking, otherwise);
  return meant.kind === 'one' && isMinuted(meant.meeting);
}

/** "Hur många unga saknade sysselsättning" asks of no meeting. */
export function othersThanThoseThere(asking: Asking, of: Intent): Settling {
  if (!OF_THOSE_THERE.test(of) || !countsOthers(asking)) return undefined;
  return where(namesRecordedMatter(asking), 'matter.about');
}
const OF_THOSE_THERE = /^(?:attendance\.(?:present|absent|coming)|quorum\.coming)$/;

/** Who was not there when a matter was dealt with kept out of it. */
export async function keptOut(asking: Asking, of: Intent): Promise<Settled> {
  if (of === 'attendance.absent' && (await namesRecordedMatter(asking, true))) return 'recusal.past';
  if (of === 'attendance.served' && (await isJavigThere(asking))) return 'recusal.past';
  // "Vilka var inte med på det", of a § that somebody kept out of.
  const isOfIt = of === 'attendance.absent' && OF_IT.test(asking.understanding.message.text);
  if (isOfIt && (await isJavigThere(asking))) return 'recusal.past';
  const ofPerson = asking.understanding.entities.persons.length > 0;
  if (of === 'attendance.served' && ofPerson && speaksOf(asking, 'recusal')) return 'recusal.past';
  if (of === 'attendance.absent' && speaksOf(asking, 'why') && (await keptOutOfNumbered(asking)))
    return 'recusal.past';
  return undefined;
}

const OF_IT =
  /(?<!\p{L})(?:på|i|om|vid) (?:det|den|detta|beslutet|ärendet|punkten|paragrafen)(?!\p{L})|(?<!\p{L})beslut\p{L}*(?!\p{L})/iu;

/** "Vem gick ut", "varför lämnade hon": of jäv, whatever the record names besides. */
export function wentOut({ understanding: { message } }: Asking, of: Intent): Settled {
  return of === 'recusal.past' && (asksWhoLeft(message) || asksWhyLeft(message.text)) ? of : undefined;
}

/** "Kommer Region Nordkusten på mötet": another than oneself. */
export function othersCome({ understanding: { entities, message } }: Asking, of: Intent): Settled {
  const ofOthers = entities.organisations.length + entities.persons.length > 0;
  return of === 'rsvp.accept' && ofOthers && OTHERS_COME.test(message.text) ? 'attendance.coming' : undefined;
}
const OTHERS_COME = /^(?:kommer|deltar|är|e|har) (?!jag(?!\p{L})|vi(?!\p{L}))\p{L}/iu;

/** "Vem är jävig", of the matter that is spoken of; "vem var jävig om Fyren", of one on record. */
export function recusedThere(asking: Asking, of: Intent): Settling {
  const { understanding, subject } = asking;
  if (of !== 'recusal.ask' || !WHO_IS.test(understanding.message.text)) return undefined;
  return subject?.matter ? 'recusal.past' : where(namesRecordedMatter(asking, true), 'recusal.past');
}
const WHO_IS =
  /^(?:och |men )?(?:vem|vilka|nån|någon) (?:är|e|var|va|blir) (?:det )?(?:som (?:är|var) )?jäv/iu;
