import type { RecordIndex } from '../../knowledge.ts';
import { wantsTakenUp } from '../../understand/agenda/orders/new-item.ts';
import { type Intent, isAct } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksWhatCameOfIt } from '../../understand/record/asked-of-record.ts';
import { asksDecidedByLetter } from '../../understand/record/decided-so.ts';
import { asksDaysToGo } from '../../understand/record/few-words-of-meetings.ts';
import { foldDots } from '../../understand/words/stem.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { asksDayAtWork, asksDeputyOfOffice } from '../matters/of-somebody/at-work.ts';
import { planDay } from '../meetings/plan-day.ts';
import { placeAskedOf } from '../meetings/there.ts';
import { held, meetingOf } from '../meetings/which-meeting.ts';
import { namesSomething, type Settled } from './reading.ts';

const IT = '(?:det|den|mötet|vi|man|sammanträdet)';
/** "Var hålls det", "hur dags är det slut": no more than that is said. */
const WHERE_OR_WHEN = sifted(
  `^(?:och |men |å |o )?(?:(?:var|vart|va|(?:i |på )?(?:vilken lokal|vilket rum|vilken plats|vilket ställe)|hur dags|vilken tid|vilket klockslag|när|hur länge)(?: (?:är|e|blir|hålls|håller|ska|skall|ses|sitter|träffas|börjar|slutar|pågår|startar|kör|samlas|möts))+ ${IT}(?: (?:vara|hållas|slut|över|på|hålla på|i så fall|då|nånstans|någonstans|ses|träffas))*|(?:i |på )?(?:vilken lokal|vilket rum|vilken plats)|hur dags|vilken tid)[?. ]*$`,
  'iu',
);

/** "Var hålls det", right after a meeting and no matter: of that meeting. */
export function ofThatMeeting({ understanding, subject }: Asking, of: Intent | null): Settled {
  if (of !== null && isAct(of)) return undefined;
  const isOfMeeting = subject?.meetingId != null && subject.matter === null;
  return isOfMeeting && WHERE_OR_WHEN.test(understanding.message.text) ? 'meeting.get' : undefined;
}

const WHEN_WE_MET = sifted(
  /^(?:och |men |å |o )?(?:när|nar|vilken dag|vilket datum|hur länge sen) (?:var|va|hade|höll|träffades|sågs|satt|möttes|är det) (?:det )?(?:vi|ni|styrelsen|mötet|möte|sammanträde|senast|sist)(?!\p{L})/iu,
);

/** "När hade vi möte i Myrhed sist", of a place where a meeting was held: of that meeting. */
export function metThere(asking: Asking, of: Intent): Settled {
  const { message } = asking.understanding;
  if (isAct(of) || !WHEN_WE_MET.test(message.text)) return undefined;
  const said = message.words.map(({ folded }) => folded).filter((word) => word.length >= 4);
  const isThere = held(asking).some(({ state }) => {
    const place = foldDots((state.place ?? '').toLocaleLowerCase('sv')).split(/[^\p{L}\d]+/u);
    return said.some((word) => place.includes(word) && !ORDINARY.test(word));
  });
  return isThere ? 'meeting.get' : undefined;
}
const ORDINARY = /^(?:mote|motet|styrelsen|rum|rummet|sal|salen|lokal|lokalen|plan|via|samt|hus)$/;

/** "Ska vi till Myrhed nån gång", of a place where the board meets: of the meetings there. */
export function goesThere(asking: Asking, of: Intent | null): Settled {
  if ((of !== null && isAct(of)) || placeAskedOf(asking) === null) return undefined;
  return of === 'plan.show' ? of : 'meeting.get';
}

/** "Hur många dagar kvar till mötet": of when it is, whatever else is counted in days. */
export function daysToGo(asking: Asking, of: Intent | null): Settled {
  const { message, entities } = asking.understanding;
  if ((of !== null && isAct(of)) || !asksDaysToGo(message.text)) return undefined;
  const spokenOf = meetingOf(asking.board, asking.subject?.meetingId);
  const isToCome = spokenOf !== undefined && spokenOf.state.date >= asking.today;
  return entities.dates.length > 0 || isToCome ? 'meeting.get' : 'meeting.next';
}
/** "När är planeringsdagen med rådet": a day of a plan that is no meeting of the board. */
export function dayOfPlan(asking: Asking, of: Intent | null, record: RecordIndex | null): Settled {
  if (of === 'plan.show' || record === null) return undefined;
  return planDay(asking, record) === null ? undefined : 'matter.about';
}

/** "Vad har vi avgjort skriftligt mellan mötena": what was decided without a meeting. */
export function byLetter({ understanding: { message } }: Asking, of: Intent | null): Settled {
  if (of !== null && isAct(of)) return undefined;
  return WHAT.test(message.text) && asksDecidedByLetter(message.text) ? 'decision.find' : undefined;
}
const WHAT = sifted(/^(?:och |men |å |o )?(?:vad?|vilke[nt]|vilka|har|hade|togs|tog)(?!\p{L})/iu);

