import { type LocalDate, localDate, yearOf } from '../../../kernel/index.ts';
import type { Passage } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { asWritten } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { findDates, fits } from '../../understand/dates/dates.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { wordsOf } from '../../understand/words/words.ts';
import type { Asking } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { planDay } from './plan-day.ts';
import { isMinuted, meetingMeant } from './which-meeting.ts';

const ASKS_PAUSE = sifted(
  /(?<!\p{L})(?:hur lång(?:a|t)?|hur länge|när|hur dags|vilken tid)(?!\p{L}).*(?<!\p{L})(?:paus|pausen|pauser|uppehåll|uppehållet|ajournering|ajourneringen|ajournerat|ajournerade|ajournerades|rast|rasten|bensträckare|fika|fikar|fikat|fikapaus|kaffe|kaffet)(?!\p{L})/iu,
);
/** "När fikar vi på onsdag": of a meeting to come, as its kallelse tells. */
const TO_COME = /(?<!\p{L})(?:är|blir|ska|fikar|har vi|får vi|tar vi)(?!\p{L})/iu;
const PAUSE =
  /(?:(?:mötet|sammanträdet|styrelsen)\s+)?(?<!\p{L})(?:ajourner\p{L}*|uppehåll|paus)(?!\p{L})[^\n]{0,60}?(?<from>\d{1,2}[.:]\d{2})[^\d\n]{1,30}(?<to>\d{1,2}[.:]\d{2})/iu;

const minutesIn = (clock: string): number => {
  const [hour = '0', minute = '0'] = clock.split(/[.:]/u);
  return Number(hour) * 60 + Number(minute);
};

/** "Hur lång paus hade vi i maj": when the meeting was adjourned and for how long, as its protokoll tells. */
export async function pausesThen(asking: Asking): Promise<MatterAnswer | null> {
  const { text: asked } = asking.understanding.message;
  if (!ASKS_PAUSE.test(asked)) return null;
  const isToCome = TO_COME.test(asked);
  const meant = meetingMeant(asking, isToCome ? 'next' : 'last');
  if (meant.kind !== 'one' || !(isToCome || isMinuted(meant.meeting))) return null;
  const index = await asking.board.index();
  const found = new Map<string, { passage: Passage; text: string }>();
  for (const passage of grouped(index).ofMeeting.get(meant.meeting.id) ?? []) {
    for (const line of passage.body.split('\n')) {
      const { from, to } = PAUSE.exec(line)?.groups ?? {};
      const length = from === undefined || to === undefined ? 0 : minutesIn(to) - minutesIn(from);
      const hours = `${from}–${to}`;
      if (length <= 0 || found.has(hours)) continue;
      found.set(hours, { passage, text: `${length} minuter: ${PAUSE.exec(line)?.[0].trim()}.` });
    }
  }
  return quoted(asking, [...found.values()]);
}

const ASKS_SILENT =
  /(?<!\p{L})(?:vem|vilka|nån|någon|hur många)(?!\p{L}).*(?<!\p{L})(?:svarade (?:inte|aldrig)|(?:inte|aldrig) (?:svarade|svarat)|lät bli att svara)(?!\p{L})/iu;
const SILENT = /(?<!\p{L})(?:svarade|svarat|svar|hörts av|besvarade)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:inte|ej|aldrig|inget|inga)(?!\p{L})/iu;

/** "Vem svarade inte per capsulam i oktober", with nothing out for answers: as the § that confirms the decision tells. */
export async function silentPerCapsulam(asking: Asking): Promise<MatterAnswer | null> {
  if (!ASKS_SILENT.test(asking.understanding.message.text)) return null;
  const found = [...(await asking.board.index()).passages.values()]
    .filter(({ part, body }) => part === 'paragraph' && /per capsulam/iu.test(body))
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''))
    .flatMap((passage) => {
      const told = sentencesOf(passage.body);
      const text = told.find((one) => SILENT.test(one) && NOT.test(one));
      const what = told.find((one) => /per capsulam/iu.test(one));
      return text === undefined
        ? []
        : [[text, ...(what === undefined ? [] : [what])].map((one) => ({ passage, text: one }))];
    });
  return quoted(asking, found[0] ?? []);
}

