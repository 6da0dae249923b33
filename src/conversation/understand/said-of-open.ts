import type { Stand } from './coming/reply/answer-words.ts';
import type { SaidOfOne } from './coming/reply/each-of-two.ts';
import type { Reply } from './coming/reply/reply-words.ts';
import type { Concept } from './words/lexicon.ts';

/** What a message says, as far as it can be of something that stands open. */
export interface Said {
  /** The words name a matter that is open per capsulam. */
  readonly case: boolean;
  /** Nothing is open but what is out per capsulam, and no kallelse or meeting is spoken of. */
  readonly casesAlone: boolean;
  /** The same, and nothing of coming is said: "japp, kör". */
  readonly votesAlone: boolean;
  /** It is wanted put off to a meeting: "kan vi inte vänta med datorn till januarimötet". */
  readonly defers: boolean;
  /** The words name an answer of an open poll. */
  readonly option: boolean;
  /** Of the days that an open poll asks about, all of them or none: "inget av datumen passar". */
  readonly polledDays: boolean;
  /** Somebody is named who is asked to serve. */
  readonly called: boolean;
  /** The person herself is asked to serve, and nobody is named: "nej tack". */
  readonly calledSelf: boolean;
  /** "Jag kan bara vara med första timmen", where no poll is open and a kallelse is. */
  readonly comesUnpolled: boolean;
  /** "Första går bra, andra inte", where no poll is open and a kallelse is. */
  readonly ofTwo: boolean;
  /** Of somebody named a yes or no is told by the kansli, and no more: "Gunnar ja". */
  readonly others: boolean;
  /** Nothing but a kallelse waits for the person, or has been answered: "nej". */
  readonly noticeOnly: boolean;
  /** "Ja om jag hinner": a yes or no with more to it, and short. */
  readonly hedged: boolean;
  /** "Jag gör det", "jag tar det gärna": of serving, where nothing but meetings is open. */
  readonly stepsUp: boolean;
  /** Of somebody named it is told what she can: "Lena ringde, hon kan". */
  readonly told: Stand | null;
  /** "Godkänner", and nothing more, where a kallelse waits to be approved. */
  readonly approval: boolean;
  /** A kallelse waits for the answer, and nothing has been talked of since it came: "ok" is of it. */
  readonly unanswered: boolean;
  /** A kallelse waits for the person to approve it, whatever is said. */
  readonly mayApprove: boolean;
  /** "Okej, kör", "nej inte än, det saknas en bilaga", where nothing but a kallelse waits for her to approve it. */
  readonly asApprover: boolean;
  /** A yes or no, where whether she is jävig is what she was asked last. */
  readonly ofJav: Reply | null;
  /** "Barbro svarar inte, fråga Agneta", of those who may approve what the kansli wants to send. */
  readonly toApprover: boolean;
  /** "Ser ok ut", of a kallelse that waits for another to approve it, where nothing else waits for her. */
  readonly anothersApproval: boolean;
  /** Of a plain yes or no: what alone waits for an answer, where that is a vote or a snabbfråga. */
  readonly onlyPolled: 'poll' | 'circulation' | null;
  /** A per capsulam waits for her answer. */
  readonly circulates: boolean;
  /** A plain yes or no, and nothing more. */
  readonly short: Reply | null;
  /** It speaks of being there: more than the "inga problem" of thanks. */
  readonly ofComing: boolean;
  /** "Kanske", and nothing more. */
  readonly perhaps: boolean;
  /** What is said to it, where it is said plainly. */
  readonly says: Stand | null;
  /** What is said of her own coming in other words than a plain answer, where nothing but meetings is open. */
  readonly loosely: SaidOfOne | null;
  /** "Det blir trevligt", "toppen, ses då": of what is to come, where nothing but a meeting waits for her. */
  readonly looksAhead: boolean;
  /** A few words that name nothing of the record, where nothing but what waits for her has been put to her since. */
  readonly briefly: boolean;
  /** The person herself is asked to serve. */
  readonly askedToServe: boolean;
  /** A day is named on which the board is to meet. */
  readonly meeting: boolean;
  readonly date: boolean;
  readonly asks: boolean;
  readonly stand: boolean;
  /** It is asked how the answers to a kallelse go, and nothing else waits for answers. */
  readonly answersCome: boolean;
  /** It is asked how far the answers have come. */
  readonly awaits: boolean;
  readonly spoken: (...concepts: readonly Concept[]) => boolean;
}
