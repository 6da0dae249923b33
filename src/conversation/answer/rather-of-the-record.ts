import { asksWhoSigns } from '../search/query.ts';
import {
  askedOfMatter,
  asksOfOneself,
  asksWhatWas,
  isBorneOut,
  isSpokenOf,
} from '../understand/borne-out.ts';
import type { DateMention } from '../understand/dates/dates.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import { asksWhyLeft, otherSpeaker } from '../understand/record/asked-of-record.ts';
import { asksHowVoted, asksWhoLeft, asksWhoServedForMe } from '../understand/record/asked-plainly.ts';
import { type Asking, speaksOf } from './asking.ts';
import { besideTheRegister } from './beside-the-register.ts';
import { grantedToNamed } from './decisions/decisions.ts';
import { namesMoreThanOutcome, OF_OUTCOMES, outcomeAsked } from './decisions/outcomes.ts';
import { asksWhatWasSaid } from './matters/by-speaker.ts';
import { meetingInHeads, namesRecordedMatter } from './matters/on-record.ts';
import { saidOtherwise } from './matters/said-otherwise.ts';
import { asksWhoSatFor } from './meetings/seat-of-member.ts';
import { isMinuted, meetingMeant } from './meetings/which-meeting.ts';
import { asks, asksOnOf, asksWhenOf, isJavigThere } from './of-matter-before.ts';
import { asksWhoStandsIn, isUnknownOffice } from './of-offices.ts';
import { asksToSpeak } from './rules.ts';

/**
 * What a message is for, with the board's record at hand: where it says nothing of what its words were taken for and
 * names a matter on record, it asks of that matter. What is asked is never taken for an answer to a kallelse.
 */
