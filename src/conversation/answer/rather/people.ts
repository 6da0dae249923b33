import { type Intent, isAct } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksWhatIsToBeDone } from '../../understand/record/asked-plainly.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { namesRecordedMatter } from '../matters/find/on-record.ts';
import { doneBy } from '../matters/of-somebody/done-by.ts';
import { elected } from '../matters/of-somebody/elected.ts';
import { asksWhoStandsIn, isUnknownOffice } from '../of-offices.ts';
import { phoneAsked } from '../phone.ts';
import { seatHistory } from '../seat-history.ts';
import { namesSomething, type Settled, type Settling, where, whereFound } from './reading.ts';

/** "Vem ska prata om delegationen": whoever has the item, whatever else its name is a word for. */
export function isToSpeak(asking: Asking, of: Intent): Settling {
  if (isAct(of) || !IS_TO_SPEAK.test(asking.understanding.message.text)) return undefined;
  return where(namesRecordedMatter(asking), 'agenda.presenter');
}
const IS_TO_SPEAK = sifted(
  /^(?:och |men |å |o )?(?:vem|vilka) (?:är det som |är tänkt att |som )?(?:ska|skall|tänker|kommer att) (?:prata|berätta|tala|snacka|informera|rapportera|dra|föredra|presentera|redovisa|visa|hålla i|köra)(?!\p{L})/iu,
);

/** "Numret till Maja": her telephone's, and of no punkt. */
export function herPhone(asking: Asking, of: Intent | null): Settled {
  return (of && isAct(of) && of !== 'poll.answer') || phoneAsked(asking) === null
    ? undefined
    : 'member.person';
}

/** "Vad tjänar Maja": of what she is paid, which the record tells or not. */
export function paid({ understanding: { entities, message } }: Asking, of: Intent | null): Settled {
  if ((of && isAct(of)) || entities.persons.length === 0) return undefined;
  return PAID.test(message.text) ? 'matter.about' : undefined;
}
const PAID = sifted(/(?<!\p{L})(?:vad|va|hur mycket|hur mkt) (?:tjänar|tjänade)(?!\p{L})/iu);

/** "Vem är ny vice ordförande", "vem valdes till ombud": whom a § elected, though the register has another, or nobody. */
export const electedThere = whereFound(elected, 'matter.who');

/** "Vem kom in efter Sven", "sen när sitter jag": what the register has had, whoever served at a meeting. */
export function hadSeat(asking: Asking, of: Intent | null): Settled {
  if (of !== null && isAct(of)) return undefined;
  return seatHistory(asking) === null ? undefined : 'member.person';
}

/** "Vem gör det och när", of what is spoken of: by whom its text says that it is done. */
export const doesIt = whereFound(doneBy, 'matter.who');

/** "Vem tar budgeten", "vem har Fyren": whoever has a matter presents it. */
export function takesItem({ understanding }: Asking, of: Intent): Settled {
  return of === 'agenda.presenter' && TAKES.test(understanding.message.text) ? of : undefined;
}
const TAKES =
  /(?<!\p{L})vem (?:är det som |som |är som )?(?:(?:ska|skall|skulle|brukar|tänkte) )?(?:tar?|har?|kör|köra|håller|hålla|sköter|sköta|drar?|pratar?|berättar?|snackar?|talar?|visar?|kommer och|ansvarar?)(?!\p{L})/iu;

/** "Vem vann upphandlingen": a firm, whatever else is won. */
export function wonContract({ understanding: { message } }: Asking, of: Intent | null): Settled {
  return !(of && isAct(of)) && WON_CONTRACT.test(message.text) ? 'matter.who' : undefined;
}
const WON_CONTRACT = sifted(
  /^(?:och |men |å |o )?(?:vem|vilka|vilken \p{L}+|vilket \p{L}+)(?: (?:är|var) det som| som)? (?:vann|vinner|tog hem|fick|har vunnit|har fått) (?:\p{L}+ ){0,2}\p{L}*(?:upphandling|anbud|avtal|kontrakt|offert)\p{L}*(?!\p{L})/iu,
);