/** "Vem ska ta fram riktlinjerna": who was given it to do, and nobody presents it. */
export function givenToDo({ understanding: { message } }: Asking, of: Intent): Settled {
  const mayBe = of === 'agenda.presenter' || of === 'matter.who' || of === 'matter.about';
  return mayBe && WHO_IS_TO.test(message.text) ? 'decision.followup' : undefined;
}
const WHO_IS_TO =
  /(?<!\p{L})(?:vem|vilka) (?:är det som |som )?(?:ska|skall|skulle|fick i uppdrag att|har i uppdrag att|har fått i uppdrag att) (?:ta fram|göra|skriva|utreda|kolla(?: upp)?|undersöka|återkomma|lägga fram|gå igenom|se över|ordna|uppdatera|följa upp)(?!\p{L})/iu;

/** "Hur kunde Jonas bli vald, var det inte lika": how a choice went, told by its own §. */
export function howChosen({ understanding: { message } }: Asking, of: Intent): Settled {
  return !isAct(of) && HOW_CHOSEN.test(message.text) ? 'matter.about' : undefined;
}
const HOW_CHOSEN = sifted(
  /^(?:och |men |å |o )?(?:hur|varför|på vilket sätt) (?:kunde|kom det sig att|blev|valdes|utsågs|gick det till när|vann|fick)(?!\p{L}).*(?<!\p{L})(?:vald[ae]?|valdes|utsedd[ae]?|utsågs|valet|platsen|uppdraget|lika|oavgjort)(?!\p{L})/iu,
);

/** "Hur många paragrafer var det sist": from which to which the protokoll goes. */
export function countsParagraphs({ understanding: { message } }: Asking, of: Intent): Settled {
  return !isAct(of) && PARAGRAPHS.test(message.text) ? 'minutes.get' : undefined;
}
const PARAGRAPHS = sifted(
  /^(?:och |men |å |o )?(?:hur många|vilka) (?:paragrafer|§§) (?:var|va|blev|är|e|har|hade|fanns|omfattar|innehåller)(?!\p{L})/iu,
);

/** "Fick dom allt", of what is spoken of: what was decided, beside what was sought. */
export function gotAll({ understanding: { message }, subject }: Asking, of: Intent | null): Settled {
  if ((of !== null && isAct(of)) || !subject?.matter) return undefined;
  return GOT_ALL.test(message.text) ? 'matter.about' : undefined;
}
const GOT_ALL = sifted(
  /^(?:och |men |å |o )?(?:fick|får) (?:dom|de|hon|han|den|det|ni|vi|projektet|insatsen|kommunen) (?:allt|hela|så mycket|vad (?:dom|de|hon|han) (?:sökte|ville|bad)|det (?:dom|de|hon|han) (?:sökte|ville|bad)|fullt)(?!\p{L})/iu,
);

/** "Va hände sen", right after one matter: what became of it. */
export function cameOfIt({ understanding: { message }, subject }: Asking, of: Intent | null): Settled {
  if ((of !== null && isAct(of)) || !subject?.matter) return undefined;
  return asksWhatCameOfIt(message.text) ? 'matter.about' : undefined;
}

/** "Vem var förbundschefens vikarie": whoever a matter appointed, and no ersättare. */
export function deputyOfOffice(asking: Asking, of: Intent): Settled {
  return !isAct(of) && asksDeputyOfOffice(asking) ? 'matter.who' : undefined;
}

/** "När går Maja i pension", of somebody who works here. */
export function dayAtWork(asking: Asking, of: Intent | null): Settled {
  return (of === null || !isAct(of)) && asksDayAtWork(asking) ? 'matter.about' : undefined;
}

/** "Kan vi prata om sommarjobb nästa gång": wanted on an agenda, though it is put as a question. */
export function wantedNextTime({ understanding: { message } }: Asking, of: Intent | null): Settled {
  const mayBe = of === null || !isAct(of) || of === 'item.propose';
  return mayBe && NEXT_TIME.test(message.text) && wantsTakenUp(message.text.replace(/[?!. ]+$/u, ''))
    ? 'item.propose'
    : undefined;
}
const NEXT_TIME = sifted(
  /^(?:hej[ ,]+)?(?:kan|kunde|skulle|borde|bör|får) (?:vi|jag|ni|man) .*(?<!\p{L})(?:nästa (?:gång|möte|sammanträde)|vid nästa|på nästa|på (?:något|nåt|ett) möte|framöver|vid tillfälle|nån gång|någon gång)(?!\p{L})/iu,
);

/** "Vem blir ny förbundschef efter Maja": whoever is to come stands in no register of those who are. */
export function successor(asking: Asking, of: Intent): Settled {
  const mayBe = /^(?:member\.(?:office|role|person|substitute)|matter\.who)$/.test(of);
  if (!mayBe || !SUCCEEDS.test(asking.understanding.message.text)) return undefined;
  return speaksOf(asking, 'office', 'chair', 'vice') || namesSomething(asking) ? 'matter.who' : undefined;
}
const SUCCEEDS =
  /(?<!\p{L})(?:blir|tar över|efterträd\p{L}*|efterträder|ska bli|kommer bli) (?:\p{L}+ ){0,2}?(?:ny|nya|nye|näste|nästa|efter|som)(?!\p{L})|(?<!\p{L})(?:efterträd\p{L}*|efterträdare\p{L}*|tar över (?:efter|som)|nya? .{3,30} efter)(?!\p{L})/iu;