export async function ratherOfTheRecord(asking: Asking, intent: Intent | null): Promise<Intent | null> {
  const { entities, message, scores } = asking.understanding;
  const maybeOfOutcome = intent === null || OF_OUTCOMES.test(intent);
  if (maybeOfOutcome && outcomeAsked(message.text) && !(await namesMoreThanOutcome(asking))) {
    // "Varför vill de avslå": of what is spoken of.
    return speaksOf(asking, 'why') && asking.subject?.matter ? 'matter.about' : 'decision.list';
  }
  // "Kan jag som ersättare yttra mig": a right is asked about; nobody goes in, and no matter is named.
  if (asksToSpeak(asking)) return 'member.substitute';
  if (!(intent && isAct(intent)) && asksWhoSatFor(asking)) return 'attendance.present';
  // "Var alla överens om hyran": how it was voted, of a matter on record.
  if (!(intent && isAct(intent)) && AGREED.test(message.text) && (await namesRecordedMatter(asking)))
    return 'decision.votes';
  // "La nån ner rösten": who did, and no matter of the word.
  if (!(intent && isAct(intent)) && LAID_DOWN.test(message.text)) return 'decision.votes';
  if (intent === null) {
    return otherSpeaker(message.text) !== null || (await asksOnOf(asking)) ? 'matter.about' : null;
  }
  // "Varför fick inte Fyren något": of who kept out only where that is said.
  const ofRoom = /^(?:recusal\.past|attendance\.(?:absent|present))$/.test(intent);
  if (ofRoom && speaksOf(asking, 'why') && !speaksOf(asking, 'recusal') && !asksWhyLeft(message.text)) {
    if (await namesRecordedMatter(asking)) return 'matter.about';
  }
  // "Vem ska prata om delegationen": whoever has the item, whatever else its name is a word for.
  if (!isAct(intent) && IS_TO_SPEAK.test(message.text) && (await namesRecordedMatter(asking)))
    return 'agenda.presenter';
  // "Kan man sänka åldern": a slip for "synka" only where the record has no such thing.
  if (
    intent.startsWith('calendar.') &&
    !entities.concepts.some(({ concept, guessed }) => !guessed && /^calendar/.test(concept))
  ) {
    if (await namesRecordedMatter(asking, true)) return askedOfMatter(entities);
  }
  // "Hur många tar Fyren emot": nobody is against it.
  if (/^decision\.(?:votes|dissent)$/.test(intent) && TAKES_IN.test(message.text)) return 'matter.about';
  if (/^meeting\.(?:get|next)$/.test(intent) && (await asksWhenOf(asking))) return 'matter.about';
  const beside = await besideTheRegister(asking, intent);
  if (beside) return beside;
  // "Vilka beslut togs den 5 februari": a word that no text has names no matter.
  if (intent === 'decision.find' && scores[0]?.intent === 'decision.list' && scores[0].score >= UNDOUBTED) {
    const ofMeetings =
      entities.numbers.length === 0 && !speaksOf(asking, 'percapsulam') && !OF_SOMETHING.test(message.text);
    if (ofMeetings && !(await namesRecordedMatter(asking))) return 'decision.list';
  }
  if (asksWhoStandsIn(asking, intent)) return 'matter.who';
  if (OF_THOSE_WHO_SERVED.has(intent) && asksWhoServedForMe(message)) {
    const meant = meetingMeant(asking, 'last');
    if (meant.kind === 'one' && isMinuted(meant.meeting)) return 'attendance.served';
  }
  // Who had förhinder to a meeting that has been is told by its protokoll.
  if (intent === 'attendance.coming' && entities.dates.length > 0) {
    const meant = meetingMeant(asking, 'next');
    if (meant.kind === 'one' && isMinuted(meant.meeting)) {
      return speaksOf(asking, 'cannotCome', 'absent', 'not') ? 'attendance.absent' : 'attendance.present';
    }
  }
  // "Statens bidrag 2027": a sum that is named, and none to be added up.
  const isNamed = entities.topic.some(({ weight }) => weight === 1);
  // "Hur gick omröstningen om Fyren", of a matter on record: no snabbfråga is asked about.
  const ofPoll = intent === 'poll.create' && asksHowVoted(message) ? 'poll.status' : intent;
  if (ofPoll === 'poll.status' && isNamed && OF_VOTING.test(message.text)) {
    if (await namesRecordedMatter(asking, true)) return 'decision.votes';
  }
  // Nobody asks others anything by asking how a vote went.
  if (ofPoll !== intent) return ofPoll;
  // "Vem var ordförande i juni": who led the meeting then, where its protokoll is on record.
  if (intent === 'member.role' && speaksOf(asking, 'chair')) {
    const meant = entities.dates.some(isOfADay) ? meetingMeant(asking, 'last') : null;
    if (meant?.kind === 'one' && isMinuted(meant.meeting)) return 'attendance.present';
  }
  // "När är sista dagen att söka": a day, and not what has been applied for.
  if (intent === 'agenda.applications' && OF_LAST_DAY.test(message.text)) return 'matter.about';
  if (intent === 'decision.total' && isNamed && !speaksOf(asking, 'total', 'granted', 'ours')) {
    if (await namesRecordedMatter(asking)) return 'matter.amount';
  }
  // "Internbudget 2027 totalt": of a matter by its heading, and the year is in it.
  const ofYear =
    entities.dates.length > 0 && entities.dates.every((one) => one.kind === 'parts' && one.month === null);
  if (intent === 'decision.total' && isNamed && ofYear && !speaksOf(asking, 'granted')) {
    if (await namesRecordedMatter(asking, true)) return 'matter.amount';
  }
  // "Hur mycket har Bryggan beviljats": of a thing that nothing was granted yet, and its matter tells what there is.
  if (intent === 'decision.total' && isNamed && entities.dates.length + entities.organisations.length === 0) {
    const isSum = speaksOf(asking, 'total', 'ours') || (await grantedToNamed(asking)) !== null;
    if (!isSum && (await namesRecordedMatter(asking, true))) return 'matter.amount';
  }
  // "Summa?" of what is spoken of.
  const isShort =
    entities.dates.length === 0 &&
    (message.words.length <= 2 || (message.words.length <= 5 && !SUMS_UP.test(message.text)));
  if (intent === 'decision.total' && isShort && asking.subject?.matter) return 'matter.amount';
  // Nobody does a thing by asking why it was done.
  if (isAct(intent) && speaksOf(asking, 'why') && (await namesRecordedMatter(asking))) {
    return askedOfMatter(entities);
  }
  if (intent === 'member.list' && !speaksOf(asking, 'member', 'boardWord', 'substitute', 'organisation')) {
    // A second question in the same message is of what the first was of.
    const goesOn = asking.subject?.matter != null && asking.subject.at === asking.now;
    const named = entities.topic.some(({ weight }) => weight === 1);
    if (named && (goesOn || (await namesRecordedMatter(asking, true)))) {
      return 'matter.about';
    }
  }
  if (intent === 'member.person' && entities.dates.length > 0 && speaksOf(asking, 'followup')) {
    return 'decision.followup';
  }
  // "Vem tecknar firman": who was chosen to, and not what may be decided by whom.
  if (intent === 'rule.delegation' && asksWhoSigns(message.text)) {
    if (await namesRecordedMatter(asking)) return 'matter.about';
  }
  // "Vad får chefen köpa själv": what may be done without the board, whatever the record has of such a thing.
  if (intent === 'rule.delegation' && ALONE.test(message.text)) return intent;
  // "Måste öborna betala": no word of what may be decided by whom.
  if (intent === 'rule.delegation' && !OF_DELEGATION.test(message.text) && !speaksOf(asking, 'delegation')) {
    return askedOfMatter(entities);
  }
  const said = saidOtherwise(intent, message.text);
  if (said && (!said.ofPerson || entities.persons.length > 0)) return said.to;
  const isRule =
    OF_RULES.test(intent) && !speaksOf(asking, 'castingVote', 'quorum', 'minutes', 'notice', 'respond');
  if (isRule && (await namesRecordedMatter(asking, true))) return askedOfMatter(entities);
  // "När ska man anmäla sig till konferensen i Fors": no kallelse of the board's own.
  if (intent === 'rule.notice' && isNamed && (await namesRecordedMatter(asking)))
    return askedOfMatter(entities);
  if (!isAct(intent) && asksWhatWasSaid(asking) && !speaksOf(asking, 'vote', 'recusal'))
    return 'matter.about';
  if (intent === 'member.role' && LEADS.test(asking.understanding.message.text)) {
    if (await namesRecordedMatter(asking)) return 'matter.about';
  }
  if (!isAct(intent) && entities.organisations.length === 0) {
    const isVisit = COMES_FROM.test(asking.understanding.message.text);
    if (isVisit && (await namesRecordedMatter(asking, true))) return 'agenda.presenter';
  }
  if (intent.startsWith('member.') && countsOthers(asking)) return 'matter.about';
  // "Hyra kansliet": what the kansli costs or does is no office.
  if (intent === 'member.office' && !speaksOf(asking, 'who') && !ASKS_PLACE.test(message.text)) {
    const ofPremises = entities.topic.some(({ word }) =>
      /^(?:hyr|lokal|kontrakt|flytt|kostn)/.test(word.folded),
    );
    if (ofPremises) return 'matter.amount';
  }
  // "Ombud nätverket ersättare": two words of one matter's heading name it more surely than one of the register.
  if (intent.startsWith('member.') && entities.persons.length + entities.organisations.length === 0) {
    const naming = entities.topic.filter(({ weight }) => weight === 1);
    if (naming.length > 1 && (await namesRecordedMatter(asking, true))) return 'matter.about';
  }
  if (OF_THOSE_THERE.test(intent) && countsOthers(asking) && (await namesRecordedMatter(asking))) {
    return 'matter.about';
  }
  if (intent === 'attendance.absent' && (await namesRecordedMatter(asking, true))) return 'recusal.past';
  if (intent === 'attendance.served' && (await isJavigThere(asking))) return 'recusal.past';
  if (intent === 'recusal.past' && (asksWhoLeft(message) || asksWhyLeft(message.text))) return intent;
  if (await isUnknownOffice(asking, intent)) return 'matter.who';
  if (intent === 'agenda.presenter' && TAKES.test(asking.understanding.message.text)) return intent;
  // "Kan jag som ersättare yttra mig": a right is asked about, and nobody goes in.
  if (isAct(intent) && asksToSpeak(asking)) return 'member.substitute';
  const ofOthers = entities.organisations.length + entities.persons.length > 0;
  if (intent === 'rsvp.accept' && ofOthers && OTHERS_COME.test(message.text)) return 'attendance.coming';
  if (intent === 'rule.percapsulam' && entities.topic.some(({ weight }) => weight === 1)) {
    if (await namesRecordedMatter(asking, true)) return 'matter.about';
  }
  if (intent === 'recusal.ask' && asking.subject?.matter && WHO_IS.test(message.text)) return 'recusal.past';
  const was = isAct(intent) && asksWhatWas(asking.understanding) ? WAS[intent] : undefined;
  if (was) return was;
  const ofRsvp =
    (intent === 'rsvp.accept' || intent === 'rsvp.decline') && asksOfOneself(asking.understanding);
  const answersUnasked = ofRsvp || (isAct(intent) && asksWhatWas(asking.understanding));
  if (!answersUnasked && (isBorneOut(intent, entities) || (isAct(intent) && !asks(asking)))) return intent;
  if (isSure(asking, intent) && OF_A_MATTER.has(intent)) return intent;
  if (await namesRecordedMatter(asking)) return askedOfMatter(entities);
  if (!answersUnasked) return (await inHeads(asking)) ?? likelierBorneOut(asking, intent);
  return entities.tense === 'past' || entities.dates.length === 0 ? null : 'attendance.coming';
}

