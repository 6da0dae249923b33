import type { RecordIndex } from '../../knowledge.ts';
import { headsRow } from '../../search/heads-row.ts';
import { queryOf } from '../../search/query.ts';
import { rank } from '../../search/rank.ts';
import { isBorneOut } from '../../understand/borne-out.ts';
import { isDay } from '../../understand/dates/dates.ts';
import { asksLink } from '../../understand/meetings/notice-words.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksWherePapersAre, asksWhyLeft } from '../../understand/record/asked-of-record.ts';
import { asksWhoLeft } from '../../understand/record/asked-plainly.ts';
import { venueAsked } from '../../understand/record/at-venue.ts';
import { asksWhatIsOpen } from '../../understand/record/decided-so.ts';
import { asksDaysToGo } from '../../understand/record/few-words-of-meetings.ts';
import { foodIn } from '../../understand/record/food.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Answer } from '../answers.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { perCapsulamThen } from '../decisions/decided-without-meeting.ts';
import type { DecisionsAnswer } from '../decisions/decisions-answer.ts';
import { recusals } from '../decisions/recusals.ts';
import { votes } from '../decisions/votes.ts';
import { asksOfUnknown } from '../meetings/asks-of-unknown.ts';
import { othersInPlan, pausesThen, silentPerCapsulam } from '../meetings/beside-meetings.ts';
import { chairedParagraph } from '../meetings/chaired.ts';
import { dayOnRecord } from '../meetings/day-on-record.ts';
import { decidedDayOf } from '../meetings/decided-day.ts';
import {
  adjustmentAhead,
  asksOfAdjustment,
  officeAddress,
  remoteDecision,
  remoteInNotice,
  replyInNotice,
} from '../meetings/head-facts.ts';
import { speakersHour } from '../meetings/item-hour.ts';
import { inHeadAhead, linkInNotice, noticeSays } from '../meetings/notice-says.ts';
import { deadlineInPlan, openMeeting, titledInPlan } from '../meetings/plan-rows.ts';
import { occasionTold, otherMeetingTold, untoldOfMeeting } from '../meetings/untold-of-meeting.ts';
import { whenAsItStands } from '../meetings/when-quoted.ts';
import { adjustersCalled, asksReserve } from '../minutes/adjusters-called.ts';
import { asksAhead } from '../minutes/minutes.ts';
import { phoneOnRecord } from '../phone.ts';
import { isNoHead, meetingInHeads, namesRecordedMatter } from './find/on-record.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';
import { about, decision } from './matters.ts';
import { ofStranger } from './of-somebody/of-stranger.ts';
import { answersPerCapsulam, perCapsulam } from './per-capsulam-told.ts';
import { asksOfPause } from './wanted.ts';

/** Who is justerare, of a board that has no protokoll at all: what the kallelse puts forward. */
const isOfNoneYet = (asking: Asking, value: { readonly kind: string }): boolean =>
  value.kind === 'no-minutes' &&
  asking.intent === 'minutes.adjuster' &&
  asking.board.meetings.every(({ state }) => state.status !== 'CLOSED');

/** The record's own words where a question's usual answer is silent; `usual` where the record says no more. */
export async function orOnRecord(asking: Asking, usual: Answer): Promise<Answer> {
  // "Hur många dagar kvar till mötet": that is all, whatever else is counted in days.
  const isOfDay = usual.area === 'meeting' && asksDaysToGo(asking.understanding.message.text);
  const told = isOfDay ? null : await onRecord(asking, usual);
  const answer = told ?? usual;
  return whenAsItStands(asking, answer) ?? answer;
}

/** "När var julbordet". */
const HAS_BEEN = /(?<!\p{L})(?:var|hade|blev|hölls)(?!\p{L}) (?!är|ska|ligger)/iu;

/** A meal that is an occasion of its own, and not what there is at a meeting. */
const OCCASION = /^(?:jul)?(?:bord|middag)(?:et|en)?$/u;

/** "Vem ska jag ringa om jag blir sjuk": whom the kallelse says. */
const CALLS =
  /(?<!\p{L})(?:ringa|kontakta|höra av mig|mejla|maila|säga till|vända mig)(?!\p{L}).*(?<!\p{L})(?:sjuk|förhind\p{L}*|inte kan|inte kommer|hindrad)(?!\p{L})/iu;

/** "Sista dag för ärenden till septembermötet", "när ska det vara inne". */
const LAST_DAY =
  /(?<!\p{L})(?:sista (?:dag\p{L}*|chans\p{L}*|inlämning\p{L}*)|senast|deadline|\p{L}*stopp\p{L}*|inne|inlämn\p{L}*)(?!\p{L})/iu;

