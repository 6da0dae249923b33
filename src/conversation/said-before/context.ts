import { z } from 'zod';
import { epochOf, HOUR, type Instant, later, MINUTE, parseInstant } from '../../kernel/index.ts';
import { ACTS } from '../understand/intents.ts';

/** How long what was spoken of stays near at hand. */
const SUBJECT_LASTS = 20 * MINUTE;
/** How long a chosen board holds for a person on several. */
const BOARD_LASTS = 8 * HOUR;

const instant = z.string().refine((text) => parseInstant(text) !== null) as unknown as z.ZodType<Instant>;

const matter = z.object({
  kind: z.enum(['item', 'paragraph']),
  meetingId: z.string(),
  number: z.string(),
});

const subject = z.object({
  boardId: z.string(),
  intent: z.string().nullable(),
  meetingId: z.string().nullable(),
  matter: matter.nullable(),
  personId: z.string().nullable(),
  /** The words the matter was found by. */
  topic: z.array(z.string()),
  at: instant,
});

/** A question that waits for the asker to say which board. */
const awaiting = z.object({ text: z.string(), at: instant });

/** What the bot has just asked, and what a plain yes or no to it does. */
const asked = z.object({
  boardId: z.string(),
  yes: z.enum(ACTS).optional(),
  no: z.enum(ACTS).optional(),
  days: z.enum(ACTS).optional(),
  afar: z.enum(ACTS).optional(),
  unsure: z.literal(true).optional(),
  params: z.record(z.string(), z.unknown()),
  at: instant,
});

/**
 * What asks for a list again, as it was asked: its words, of which board and meeting, and what had been spoken of. No time is
 * in it, so that the same list is the same card whenever it is asked for.
 */
export const listAsked = z.object({
  text: z.string(),
  boardId: z.string().optional(),
  meetingId: z.string().optional(),
  about: subject.omit({ at: true }).nullable().optional(),
});

/** The list that was answered with, and how far it has been shown: "fler" goes on with it. */
const listed = z.object({
  asked: listAsked,
  page: z.number(),
  pages: z.number(),
  total: z.number(),
  at: instant,
});

/** What the last message was taken for: read by the evaluation. */
const understood = z.object({
  action: z.string().nullable(),
  outcome: z.string().nullable(),
  params: z.record(z.string(), z.unknown()),
});

/** The meeting whose agenda was last worked on, by words. */
const worked = z.object({ boardId: z.string(), meetingId: z.string(), at: instant });

/** What was last said, and which board it was taken to be of: "nej, jag menade den andra" puts it right. */
const lastSaid = z.object({
  text: z.string(),
  /** As it was written, where that is more than what was carried out: with the board's name. */
  written: z.string().optional(),
  boardId: z.string(),
  action: z.string().nullable(),
  at: instant,
  /** Of an act: the meeting that it is done on. */
  meetingId: z.string().optional(),
  /** Whether something has been done by a press since. */
  pressed: z.boolean().optional(),
});

/** Which of several of one name was asked for: what each is asked for by. */
const which = z.object({
  people: z.array(z.object({ id: z.string(), text: z.string() })),
  boardId: z.string(),
  at: instant,
});

const context = z.object({
  board: z.object({ id: z.string(), at: instant }).nullable(),
  subject: subject.nullable(),
  awaiting: awaiting.nullable(),
  understood: understood.nullable(),
  asked: asked.nullable().default(null),
  askedBefore: asked.nullable().default(null),
  worked: worked.nullable().default(null),
  workedBoard: z.object({ id: z.string(), at: instant }).nullable().default(null),
  lastSaid: lastSaid.nullable().default(null),
  unsaved: lastSaid.nullable().default(null),
  listed: listed.nullable().default(null),
  which: which.nullable().default(null),
  spokenAt: instant.nullable().default(null),
  /** The turn that left it so, and what it met: a redelivered turn starts from there. */
  commandId: z.string(),
  before: z.unknown(),
});

export type Subject = z.infer<typeof subject>;
export type Worked = z.infer<typeof worked>;
export type LastSaid = z.infer<typeof lastSaid>;
export type ListAsked = z.infer<typeof listAsked>;
export type Listed = z.infer<typeof listed>;
export type Which = z.infer<typeof which>;
export type Asked = z.infer<typeof asked>;
export type Understood = z.infer<typeof understood>;
export type MatterPointer = z.infer<typeof matter>;