const LAID_DOWN =
  /(?<!\p{L})(?:la|lade|lagt|lägger|lägga) (?:[\p{L}-]+ ){0,3}?(?:ner|ned) (?:(?:sin|sina|min) )?röst(?:en|er|erna)?(?!\p{L})/iu;
const IS_TO_SPEAK =
  /^(?:och |men |å |o )?(?:vem|vilka) (?:är det som |är tänkt att |som )?(?:ska|skall|tänker|kommer att) (?:prata|berätta|tala|snacka|informera|rapportera|dra|föredra|presentera|redovisa|visa|hålla i|köra)(?!\p{L})/iu;
const AGREED =
  /^(?:och |men |å |o )?(?:var|va|är|e|blev|stod)(?!\p{L}).*(?<!\p{L})(?:överens|eniga?|enigt|enhälligt?a?|ense)(?!\p{L})/iu;
const TAKES_IN = /(?<!\p{L})(?:tar|tog|ta|tagit|tas|togs) (?:[\p{L}\d-]+ ){0,4}emot(?!\p{L})/iu;

/** A day or a month, and no year alone. */
const isOfADay = (date: DateMention): boolean =>
  date.kind === 'days' || date.month !== null || date.day !== null;

const OF_VOTING = /(?<!\p{L})(?:omröst|röst|voter)/iu;
const OF_LAST_DAY =
  /(?<!\p{L})(?:sista (?:dag|datum|ansökningsdag)\p{L}*|deadline\p{L}*|senaste? datum|när (?:är det )?senast|hur länge (?:kan|får))(?!\p{L})/iu;

