import { z } from 'zod';
import { boardOnDay, loadBoard } from '../../board/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import { stillTroubled } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import { type Delivery, resolveDelivery, troubledDeliveries } from '../../teams/outbox/deliveries.ts';
import { command, flagOption, textOption } from '../command.ts';
import type { CliEnvironment } from '../environment.ts';
import { CliFailure } from '../failures.ts';
import { count } from '../text.ts';

const instantField = z.iso.datetime();

const troubled = z.strictObject({
  key: z.string().describe('meddelandets namn, för klubban outbox resolve'),
  boardId: z.string(),
  streamId: z.string().describe('ärendet eller mötet som meddelandet hör till'),
  kind: z.string().describe('vilket meddelande det är'),
  recipient: z.string().describe('personens namn eller objekt-id, eller kanalens id'),
  state: z.enum(['failed', 'uncertain']).describe('gick inte fram, eller ovisst om det gick fram'),
  reason: z.string().nullable().describe('varför, som stabil kod'),
  tries: z.int().describe('antal försök'),
  lastTriedAt: instantField.nullable(),
});

export const outboxList = command({
  name: 'outbox list',
  summary: 'lista meddelanden som inte har gått fram, eller där det är ovisst',
  options: [{ flags: '--board <id>', summary: 'bara en styrelses' }],
  output: z.strictObject({ messages: z.array(troubled).describe('i ordning efter namn') }),
  async run(input, environment) {
    const store = await environment.openStore();
    try {
      const troubled = await troubledDeliveries(store.records, textOption(input, 'board') ?? undefined);
      const found = await stillTroubled(store, troubled, environment.clock.now());
      const messages = [];
      for (const one of found) messages.push(await shown(store, one, environment));
      const lines = messages.map(
        ({ key, recipient, state, reason, tries }) =>
          `${key}\n  till ${recipient}: ${STATES[state]}${reason ? `, ${REASONS[reason] ?? reason}` : ''}, ${count(tries, 'försök', 'försök')}${whatToDo(reason)}`,
      );
      return {
        output: { messages },
        text: lines.length === 0 ? 'Alla meddelanden har gått fram eller är på väg.' : lines.join('\n'),
      };
    } finally {
      await store.close();
    }
  },
});

export const outboxResolve = command({
  name: 'outbox resolve',
  summary: 'avgör ett meddelande i listan: skicka igen, eller räkna det som framme',
  arguments: [{ name: '<meddelande>', summary: 'namnet i klubban outbox list' }],
  options: [
    { flags: '--send-again', summary: 'skicka det igen; den som redan har fått det får det två gånger' },
    { flags: '--arrived', summary: 'det kom fram' },
  ],
  output: z.strictObject({ key: z.string(), choice: z.enum(['send-again', 'take-as-arrived']) }),
  async run(input, environment) {
    const key = input.arguments[0] ?? '';
    const again = flagOption(input, 'sendAgain');
    if (again === flagOption(input, 'arrived')) {
      throw new CliFailure('cli.badUsage', 'Välj ett: --send-again eller --arrived. Inget har ändrats.');
    }
    const choice = again ? 'send-again' : 'take-as-arrived';
    const store = await environment.openStore();
    try {
      const outcome = await resolveDelivery(store.records, environment.clock, key, choice);
      if (outcome === 'not-troubled') {
        throw new CliFailure(
          'cli.noSuchMessage',
          `Det finns inget att avgöra för ${key}. Se klubban outbox list. Inget har ändrats.`,
        );
      }
      const text = again ? 'Boten skickar meddelandet igen.' : 'Meddelandet räknas som framme.';
      return { output: { key, choice }, text };
    } finally {
      await store.close();
    }
  },
});

const STATES = { failed: 'gick inte fram', uncertain: 'ovisst om det gick fram' } as const;

const REASONS: Readonly<Record<string, string>> = {
  blocked: 'personen har blockerat boten',
  'not-installed': 'appen är inte installerad hos personen',
  'not-found': 'mottagaren finns inte',
  throttled: 'Teams bad boten vänta',
  unavailable: 'Teams svarade inte',
  credentials: 'botens inloggning godtogs inte',
  'no-service': 'boten vet inte hur Teams nås för mottagaren',
  rejected: 'Teams tog inte emot meddelandet',
  render: 'meddelandet kunde inte skrivas',
  'gave-up': 'för många försök',
  'no-mail': 'personen saknar Teams, och ingen e-postserver är inställd',
  'mail-busy': 'e-postservern bad boten vänta',
  'mail-unavailable': 'e-postservern svarade inte',
  'mail-credentials': 'e-postservern godtog inte inloggningen',
  'address-refused': 'e-postservern tar inte emot till adressen',
  'mail-rejected': 'e-postservern tog inte emot brevet',
  'unknown-outcome': 'förbindelsen bröts innan svaret hann komma',
};

/** What the reader can do herself, where sending again alone does not help. */
function whatToDo(reason: string | null): string {
  const advice = reason === null ? undefined : ADVICE[reason];
  return advice === undefined ? '' : `\n  ${advice}`;
}

const ADVICE: Readonly<Record<string, string>> = {
  'no-mail':
    'Ring eller mejla personen och kör klubban outbox resolve med --arrived. Eller sätt SMTP_URL och MAIL_FROM, starta om boten och kör med --send-again.',
  'not-installed':
    'Be personen lägga till Klubban i Teams, och kör sedan klubban outbox resolve med --send-again.',
  blocked: 'Be personen häva blockeringen i Teams, och kör sedan klubban outbox resolve med --send-again.',
};

async function shown(
  store: Store,
  delivery: Delivery,
  environment: CliEnvironment,
): Promise<z.output<typeof troubled>> {
  const { key, boardId, streamId, kind, reason, tries, lastTriedAt } = delivery;
  const state = delivery.state === 'uncertain' ? 'uncertain' : 'failed';
  const recipient = await nameOf(store, delivery, environment);
  return { key, boardId, streamId, kind, recipient, state, reason, tries, lastTriedAt };
}

/** A person by name where the board's register has her. */
async function nameOf(
  store: Store,
  { recipient, boardId }: Delivery,
  environment: CliEnvironment,
): Promise<string> {
  if (recipient.kind === 'channel') return `kanalen ${recipient.channelId}`;
  if (recipient.kind === 'card' || recipient.kind === 'thread') return recipient.sentAs;
  if (recipient.kind === 'mail') return `${recipient.mail.name} <${recipient.mail.email}>`;
  const board = await loadBoard(store.streams, boardId);
  const known = board?.people.find((person) =>
    person.links.some((link) => link.objectId === recipient.objectId.toLowerCase()),
  );
  if (!board || !known) return recipient.objectId;
  return `${known.name} (${boardOnDay(board, localDateOf(environment.clock.now())).name})`;
}
