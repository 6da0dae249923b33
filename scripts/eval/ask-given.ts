import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { execute, personalMessage, sender } from '../../test/e2e/support/activities.ts';
import type { FakeConnector } from '../../test/e2e/support/fake-connector.ts';
import { tell } from '../../test/e2e/support/talk.ts';
import { klubban, type RunningProduct, startProduct } from '../../test/support/product.ts';
import type { Case } from './ask-cases.ts';
import { type DescribedBoards, objectIdOfAsker, TENANT, withIds } from './ask-world.ts';

/** A button that somebody was shown. */
export interface ShownButton {
  readonly verb: string;
  readonly data: Record<string, unknown>;
}

/** The running product at some time, and the people of the boards in it. */
export interface People {
  /** Presses a button; gives the buttons of the card that comes back. Throws when Teams would show an error. */
  press(name: string, verb: string, data: unknown): Promise<readonly ShownButton[]>;
  /** Writes to the bot; gives the buttons of its answer. */
  write(name: string, text: string): Promise<readonly ShownButton[]>;
}

/** One case's data folder while its state is being set up. */
export interface Place {
  /** The case's own time. */
  readonly now: Date;
  /** Runs `act` against the product, started for it at `time`. */
  at(time: Date, act: (people: People) => Promise<void>): Promise<void>;
  /** Describes a board again at `time`, with these rules of its own. */
  setRules(time: Date, boardId: string, rules: Readonly<Record<string, unknown>>): Promise<void>;
  /** The first of those who work for the board. Throws where there is nobody. */
  officeOf(boardId: string): string;
  /** Runs `klubban …` at `time`. Throws when it fails. */
  klubban(time: Date, args: readonly string[]): Promise<void>;
}

type SetUp = (given: unknown, place: Place) => Promise<void>;

/** What a kind of state is and how it comes about, by the product's own messages and commands alone. */
function given<Schema extends z.ZodType>(
  schema: Schema,
  setUp: (given: z.output<Schema>, place: Place) => Promise<void>,
): SetUp {
  return (value, place) => setUp(schema.parse(value), place);
}

const DAY_MS = 24 * 60 * 60_000;
/** When state is set up that has no time of its own: a day before the case. */
export const dayBefore = ({ now }: Place) => new Date(now.getTime() - DAY_MS);

const recusal = given(
  z.looseObject({
    board: z.string(),
    meetingDate: z.string(),
    item: z.number(),
    person: z.string(),
    status: z.literal('REPORTED'),
  }),
  ({ board, meetingDate, item, person }, place) =>
    place.at(dayBefore(place), async (people) => {
      const data = { meetingId: `meeting/${board}/${meetingDate}`, item: String(item) };
      await people.press(person, 'recusal.report', { ...data, ground: 'REPRESENTATIVE', text: '' });
    }),
);

const openCirculation = given(
  z.looseObject({
    board: z.string(),
    title: z.string(),
    openedBy: z.string(),
    deadline: z.string(),
    mode: z.string(),
    answers: z.record(z.string(), z.string()),
  }),
  async ({ board: boardId, title: heading, openedBy, deadline, mode, answers }, place) => {
    const opened = dayBefore(place);
    await place.setRules(opened, boardId, { perCapsulamMode: mode });
    await place.at(opened, async (people) => {
      const preview = await people.press(openedBy, 'circulation.preview', {
        boardId,
        heading,
        background: '',
        clauses: 'att bifalla förslaget',
        day: deadline.slice(0, 10),
        time: deadline.slice(11, 16),
        kind: 'AUTO',
      });
      const start = buttonOf(preview, 'circulation.start');
      const { circulationId } = buttonOf(
        await people.press(openedBy, start.verb, start.data),
        'circulation.show',
      ).data;
      for (const [name, answer] of Object.entries(answers)) {
        await people.press(name, 'circulation.answer', { circulationId, version: 1, answer });
      }
    });
  },
);

const openPoll = given(
  z.looseObject({ board: z.string(), question: z.string(), options: z.array(z.string()) }),
  ({ board: boardId, question, options }, place) =>
    place.at(dayBefore(place), async (people) => {
      const askedBy = place.officeOf(boardId);
      const form = await people.press(askedBy, 'poll.form', { boardId });
      const { data } = buttonOf(form, 'poll.open');
      const day = new Date(place.now.getTime() + 7 * DAY_MS).toISOString().slice(0, 10);
      const fields = { ...data, question, choices: options.join('\n'), day, audience: 'BOARD' };
      buttonOf(await people.press(askedBy, 'poll.open', fields), 'poll.show');
    }),
);

/** Writes about one board's meeting; somebody on several boards is asked which. */
async function writeOn(people: People, name: string, boardId: string, text: string) {
  const buttons = await people.write(name, text);
  const choice = buttons.find(({ verb, data }) => verb === 'conversation.board' && data.boardId === boardId);
  return choice ? people.press(name, choice.verb, choice.data) : buttons;
}

