import { type Pattern, sifted } from '../../patterns/sifted.ts';
import type { Message } from '../../words/words.ts';

/** What somebody says to a proposal: for it, against it, or neither. */
export type Stand = 'APPROVE' | 'REJECT' | 'ABSTAIN';

/** Neither for nor against: the idioms of laying down one's vote. */
const ABSTAINS = sifted(
  /\b(?:avsta|avstar|avstatt|avstod|abstain|blankt|blank rost)\b|\b(?:lagg(?:er|a)?|lade|la) (?:ner|ned) (?:min |sin )?rost/,
);
const REJECTS = sifted(
  /\b(?:nej|nix|nope|naa?e|avstyrk\w*|avslag|avsla\w{0,2}|reject|i reject|no|rostar mot|rostar emot|ar emot|e emot|gar emot|sager emot|motsatter mig|tummen? ner|kan inte (?:stodja|stalla mig bakom|ga med pa|bitrada)|(?:tycker|anser) (?:jag )?(?:inte|ej) (?:att )?(?:vi|man|styrelsen|det|den) (?:ska|skall|bor|borde|behover)|(?:vi|man|styrelsen) (?:ska|skall|bor|borde) (?:inte|ej) (?:kopa|bifalla|godkanna|gora|ha|lagga|betala|anta|bevilja)|vill inte (?:kopa|bifalla|godkanna|anta|bevilja|att vi))\b|^(?:(?:jag|ja|e|ar|blir|hej) )*(?:emot|mot)(?: (?:det|forslaget|detta))?$/,
);
const APPROVES = sifted(
  /\b(?:ja|japp|jajamen\w*|jada|yes|yep|jepp|sure|absolut|sjalvklart|visst|garna|okej|okay|ok|approve|i approve|bifall\w*|bitrader|tillstyrk\w*|godkanner|godkanns|instammer|kor pa|kor|go|ar for|e for|rostar for|stodjer|stoder|stalller mig bakom|staller mig bakom|haller med|gar med pa|ar med pa|(?:funkar|passar|later|ser|kanns|blir|gar) (?:det )?(?:helt |jatte)?(?:fint|bra|rimligt|ok|okej|toppen|klokt)|inga invandningar|inget att (?:invanda|erinra)|(?:inget|inte nagot|ingenting) emot|tummen? upp|gar pa (?:\w+ ){0,2}forslag\w*|for min del)\b/,
);
/** What makes of an answer a thought about one. */
const HEDGES = sifted(
  /\b(?:kanske|lutar|funderar|tveksam|tveksamt|osaker|vet inte|beror pa|forutsatt|under forutsattning|ifall|om (?:jag|vi|det|man|ni|priset|han|hon|de|dom)|tror jag|if|maybe)\b/,
);
/** "inte rösta nej", "tillstyrker inte": what stands denied is not said. */
const DENIED_BEFORE = /\b(?:inte|ej|aldrig|icke|not|dont|knappast)(?: \w+){0,2} $/;
const DENIED_AFTER = /^ (?:inte|ej|alls inte)\b/;

/**
 * What a message says to a proposal; null where it says nothing, two things, or says it denied or with a condition:
 * then the person has to choose on the card.
 */
export function standIn(message: Message): Stand | null {
  const said = message.words.map((word) => word.folded).join(' ');
  if (HEDGES.test(said)) return null;
  if (says(said, ABSTAINS)) return 'ABSTAIN';
  const rejects = says(said, REJECTS);
  const approves = says(said.replace(/\b(?:nej|avslag) till\b/g, 'nej'), APPROVES);
  if (rejects && approves) return /^(?:nej|nae|nix|no)\b/.test(said) ? 'REJECT' : null;
  if (rejects) return 'REJECT';
  return approves ? 'APPROVE' : null;
}

/** Whether the message takes a stand at all, be it hedged or denied. */
export function speaksOfStand(message: Message): boolean {
  const said = message.words.map((word) => word.folded).join(' ');
  return [ABSTAINS, REJECTS, APPROVES].some((words) => words.test(said));
}

/** Said, and not denied. */
function says(said: string, words: Pattern): boolean {
  const match = words.exec(said);
  if (!match) return false;
  const before = said.slice(0, match.index);
  const after = said.slice(match.index + match[0].length);
  return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(after);
}