/** "Vem vikarierar för samordnaren": whoever a matter appointed. */
export function standsIn(asking: Asking, of: Intent): Settled {
  return asksWhoStandsIn(asking, of) ? 'matter.who' : undefined;
}

/** An office that the register has nobody in. */
export function unknownOffice(asking: Asking, of: Intent): Settling {
  return where(isUnknownOffice(asking, of), 'matter.who');
}

/** A list of members is asked for by its words; a second question in the same message is of what the first was of. */
export function noMembersMeant(asking: Asking, of: Intent): Settling {
  if (of !== 'member.list' || !namesSomething(asking)) return undefined;
  if (speaksOf(asking, 'member', 'boardWord', 'substitute', 'organisation')) return undefined;
  const goesOn = asking.subject?.matter != null && asking.subject.at === asking.now;
  return goesOn ? 'matter.about' : where(namesRecordedMatter(asking, true), 'matter.about');
}

/** "Vad hände sen med det Karim skulle göra i mars": what was to be done, and not who he is. */
export function followedUp(asking: Asking, of: Intent): Settled {
  if (of !== 'member.person' || asking.understanding.entities.dates.length === 0) return undefined;
  return speaksOf(asking, 'followup') ? 'decision.followup' : undefined;
}

/** "Vad ska jag redovisa i mars", "vad ska jag göra enligt protokollet": what one was told to, whatever else has a word of it. */
export function isToDo({ understanding: { message } }: Asking, of: Intent): Settled {
  if (of !== 'decision.followup' && of !== 'minutes.get') return undefined;
  return asksWhatIsToBeDone(message) ? 'decision.followup' : undefined;
}

/** "Vem leder arbetsgruppen": of what is named, not of the board. */
export function leadsSomething(asking: Asking, of: Intent): Settling {
  if (of !== 'member.role' || !LEADS.test(asking.understanding.message.text)) return undefined;
  return where(namesRecordedMatter(asking), 'matter.about');
}
const LEADS = /(?<!\p{L})(?:leder|ledde|håller i|ansvarar)(?!\p{L})/iu;

/** "Vem kommer från Fyren den 22": whoever has the matter of the visit; who comes from a medlem has answered a kallelse. */
export function comesVisiting(asking: Asking, of: Intent): Settling {
  const { entities, message } = asking.understanding;
  if (isAct(of) || entities.organisations.length > 0 || !COMES_FROM.test(message.text)) return undefined;
  return where(namesRecordedMatter(asking, true), 'agenda.presenter');
}
const COMES_FROM = sifted(
  /^(?:vem|vilka) (?:är det som |som |är som )?(?:kommer|besöker oss) (?:från|ifrån|fr)(?!\p{L})/iu,
);

/** "Hur många huvudmän har vi i kommunen": of others than those who sit on the board. */
export function countsOthers(asking: Asking): boolean {
  return (
    speaksOf(asking, 'howMany') &&
    !speaksOf(asking, 'member', 'substitute', 'office', 'auditor', 'chair', 'vice') &&
    namesSomething(asking)
  );
}

/** Others are counted, and not who sits on the board. */
export function othersCounted(asking: Asking, of: Intent): Settled {
  return of.startsWith('member.') && countsOthers(asking) ? 'matter.about' : undefined;
}

/** "Ombud nätverket ersättare": two words of one matter's heading name it more surely than one of the register. */
export function headingOfTwoWords(asking: Asking, of: Intent): Settling {
  const { persons, organisations, topic } = asking.understanding.entities;
  if (!of.startsWith('member.') || persons.length + organisations.length > 0) return undefined;
  if (topic.filter(({ weight }) => weight === 1).length < 2) return undefined;
  return where(namesRecordedMatter(asking, true), 'matter.about');
}