async function onRecord(asking: Asking, { area, value }: Answer): Promise<Answer | null> {
  const usual = area === 'matter' && 'matter' in value ? value.matter : null;
  const withoutMeeting = await perCapsulamThen(asking, usual);
  if (withoutMeeting) return { area: 'decisions', value: withoutMeeting };
  const beside = (await pausesThen(asking)) ?? (await othersInPlan(asking)) ?? (await speakersHour(asking));
  if (beside) return asMatter(beside);
  if (area === 'agenda' && asksWherePapersAre(asking.understanding.message.text)) {
    const said = await inHeadAhead(asking, (text) => /handling|underlag/iu.test(text));
    if (said) return asMatter(said);
  }
  if (area === 'minutes' && (value.kind === 'adjusters' || value.kind === 'no-minutes') && isAhead(asking)) {
    const called = await adjustersCalled(asking);
    if (called) return asMatter(called);
  }
  if (
    area === 'minutes' &&
    (value.kind === 'adjusters' || value.kind === 'no-minutes') &&
    (asksAhead(asking) || isOfNoneYet(asking, value))
  ) {
    const said = await inHeadAhead(asking, (text) => /juster/iu.test(text) && NAMES_SOMEBODY.test(text));
    if (said) return asMatter(said);
  }
  if (area === 'matter' && !isNamedSo(value, asking)) {
    const said = await noticeSays(asking);
    if (said) return asMatter(said);
  }
  if (area === 'agenda' && value.kind === 'no-agenda' && LAST_DAY.test(asking.understanding.message.text)) {
    const deadline = await deadlineInPlan(asking);
    if (deadline) return asMatter(deadline);
  }
  const nothingThen =
    (area === 'agenda' && value.kind === 'no-agenda') ||
    (area === 'meeting' && value.kind === 'no-meeting-then')
      ? value.mention
      : null;
  if (nothingThen && isDay(nothingThen)) return asMatter(await dayOnRecord(asking, nothingThen));
  // "Konferensen i maj": no meeting, and a matter of its own.
  if (nothingThen) return (await namesRecordedMatter(asking)) ? aboutTopic(asking) : null;
  if (asking.intent === 'rule.notice') {
    const deadline = (await replyInNotice(asking)) ?? (await deadlineInPlan(asking));
    if (deadline) return asMatter(deadline);
  }
  if (area === 'people' && value.kind === 'phone') return asMatter(await phoneOnRecord(asking, value));
  const isOfOpen =
    area === 'rule' &&
    (value.kind === 'public-access' || (value.kind === 'at-meetings' && value.asked === 'public'));
  if (area === 'meeting') {
    const { text } = asking.understanding.message;
    const venue = venueAsked(text);
    if (venue)
      return asMatter(
        (await inHeadAhead(asking, (said) => venue.test(said))) ?? notStated(asking, 'anything', null, null),
      );
    const link = asksLink(text) ? await linkInNotice(asking) : null;
    if (link) return asMatter(link);
  }
  if (area === 'meeting' || isOfOpen) {
    const open = await openMeeting(asking);
    if (open) return asMatter(open);
  }
  if (area === 'meeting' && (value.kind === 'next' || value.kind === 'meeting' || value.kind === 'plan')) {
    const titled = await titledInPlan(asking);
    if (titled) return asMatter(titled);
  }
  if (area === 'people' && CALLS.test(asking.understanding.message.text)) {
    const reply = await replyInNotice(asking);
    if (reply) return asMatter(reply);
  }
  if (area === 'people' && value.kind === 'person' && value.roles.length === 0 && !value.self) {
    const told = await ofStranger(asking, value.person.name);
    if (told) return asMatter(told);
  }
  // "Var förvaras protokollen": what the head of the last one tells, and no list of them.
  if (area === 'minutes' && value.kind === 'minutes-list') {
    const meetingId = await meetingInHeads(asking);
    const told = meetingId === null ? null : await untoldOfMeeting(asking, meetingId);
    if (told?.kind === 'sentence' && told.sentence.passage.part === 'head') return asMatter(told);
  }
  if (area === 'people' && value.kind === 'office') {
    const address = await officeAddress(asking);
    if (address) return asMatter(address);
    // "Vem gör nya hemsidan": nobody of the kansli, and a matter that tells of it.
    return value.unsaid && (await namesRecordedMatter(asking)) ? aboutTopic(asking) : null;
  }
  if (area === 'rule' && value.kind === 'remote' && value.decided !== 'NOT_ALLOWED') {
    return asMatter((await remoteInNotice(asking)) ?? (await remoteDecision(asking)));
  }
  if (area === 'minutes' && value.kind === 'no-minutes' && asksOfAdjustment(asking)) {
    return asMatter(await adjustmentAhead(asking));
  }
  // "Vem var med på höstmötet i Fors": no meeting of the board, and a matter that tells of it.
  if (area === 'attendance' && value.kind === 'not-recorded') {
    return (await namesRecordedMatter(asking)) ? aboutTopic(asking) : null;
  }
  if (area === 'attendance' && value.kind === 'present') return asMatter(await chairedParagraph(asking));
  if (area === 'meeting' || (area === 'agenda' && value.kind === 'agenda')) {
    const meetingId = 'meeting' in value ? (value.meeting?.id ?? null) : null;
    const told = meetingId === null ? null : await untoldOfMeeting(asking, meetingId);
    if (told) return asMatter(told);
    const other = area === 'meeting' && meetingId !== null ? await otherMeetingTold(asking, meetingId) : null;
    if (other) return asMatter(other);
    if (area === 'meeting' && (await asksOfUnknown(asking)))
      return asMatter(notStated(asking, 'anything', null, null));
    const ofFood = foodIn(asking.understanding.message).length > 0;
    const before =
      ofFood && HAS_BEEN.test(asking.understanding.message.text) ? await aboutTopic(asking) : null;
    if (before) return before;
    const occasions = foodIn(asking.understanding.message).filter(({ folded }) => OCCASION.test(folded));
    const occasion = occasions.length > 0 ? await occasionTold(asking, occasions) : null;
    if (occasion) return asMatter(occasion);
    const decided = ofFood ? await decidedDayOf(asking, foodIn(asking.understanding.message)) : null;
    if (decided) return asMatter(decided);
    if (ofFood) return asMatter(notStated(asking, 'anything', null, null));
    if (!asksOfPause(asking)) return null;
    return { area: 'matter', value: notStated(asking, 'clock', null, null) };
  }
  if (
    area === 'matter' &&
    value.kind === 'not-stated' &&
    value.nearest === null &&
    asking.intent === 'matter.about'
  ) {
    const meetingId = await meetingInHeads(asking);
    return meetingId === null ? null : asMatter(await untoldOfMeeting(asking, meetingId));
  }
  if (area === 'rule' && value.kind === 'per-capsulam') {
    return (await answersPerCapsulam(asking)) ?? perCapsulam(asking);
  }
  if (area === 'attendance' && value.kind === 'answers')
    return asMatter(await silentPerCapsulam(asking)) ?? answersPerCapsulam(asking);
  if (area === 'minutes' && value.kind === 'minutes') {
    const told = await untoldOfMeeting(asking, value.facts.meetingId);
    return told?.kind === 'sentence' && told.sentence.passage.part === 'head' ? asMatter(told) : null;
  }
  if (area === 'decisions') return instead(asking, value);
  if (area === 'delegation' && value.passage === null) return ofDelegation(asking);
  if (area === 'being' && value.kind === 'nothing-open' && value.what === 'poll') {
    const told =
      (await votedOn(asking)) ??
      ((await namesRecordedMatter(asking, true)) ? await aboutTopic(asking) : null);
    return told ?? (isOfPolls(asking) ? null : { area: 'being', value: { kind: 'not-understood' } });
  }
  if (area === 'being' && value.kind === 'nothing-open' && value.what === 'circulation') {
    if (asksWhatIsOpen(asking.understanding.message.text)) return null;
    return (
      asMatter(await silentPerCapsulam(asking)) ??
      (await answersPerCapsulam(asking)) ??
      (await perCapsulam(asking)) ??
      aboutTopic(asking)
    );
  }
  if (area === 'people' && value.kind === 'person' && asking.subject?.matter && !speaksOf(asking, 'contact'))
    return aboutTopic(asking);
  return null;
}

