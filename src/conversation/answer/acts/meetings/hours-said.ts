import { withHoursInFigures } from '../../../../documents/index.ts';

/** From when to when, as far as it was said. */
export interface TimesSaid {
  /** `13:00` */
  readonly start?: string;
  readonly end?: string;
}

/** `9`, `13.15`, `1315`: and no hour within a longer figure ("kl 25" is not two). */
const CLOCK = String.raw`([01]?\d|2[0-3])(?:(?:[.:]|(?<=\d\d))([0-5]\d))?(?![\d]|[.:]\d)`;

const WITH_WORD = new RegExp(
  String.raw`\b(?:kl\.?|klockan|from|fr\.?o\.?m\.?)\s*${CLOCK}(?:\s*(?:[-–]|till|to)\s*(?:kl\.?\s*)?${CLOCK})?`,
  'iu',
);

const BARE = new RegExp(
  String.raw`(?<![\d/.-])([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*(?:[-–]|till)\s*${CLOCK})?(?![\d/-])`,
  'u',
);

/** "kl 13", "kl. 13.00-16.00", "13:30", "halv två": when something begins, and ends where that is said. */
export function timesSaid(written: string): TimesSaid {
  const text = withHoursInFigures(written);
  const match = WITH_WORD.exec(text) ?? BARE.exec(text);
  if (!match) return {};
  const start = clock(match[1], match[2]);
  const end = clock(match[3], match[4]);
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

function clock(hour: string | undefined, minute: string | undefined): string | null {
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}