const ASKS_WHEN = sifted(
  /(?<!\p{L})(?:när|vilken dag|vilka dagar|vilket datum|vilka datum|hur dags|hur ofta)(?!\p{L})/iu,
);
/** Those that meet beside the board. */
const OTHERS = sifted(
  /(?<!\p{L})(?:(?<who>arbetsutskott|presidi|beredningsgrupp|styrgrupp|samverkansgrupp)\p{L}*|(?<short>au))(?!\p{L})/iu,
);
const OF_PLAN = /plan(?!\p{L})|sammanträdes|mötes(?:dag|tid|datum)|(?:möten|sammanträden)(?!\p{L})/iu;
const ROW = /^[^;]+;.*\.$/u;

/** "När träffas arbetsutskottet i september": its own day, from a plan's column or sentence, and not the board's. */
export async function othersInPlan(asking: Asking): Promise<MatterAnswer | null> {
  const { text } = asking.understanding.message;
  const { who, short } = OTHERS.exec(text)?.groups ?? {};
  if ((who === undefined && short === undefined) || !ASKS_WHEN.test(text)) return null;
  // "När är planeringsdagen med beredningsgruppen": of that day, and not of when they meet.
  const ofDay = planDay(asking, await asking.board.index());
  if (ofDay) return ofDay;
  const named = new RegExp(
    String.raw`(?<!\p{L})(?:${who ?? 'arbetsutskott|AU(?!\\p{L})'})`,
    who ? 'iu' : 'u',
  );
  const plans = [...(await asking.board.index()).passages.values()]
    .filter(({ heading, documentTitle }) => OF_PLAN.test(`${heading} ${documentTitle}`))
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  for (const passage of plans) {
    const rows = passage.body.split('\n').filter((row) => ROW.test(row));
    const days = rows.flatMap((row) => ofRow(asking, passage, row, named) ?? []);
    if (days.length > 0) return quoted(asking, days);
    const told = sentencesOf(passage.body).find((one) => !ROW.test(one) && named.test(one));
    if (told !== undefined) return quoted(asking, [{ passage, text: told }]);
  }
  return null;
}

/** The cell of a row that is of those who are named, where its day or the meeting's is of the time asked about. */
function ofRow(asking: Asking, passage: Passage, row: string, named: RegExp) {
  const [first = '', ...cells] = row.replace(/\.$/u, '').split('; ');
  const cell = cells.find((one) => named.test(one.split(':')[0] ?? '') && /\d/u.test(one));
  if (cell === undefined) return null;
  const days = [cell, first].flatMap((text) => dayIn(text, passage) ?? []);
  const { dates } = asking.understanding.entities;
  const isMeant =
    dates.length > 0
      ? dates.some((date) => days.some((day) => fits(date, day)))
      : days.every((day) => day >= asking.today);
  return isMeant ? { passage, text: `${cell} (styrelsen ${first}).` } : null;
}

function dayIn(text: string, { heading, body, meetingDate }: Passage): LocalDate | null {
  const year = /20\d\d/u.exec(heading)?.[0] ?? /20\d\d/u.exec(body)?.[0];
  const assumed = year === undefined ? (meetingDate === null ? null : yearOf(meetingDate)) : Number(year);
  const [mention] = findDates(wordsOf(text.replace(/^[^:]{2,40}:\s/u, '')), '2000-01-01' as LocalDate);
  if (mention === undefined) return null;
  if (mention.kind === 'days') return mention.from;
  const { month, day } = mention;
  const said = mention.year ?? assumed;
  return said !== null && month !== null && day !== null ? localDate(said, month, day) : null;
}

async function quoted(
  asking: Asking,
  found: readonly { readonly passage: Passage; readonly text: string }[],
): Promise<MatterAnswer | null> {
  const [first, ...more] = found;
  if (first === undefined) return null;
  const { passage } = first;
  const ofItem = passage.part === 'item' || passage.part === 'paragraph';
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: asWritten(first.text, passage),
    matter: ofItem ? matterOfPassage(asking, passage, await asking.board.index()) : null,
    wanted: 'date',
    more: more.map((one) => asWritten(one.text, one.passage)),
  };
}
