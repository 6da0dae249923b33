import type { IncomingFile, Reply, Turn } from '../teams/contract.ts';
import type { PlaceSaid } from './understand/agenda/orders/item-orders.ts';
import type { Told } from './understand/coming/told/told-of-each.ts';
import type { Act } from './understand/intents.ts';

export type { PlaceSaid } from './understand/agenda/orders/item-orders.ts';
export type { Told } from './understand/coming/told/told-of-each.ts';

/** What came of an act that was asked for in words. */
export type ActOutcome = 'confirm' | 'clarify' | 'refuse' | 'explain';

/** An act as it was understood. Parameters that were not said are left out. */
export interface ActRequest {
  readonly action: Act;
  readonly boardId: string;
  readonly personId: string;
  readonly params: ActParams;
  /** As written, for titles and comments. */
  readonly text: string;
  /** The whole message with its lines, also what was too long to be read; left out where it held several things. */
  readonly written?: string;
  /** All that is stated in a message of several things, without what is asked in it; left out where it held one. */
  readonly stated?: string;
  readonly files: readonly IncomingFile[];
}

export interface PersonSaid {
  readonly personId: string;
  /** As the register has it. */
  readonly name: string;
}

export interface ToldOf {
  readonly personId: string;
  readonly says: Told;
}

