import type { Capacity, Membership } from '../knowledge.ts';
import type { Act } from '../understand/intents.ts';
import { ask, listed, type Said, shortName } from './said.ts';

/** How people ask, by examples. */
export const AS_YOU_SPEAK =
  'Skriv som du pratar: "när är nästa möte", "visa dagordningen", "vad beslutade vi om …", "vem ersätter mig", "§ 12", "hur funkar jäv".';

const CAPACITIES: Readonly<Record<Capacity, string>> = {
  CHAIR: 'ordförande',
  VICE_CHAIR: 'vice ordförande',
  MEMBER: 'ledamot',
  SUBSTITUTE: 'ersättare',
  OFFICE: 'kansli',
  ADMIN: 'administratör',
  INVITEE: 'adjungerad',
  AUDITOR: 'revisor',
};

/** What a person may do, act by act, in the order of weight. */
const MAY: readonly {
  readonly acts: readonly Act[];
  readonly who: readonly Capacity[];
  readonly text: string;
}[] = [
  {
    acts: ['rsvp.accept', 'rsvp.decline'],
    who: ['MEMBER', 'SUBSTITUTE', 'CHAIR', 'VICE_CHAIR'],
    text: 'svara på kallelsen eller anmäla förhinder',
  },
  {
    acts: ['recusal.report'],
    who: ['MEMBER', 'SUBSTITUTE', 'CHAIR', 'VICE_CHAIR', 'OFFICE'],
    text: 'anmäla jäv',
  },
  {
    acts: ['circulation.answer'],
    who: ['MEMBER', 'CHAIR', 'VICE_CHAIR'],
    text: 'svara i ett ärende per capsulam',
  },
  { acts: ['notice.send'], who: ['OFFICE', 'ADMIN'], text: 'skicka kallelsen' },
  {
    acts: ['meeting.create'],
    who: ['OFFICE'],
    text: 'lägga in, flytta och ställa in möten ("nytt möte 12 mars kl. 13", "flytta mötet")',
  },
  {
    acts: ['item.add', 'item.edit'],
    who: ['OFFICE'],
    text: 'lägga till och ändra ärenden och bilagor',
  },
  {
    acts: ['meeting.remind'],
    who: ['OFFICE', 'ADMIN', 'CHAIR'],
    text: 'påminna dem som inte har svarat ("påminn de som inte svarat")',
  },
  {
    acts: ['item.propose'],
    who: ['MEMBER', 'CHAIR', 'VICE_CHAIR'],
    text: 'föreslå ett ärende ("jag vill ta upp …")',
  },
  {
    acts: ['calendar.subscribe'],
    who: ['MEMBER', 'SUBSTITUTE', 'CHAIR', 'VICE_CHAIR', 'OFFICE', 'ADMIN', 'AUDITOR'],
    text: 'få mötena i din kalender ("prenumerera på mötena")',
  },
  { acts: ['agenda.post'], who: ['OFFICE', 'ADMIN', 'CHAIR'], text: 'posta dagordningen i kanalen' },
  { acts: ['circulation.open'], who: ['OFFICE', 'CHAIR'], text: 'starta ett ärende per capsulam' },
  { acts: ['minutes.approve'], who: ['MEMBER', 'CHAIR'], text: 'justera protokollet' },
];

/** What somebody is and may do here, and how to ask; after `fact`. */
export function sayHelp(
  fact: string,
  { memberships, acts }: { readonly memberships: readonly Membership[]; readonly acts: ReadonlySet<Act> },
): Said {
  const mine = new Set(memberships.flatMap((one) => one.offices));
  const allowed = MAY.filter((row) => row.who.some((capacity) => mine.has(capacity)));
  const ready = allowed.filter((row) => row.acts.some((act) => acts.has(act)));
  const later = allowed.filter((row) => !row.acts.some((act) => acts.has(act)));
  return {
    fact,
    lines: [
      ...memberships.map(
        (one) =>
          `${shortName(one.boardName)}: du är ${listed(one.offices.map((capacity) => CAPACITIES[capacity]))}.`,
      ),
      AS_YOU_SPEAK,
      ...(ready.length > 0 ? [`Du kan också ${listed(ready.map((row) => row.text))}.`] : []),
      ...(later.length > 0
        ? [
            `Än så länge kan du inte ${listed(
              later.map((row) => row.text),
              'eller',
            )} här.`,
          ]
        : []),
    ],
    buttons: [
      ask('Nästa möte', 'när är nästa möte'),
      ask('Senaste protokollet', 'senaste protokollet'),
      mine.has('MEMBER') ? ask('Min ersättare', 'vem ersätter mig') : ask('Dagordning', 'dagordningen'),
    ],
  };
}
