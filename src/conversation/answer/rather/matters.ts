import { askedOfMatter, asksWhatWas } from '../../understand/borne-out.ts';
import { type Intent, isAct } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { writesAgenda } from '../acts/rights.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { namesRecordedMatter } from '../matters/find/on-record.ts';
import { asksWhatWasSaid } from '../matters/of-somebody/by-speaker.ts';
import { saidOtherwise } from '../matters/said-otherwise/said-otherwise.ts';
import { asksMetWith } from '../matters/untold-property.ts';
import { chosenBy } from '../meetings/items-chosen.ts';
import { asksWhenOf } from '../of-matter-before.ts';
import { namesSomething, type Settled, type Settling, where } from './reading.ts';

/** "Kan man sänka åldern": a slip for "synka" only where the record has no such thing. */
export function noCalendarMeant(asking: Asking, of: Intent): Settling {
  if (!of.startsWith('calendar.')) return undefined;
  const { entities } = asking.understanding;
  if (entities.concepts.some(({ concept, guessed }) => !guessed && /^calendar/.test(concept)))
    return undefined;
  return where(namesRecordedMatter(asking, true), askedOfMatter(entities));
}

/** "Vilka punkter är interna", "ärenden över 100 000 kr": those of the agenda, whatever a word of it is also of. */
export function itemsOfAgenda({ understanding: { message } }: Asking, of: Intent | null): Settled {
  const by = chosenBy(message.text);
  if (by === null) return undefined;
  const asks = of === null || !isAct(of) || (by.kind === 'NAMED' && of === 'item.propose');
  return asks ? 'agenda.show' : undefined;
}

/** "Gör om snabbfrågan till per capsulam": the snabbfråga with its buttons, and no ärende of that name. */
export function pollMadeOver({ understanding: { message } }: Asking, of: Intent): Settled {
  return of === 'circulation.open' && MADE_OVER.test(message.text) ? 'poll.status' : undefined;
}
const MADE_OVER =
  /(?<!\p{L})(?:gör|göra|ta|skicka|lyft|omvandla|förvandla)(?: om)? (?:den |det )?(?:senaste |förra )?(?:snabb(?:fråga|omröstning)\p{L}*|omröstningen)(?: om [^,.]{2,60})? (?:som|till|i|per)(?: ett| en)?(?: ärende)?(?: per)? ?capsulam(?!\p{L})/iu;

/** "Vad gäller Solrosen": of what is named, and not the whole agenda as if that were the answer. */
export function whatOfIt(asking: Asking, of: Intent): Settled {
  if (of !== 'agenda.show' || !WHAT_OF.test(asking.understanding.message.text)) return undefined;
  return !speaksOf(asking, 'agenda', 'meeting', 'next') && namesSomething(asking)
    ? 'matter.about'
    : undefined;
}
const WHAT_OF = sifted(
  /^(?:och |men |å |o )?(?:vad|va|hur) (?:gäller|är det med|händer med|hände med|blev det av|gör vi med|säger vi om|går det med)(?: det där med)? \p{L}/iu,
);

/** "När öppnar Fyren": of the matter, and not when the board meets. */
export function whenOfMatter(asking: Asking): Settling {
  return where(asksWhenOf(asking), 'matter.about');
}

/** "När hade vi utbildningsdag": of what is named on record, and not when the board met last. */
export function whenItWas(asking: Asking): Settling {
  if (!WHEN_WAS.test(asking.understanding.message.text) || speaksOf(asking, 'meeting')) return undefined;
  return namesSomething(asking) ? where(namesRecordedMatter(asking, true), 'matter.about') : undefined;
}
const WHEN_WAS = sifted(
  /^(?:och |men |å |o )?(?:när|nar|vilken dag|vilket datum) (?:hade|var|höll|hölls|blev|körde|gick) /iu,
);

/** "Är budgeten klar": whether it has been decided, and not which sums it has. */
export function whetherSettled({ understanding }: Asking, of: Intent): Settled {
  return of === 'matter.amount' && SETTLED.test(understanding.message.text) ? 'decision.find' : undefined;
}
const SETTLED = sifted(
  /^(?:och |men |å |o )?(?:är|e|ä|blir|blev|har) .{3,40}(?<!\p{L})(?:klar|klart|färdig|färdigt|spikad|spikat|antagen|antaget|fastställd|beslutad|beslutat)(?: än| ännu| nu| redan)?[ ?.!]*$/iu,
);

