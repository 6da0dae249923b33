import { asksOfParty, seatAsked } from '../meetings/seat-asked.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Row } from '../rows.ts';
import type { Said } from './said.ts';

/** "Va de nån jag va jävig på": what she has been jävig in. */
const WAS_JAVIG = sifted(
  /^(?!.*(?<!\p{L})(?:om|ifall|anmäl\p{L}*)(?!\p{L})).*(?<!\p{L})(?:(?:var|va|varit|vart|blev|blivit) (?:jag|ja) (?:nånsin |någon gång )?jävig|(?:jag|ja) (?:har |hade )?(?:var|va|varit|vart|blev|blivit) (?:nånsin )?jävig)(?!\p{L})/iu,
);

/** "När börjar de å var", of a meeting. */
const BEGINS_AND_WHERE = sifted(
  /^(?:och |men |å |o )?(?:(?:när|nar|hur dags|vilken tid) (?:börjar|startar|är|e|drar) (?:det|de|d|dom|vi)(?: (?:igång|i gång))?(?: (?:och|å|o) (?:var|vart)(?: (?:är|e|blir|hålls) (?:det|de))?)|(?:var|vart) (?:och|å|o) (?:när|nar|hur dags)(?: (?:är|e|blir|börjar) (?:det|de|vi))?)(?: då)?[?. ]*$/iu,
);

/** "Heldag då alltså", of the meeting spoken of. */
const WHOLE_DAY =
  /^(?:(?:så|och|men|en|är det|blir det|e de|då) )*(?:heldag|halvdag|hela dagen|halva dagen)(?: (?:då|alltså|eller|va))*[?. ]*$/iu;

/** "Hur många fick stöd i våras", "hur många har gått ut i jobb": of those whom the work is for. */
const HELPED = sifted(
  /^(?:och |men |å |o )?hur (?:många|manga) (?:(?:personer|deltagare|unga|av (?:dem|dom|deltagarna)|som) )*(?:fick|har fått|får|har|kom|har kommit|gick|har gått|blev|slutade|började|deltog) (?:[\p{L}]+ ){0,3}?(?:stöd|hjälp|jobb|arbete|studier|insats(?:en)?|praktik|arbetsträning|inskrivna?)(?!\p{L})/iu,
);

/** "Vilken plats i kön har jag", "vem är före mig": in which order ersättare are called. */
const IN_ORDER = sifted(
  /^(?:och |men |å |o )?(?:(?:vilken|vilket) (?:plats|nummer|nr|ordning)(?: i (?:kön|ordningen|listan|turordningen))?(?: (?:är|har|ligger|kommer|står))* (?:jag|ja)(?: (?:i kön|på|i|i ordningen))*|(?:vem|vilka|vilken) (?:är|e|står|kommer|ligger|kallas|går in) (?:före|innan|efter) mig(?: i (?:kön|ordningen|listan))?|(?:i )?vilken ordning (?:kallas|går|ringer|frågas) (?:vi|ersättarna)(?: in)?)[?. ]*$/iu,
);

/** "Har jag suttit i styrelsen nån gång i år": whether she was at the meetings. */
const HAVE_I_SAT = sifted(
  /^(?:och |men |å |o )?har (?:jag|ja) (?:suttit|varit|vart|deltagit|tjänstgjort)(?: (?:med|in|i styrelsen|på (?:något|nåt|nån) (?:möte|sammanträde)))*(?: (?:nån|någon) gång)?(?: (?:i år|alls|hittills|i fjol|förra året))*[?. ]*$/iu,
);

/** "Vad gör jag här". */
const WHAT_AM_I = sifted(
  /^(?:(?:hej|och|men|du|så)[ ,]+)*(?:(?:vad|va|vem) (?:gör|är|e) (?:jag|ja)(?: för (?:nåt|något))? (?:här|i styrelsen|i förbundet)|(?:i )?vilka (?:styrelser|förbund)(?: är det)? (?:sitter|är|e) (?:jag|ja)(?: (?:med )?i| med)?)(?: (?:egentligen|då|nu))*[?. ]*$/iu,
);

/** What is asked as one speaks: in half sentences, of what was just told. */
export const AS_SPOKEN: readonly Row<Said>[] = [
  {
    to: 'recusal.past',
    from: ['recusal.ask', 'recusal.report', 'matter.about', 'my.tasks', 'outside', 'help', null],
    when: ({ text }) => WAS_JAVIG.test(text),
  },
  {
    to: 'meeting.next',
    from: ['matter.about', 'meeting.get', 'outside', null],
    when: ({ text, topic, afterMatter, afterMeeting }) =>
      !topic && !afterMatter && !afterMeeting && BEGINS_AND_WHERE.test(text),
  },
  {
    to: 'meeting.get',
    from: ['matter.about', 'outside', null],
    when: ({ text, topic, afterMeeting }) => !topic && afterMeeting && BEGINS_AND_WHERE.test(text),
  },
  {
    to: 'meeting.get',
    from: ['matter.about', 'plan.show', 'outside', 'help', 'my.tasks', null],
    when: ({ text, afterMeeting }) => afterMeeting && WHOLE_DAY.test(text),
  },
  {
    to: 'matter.about',
    from: [
      'attendance.present',
      'attendance.absent',
      'attendance.served',
      'attendance.coming',
      'outside',
      null,
    ],
    when: ({ text }) => HELPED.test(text),
  },
  {
    to: 'member.substitute',
    from: ['member.role', 'member.person', 'member.substitutes', 'my.tasks', 'outside', 'help', null],
    when: ({ text }) => IN_ORDER.test(text),
  },
  {
    to: 'attendance.present',
    from: [
      'attendance.served',
      'attendance.coming',
      'recusal.past',
      'meeting.next',
      'meeting.last',
      'meeting.get',
      'member.person',
      'matter.about',
      'outside',
      'help',
      'my.tasks',
      null,
    ],
    when: ({ text }) => HAVE_I_SAT.test(text),
  },
  {
    to: 'member.person',
    from: ['help', 'outside', 'my.tasks', null],
    when: ({ text }) => WHAT_AM_I.test(text),
  },
  {
    to: 'member.person',
    from: ['outside', 'help', null],
    when: ({ text, person, oneself }) =>
      (person || oneself) && (seatAsked(text) !== null || asksOfParty(text)),
  },
];