/** Answers to the kallelse, each in the person's own words; a day that is only planned is on record from then on. */
const rsvp = given(
  z.looseObject({
    board: z.string(),
    meetingDate: z.string(),
    yes: z.array(z.string()).default([]),
    no: z.array(z.string()).default([]),
  }),
  ({ board, meetingDate, yes, no }, place) =>
    place.at(dayBefore(place), async (people) => {
      for (const name of yes) {
        buttonOf(await writeOn(people, name, board, `jag kommer ${meetingDate}`), 'rsvp.decline');
      }
      for (const name of no) {
        buttonOf(await writeOn(people, name, board, `jag har förhinder ${meetingDate}`), 'rsvp.accept');
      }
    }),
);

/** A ledamot has förhinder, and this ersättare is the one who is asked. */
const called = given(
  z.looseObject({ board: z.string(), meetingDate: z.string(), substitute: z.string(), for: z.string() }),
  ({ board, meetingDate, substitute, for: member }, place) =>
    place.at(dayBefore(place), async (people) => {
      const { data } = buttonOf(
        await writeOn(people, member, board, `jag har förhinder ${meetingDate}`),
        'rsvp.accept',
      );
      buttonOf(await people.press(substitute, 'notice.show', data), 'substitute.accept');
    }),
);

/**
 * Each kind of `given` and its setting up. A kind that no capability can make yet is not in the table, and cases
 * that need it are not counted.
 */
const SET_UPS: Readonly<Record<string, SetUp>> = { recusal, openCirculation, openPoll, rsvp, called };

/** The first of these buttons with that verb. Throws where there is none. */
export function buttonOf(buttons: readonly ShownButton[], verb: string): ShownButton {
  const found = buttons.find((one) => one.verb === verb);
  if (!found)
    throw new Error(`no ${verb} among ${buttons.map((one) => one.verb).join(', ') || 'no buttons'}`);
  return found;
}

/** The kinds of a case's `given` that cannot be set up yet. */
export function notYetGiven(one: Case): string[] {
  return Object.keys(one.given ?? {}).filter((kind) => !Object.hasOwn(SET_UPS, kind));
}

/** Brings a case's data folder into the state it starts from. Throws when a step fails. */
export async function setUpGiven(
  one: Case,
  dataDir: string,
  boards: DescribedBoards,
  connector: FakeConnector,
): Promise<void> {
  for (const [kind, value] of Object.entries(one.given ?? {})) {
    await SET_UPS[kind]?.(value, placeAt(one, dataDir, boards, connector));
  }
}

function placeAt(one: Case, dataDir: string, boards: DescribedBoards, connector: FakeConnector): Place {
  const envAt = (time: Date) => ({ DATA_DIR: dataDir, DEMO: 'off', KLUBBAN_NOW: time.toISOString() });
  const place: Place = {
    now: new Date(one.now),
    async at(time, act) {
      const product = await startProduct({ ...envAt(time), LOG_LEVEL: 'error' });
      try {
        await act(peopleOf(product, boards, connector));
      } finally {
        await product.stop();
      }
    },
    async setRules(time, boardId, rules) {
      const board = boards.find((described) => described.id === boardId);
      if (!board) throw new Error(`no board ${boardId}`);
      const file = `${dataDir}.${boardId}.json`;
      const kept = (board.rules ?? {}) as Record<string, unknown>;
      await writeFile(
        file,
        JSON.stringify({ boards: [withIds({ ...board, rules: { ...kept, ...rules } })] }),
      );
      await place.klubban(time, ['board', 'apply', file, '--yes']);
    },
    officeOf(boardId) {
      const [first] = boards.find((described) => described.id === boardId)?.kansli ?? [];
      if (!first) throw new Error(`nobody works for ${boardId}`);
      return first.name;
    },
    async klubban(time, args) {
      const { code, stdout, stderr } = await klubban(args, envAt(time));
      if (code !== 0) throw new Error(`klubban ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
    },
  };
  return place;
}

function peopleOf(product: RunningProduct, boards: DescribedBoards, connector: FakeConnector): People {
  const around = { serviceUrl: connector.serviceUrl, tenantId: TENANT };
  const setting = `a:given:${randomUUID()}`;
  const hear = async (activity: ReturnType<typeof personalMessage>, name: string) => {
    const conversation = { ...(activity.conversation as object), id: `${setting}:${name}` };
    const { status, body, messages } = await tell(product, connector, { ...activity, conversation });
    if (status !== 200 && status !== 202) throw new Error(`the bot answered ${status}`);
    const buttons = [...messages, body].flatMap(buttonsIn);
    if (buttons.length === 0)
      throw new Error(`${name} was shown no card: ${JSON.stringify([body, messages])}`);
    return buttons;
  };
  const from = (name: string) => sender(name, objectIdOfAsker(boards, name));
  return {
    press: (name, verb, data) => hear(execute(from(name), verb, data, around), name),
    write: (name, text) => hear(personalMessage(from(name), text, around), name),
  };
}

function buttonsIn(value: unknown): ShownButton[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const own =
    node.type === 'Action.Execute'
      ? [{ verb: String(node.verb), data: (node.data ?? {}) as Record<string, unknown> }]
      : [];
  return [...own, ...Object.values(node).flatMap(buttonsIn)];
}
