import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { personalMessage, post } from './activities.ts';
import type { Bench, Figure } from './bench.ts';
import { interleaved, median, milliseconds } from './measure.ts';
import {
  beside,
  buildProduct,
  ROOT,
  type Running,
  start,
  startProduct,
  temporaryFolder,
} from './processes.ts';
import { medianTurn, sixteenAtOnce } from './turns.ts';

const run = promisify(execFile);
const PER_MEETING = 100;
const FEW = 20;
const TWENTY_YEARS = 5_000;
const MANY = 20_000;
const CLOCK = '2026-12-02T09:00:00+01:00';

const THINGS = [
  'lovskolan',
  'hyran',
  'kompassen',
  'handledningen',
  'utvärderingen',
  'skrivaren',
  'resan',
  'lotsen',
];
const QUESTIONS = [
  'vad beslutade vi om lovskolan i Granvik 8?',
  'hur mycket fick kompassen i Granvik 2?',
  'vad bestämdes på senaste mötet?',
  'när e nästa möte',
];

/** An invented protokoll of one meeting, the earlier the higher its number. */
function minutesText(meeting: number, count: number): { day: string; text: string } {
  const date = new Date(Date.UTC(2026, 9, 20));
  date.setUTCDate(date.getUTCDate() - meeting * 7);
  const day = date.toISOString().slice(0, 10);
  const paragraphs = Array.from({ length: count }, (_, at) => {
    const thing = THINGS[(meeting + at) % THINGS.length] ?? '';
    const name = `${thing.charAt(0).toLocaleUpperCase('sv')}${thing.slice(1)} i Granvik ${meeting * PER_MEETING + at}`;
    const amount = `${10 + ((meeting * 7 + at * 13) % 90)}0 000`;
    return `§ ${at + 1}\n${name}\n\nFörbundschefen redovisar ärendet och underlaget från verksamheten.\n\nStyrelsen beslutar\natt bevilja ${amount} kr till ${thing}.\n`;
  });
  const head = `Samordningsförbundet Norrskog\nStyrelsen\n\nSammanträdesprotokoll\n${day}\n\nPlats och tid\nStadshuset i Lidbacka, rum Granen, kl. 13.00–15.35\n\nBeslutande\nEva Lind, Lidbacka kommun, ordförande\nKarim Nasser, Försäkringskassan\nJonas Wiklund, Myrheds kommun\n\nÖvriga närvarande\nMaja Holm, förbundschef, sekreterare\n\nJusterare\nJonas Wiklund\n\nParagrafer\n§§ 1–${count}\n\n`;
  return { day, text: head + paragraphs.join('\n') };
}

/** A data folder with one board of the demo and so many decisions, made by the product's own commands. */
async function recordOf(decisions: number, folder: string): Promise<void> {
  const texts = join(folder, 'texts');
  await mkdir(texts, { recursive: true });
  const files: string[] = [];
  for (let meeting = 0; meeting * PER_MEETING < decisions; meeting += 1) {
    const { day, text } = minutesText(meeting, Math.min(PER_MEETING, decisions));
    const file = join(texts, `${day}.txt`);
    await writeFile(file, text);
    files.push(file);
  }
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DEMO: 'off', KLUBBAN_NOW: CLOCK };
  const klubban = (...args: string[]) =>
    run(process.execPath, [join(ROOT, 'bin', 'klubban.mjs'), ...args], { cwd: ROOT, env, maxBuffer: 1e9 });
  await klubban('board', 'apply', join(ROOT, 'demo', 'boards.yaml'), '--yes');
  for (let at = 0; at < files.length; at += 100) {
    await klubban('import', ...files.slice(at, at + 100), '--yes', '--board', 'norrskog');
  }
}

function startOn(folder: string): Promise<Running> {
  return startProduct({
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    DEMO: 'off',
    PLAYGROUND: 'off',
    LOG_LEVEL: 'silent',
    KLUBBAN_NOW: CLOCK,
  });
}

/** Questions in turn, each to the address given. */
function asker(address: string, connector: string): () => Promise<unknown> {
  let at = 0;
  return () => {
    const text = `norrskog: ${QUESTIONS[at % QUESTIONS.length]}`;
    at += 1;
    return post(address, personalMessage(connector, text));
  };
}

/** What is measured must be answers from the record, not excuses. */
async function proveAnswers(connector: Running, ask: () => Promise<unknown>): Promise<void> {
  for (const wanted of [/bevilja/, /kr/, /beslut/i, /möte/]) {
    await ask();
    const sent = await (await fetch(`${connector.address}last`)).text();
    if (!wanted.test(sent)) throw new Error(`no answer to measure: ${sent.slice(0, 1_000)}`);
  }
}

async function growth(few: Running, many: Running, connector: Running): Promise<Figure> {
  const { medians, ratio } = await interleaved(
    [asker(many.address, connector.address), asker(few.address, connector.address)],
    { rounds: 9, turns: 60 },
  );
  return {
    what: `a question among ${MANY} decisions / among ${FEW}`,
    ours: milliseconds(medians[0] ?? Number.NaN),
    baseline: milliseconds(medians[1] ?? Number.NaN),
    value: ratio,
    unit: '×',
    sense: 'at most',
    target: 1.2,
  };
}

/** Questions answered from a board's record: of twenty years, of a few decisions, of very many. */
export const asking: Bench = {
  name: 'asking',
  async run() {
    await buildProduct();
    const [years, few, many] = await Promise.all([temporaryFolder(), temporaryFolder(), temporaryFolder()]);
    const connector = await start(beside('connector.mjs'));
    const echo = await start(beside('echo-bot.mjs'));
    const running: Running[] = [connector, echo];
    const begin = async (folder: string) => {
      const bot = await startOn(folder);
      running.push(bot);
      return bot;
    };
    try {
      await recordOf(TWENTY_YEARS, years.path);
      await recordOf(FEW, few.path);
      await recordOf(MANY, many.path);
      const starts: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const bot = await startOn(years.path);
        starts.push(bot.startedIn / 1000);
        await bot.end();
      }
      const bot = await begin(years.path);
      const ask = asker(bot.address, connector.address);
      const plain = () =>
        post(echo.address, personalMessage(connector.address, 'norrskog: när e nästa möte'));
      await proveAnswers(connector, ask);
      const answer = await medianTurn(`a question among ${TWENTY_YEARS} decisions`, ask, plain, 2);
      const parallel = await sixteenAtOnce(`a question among ${TWENTY_YEARS} decisions`, ask, plain, 0.6);
      const memory = await bot.residentMemory();
      const cold: Figure = {
        what: `cold start to ready with ${TWENTY_YEARS} decisions`,
        ours: `${median(starts).toFixed(2)} s`,
        baseline: '',
        value: median(starts),
        unit: 's',
        sense: 'at most',
        target: 2,
      };
      const resident: Figure = {
        what: 'resident memory after that load',
        ours: `${memory.toFixed(0)} MB`,
        baseline: `${(await echo.residentMemory()).toFixed(0)} MB`,
        value: memory,
        unit: 'MB',
        sense: 'at most',
        target: 200,
      };
      const grown = await growth(await begin(few.path), await begin(many.path), connector);
      return [answer, parallel, grown, cold, resident];
    } finally {
      await Promise.all(running.map((one) => one.end()));
      await Promise.all([years, few, many].map((folder) => folder.remove()));
    }
  },
};