/** "Vem justerar", "vem är reserv": of a meeting to come, where its kallelse says so. */
const isAhead = (asking: Asking): boolean =>
  asksAhead(asking) ||
  asksReserve(asking.understanding.message.text) ||
  (asking.understanding.entities.dates.length === 0 && JUSTERAR.test(asking.understanding.message.text));
const JUSTERAR = /(?<!\p{L})justerar(?!\p{L})/iu;

const NAMES_SOMEBODY = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+/u;

/** Whether the matter found bears a word of the question as its name, or is still to be dealt with. */
function isNamedSo(value: MatterAnswer, { understanding: { entities }, today }: Asking): boolean {
  const matter = 'matter' in value ? value.matter : null;
  if (matter === null) return value.kind === 'no-such-number';
  if (matter.date >= today) return true;
  const named = new Set(analyse([matter.heading, ...matter.clauses].join('\n')));
  return entities.topic.some(({ word }) => named.has(word.stem));
}

/** Of a matter without jäv, reservation or votes more is told than that, where the question names none of them. */
async function instead(asking: Asking, value: DecisionsAnswer): Promise<Answer | null> {
  if (value.kind === 'dissents' && value.about && value.matters.length === 0) {
    if (speaksOf(asking, 'notIn') && value.about.recusals.length > 0) {
      return { area: 'decisions', value: await recusals(asking) };
    }
    return isBorneOut('decision.dissent', asking.understanding.entities) ? null : decided(asking);
  }
  if (value.kind === 'recusals' && value.one && value.matters.every((one) => one.recusals.length === 0)) {
    const { message, entities } = asking.understanding;
    if (value.tookPart !== undefined && value.tookPart !== null) return null;
    // "Vem fick gå ut": that no jäv is on record is the answer.
    if (asksWhoLeft(message) || asksWhyLeft(message.text)) return null;
    return isBorneOut('recusal.past', entities) ? null : decided(asking);
  }
  return null;
}