/** "Vad bestämdes om arvodena": the decision, and no sum that a table has for them. */
export function decidedAbout({ understanding }: Asking, of: Intent): Settled {
  return of === 'matter.amount' && DECIDED_ABOUT.test(understanding.message.text)
    ? 'decision.find'
    : undefined;
}
const DECIDED_ABOUT = sifted(
  /^(?:och |men |å |o )?(?:vad|va|hur) (?:bestäm\p{L}*|beslut\p{L}*|beslöt\p{L}*|blev det|kom (?:vi|ni|styrelsen|man) (?:fram till|överens om)) (?:(?:vi|ni|man|det|styrelsen|dom|de) )?(?:om|kring|angående|gällande|för|med)(?!\p{L})/iu,
);

/** "Vad fick yttrandet för svar": what it met with, and no sum. */
export function metWith({ understanding }: Asking, of: Intent): Settled {
  return of === 'matter.amount' && asksMetWith(understanding.message.text) ? 'matter.about' : undefined;
}

/** "Bilaga till punkt 8", and nothing more, by whoever adds none: the paper is asked for. */
export function papersOfItem(asking: Asking, of: Intent): Settled {
  if (of !== 'attachment.add' || !PAPERS_OF.test(asking.understanding.message.text)) return undefined;
  return writesAgenda(asking) ? undefined : 'agenda.attachments';
}
const PAPERS_OF = sifted(
  /^(?:bilag(?:a|an|or|orna)|underlag(?:et)?|handling(?:ar|arna)?) (?:till|på|i|för|om) (?:punkt(?:en)?|ärende(?:t)?|pkt|p)\.? ?\d{1,3}[?. ]*$/iu,
);

/** "Är uppföljningen bifogad": of the item's papers, and not of what is to be done. */
export function whetherEnclosed(asking: Asking, of: Intent): Settled {
  if (!/^(?:decision\.followup|decision\.find|matter\.about|minutes\.status|notice\.status)$/.test(of))
    return undefined;
  if (!ENCLOSED.test(asking.understanding.message.text)) return undefined;
  return namesSomething(asking) ? 'agenda.attachments' : undefined;
}
const ENCLOSED = sifted(
  /^(?:och |men |å |o )?(?:är|e|ä|ligger|finns|kom|kommer|fanns) .*(?<!\p{L})(?:med i (?:utskick\p{L}*|handlingarna|kallelsen|underlaget|bilagorna)|bifoga(?:d|t|de)|bilag(?:d|t|da)|utskicka(?:d|t|de))(?!\p{L})/iu,
);

/** "När är sista dagen att söka": a day, and not what has been applied for. */
export function lastDay({ understanding }: Asking, of: Intent): Settled {
  return of === 'agenda.applications' && OF_LAST_DAY.test(understanding.message.text)
    ? 'matter.about'
    : undefined;
}
const OF_LAST_DAY =
  /(?<!\p{L})(?:sista (?:dag|datum|ansökningsdag)\p{L}*|deadline\p{L}*|senaste? datum|när (?:är det )?senast|hur länge (?:kan|får))(?!\p{L})/iu;

/** Nobody does a thing by asking why it was done. */
export function whyDone(asking: Asking, of: Intent): Settling {
  if (!isAct(of) || !speaksOf(asking, 'why')) return undefined;
  return where(namesRecordedMatter(asking), askedOfMatter(asking.understanding.entities));
}

/** Words that ask the same of a matter, said otherwise. */
export function otherwiseSaid({ understanding: { entities, message } }: Asking, of: Intent): Settled {
  const said = saidOtherwise(of, message.text);
  return said && (!said.ofPerson || entities.persons.length > 0) ? said.to : undefined;
}

/** "Vad sa Karim om hyran": what was said at a meeting. */
export function wasSaid(asking: Asking, of: Intent): Settled {
  if (isAct(of) || !asksWhatWasSaid(asking)) return undefined;
  return speaksOf(asking, 'vote', 'recusal') ? undefined : 'matter.about';
}

/** What is asked of an act once it has been done: whoever asks whether she voted does not vote. */
export function actThatWas({ understanding }: Asking, of: Intent): Settled {
  return isAct(of) && asksWhatWas(understanding) ? WAS[of] : undefined;
}
const WAS: Partial<Readonly<Record<Intent, Intent>>> = {
  'dissent.register': 'decision.dissent',
  'circulation.answer': 'decision.votes',
  'recusal.report': 'recusal.past',
  'recusal.raise': 'recusal.past',
  'minutes.approve': 'minutes.adjuster',
};