const ASKS_PLACE = /(?<!\p{L})(?:adress|telefon|mejl|mail|e-post|epost|nummer|kontakt|ligger|finns|sitter)/iu;

const SUMS_UP =
  /(?<!\p{L})(?:total\p{L}*|samman\p{L}*|summ\p{L}*|bevilja\p{L}*|gett|delat|allt|alla)(?!\p{L})/iu;

const ALONE = /(?<!\p{L})får (?:\p{L}+ ){1,6}(?:själv|på egen hand|utan (?:oss|styrelsen|beslut))(?!\p{L})/iu;

const OF_DELEGATION =
  /(?<!\p{L})(?:deleg\p{L}*|attest\p{L}*|beslut\p{L}*|befogenhet\p{L}*|mandat\p{L}*|teckna\p{L}*|får|rätt|själv)(?!\p{L})/iu;

/** Surely enough read that only the record can say otherwise. */
const UNDOUBTED = 0.5;

/** What stands after such a word is what was asked about, known or not. */
const OF_SOMETHING =
  /(?<!\p{L})(?:om|kring|angående|ang|rörande|gällande|för|till|i ärendet) (?!(?:mötet|sammanträdet|oss|mig)(?!\p{L}))\p{L}/iu;

/** "Kommer Region Nordkusten på mötet": another than oneself. */
const OTHERS_COME = /^(?:kommer|deltar|är|e|har) (?!jag(?!\p{L})|vi(?!\p{L}))\p{L}/iu;

