import type { Intent } from './intents.ts';

interface Said {
  readonly text: string;
  /** Somebody of the board is named. */
  readonly person: boolean;
}

interface Row {
  readonly to: Intent;
  readonly from: readonly (Intent | null)[];
  readonly when: (said: Said) => boolean;
}

/** What the words of coming and serving may have been taken for where nothing else in them tells. */
const LOOSELY: Row['from'] = [
  'meeting.get',
  'meeting.next',
  'member.substitute',
  'member.substitutes',
  'member.person',
  'member.office',
  'attendance.coming',
  'attendance.served',
  'rsvp.accept',
  'rsvp.decline',
  'substitute.accept',
  'substitute.decline',
  'matter.about',
  'my.tasks',
  'help',
  'thanks',
  'outside',
  null,
];

/** "Jag kan inte längre", "jag måste hoppa av": a yes that is taken back. */
const QUITS =
  /^(?:(?:hej|nej|tyvärr|men|sorry)[ ,.!]+)*(?:jag )?(?:kan|hinner|orkar) (?:tyvärr |dessvärre |nog |alltså )?inte längre(?: komma| vara med| delta)?[.! ]*$|(?<!\p{L})jag (?:måste |får )?(?:tyvärr )?hoppar? av(?! (?:styrelsen|uppdraget|mitt))(?!\p{L})|(?<!\p{L})(?:det|tiden|dagen) (?:funkar|fungerar|går|passar) (?:tyvärr )?inte längre(?: för mig)?[.! ]*$/iu;
/** "Sofia kan gå i mitt ställe": whom the one who writes would see serve for her. */
const IN_MY_PLACE =
  /^(?!.*(?<!\p{L})(?:vem|vilka|vilken)(?!\p{L})).*(?<!\p{L})(?:kan|får|ska|skulle|tar|går|hoppar|kommer|tjänstgör)(?!\p{L}).*(?<!\p{L})(?:i (?:mitt|min) (?:ställe|plats)|min plats)(?!\p{L})/iu;
/** "Kan jag hoppa in för Lars?" */
const OFFERS =
  /^(?!.*(?<!\p{L})(?:vem|vilka|när|hur|betalt|arvode)(?!\p{L})).*(?<!\p{L})(?:jag (?:kan |får |vill |gärna )*|(?:kan|får|ska) jag )(?:hoppa|gå|rycka|träda) in för(?!\p{L})/iu;
/** "Säg till Maja att jag inte kommer". */
const HAS_TOLD =
  /(?<!\p{L})(?:säga|säg|hälsa|meddela|tala om|berätta|framföra|framför)(?!\p{L}).*(?<!\p{L})att jag (?:tyvärr )?(?:inte (?:kommer|kan|hinner)|har förhinder|får förhinder|är sjuk)(?!\p{L})/iu;
/** "Vad händer om jag har förhinder?", "om jag inte kan den 10, vem går in då?" */
const WHO_THEN =
  /^(?=.*(?<!\p{L})(?:vem|vilken|vad händer)(?!\p{L})).*(?<!\p{L})om jag (?:inte (?:kan|kommer|hinner)|har förhinder|får förhinder|blir sjuk|är sjuk)(?!\p{L})/iu;
/** "Vad har jag svarat?", "kan jag få tillbaka min plats?" */
const OWN_ANSWER =
  /(?<!\p{L})(?:vad|hur) (?:har jag svarat|svarade jag|jag (?:har )?svarat)(?!\p{L})(?! (?:på|i) (?!kallelse))|^(?:vilka|vilket) möten? (?:har|svarade) jag (?:svarat|tackat)|(?<!\p{L})(?:få|ta) tillbaka min plats(?!\p{L})/iu;

const ROWS: readonly Row[] = [
  {
    to: 'rsvp.decline',
    from: [...LOOSELY, 'recusal.report', 'recusal.withdraw', 'recusal.raise', 'recusal.ask'],
    when: ({ text }) => QUITS.test(text),
  },
  { to: 'rsvp.decline', from: LOOSELY, when: ({ text, person }) => person && IN_MY_PLACE.test(text) },
  { to: 'substitute.accept', from: LOOSELY, when: ({ text, person }) => person && OFFERS.test(text) },
  { to: 'member.substitute', from: LOOSELY, when: ({ text }) => WHO_THEN.test(text) },
  { to: 'rsvp.decline', from: LOOSELY, when: ({ text }) => HAS_TOLD.test(text) },
  {
    to: 'attendance.coming',
    from: [
      ...LOOSELY,
      'meeting.last',
      'attendance.present',
      'poll.status',
      'percapsulam.status',
      'rule.delegation',
    ],
    when: ({ text }) => OWN_ANSWER.test(text),
  },
];

/** Words of one's own coming or serving that say what they are for, whatever they resemble; null: they are none. */
export function byComingWords(intent: Intent | null, said: Said): Intent | null {
  return ROWS.find((row) => row.from.includes(intent) && row.when(said))?.to ?? null;
}

/** Whether it asks for one's own answer to a kallelse. */
export function asksOwnAnswer(text: string): boolean {
  return OWN_ANSWER.test(text);
}
