import { asksWhoSigns } from '../../search/as-on-record.ts';
import { askedOfMatter } from '../../understand/borne-out.ts';
import type { Intent } from '../../understand/intents.ts';
import type { AtMeetings } from '../../understand/meetings/at-meetings-asked.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { isSureOf, namesRecordedMatter } from '../matters/find/on-record.ts';
import { held, isMinuted } from '../meetings/which-meeting.ts';
import { asksToSpeak, atMeetings } from '../rules.ts';
import { namesSomething, type Settled, type Settling, where } from './reading.ts';

/** "Kan jag som ersättare yttra mig": a right is asked about; nobody goes in, and no matter is named. */
export function rightToSpeak(asking: Asking): Settled {
  return asksToSpeak(asking) ? 'member.substitute' : undefined;
}

/** What is asked of a meeting is asked as such a rule. */
const RULE_OF: Readonly<Record<AtMeetings, Intent>> = {
  public: 'document.request',
  recording: 'document.request',
  raising: 'document.request',
  'off-agenda': 'rule.notice',
  'agenda-by': 'rule.notice',
  'notice-readers': 'rule.notice',
  'late-papers': 'rule.notice',
  break: 'rule.notice',
  voting: 'rule.casting',
  adjusters: 'rule.minutes',
  dissenting: 'rule.minutes',
  'both-away': 'member.role',
};

/** "Får allmänheten komma", "vilka får lämna förslag": of meetings, and of no papers and nothing that is put forward. */
export function allowedAtMeetings(asking: Asking): Settled {
  const answer = atMeetings(asking);
  return answer?.kind === 'at-meetings' ? RULE_OF[answer.asked] : undefined;
}

/**
 * "Vem tecknar firman": who was chosen to. "Vad får chefen köpa själv": what may be done without the board, whatever
 * the record has of such a thing. "Måste öborna betala": no word of what may be decided by whom.
 */
export async function delegated(asking: Asking, of: Intent): Promise<Settled> {
  const { entities, message } = asking.understanding;
  // "Vem skriver under för förbundet" is told on record; "vem får skriva under" is asked of the delegation.
  if (
    asksWhoSigns(message.text) &&
    (!OF_DELEGATION.test(message.text) || (await namesRecordedMatter(asking)))
  )
    return 'matter.about';
  if (ALONE.test(message.text) || HOW_MUCH_ALONE.test(message.text)) return of;
  return isSureOf(asking, of) || OF_DELEGATION.test(message.text) || speaksOf(asking, 'delegation')
    ? undefined
    : askedOfMatter(entities);
}
const ALONE = /(?<!\p{L})får (?:\p{L}+ ){1,6}(?:själv|på egen hand|utan (?:oss|styrelsen|beslut))(?!\p{L})/iu;
/** "Hur mycket får Maja köpa för", "för hur mycket får chefen handla". */
const HOW_MUCH_ALONE = sifted(
  /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:(?:upp )?(?:till|för) )?(?:hur (?:mycket|mkt|mycke|stort?|stora|dyra?)|vad|vilket belopp|vilka belopp)(?: \p{L}+){0,2}? får (?:\p{L}+ ){1,3}?(?:köpa|handla|inhandla|besluta|bestämma|beställa|göra av med|göra inköp|attestera|spendera|lägga ut|använda)(?:(?: in)? för| om| upp till| om inköp| själv)*[?. ]*$/iu,
);
const OF_DELEGATION =
  /(?<!\p{L})(?:deleg\p{L}*|attest\p{L}*|beslut\p{L}*|befogenhet\p{L}*|mandat\p{L}*|teckna\p{L}*|får|rätt|själv)(?!\p{L})/iu;

/** "När ska protokollet justeras": of the latest, where it is not yet told to be; else what the rule says. */
export function whenAdjusted(asking: Asking, of: Intent): Settled {
  if (of !== 'rule.minutes' || !WHEN_ADJUSTED.test(asking.understanding.message.text)) return undefined;
  const [last] = held(asking).filter(isMinuted);
  const isOpen = last?.state.status === 'CLOSED' && last.state.minutes.adjustedOn === null;
  return isOpen ? 'minutes.status' : undefined;
}
const WHEN_ADJUSTED = sifted(
  /^(?:och |men |o )?(?:(?:när|vilken dag|vilket datum|hur dags|var) (?:ska|skall|är|sker|blir|äger) (?:protokollet|det|vi|justeringen)(?: (?:rum|att))?(?: juster\p{L}*)?|(?:tid|datum|dag) för justering(?:en)?)(?: (?:av|på) protokollet)?(?: då)?[?. ]*$/iu,
);

/** A rule is asked about by its own words; without them, what is named on record is. */
export function noRuleMeant(asking: Asking, of: Intent): Settling {
  if (!OF_RULES.test(of) || speaksOf(asking, 'castingVote', 'quorum', 'minutes', 'notice', 'respond')) {
    return undefined;
  }
  if (HANDED_IN.test(asking.understanding.message.text)) return of;
  if (of === 'rule.remote' && TAKES_PART.test(asking.understanding.message.text)) return of;
  return where(namesRecordedMatter(asking, true, of), askedOfMatter(asking.understanding.entities));
}
/** Rules that are asked about in words that matters are asked about in as well. */
const OF_RULES = sifted(/^rule\.(?:casting|quorum|minutes|notice|remote)$/);
/** "Kan man vara med digitalt": how one takes part, and no matter with such a word in its name. */
const TAKES_PART =
  /(?<!\p{L})(?:delta\p{L}*|vara med|är med|koppla\p{L}*|ansluta|sitta|närvara|distans\p{L}*|hemifrån|teams|zoom|länk\p{L}*|\p{L}*möten?|\p{L}*mötet|sammanträd\p{L}*)(?!\p{L})/iu;

/** "När ska man anmäla sig till konferensen i Fors": no kallelse of the board's own. */
export function noNoticeMeant(asking: Asking, of: Intent): Settling {
  if (of !== 'rule.notice' || !namesSomething(asking)) return undefined;
  if (HANDED_IN.test(asking.understanding.message.text)) return of;
  return where(namesRecordedMatter(asking, false, of), askedOfMatter(asking.understanding.entities));
}

/** "Deadline för att lämna in grejer till decembermötet": whatever is to be handed in, the day is the board's. */
const HANDED_IN = sifted(
  /(?<!\p{L})(?:deadline\p{L}*|sista dag\p{L}*|senast|materialstopp\p{L}*)(?!\p{L}).*(?:lämna|skicka|få|ha) in(?: (?:ärende|punkt|förslag|handling|underlag|material|papper)\p{L}*[?. ]*$|(?!\p{L}).*(?<!\p{L})(?:till|inför|på) (?:\p{L}+ )?\p{L}*(?:möte|mötet|sammanträde|sammanträdet)(?!\p{L}))/iu,
);

/** What is named on record, and not how one decides per capsulam. */
export function noCapsulamMeant(asking: Asking, of: Intent): Settling {
  if (of !== 'rule.percapsulam' || !namesSomething(asking)) return undefined;
  return where(namesRecordedMatter(asking, true, of), 'matter.about');
}
