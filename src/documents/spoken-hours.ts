import { NUMBER_NAMES } from '../kernel/index.ts';

const HOUR = `(?:${NUMBER_NAMES.slice(1).join('|')})`;
const NEAR = String.raw`(?:halv|kvart\s+i|kvart\s+över)`;
const CLOCK = String.raw`(?:kl\.?|klockan)`;
/** "halv två", "kvart i nio", "klockan två"; a number alone is no hour. */
const SPOKEN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${CLOCK}\s+)?(${NEAR})\s+(${HOUR})|${CLOCK}\s+(${HOUR}))(?!\p{L})`,
  'giu',
);
/** What it goes on to: "kl. 13.30 till fyra". */
const UNTIL = new RegExp(
  String.raw`(kl\. \d\d\.\d\d)\s*(?:-|–|till|och)\s*(?:(?:${CLOCK}\s+)?(?:(${NEAR})\s+)?(${HOUR})|kl\. (\d\d\.\d\d))(?!\p{L}|\s+(?:möten|punkter|personer|ärenden|annat|senare|nytt|extra|dagar|timmar|veckor|minuter))`,
  'giu',
);
/** Boards meet by day: "två" is fourteen, "åtta" is eight in the morning. */
const EARLIEST = 7;

/** Hours that are written in words, in figures: "halv två" is "kl. 13.30". */
export function withHoursInFigures(text: string): string {
  return text
    .replace(SPOKEN, (_, near: string | undefined, of = '', alone = '') => `kl. ${hourOf(near, of || alone)}`)
    .replace(UNTIL, (_, start: string, near: string | undefined, of = '', figures = '') => {
      return `${start}–${figures || hourOf(near, of)}`;
    });
}

function hourOf(near: string | undefined, name: string): string {
  const said = NUMBER_NAMES.indexOf(name.toLocaleLowerCase('sv'));
  const [back, minute] =
    near === undefined
      ? [0, '00']
      : /^halv/iu.test(near)
        ? [1, '30']
        : /i$/iu.test(near)
          ? [1, '45']
          : [0, '15'];
  const hour = said - back;
  return `${String(hour < EARLIEST ? hour + 12 : hour).padStart(2, '0')}.${minute}`;
}