export interface ActParams {
  readonly board?: string;
  readonly meetingId?: string;
  /** `YYYY-MM-DD`. */
  readonly meetingDate?: string;
  /** The message is a plain answer to what was asked first. */
  readonly sure?: true;
  /** It is to what was just asked of her coming, and may be to what she said before that: never of serving, and asked again. */
  readonly unsure?: true;
  /** The number of another item that is to be put together with it. */
  readonly mergesItem?: string;
  /** What stood in the message beside the order and fills no field: another errand, a wish, a remark; as written. */
  readonly alsoSaid?: readonly string[];
  /** Whether the meeting is one that the words name, not the nearest. */
  readonly meetingSaid?: boolean;
  /** A day that was named and on which the board has no meeting: `YYYY-MM-DD`, or the words where it is no one day. */
  readonly noMeetingOn?: string;
  /** The words that named that day, with a weekday before it. */
  readonly dayWords?: string;
  /** The item's number as a number, where it is one. */
  readonly item?: number | string;
  /** The ärenden, of whatever meetings, that she was asked at once whether she can serve in, and may answer each of. */
  readonly itemsAsked?: readonly { readonly meetingId: string; readonly item: string }[];
  /** Of an item: who presents it, its förslag till beslut clause by clause, and what was told about it. */
  readonly presenter?: string;
  /** Of an item that is there: whether it is said who shall present it. */
  readonly presenterSaid?: boolean;
  readonly proposals?: readonly string[];
  readonly background?: string;
  /** Of an item: it is (to be) the board's alone, not the channel's. */
  readonly internal?: boolean;
  /** That is not said, but the words speak of the channel or of secrecy in some way that was not read. */
  readonly internalUnsure?: boolean;
  /** What becomes of the förslag that an item has, with those in `proposals`. */
  readonly proposalsShall?: 'add' | 'replace' | 'state' | 'remove';
  /** Where an item is to be put or moved. */
  readonly moveTo?: PlaceSaid;
  /** Where a new item is said to stand, where no item of the agenda is called so. */
  readonly placeUnknown?: string;
  /** A meeting that the same words fit a year later, and that is not meant; `YYYY-MM-DD`. */
  readonly laterToo?: string;
  /** Of a question: how one's own förslag for an agenda stand, those that wait, another's, one's own meetings, which of them clash, or are on a red day; or whether a day is one. */
  readonly asks?:
    | 'OWN_PROPOSALS'
    | 'PROPOSALS'
    | 'PROPOSALS_OF'
    | 'OWN_MEETINGS'
    | 'CLASHES'
    | 'RED_DAYS'
    | 'RED_DAY';
  /** Of one's own meetings: the months, weeks or seasons they are asked for in, and the words to say them back. */
  readonly within?: readonly { readonly from: string; readonly to: string; readonly said: string }[];
  /** The other of two items that change places, as `item`. */
  readonly swapWith?: number | string;
  /** Items are to stand as they did before they were last moved. */
  readonly movesBack?: boolean;
  /** The meeting to which an item is to be moved; with `moveTo` of kind `other-meeting`. */
  readonly toMeetingId?: string;
  /** The cancelled meeting from which ärenden are to be carried to that, or to the next. */
  readonly fromCancelledId?: string;
  readonly paragraph?: number;
  /** A person's name as the register has it: whom it is about, or on whose behalf it is done. Never the asker. */
  readonly person?: string;
  readonly personId?: string;
  /** The day follows from a weekday that may be of another as well: what is said of it is asked about. */
  readonly dayGuessed?: true;
  /** Whom the asker would see serve for her, in the register's name. */
  readonly wished?: string;
  /** Whom the answer is told to be of, where nobody on the board bears the name. */
  readonly unknown?: string;
  /** What may be the name of one whom nobody on the board bears, or why the asker herself does not come. */
  readonly perhapsOf?: string;
  /** Others of whom the same is said, after `personId`. */
  readonly others?: readonly PersonSaid[];
  /** They are named by the member of the board that they come from: its ledamöter. */
  readonly ofMember?: boolean;
  /** What is told of everybody who is not named: "övriga kommer". */
  readonly rest?: 'YES' | 'NO';
  /** What is told of each of those who are named, where their clauses say it. */
  readonly told?: readonly ToldOf[];
  /** Who is named beside the asker's own answer. */
  readonly beside?: readonly PersonSaid[];
  /** Whom somebody is said to serve for. */
  readonly servesFor?: PersonSaid;
  /** Days beside the meeting's of which the same is said; `YYYY-MM-DD`. */
  readonly alsoOn?: readonly string[];
  /** Days of meeting of which an answer may be ("hela våren"), two or more: which are meant has to be chosen. */
  readonly mayBeOn?: readonly string[];
  /** Those of `mayBeOn` of which the opposite is said: "alla möten utom den 11 mars". */
  readonly butNotOn?: readonly string[];
  /** Those of `mayBeOn` of which neither is said: "juni vet jag inte". */
  readonly openOn?: readonly string[];
  /** "Båda mötena": both days are said by that, `meetingDate` and the one of `alsoOn`. */
  readonly bothSaid?: boolean;
  readonly answer?: 'APPROVE' | 'REJECT' | 'ABSTAIN';
  readonly title?: string;
  /** Of an item (`item.*`), or what a date poll is about, in the asker's words. */
  readonly heading?: string;
  readonly question?: string;
  readonly options?: readonly string[];
  readonly option?: string;
  /** Whom a poll is for. */
  readonly audience?: 'BOARD' | 'MEMBERS' | 'CHANNEL';
  readonly anonymous?: boolean;
  readonly several?: boolean;
  /** Names of those whom a message goes to. */
  readonly to?: readonly string[];
  /** The day of a meeting to be made, or to which it is moved; `YYYY-MM-DD`. */
  readonly date?: string;
  /** A day that was said and that no calendar has, as it was said: `31 februari`. */
  readonly notInCalendar?: string;
  /** The weekday that was said with `date` and that it is not: `fredag` of a Thursday. */
  readonly otherWeekday?: string;
  /** The Monday of a week that was said, and no day of it; `YYYY-MM-DD`. */
  readonly inWeek?: string;
  /** The month that was said to move to, and no day of it: 4 is April. */
  readonly inMonth?: number;
  /** A week was told from another day ("samma vecka") and nothing says which. */
  readonly weekUnclear?: true;
  /** A day is told from what is no day here: "tisdagen efter sportlovet". */
  readonly dayUnclear?: true;
  /** Days for a plan or a date poll, in the order they were said; `YYYY-MM-DD`. */
  readonly dates?: readonly string[];
  /** The same days, each with its own hours and place where they were said: `2027-02-11 13:00–16:00, Stadshuset`. */
  readonly planLines?: readonly string[];
  /** The days of a date poll, each with its own hours: `2027-02-11 kl 13:00-16:00`. */
  readonly dayTimes?: readonly string[];
  /** What was said with those days and is neither hour nor place, as written. */
  readonly planUnread?: readonly string[];
  /** `13:00`, Europe/Stockholm. */
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  /** "svar senast fredag kl 16". The day alone means all of it. */
  readonly deadlineDate?: string;
  readonly deadlineTime?: string;
  /** "Ta bort bilaga 2": the bilaga to be taken away, empty where its number is not said. */
  readonly removesPaper?: string;
  /** "Lägg tillbaka bilaga 2": the bilaga to be put back, empty where its number is not said. */
  readonly restoresPaper?: string;
  /** "Mitt förslag": what the asker has proposed herself is taken back, not an item of the agenda. */
  readonly ownProposal?: boolean;
  /** Why a meeting is called off or an item withdrawn, where it was written. */
  readonly reason?: string;
  /** What is to be changed in a protokoll, where it was written. */
  readonly change?: string;
}

/**
 * A capability that can carry out an act registers one of these; acts without a handler are told to be not yet
 * possible. The handler's own rules decide: the conversation has only said no to those who never may.
 */
export interface ActionHandler {
  readonly action: Act;
  run(request: ActRequest, turn: Turn): Promise<ActResult>;
}

/** What a plain yes or no in the next message answers, or days where those were asked for; nothing is recorded before it. */
export interface AskedFirst {
  readonly yes?: Act;
  readonly no?: Act;
  /** What "på distans" answers; left out where it answers nothing. */
  readonly afar?: Act;
  /** What was said before the question spoke against a yes: a bare one is asked about. */
  readonly unsure?: true;
  readonly params: ActParams;
  /** Days were asked for: this takes the next message, as it was written, where it names one. */
  readonly days?: Act;
}

/** What came of an act, as the person sees it. */
export interface ActResult {
  readonly reply: Reply;
  readonly outcome: ActOutcome;
  /** What the capability understood beyond the words; null: nothing of what was said is to be remembered. */
  readonly params?: ActParams | null;
  /** What it was, where that is another act than it was taken for: a yes of one who is asked to serve. */
  readonly action?: Act;
  readonly asks?: AskedFirst;
}
