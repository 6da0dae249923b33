import type { Intent } from '../../../understand/intents.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { TOOK_PART } from '../../../understand/record/asked-plainly.ts';
import { DECIDED_SO } from '../../../understand/record/decided-so.ts';
import { remembered } from '../../../understand/words/remembered.ts';
import { SAID_EVERY_DAY } from './said-every-day.ts';
import { type Row, SAID_OF_RECORD } from './said-of-record.ts';
import { SAID_OF_RECUSAL } from './said-of-recusal.ts';

/** What the verb says beside what the words may be taken for. */
const SAID: readonly Row[] = [
  // "Var Eva med och bestämde om Fyren": whether somebody took part in one decision, and not in a meeting.
  {
    from: /^(?:attendance\.|recusal\.past$|decision\.(?:find|list)|matter\.)/,
    said: TOOK_PART,
    to: 'recusal.past',
    ofPerson: true,
  },
  {
    from: /^(?:rule|attendance|member|matter)\./,
    said: sifted(/(?<!\p{L})reserverade sig(?!\p{L})/iu),
    to: 'decision.dissent',
  },
  // A rule is asked of what may be, a protokoll of what was.
  {
    from: /^rule\.casting$/,
    said: sifted(/(?<!\p{L})(?:fick|använde|användes|avgjorde|behövde|behövdes)(?!\p{L})/iu),
    to: 'decision.votes',
  },
  {
    from: /^(?:rule\.percapsulam|percapsulam\.status)$/,
    said: DECIDED_SO,
    to: 'decision.find',
  },
  {
    from: /^percapsulam\.status$/,
    said: sifted(
      /^(?:och |men |å |o )?(?:vad?|hur) (?:är|e|va|var|betyder|innebär|menas med|funkar|fungerar) (?:det (?:här |där )?(?:med )?)?per ?[ck]apsulam(?: (?:för (?:nåt|något)|nu igen|egentligen|igen))*[?. ]*$/iu,
    ),
    to: 'rule.percapsulam',
  },
  // "Vad var det för per capsulam-beslut i januari": one that was, and no rule.
  {
    from: /^(?:rule\.percapsulam|percapsulam\.status)$/,
    said: sifted(
      /^(?:och |men |å |o )?(?:vad?|vilke[nt]|vilka) (?:(?:va|var|blev) (?:det|de|det där) (?:för|om|med|vi|i|som)|(?:handlade|gällde|gick))(?!\p{L})/iu,
    ),
    to: 'decision.find',
  },
  // "När kommer frågan upp igen": whoever asks of something else does not come.
  {
    from: /^(?:rsvp|substitute)\./,
    said: sifted(
      /(?<!\p{L})(?:när|nar|hur|varför|varfor|var) (?:kommer|ska|skall|blir|tas|går|är|e) (?!jag(?!\p{L})|vi(?!\p{L})|du(?!\p{L}))\p{L}/iu,
    ),
    to: 'matter.about',
  },
  // The last day to answer is asked for, and nothing is answered.
  {
    from: /^(?:rsvp\.|attendance\.|meeting\.|minutes\.)/,
    said: sifted(
      /(?<!\p{L})(?:sista|senaste) (?:dag|dagen|dan|datum|chansen|svarsdag)(?!\p{L}).*(?:anmäl|svar|frånvaro|förhinder|återbud|osa)|(?:senast när|när senast|hur sent)(?!\p{L}).*(?:anmäl|svara|frånvaro|förhinder|återbud|säga till)/iu,
    ),
    to: 'rule.notice',
  },
  // "Om jag är sjuk, kommer Lena då?": nobody is ill yet.
  {
    from: /^(?:rsvp|substitute)\./,
    said: sifted(
      /^om jag(?!\p{L}).*(?<!\p{L})(?:kommer|går|hoppar|ersätter|tillfrågas|kallas|tjänstgör|ska)(?!\p{L}).*(?:automatiskt|då|\?)/iu,
    ),
    to: 'member.substitute',
  },
  {
    from: /^member\.person$/,
    said: sifted(/(?<!\p{L})(?:är|e) (?:jag|inte jag) (?:\p{L}+ )?ersättare(?!\p{L})/iu),
    to: 'member.substitute',
    ofPerson: true,
  },
  // "Vem ringer jag om jag blir sjuk": whom to tell stands in the kallelse.
  {
    from: /^(?:member\.|attendance\.|rsvp\.|substitute\.)/,
    said: sifted(
      /^(?:och |men )?(?:vem|till vem|vilken|vart|var) (?:ska |skall |bör |måste )?(?:ringer|ringa|mejlar|mejla|mailar|kontaktar|kontakta|meddelar|messar|smsar|hör|säger) (?:jag|man|vi)(?!\p{L}).*(?<!\p{L})(?:sjuk|förhinder|inte kan|inte kommer|borta|återbud)(?!\p{L})/iu,
    ),
    to: 'rule.notice',
  },
  // Who sought a post sought no money.
  {
    from: /^agenda\.applications$/,
    said: sifted(
      /(?<!\p{L})(?:hur många|antal)(?!\p{L}).*(?<!\p{L})sök(?:er|te|t|ande)(?!\p{L}).*(?:(?<!\p{L})(?:roll|post|platsen)|jobb|tjänst)\p{L}*/iu,
    ),
    to: 'matter.about',
  },
  // "Vem håller i Fyren": whoever has the item presents it.
  {
    from: /^matter\.(?:who|about)$/,
    said: sifted(
      /^(?:och |men )?(?:vem|vilka) (?:är det som |som )?(?:håller i|drar|kör|sköter dragningen)(?!\p{L})/iu,
    ),
    to: 'agenda.presenter',
  },
  // What somebody earns or where she lives, no register of the board tells.
  {
    from: /^member\.person$/,
    said: sifted(/(?<!\p{L})(?:tjänar|lön|lönen|arvode|arvodet|bor|född|gammal|gift)(?!\p{L})/iu),
    to: 'matter.amount',
    ofPerson: true,
  },
  {
    from: /^decision\.followup$/,
    said: sifted(/(?<!\p{L})jävi?g?a?(?!\p{L})/iu),
    to: 'recusal.past',
  },
  // When somebody came or left is told by the protokoll's list.
  {
    from: /^(?:meeting\.|matter\.about$)/,
    said: sifted(
      /^(?:när|nar|hur dags|vilken tid) (?:kom|gick|anslöt|lämnade|försvann) (?:jag|hon|han|\p{L}+)(?: \p{L}+)?(?: till)? (?:mötet|sammanträdet|på mötet|från mötet|hem|in)(?!\p{L})|^(?:när|nar|hur dags|vilken tid) (?:kom|gick|lämnade|försvann|stack|drog|åkte|anslöt) jag(?!\p{L})/iu,
    ),
    to: 'attendance.present',
  },
  {
    from: /^(?:member\.person|meeting\.|matter\.about$|attendance\.)/,
    said: sifted(
      /^(?:och |men )?(?:när|nar|hur dags|vilken tid) (?:kom|gick|lämnade|försvann|stack|drog|åkte|anslöt|avvek|dök) (?!mötet|vi(?!\p{L})|det)\p{L}/iu,
    ),
    to: 'attendance.present',
    ofPerson: true,
  },
  {
    from: /^attendance\.present$/,
    said: sifted(
      /(?<!\p{L})(?:i (?:mitt|hans|hennes) (?:ställe|stalle)|på min plats|i ?stället för|i ?stallet for)(?!\p{L})/iu,
    ),
    to: 'attendance.served',
  },
  // When somebody who works here begins or leaves is told by a matter.
  {
    from: /^member\.(?:person|office)$/,
    said: sifted(/^(?:när|nar|varför|varfor) (?:slutar|börjar|går|tillträder|slutade|började)(?!\p{L})/iu),
    to: 'matter.about',
    ofPerson: true,
  },
  {
    from: /^member\.(?:list|person|role)$/,
    said: sifted(/(?<!\p{L})min ordinarie(?!\p{L})/iu),
    to: 'member.substitute',
  },
  // Whether it can be done is asked, and nobody says that she will.
  {
    from: /^rsvp\.remote$/,
    said: sifted(
      /^(?:och |men )?(?:kan|får|far) (?:man|vi|ersättare)(?!\p{L})|^(?:går|gar|är|e) det (?:att|möjligt|ok|okej|tillåtet)(?!\p{L})|^finns (?:det )?(?:möjlighet|länk)/iu,
    ),
    to: 'rule.remote',
  },
  {
    from: /^attendance\.coming$/,
    said: sifted(
      /(?<!\p{L})(?:till vem|vem|vart|var|hur) (?:anmäler|meddelar|ringer|mejlar|säger|lämnar) (?:man|jag|vi)(?!\p{L}).*(?:förhinder|frånvaro|återbud)?/iu,
    ),
    to: 'rule.notice',
  },
  // Why a meeting was moved is told by the decision, when it is by the plan.
  {
    from: /^(?:meeting\.|plan\.show)/,
    said: sifted(/^(?:men |och )?(?:varför|hur kommer det sig)/iu),
    to: 'matter.about',
  },
  {
    from: /^attachment\.add$/,
    said: sifted(/^(?:och|å|men) (?:\p{L}+ )?bilag\p{L}*[?. ]*$/iu),
    to: 'agenda.attachments',
  },
  // How somebody answered or voted is told by how it was voted.
  {
    from: /^(?:decision\.find|matter\.about|agenda\.presenter)$/,
    said: sifted(
      /(?<!\p{L})(?:hur|vad) (?:svarade|röstade)(?!\p{L})(?!.*(?<!\p{L})(?:om|angående|när det gäller)(?!\p{L}))|(?<!\p{L})(?:svarade|röstade|tillstyrkte|avstyrkte) (?:jag|vi|alla|ledamöterna|styrelsen)(?!\p{L})/iu,
    ),
    to: 'decision.votes',
  },
  // Whether something got money is asked of the decision: it may be that it got none.
  {
    from: /^matter\.amount$/,
    said: sifted(/^(?:och |men )?(?:fick|får|beviljades|gick|har .*(?<!\p{L})fått)(?!\p{L})/iu),
    to: 'decision.find',
  },
  // "Går det att koppla upp sig hemifrån den 17": of that meeting, and no rule alone.
  {
    from: /^rule\.remote$/,
    said: sifted(
      /^(?:hej[ ,]+|och |men )?(?:går det(?: bra)? att|kan|får|funkar det att) (?:(?:jag |man |ja )?(?:koppla|kopplar)|(?:jag|ja) (?:vara|va|är|delta|deltar|ansluta|ansluter|närvara|följa|hänga))(?!\p{L})(?!.*(?<!\p{L})(?:enligt|regler\p{L}*|lagen)(?!\p{L})).*(?<!\p{L})(?:den \d{1,2}(?::?[ea])?|\d{1,2}\/\d{1,2}|\d{1,2}(?::?[ea])? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|(?:mån|tis|ons|tors|fre)da\p{L}*|imorgon|i morgon)(?!\p{L})/iu,
    ),
    to: 'rsvp.remote',
  },
  // "Kan vi rösta i en chattgrupp": decided without a meeting.
  {
    from: /^(?:rule\.(?:percapsulam|casting|quorum|remote|notice|minutes|delegation)|poll\.(?:create|status)|decision\.votes|rsvp\.remote|matter\.about|circulation\.open|outside)$/,
    said: sifted(
      /^(?:och |men )?(?:kan|får|går det|skulle|måste|räcker det)(?!\p{L}).*(?<!\p{L})(?:rösta|besluta|bestämma|avgöra|klubba|ta (?:ett )?beslut|fatta beslut|ta (?:det|den|ärendet))(?!\p{L}).*(?:(?<!\p{L})(?:i|per|via|på|över|med) (?:en |vår |vårt |ett )?(?:chatt\p{L}*|(?:e-?)?mejl\p{L}*|e-?post\p{L}*|mail\p{L}*|sms\p{L}*|telefon\p{L}*|whatsapp\p{L}*|messenger|enkät\p{L}*)(?!\p{L})|(?<!\p{L})(?:utan (?:att )?|i ?stället för (?:att )?)(?:ses|träffas|mötas|ha möte|möte|sammanträde|sammanträda|samlas))/iu,
    ),
    to: 'rule.percapsulam',
  },
  // "Vem avgjorde Fyren": whose vote it was, and no matter that came later.
  {
    from: /^(?:matter\.|decision\.find|agenda\.presenter|attendance\.|member\.)/,
    said: sifted(
      /^(?:och |men |å |o )?(?:vem|vems röst|vad|hur) (?:avgjorde|avgjordes|fick utslagsröst|fällde avgörandet|hade utslagsrösten)(?!\p{L})|(?<!\p{L})(?:utslagsröst\p{L}*|lika röstetal)(?!\p{L}).*(?<!\p{L})(?:om|i|för|på)(?!\p{L})/iu,
    ),
    to: 'decision.votes',
  },
  // "Vad går Fyren ut på": no sum.
  {
    from: /^(?:matter\.(?:amount|proposal)|decision\.(?:find|total)|agenda\.applications)$/,
    said: sifted(
      /(?<!\p{L})(?:vad|va) (?:går|gick|handlar|handlade|är|sysslar) (?:[\p{L}\d-]+ ){1,4}(?:ut på|om|för (?:något|nåt)|med)[?. ]*$/iu,
    ),
    to: 'matter.about',
  },
  // "Kan du sätta förhinder på mig": asked for, of the meeting whose day is named.
  {
    from: /^(?:meeting\.(?:get|next)|attendance\.(?:coming|absent)|rule\.notice|my\.tasks)$/,
    said: sifted(
      /^(?:hej[ ,]+|kan (?:du|ni) |vill du |skulle du kunna |du kan |var snäll och )*(?:sätta?|skriva?|lägga?|registrera|notera|anmäla?|boka) (?:in |upp |dit )?(?:(?:ett |min |mitt )?(?:förhinder|frånvaro|återbud)(?: (?:på|för|från|åt) (?:mig|mej))?|(?:mig|mej) (?:som )?(?:förhindrad|frånvarande|borta|sjuk))(?!\p{L})/iu,
    ),
    to: 'rsvp.decline',
  },
  // "En handling till ska med på ärende 7": told of a paper that is to be there, and none is asked for.
  {
    from: /^agenda\.attachments$/,
    said: sifted(
      /^(?:hej[ ,]+)?(?:jag har )?(?:en|ett|två|tre|den här|denna|följande) (?:\p{L}+ )?(?:handling|bilag|underlag|papper|dokument|fil)\p{L}*(?: till| extra)? (?:som )?(?:ska|skall|måste|behöver|bör) (?:också |även )?(?:med|in|läggas|bifogas|vara med|upp)(?!\p{L})[^?]*$/iu,
    ),
    to: 'attachment.add',
  },
  // "Bilaga till punkt 7?": asked whether there is one.
  {
    from: /^attachment\.add$/,
    said: sifted(
      /^(?:hej[ ,]+|och |vilken |vilka |nån |någon |några |finns det )*(?:bilag|underlag|handling)\p{L}* (?:till|för|på|i|om|hör till) [^?]{1,60}\?\s*$/iu,
    ),
    to: 'agenda.attachments',
  },
  // "Mötestiderna 2027": all of them, and no meeting of that year.
  {
    from: /^meeting\.(?:get|next)$/,
    said: sifted(
      /(?<!\p{L})(?:mötestider(?:na)?|mötesplan(?:en)?|sammanträdes(?:tider|dagar|plan)\p{L}*|mötesdagar(?:na)?|mötesdatum(?:en)?)(?!\p{L})(?!.*(?:nästa möte|\d{1,2}\/\d)).*(?<!\p{L})(?:20\d\d|nästa år|i år|(?:hela )?året|(?:till |för |i |under )?(?:våren|hösten|vår|höst))(?!\p{L})/iu,
    ),
    to: 'plan.show',
  },
  // Whether a paper is out is asked of the paper, whatever it is about.
  {
    from: /^(?:rule\.|document\.request|matter\.|minutes\.|decision\.find|agenda\.item)/,
    said: sifted(
      /^(?:och |men )?(?:finns|är|e|har|går) (?!protokoll|kallels)(?:\p{L}+ ){1,4}(?:att läsa|att se|utskickad?e?|utskickat|skickats ut|lagts ut|utlagd?a?|utlagt|kommit ut)(?: nu| än| ännu| redan| nånstans| någonstans)?[?. ]*$/iu,
    ),
    to: 'agenda.attachments',
  },
  // What one handed in to a protokoll stands in it.
  {
    from: /^my\.tasks$/,
    said: sifted(
      /^(?:och |men )?(?:lämnade|skrev|gjorde|anmälde|hade|fick) jag (?:in |med |nån |någon |nåt |något |en |till )*(?:\p{L}+ ){0,2}(?:\p{L}*protokollet?|yttrande|reservation|anteckning)(?!\p{L})/iu,
    ),
    to: 'decision.dissent',
  },
  // What the kansli does or what becomes of it is on record; the register only says who works there.
  {
    from: /^member\.(?:office|organisation|person)$/,
    said: sifted(
      /(?<!\p{L})(?:flyttar|flyttade|flyttat|flytta|flyttas|byter|bytte|byta|stänger|stängs|öppnar|öppnas) (?:\p{L}+ )?(?:kansliet|kansli|lokal|lokaler|adress)(?!\p{L})|(?<!\p{L})kansliet (?:\p{L}+ )?(?:flytt\p{L}*|byt\p{L}*|stäng\p{L}*|öppna\p{L}*)/iu,
    ),
    to: 'matter.about',
  },
  // "Vilka uppdrag har Eva" asks of her offices, "har Eva fått" of what the board asked her to do.
  {
    from: /^member\.person$/,
    said: sifted(
      /(?<!\p{L})uppdrag(?:et|en)?(?!\p{L}).*(?<!\p{L})(?:fått|fick)(?!\p{L})|(?<!\p{L})(?:fått|fick)(?!\p{L}).*(?<!\p{L})uppdrag/iu,
    ),
    to: 'decision.followup',
    ofPerson: true,
  },
  {
    from: /^(?:agenda\.show|matter\.about|member\.person|agenda\.presenter)$/,
    said: sifted(
      /(?<!\p{L})(?:ska|skulle|skall) .*(?<!\p{L})(?:göra|gora|ta fram|kolla|utreda|undersöka|återkomma)(?!\p{L})/iu,
    ),
    to: 'decision.followup',
    ofPerson: true,
  },
];

/** The rows of an intent: asked for with every message, and the same each time. */
const rowsOf = remembered((intent) =>
  [...SAID_EVERY_DAY, ...SAID_OF_RECUSAL, ...SAID, ...SAID_OF_RECORD].filter((row) => row.from.test(intent)),
);

/** The first row whose words a message, taken for `intent`, says; undefined where it says none. */
export function saidOtherwise(intent: Intent, text: string): Row | undefined {
  return rowsOf(intent).find((row) => row.said.test(text));
}