/** Whether polls are spoken of, or were: that none is open answers nothing else. */
const isOfPolls = ({ understanding: { entities }, subject }: Asking): boolean =>
  subject?.intent === 'poll.status' || isBorneOut('poll.status', entities);

/** "Hur slutade omröstningen": no poll, but a vote that a protokoll tells of. */
async function votedOn(asking: Asking): Promise<Answer | null> {
  if (
    !/(?<!\p{L})(?:slutade|gick|blev|såg|ser|löd|föll|landade|resultatet|resultat|utföll)(?!\p{L})/iu.test(
      asking.understanding.message.text,
    )
  ) {
    return null;
  }
  const value = await votes({ ...asking, intent: 'decision.votes' });
  return value.kind === 'votes' && value.sentences.length > 0 ? { area: 'decisions', value } : null;
}

async function decided(asking: Asking): Promise<Answer | null> {
  const value = await decision({ ...asking, intent: 'decision.find' });
  return value.kind === 'not-stated' ? null : { area: 'matter', value };
}

const asMatter = (value: Awaited<ReturnType<typeof dayOnRecord>>): Answer | null =>
  value ? { area: 'matter', value } : null;

/** What the record has on the words asked, where it has anything. */
async function aboutTopic(asking: Asking): Promise<Answer | null> {
  if (asking.understanding.entities.topic.length === 0) {
    const spoken = asking.understanding.entities.concepts.some(({ concept }) => concept === 'delegation');
    if (!spoken) return null;
  }
  const value = await about({ ...asking, intent: 'matter.about' });
  return value.kind === 'not-stated' || value.kind === 'no-such-number' ? null : { area: 'matter', value };
}

/** What is delegated is told by what speaks of it, where the question says that very word: no sum of another matter does. */
async function ofDelegation(asking: Asking): Promise<Answer | null> {
  // "Får jag köpa nåt utan styrelsen": what may be done alone, and no purchase that was decided.
  if (MAY_ALONE.test(asking.understanding.message.text)) return null;
  const answer = await aboutTopic(asking);
  if (answer?.area !== 'matter' || !DELEGATES.test(asking.understanding.message.text)) return answer;
  const { value } = answer;
  const matter = 'matter' in value ? value.matter : null;
  const said = value.kind === 'sentence' ? value.sentence.text : '';
  return DELEGATES.test([matter?.heading, ...(matter?.clauses ?? []), said].join('\n')) ? answer : null;
}
const MAY_ALONE = sifted(
  /(?<!\p{L})(?:får|kan) (?:jag|vi|man|kansliet|chefen|förbundschefen|ordföranden?|presidiet) (?:\p{L}+ ){1,5}(?:själv|själva|på egen hand|utan (?:oss|styrelsen|beslut|att fråga))(?!\p{L})/iu,
);
const DELEGATES = /(?<!\p{L})(?:deleg\p{L}*|attest\p{L}*)/iu;

/** How surely the board's record speaks of what is asked: the share of the question that its best text covers, and its headings and rows of tables. */
export async function coverageOnRecord(asking: Asking): Promise<{ coverage: number; inHeading: number }> {
  const index = await asking.board.index();
  const { message, entities } = asking.understanding;
  const query = queryOf(message, entities, index).filter((part) => part.weight >= 0.8);
  const ranked = rank(query, index, isNoHead);
  const stems = entities.topic.map(({ word }) => word.stem);
  const isRow = ranked.some(({ passage }) => headsRow(passage.body, stems));
  return {
    coverage: ranked.reduce((most, one) => Math.max(most, one.coverage), 0),
    inHeading: isRow ? 1 : ranked.reduce((most, one) => Math.max(most, one.inHeading), 0),
  };
}

/** Whether a matter bears the word as its name: in a heading, and in few texts. */
export function isHeading(stem: string, index: RecordIndex): boolean {
  const frequency = index.frequency(stem);
  if (stem.length < 6 || frequency === 0 || frequency > 4) return false;
  return index
    .search([stem], frequency, (one) => one.part === 'item' || one.part === 'paragraph')
    .some((hit) => hit.headingCoverage > 0);
}
