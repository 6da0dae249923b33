import type { Intent } from '../../../understand/intents.ts';
import { type Pattern, sifted } from '../../../understand/patterns/sifted.ts';
import { PAID_IN } from '../../../understand/record/asked-of-record.ts';
import { TAKES_NOTES } from '../../people.ts';

/** What a message says beside what its words may be taken for. */
export interface Row {
  readonly from: RegExp;
  readonly said: Pattern;
  readonly to: Intent;
  readonly ofPerson?: true;
}

/** What the words say of the record, beside a rule, an office or a matter that they may be taken for. */
export const SAID_OF_RECORD: readonly Row[] = [
  // "Vilken bilaga var delegationsordningen": the paper is asked for, and not what it says.
  {
    from: /^(?:rule\.|matter\.|decision\.find|agenda\.item)/,
    said: sifted(/(?<!\p{L})(?:vilke[nt]|vad för|numret på) bilag\p{L}*(?!\p{L})/iu),
    to: 'agenda.attachments',
  },
  // "Paragrafen om delegationsordningen": where it stands, and not what holds.
  {
    from: /^rule\./,
    said: sifted(
      /(?<!\p{L})(?:paragrafen|vilken (?:§|paragraf)) (?:\p{L}+ ){0,2}(?:om|för|där|som|togs|antogs|beslutades|handlar)(?!\p{L})/iu,
    ),
    to: 'decision.find',
  },
  // "Om Eva är sjuk, vem ska kallas då": who is next for her seat, and not how a kallelse goes.
  {
    from: /^(?:rule\.notice|attendance\.|quorum\.)/,
    said: sifted(
      /^(?:och |men )?(?:om|ifall|när) (?!jag|man|vi|nån|någon)\p{L}+(?: \p{L}+)? (?:är|e|blir|inte|ej|får|har|missar|uteblir)(?!\p{L}).*(?<!\p{L})(?:vem|vilken|vilka)(?!\p{L})/iu,
    ),
    to: 'member.substitute',
    ofPerson: true,
  },
  // What an office is paid, no register of the board tells.
  {
    from: /^member\.office$/,
    said: sifted(/(?<!\p{L})(?:tjänar|lön|lönen|arvode|arvodet|betalt)(?!\p{L})/iu),
    to: 'matter.amount',
  },
  // "Vem håller i pennan": the secretary, and nobody who leads.
  {
    from: /^(?:member\.|plan\.show|matter\.|agenda\.presenter|attendance\.|minutes\.)/,
    said: TAKES_NOTES,
    to: 'member.office',
  },
  // "Har jag nånsin fått rösta": whether one has served, and no rule.
  {
    from: /^(?:rule\.|member\.substitute|decision\.votes|attendance\.(?:present|coming))/,
    said: sifted(
      /^(?:och |men |å |o )?(?:har|fick) (?:jag|ja) (?:(?:nånsin|någonsin|nån gång|någon gång|aldrig|nånting|inte) )*(?:(?:fått|fick) )?(?:(?:vara med och|va med och|vara me o) )?(?:rösta|tjänstgöra|rosta|tjänstgjort|hoppat in|hoppa in|gått in|gå in|beslutat|besluta|bestämma|bestämt)(?: (?:i år|nånsin|nån gång|någon gång|på (?:nåt|något) möte|i styrelsen))*[?. ]*$/iu,
    ),
    to: 'attendance.served',
  },
  // "Vad var hon jävig i": what has been, and no rule.
  {
    from: /^recusal\.(?:ask|raise|report)$/,
    said: sifted(
      /^(?:och |men |å |o )?(?:va|vad|i vad|vilket ärende|vilken punkt|vilken paragraf|vilka ärenden|på vad) (?:var|va|blev|anmälde) (?:det )?(?:hon|han|hen|de|dom|jag|ja|\p{L}+) (?:\p{L}+ )?jävi?g?a?(?: (?:i|på|mot|med|för))?(?: då)?[?. ]*$/iu,
    ),
    to: 'recusal.past',
  },
  // "Vem satt i stället för Eva": who served, and not who kept out.
  {
    from: /^(?:recusal\.past|attendance\.(?:present|absent)|matter\.|member\.substitute)/,
    said: sifted(
      /^(?:och |men |å |o )?(?:vem|vilken|vilka) (?:var det som |som )?(?:satt|gick in|hoppade in|ryckte in|tjänstgjorde|kallades in|tog plats|fick gå in) (?:in )?(?:i stället|istället|i ställe|i st|på plats(?:en)?)(?!\p{L})/iu,
    ),
    to: 'attendance.served',
    ofPerson: true,
  },
  // "Om inte Gunnar kan heller": who is next is asked, and nothing is answered for him.
  {
    from: /^(?:substitute\.|rsvp\.|recusal\.raise|attendance\.(?:coming|absent))/,
    said: sifted(
      /^(?:och |men |å |o )?(?:vem |vad händer )?(?:om|ifall) (?!jag(?!\p{L})|ja(?!\p{L}))(?:(?:inte|ej) \p{L}+(?: \p{L}+)?|\p{L}+(?: \p{L}+)? (?:inte|ej|också|heller))(?: (?:heller|också|inte|ej))? (?:kan|är borta|är sjuk|har förhinder|får förhinder|kommer)(?: (?:heller|också|då|inte|ej))*[?. ]*$/iu,
    ),
    to: 'member.substitutes',
    ofPerson: true,
  },
  // "Vilka får vi pengar av": what the medlemmar pay, and not what is paid to others.
  {
    from: /^(?:agenda\.applications|matter\.|decision\.(?:find|list|total)|rule\.delegation|member\.|attendance\.|outside$)/,
    said: PAID_IN,
    to: 'matter.amount',
  },
  // "Vilka projekt har fått pengar": those that were granted any, and not those that have applied.
  {
    from: /^(?:agenda\.applications|matter\.|decision\.(?:find|list)|attendance\.)/,
    said: sifted(
      /^(?:och |men )?(?:vilka|vilken|vad för|vem)(?: \p{L}+)? (?:som )?(?:fick|har fått|får|fått|beviljades|beviljats|har beviljats|tilldelades)(?: \p{L}+){0,2} (?:pengar|medel|bidrag|stöd|finansiering|anslag)(?!\p{L})/iu,
    ),
    to: 'decision.total',
  },
  {
    from: /^(?:agenda\.applications|matter\.|decision\.(?:find|list))/,
    said: sifted(
      /^(?:och |men )?(?:vilka|vad för) (?:insatser|projekt|verksamheter|aktiviteter) (?:finansierar|stödjer|stöttar|bekostar|betalar|satsar) (?:vi|förbundet|ni|styrelsen)(?!\p{L})/iu,
    ),
    to: 'decision.total',
  },
  // "Gick vi plus eller minus": a figure, whatever else the words are of.
  {
    from: /^(?:decision\.|matter\.about$|outside$)/,
    said: sifted(
      /(?<!\p{L})(?:gick|går|slutade|blev) (?:vi|det|förbundet|året) (?:med |på )?(?:plus|minus|back|vinst|förlust)(?!\p{L})/iu,
    ),
    to: 'matter.amount',
  },
  // "Vem har ersatt Eva i år": who did, and not who would.
  {
    from: /^member\.(?:substitutes?|person)$/,
    said: sifted(
      /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,3}?(?:ersatt|tjänstgjort|vikarierat|hoppat in|gått in|suttit för)(?!\p{L})|(?<!\p{L})(?:ersatte|tjänstgjorde|vikarierade|hoppade in|gick in)(?!\p{L})/iu,
    ),
    to: 'attendance.served',
  },
  // "Vilket nummer har bilagan om delegation".
  { from: /^rule\./, said: /(?<!\p{L})bilag(?:a|an|or|orna)(?!\p{L})/iu, to: 'agenda.attachments' },
  {
    from: /^(?:matter\.about|decision\.find|attendance\.)/,
    said: sifted(/(?<!\p{L})(?:la|lade|lagt) (?:\p{L}+ )?(?:ner|ned) (?:sin |sina |\p{L}+ )?röst\p{L}*/iu),
    to: 'decision.votes',
  },
  // "Vem tog över klubban när Eva var jävig": who led, and not who kept out.
  {
    from: /^(?:recusal\.past|attendance\.(?:served|absent)|member\.role)$/,
    said: sifted(
      /^(?:och |men )?(?:vem|vilken) (?:var det som )?(?:ledde|höll i|tog över|var ordförande|(?:satt|gick in) (?:som )?ordförande)(?!\p{L}).*(?<!\p{L})(?:när|nar|då|medan)(?!\p{L})/iu,
    ),
    to: 'attendance.present',
    ofPerson: true,
  },
];
