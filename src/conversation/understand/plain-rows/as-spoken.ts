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
    to: 'member.person',
    from: ['outside', 'help', null],
    when: ({ text, person, oneself }) =>
      (person || oneself) && (seatAsked(text) !== null || asksOfParty(text)),
  },
];
