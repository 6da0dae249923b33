import type { RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { asWritten } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterMeant } from '../matters/find/find-matter.ts';
import { numberedMatter } from '../matters/find/matter-named.ts';
import { matterOfPassage, pointedMatter } from '../matters/find/matter-pointed.ts';
import { tellingParts } from '../matters/find/on-record.ts';
import type { Matter } from '../matters/matter.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { meetingOf } from './which-meeting.ts';

const LED =
  /(?<!\p{L})(?:leder|ledde|led|leda|inträder|inträdde|höll i|tar över|tog över|är ordförande|var ordförande|tjänstgör|tjänstgjorde|fungerar|fungerade)(?!\p{L}).*(?:sammanträde|möte|ordförande|paragraf|ärende|punkt|förhandling)/iu;

/** Who led the meeting in one §, where its text says that another than the chair did; null where it doesn't. */
export async function chairedParagraph(asking: Asking): Promise<MatterAnswer | null> {
  if (!speaksOf(asking, 'chair')) return null;
  const index = await asking.board.index();
  const matter = paragraphNamed(asking, index);
  if (matter === null) return null;
  const after = AFTER.exec(asking.understanding.message.text)?.groups?.number;
  if (after !== undefined) return ledInHead(asking, { ...matter, number: String(Number(after) + 1) }, index);
  const text = sentencesOf(matter.body).find((one) => LED.test(one));
  const passage = [...index.passages.values()].find(
    (one) =>
      one.part === 'paragraph' &&
      one.meetingId === matter.meetingId &&
      matterOfPassage(asking, one, index)?.number === matter.number,
  );
  if (text === undefined || !passage) return ledInHead(asking, matter, index);
  const sentence = asWritten(text, passage);
  return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'person', more: [] };
}

/** "Vem tog över efter § 63": of the next. */
const AFTER = /(?<!\p{L})efter (?:§+|paragraf(?:en)?|punkt(?:en)?)\s*(?<number>\d{1,4})(?!\d)/iu;

/** "Ordförande §§ 16–18", "§§ 41–42 och 44". */
const SPAN = /§§?\s*(?<numbers>\d+(?:\s*(?:[–-]|,|och)\s*\d+){0,20})/giu;

/** Whether "§§ 41–42 och 44" holds the §. */
function spans(text: string, number: number): boolean {
  return [...text.matchAll(SPAN)].some(({ groups }) =>
    (groups?.numbers ?? '').split(/,|och/u).some((part) => {
      const [from = 0, to = from] = part.split(/[–-]/u).map(Number);
      return from <= number && number <= to;
    }),
  );
}

/** Who the head says led the meeting in the § that is named, where more than one led it: "Vice ordförande, ordförande §§ 16–18". */
function ledInHead(asking: Asking, matter: Matter, index: RecordIndex): MatterAnswer | null {
  const meeting = meetingOf(asking.board, matter.meetingId);
  if (meeting?.state.status !== 'CLOSED') return null;
  const names = meeting.state.minutes.present.map(({ name }) => name);
  for (const passage of grouped(index).ofMeeting.get(matter.meetingId) ?? []) {
    if (passage.part !== 'head') continue;
    for (const line of wholeLines(passage.body, names).filter((one) => /ordf/iu.test(one))) {
      const led = toldOfEach(line, names).find(({ told }) => {
        const at = told.search(/§/u);
        const before = told.slice(0, Math.max(at, 0));
        return at >= 0 && !/(?<!\p{L})(?:ej|utom|jäv)/iu.test(before) && spans(told, Number(matter.number));
      });
      if (!led) continue;
      const sentence = asWritten(`${led.name} var ordförande${spanIn(led.told)}`, passage);
      return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'person', more: [] };
    }
  }
  return null;
}

/** "63, ordförande §§ 64–70" below "Bo Ek, vice ordförande §§ 58-": what her column broke is hers, who stands first above. */
function wholeLines(body: string, names: readonly string[]): string[] {
  const lines = body.split('\n');
  return lines.map((line, at) => {
    const above = lines[at - 1] ?? '';
    const goesOn = /^\d{1,4},?\s*ordf/iu.test(line) && /§§?\s*\d+\s?[–-](?!\d)/u.test(above);
    const first = goesOn ? names.find((name) => above.startsWith(name)) : undefined;
    return first === undefined ? line : `${first}, ${line.replace(/^\d{1,4},?\s*/u, '')}`;
  });
}

const spanIn = (told: string) => {
  const [span] = told.match(SPAN) ?? [];
  return span === undefined ? '' : ` ${span}`;
};

/** What a line tells of each that it names: from her name to the next, where it speaks of who led. */
function toldOfEach(line: string, names: readonly string[]): { name: string; told: string }[] {
  const starts = names
    .map((name) => ({ name, at: line.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const isOfChair = /^\W*ordf/iu.test(line);
  return starts
    .map(({ name, at }, nth) => ({ name, told: line.slice(at + name.length, starts[nth + 1]?.at) }))
    .map(({ name, told }) => ({
      name,
      told: isOfChair ? told : told.replace(/^.*?(?=(?<!vice )ordf)/isu, ''),
    }))
    .filter(({ told }) => isOfChair || /^ordf/iu.test(told));
}

/** "Vem ledde mötet då": under what is spoken of. */
const THEN = /(?<!\p{L})(?:då|där|under (?:den|paragrafen|punkten|ärendet))(?!\p{L})/iu;

/** The § that is named by its number, or by what it is about. */
function paragraphNamed(asking: Asking, index: RecordIndex): Matter | null {
  const number = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph');
  if (number) {
    const found = numberedMatter(asking, number, index);
    return found.kind === 'one' ? found.matter : null;
  }
  const before = THEN.test(asking.understanding.message.text)
    ? pointedMatter(asking, asking.subject?.matter, 0, index)
    : null;
  if (before) return before;
  if (tellingParts(asking, index).length === 0) return null;
  const meant = matterMeant(asking, 'decided', index);
  if (meant.kind !== 'found' || meant.coverage < ENOUGH) return null;
  const [first] = meant.matters;
  if (first?.kind !== 'paragraph') return null;
  const isNamed = (meant.passages[0]?.inHeading ?? 0) > NAMES;
  return isNamed || (WHEN.test(asking.understanding.message.text) && tellsWhoLed(first)) ? first : null;
}

/** "När avtalet förlängdes": of the § that did, by whatever words. */
const WHEN = /(?<!\p{L})(?:när|nar|då|medan|vid|under|i) \p{L}/iu;
const tellsWhoLed = (matter: Matter): boolean => sentencesOf(matter.body).some((one) => LED.test(one));

/** How surely its heading bears the name: a part of a compound names nothing. */
const NAMES = 0.85;
/** How much of what is named the § must speak of. */
const ENOUGH = 0.5;