/** "Vem är jävig", of the matter that is spoken of. */
const WHO_IS =
  /^(?:och |men )?(?:vem|vilka|nån|någon) (?:är|e|var|va|blir) (?:det )?(?:som (?:är|var) )?jäv/iu;

/** What is asked of an act once it has been done: whoever asks whether she voted does not vote. */
const WAS: Partial<Readonly<Record<Intent, Intent>>> = {
  'dissent.register': 'decision.dissent',
  'circulation.answer': 'decision.votes',
  'recusal.report': 'recusal.past',
  'recusal.raise': 'recusal.past',
  'minutes.approve': 'minutes.adjuster',
};

/** Rules that are asked about in words that matters are asked about in as well. */
const OF_RULES = /^rule\.(?:casting|quorum|minutes|notice)$/;

/** "Vem kommer från Fyren den 22": whoever has the matter of the visit; who comes from a medlem has answered a kallelse. */
const COMES_FROM =
  /^(?:vem|vilka) (?:är det som |som |är som )?(?:kommer|besöker oss) (?:från|ifrån|fr)(?!\p{L})/iu;

/** "Vem leder arbetsgruppen": of what is named, not of the board. */
const LEADS = /(?<!\p{L})(?:leder|ledde|håller i|ansvarar)(?!\p{L})/iu;

/** "Vem tar budgeten", "vem ska prata om Fyren": whoever has a matter presents it. */
const TAKES =
  /(?<!\p{L})vem (?:är det som |som |är som )?(?:(?:ska|skall|skulle|brukar|tänkte) )?(?:tar?|har?|kör|köra|håller|hålla|sköter|sköta|drar?|pratar?|berättar?|snackar?|talar?|visar?|kommer och|ansvarar?)(?!\p{L})/iu;

/** "Hur många unga saknade sysselsättning" asks of no meeting. */
const OF_THOSE_WHO_SERVED: ReadonlySet<Intent> = new Set<Intent>([
  'attendance.present',
  'attendance.absent',
  'attendance.coming',
  'decision.votes',
]);
const OF_THOSE_THERE = /^(?:attendance\.(?:present|absent|coming)|quorum\.coming)$/;

/** "Hur många huvudmän har vi i kommunen": of others than those who sit on the board. */
function countsOthers(asking: Asking): boolean {
  return (
    speaksOf(asking, 'howMany') &&
    !speaksOf(asking, 'member', 'substitute', 'office', 'auditor', 'chair', 'vice') &&
    asking.understanding.entities.topic.some(({ weight }) => weight === 1)
  );
}

/** Asked of a matter anyhow: where the words are sure, the matter's own paragraph settles whether there is any. */
const OF_A_MATTER: ReadonlySet<Intent> = new Set<Intent>([
  'recusal.past',
  'decision.dissent',
  'decision.votes',
]);

function isSure({ understanding: { scores } }: Asking, intent: Intent): boolean {
  return scores.some((one) => one.intent === intent && one.score >= 0.85);
}

/** What only the head of a protokoll or kallelse speaks of is asked of that meeting. */
async function inHeads(asking: Asking): Promise<Intent | null> {
  const meetingId = await meetingInHeads(asking);
  if (meetingId === null) return null;
  if (asking.understanding.entities.dates.length > 0) return 'meeting.get';
  const meeting = asking.board.meetings.find(({ id }) => id === meetingId);
  return meeting && meeting.state.date >= asking.today ? 'meeting.next' : 'meeting.last';
}

/** Less likely than this, an intent is not meant whatever words are said. */
const POSSIBLE = 0.05;

/** The likeliest question whose own words are said, where those of the likeliest of all are not. */
function likelierBorneOut({ understanding: { scores, entities } }: Asking, intent: Intent): Intent {
  const other = scores.find(
    (one) =>
      one.score >= POSSIBLE &&
      !isAct(one.intent) &&
      one.intent !== 'my.tasks' &&
      isSpokenOf(one.intent, entities),
  );
  return other?.intent ?? intent;
}