/** What a conversation is about. A value; nothing of legal weight. */
export interface Context {
  readonly board: { readonly id: string; readonly at: Instant } | null;
  readonly subject: Subject | null;
  readonly awaiting: { readonly text: string; readonly at: Instant } | null;
  readonly understood: Understood | null;
  /** Left out: nothing was asked. */
  readonly asked?: Asked | null;
  /** What was asked and not answered before something else was spoken of, and nothing asked since; left out: nothing. */
  readonly askedBefore?: Asked | null;
  /** Left out: no agenda has been worked on, or another meeting spoken of since. */
  readonly worked?: Worked | null;
  /** The board an agenda of which was last worked on, whatever has been asked since; left out: none. */
  readonly workedBoard?: { readonly id: string; readonly at: Instant } | null;
  /** Left out: nothing that could be put right. */
  readonly lastSaid?: LastSaid | null;
  /** What put a new ärende on a card that has not been sent, whatever has been asked since; left out: none. */
  readonly unsaved?: LastSaid | null;
  /** Left out: the last answer was no list. */
  readonly listed?: Listed | null;
  /** Left out: nobody was asked which of several she means. */
  readonly which?: Which | null;
  /** When anything was last said, whatever it was; left out: nothing that is remembered. */
  readonly spokenAt?: Instant | null;
}

export const NOTHING_SAID: Context = {
  board: null,
  subject: null,
  awaiting: null,
  understood: null,
  asked: null,
  askedBefore: null,
  worked: null,
  workedBoard: null,
  lastSaid: null,
  unsaved: null,
  listed: null,
  which: null,
  spokenAt: null,
};

const without = ({
  board,
  subject,
  awaiting,
  understood,
  asked = null,
  askedBefore = null,
  worked = null,
  workedBoard = null,
  lastSaid = null,
  unsaved = null,
  listed = null,
  which = null,
  spokenAt = null,
}: Context): Context => ({
  board,
  subject,
  awaiting,
  understood,
  asked,
  askedBefore,
  worked,
  workedBoard,
  lastSaid,
  unsaved,
  listed,
  which,
  spokenAt,
});

/** What this process made itself and nobody has changed: it need not be read as what a store gives is. */
const made = new WeakSet<object>();

/** What is stored after a turn. */
export function toMemory(after: Context, before: Context, commandId: string): object {
  const stored: Stored = { commandId, before: without(before), ...without(after) };
  made.add(stored);
  return stored;
}

interface Stored extends Context {
  readonly commandId: string;
  readonly before: Context;
}

function isMade(stored: unknown): stored is Stored {
  return typeof stored === 'object' && stored !== null && made.has(stored);
}

/**
 * What was remembered, as it stands at `now`: faded with time, and as it was before this very turn when the turn
 * is delivered again. What cannot be read is forgotten.
 */
export function fromMemory(stored: unknown, commandId: string, now: Instant): Context {
  if (isMade(stored)) return faded(stored.commandId === commandId ? stored.before : stored, now);
  const parsed = context.safeParse(stored);
  if (!parsed.success) return NOTHING_SAID;
  if (parsed.data.commandId === commandId) {
    const earlier = context.partial({ commandId: true, before: true }).safeParse(parsed.data.before);
    return earlier.success ? faded(earlier.data, now) : NOTHING_SAID;
  }
  return faded(parsed.data, now);
}

/** When the whole of it may be thrown away, worked out where it is written. */
export function forgetAt(now: Instant): () => Instant {
  return () => later(now, BOARD_LASTS);
}

function faded(said: Context, now: Instant): Context {
  const moment = epochOf(now);
  const fresh = (at: Instant, lasts: number) => Math.abs(moment - epochOf(at)) <= lasts;
  return {
    board: said.board && fresh(said.board.at, BOARD_LASTS) ? said.board : null,
    subject: said.subject && fresh(said.subject.at, SUBJECT_LASTS) ? said.subject : null,
    awaiting: said.awaiting && fresh(said.awaiting.at, SUBJECT_LASTS) ? said.awaiting : null,
    understood: null,
    asked: said.asked && fresh(said.asked.at, SUBJECT_LASTS) ? said.asked : null,
    askedBefore: said.askedBefore && fresh(said.askedBefore.at, SUBJECT_LASTS) ? said.askedBefore : null,
    listed: said.listed && fresh(said.listed.at, SUBJECT_LASTS) ? said.listed : null,
    which: said.which && fresh(said.which.at, SUBJECT_LASTS) ? said.which : null,
    lastSaid: said.lastSaid && fresh(said.lastSaid.at, SUBJECT_LASTS) ? said.lastSaid : null,
    unsaved: said.unsaved && fresh(said.unsaved.at, SUBJECT_LASTS) ? said.unsaved : null,
    worked: said.worked && fresh(said.worked.at, BOARD_LASTS) ? said.worked : null,
    workedBoard: said.workedBoard && fresh(said.workedBoard.at, BOARD_LASTS) ? said.workedBoard : null,
    spokenAt: said.spokenAt ?? null,
  };
}
