import type { Entities } from './entities.ts';
import type { Intent } from './intents.ts';
import type { Concept } from './words/lexicon.ts';

/** What a message names, as far as it decides between two questions that are asked in the same words. */
interface Named {
  readonly item: boolean;
  readonly paragraph: boolean;
  readonly day: boolean;
  readonly date: boolean;
  /** A day that has been. */
  readonly past: boolean;
  readonly onlyDates: boolean;
  readonly topic: boolean;
  readonly member: boolean;
  readonly person: boolean;
  /** Whether the one who writes makes the agenda. */
  readonly writesAgenda: boolean;
  readonly spoken: (concept: Concept) => boolean;
}

interface Row {
  readonly from: Intent | readonly Intent[];
  readonly to: Intent;
  readonly when: (named: Named) => boolean;
}

/**
 * Where the words alone leave two intents open, what the message names settles it: "vilka beslut togs" is a list,
 * "vilka beslut togs om hyran" is one matter. One row at most applies.
 */
const ROWS: readonly Row[] = [
  {
    from: 'decision.list',
    to: 'decision.find',
    when: (named) => named.topic || named.paragraph || named.spoken('percapsulam'),
  },
  { from: 'agenda.applications', to: 'matter.amount', when: (named) => named.topic && named.spoken('what') },
  {
    from: 'decision.find',
    to: 'decision.list',
    when: (named) =>
      !named.topic &&
      !named.paragraph &&
      !named.item &&
      !named.member &&
      !named.spoken('percapsulam') &&
      (named.date || named.spoken('meeting') || named.spoken('last')),
  },
  { from: 'decision.byParagraph', to: 'decision.find', when: (named) => !named.item },
  {
    from: 'matter.amount',
    to: 'decision.total',
    when: (named) =>
      !named.topic &&
      !named.item &&
      !named.paragraph &&
      (named.spoken('total') || (named.spoken('granted') && named.spoken('ours'))),
  },
  { from: 'matter.proposal', to: 'agenda.item', when: (named) => !named.paragraph },
  { from: 'matter.proposal', to: 'decision.find', when: (named) => named.paragraph },
  { from: 'agenda.item', to: 'decision.find', when: (named) => named.paragraph },
  { from: 'matter.who', to: 'matter.about', when: () => true },
  { from: 'matter.about', to: 'agenda.item', when: (named) => named.item },
  { from: 'matter.about', to: 'decision.find', when: (named) => named.paragraph },
  // "Vad ska vi rösta om på fredag": nothing but the day is named, so all of it is asked about.
  {
    from: 'agenda.item',
    to: 'agenda.show',
    when: (named) => !named.item && !named.topic && !named.paragraph && named.day && !named.past,
  },
  { from: 'agenda.show', to: 'agenda.item', when: (named) => named.item },
  // "Va e fyran på kallelsen": of the item, and no rule of when a kallelse goes.
  {
    from: 'rule.notice',
    to: 'agenda.item',
    when: (named) => named.item && named.spoken('what') && !named.spoken('when') && !named.spoken('rules'),
  },
  { from: 'member.list', to: 'member.organisation', when: (named) => named.member },
  {
    from: 'member.substitutes',
    to: 'member.substitute',
    when: (named) => named.member || named.person || named.spoken('mine'),
  },
  { from: 'meeting.next', to: 'meeting.get', when: (named) => named.date },
  { from: 'meeting.get', to: 'meeting.next', when: (named) => !named.date && named.spoken('next') },
  { from: 'plan.show', to: 'meeting.get', when: (named) => named.day },
  {
    from: 'plan.show',
    to: 'meeting.next',
    when: (named) => !named.date && named.spoken('next') && named.spoken('meeting') && !named.topic,
  },
  // Who led a meeting that has been, or in a §, is told by its protokoll, who is chair by the register.
  {
    from: 'member.role',
    to: 'attendance.present',
    when: (named) =>
      named.spoken('chair') &&
      !named.spoken('next') &&
      (named.past || named.paragraph || named.spoken('last')),
  },
  {
    from: 'rsvp.accept',
    to: 'substitute.accept',
    when: (named) => named.spoken('substitute') && !named.spoken('mine'),
  },
  // How one votes is a rule, how somebody voted is on record.
  {
    from: 'rule.casting',
    to: 'decision.votes',
    when: (named) => named.paragraph || named.past || named.person,
  },
  // What a protokoll may note is a rule; what was noted of a matter is on record.
  {
    from: 'rule.minutes',
    to: 'decision.dissent',
    when: (named) => named.spoken('dissent') && (named.topic || named.paragraph),
  },
  // How many it takes is a rule; whether there will be enough is asked of a day, an item or a person.
  { from: 'rule.quorum', to: 'quorum.coming', when: (named) => named.item || named.person || named.date },
  // Another is jävig, or I am.
  {
    from: 'recusal.report',
    to: 'recusal.raise',
    when: (named) => named.person && !named.spoken('iam') && !named.spoken('mine'),
  },
  {
    from: 'recusal.raise',
    to: 'recusal.report',
    when: (named) => !named.person && named.spoken('iam') && !named.spoken('otherIs'),
  },
  // "om jag sitter i styrgruppen är jag jävig på punkt 7, anmäl det": asked for, whatever it is asked about.
  {
    from: 'recusal.ask',
    to: 'recusal.report',
    when: (named) =>
      named.spoken('iam') &&
      named.spoken('register') &&
      (named.item || named.topic) &&
      !(['how', 'when', 'who', 'what', 'rules'] as const).some(named.spoken),
  },
  // "är inte Lars jävig på sjuan?": of a person and an item to come it is a question raised, not one about the past.
  {
    from: ['recusal.past', 'recusal.ask', 'item.propose'],
    to: 'recusal.raise',
    when: (named) =>
      named.person &&
      named.spoken('recusal') &&
      named.spoken('not') &&
      !named.paragraph &&
      !named.past &&
      !named.spoken('last') &&
      !named.spoken('who'),
  },
  // Whoever asks for those to be reminded who have not answered wants that done, whatever they were to answer.
  {
    from: [
      'rsvp.accept',
      'rsvp.decline',
      'attendance.coming',
      'percapsulam.status',
      'matter.about',
      'poll.status',
    ],
    to: 'circulation.remind',
    when: (named) => named.spoken('remind') && named.spoken('percapsulam'),
  },
  {
    from: ['rsvp.accept', 'rsvp.decline', 'attendance.coming'],
    to: 'meeting.remind',
    when: (named) => named.spoken('remind') && !named.spoken('iam') && !named.spoken('mine'),
  },
  {
    from: 'meeting.remind',
    to: 'circulation.remind',
    when: (named) => named.spoken('percapsulam') && !named.date,
  },
  // "jäv lovskolan": of a matter it is asked who was; with a question or an "om jag" it is the rules.
  {
    from: 'recusal.ask',
    to: 'recusal.past',
    when: (named) =>
      named.topic && !(['what', 'how', 'when', 'rules', 'iam', 'mine', 'who'] as const).some(named.spoken),
  },
  // "Jag kan inte längre": where no item is named, none is taken off.
  {
    from: 'item.withdraw',
    to: 'rsvp.decline',
    when: (named) =>
      !named.item &&
      !named.topic &&
      named.spoken('iam') &&
      (['cannotCome', 'not'] as const).some(named.spoken) &&
      !(['item', 'agenda', 'addItem', 'proposal', 'attachment'] as const).some(named.spoken),
  },
  // "Vad betyder det att Eva var jävig": of somebody who was, and no rule alone.
  {
    from: 'recusal.ask',
    to: 'recusal.past',
    when: (named) => named.person && named.past && !named.spoken('iam') && !named.spoken('mine'),
  },
  {
    from: 'recusal.report',
    to: 'recusal.past',
    when: (named) =>
      named.topic &&
      !named.item &&
      !named.person &&
      !(['iam', 'mine', 'register', 'notIn', 'cannotCome', 'ours'] as const).some(named.spoken),
  },
  { from: 'minutes.appeal', to: 'decision.find', when: (named) => named.topic && !named.spoken('finality') },
  // A day and nothing else asks for what is known of it.
  { from: 'poll.answer', to: 'meeting.get', when: (named) => named.onlyDates },
  // The same words propose an item from a ledamot and add it from the kansli.
  { from: 'item.propose', to: 'item.add', when: (named) => named.writesAgenda },
  { from: 'item.add', to: 'item.propose', when: (named) => !named.writesAgenda },
];

const FROM = new Map<Intent, Row[]>();
for (const row of ROWS) {
  for (const from of [row.from].flat()) FROM.set(from, [...(FROM.get(from) ?? []), row]);
}

/** Who writes, as far as it decides what the words are for. */
export interface Writer {
  readonly writesAgenda: boolean;
}

/** What a message is for where its words leave it open: by what it names, whatever order it is said in. */
export function settle(intent: Intent, entities: Entities, by: Writer = { writesAgenda: false }): Intent {
  const rows = FROM.get(intent);
  if (rows === undefined) return intent;
  const concepts = new Set(entities.concepts.map((mention) => mention.concept));
  const has = (kind: string) => entities.numbers.some((number) => number.kind === kind);
  const named: Named = {
    item: has('item'),
    paragraph: has('paragraph'),
    day: entities.dates.some((date) => (date.kind === 'days' ? date.from === date.to : date.day !== null)),
    date: entities.dates.length > 0,
    past: entities.tense === 'past',
    onlyDates:
      entities.dates.length > 0 &&
      entities.concepts.length + entities.topic.length + entities.numbers.length + entities.named.length ===
        0,
    topic: entities.topic.some((topic) => topic.weight >= 0.5),
    member: entities.organisations.length > 0,
    person: entities.persons.length > 0,
    writesAgenda: by.writesAgenda,
    spoken: (concept) => concepts.has(concept),
  };
  return rows.find((row) => row.when(named))?.to ?? intent;
}
