import { MONTHS } from '../../../kernel/index.ts';
import { sifted } from '../patterns/sifted.ts';

const DAY = String.raw`(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?\s+)?(?:den\s+)?(?:\d{1,2}(?::?[ea])?\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?:\s+20\d\d)?|\d{1,2}/\d{1,2}|20\d\d-\d\d-\d\d)(?![\p{L}\d/])`;
const REPLACED = sifted(
  String.raw`^(?<before>[\s\S]*(?<![\p{L}\d/]|dag(?:en)?\s+|dag(?:en)?\s+den\s+|(?<!\p{L})den\s+))(?<old>${DAY})(?<between>(?:(?!${DAY})[\s\S])*?)[\s,.;–-]+(?:nej|nä|oj|förlåt|fel|sorry)(?:[\s,.!]+(?:nej|förlåt|fel|sorry|vänta|jag\s+menade))*[\s,.!]+(?<put>${DAY})(?<end>\s+(?:menar\s+jag|menade\s+jag|ska\s+det\s+(?:vara|stå)|skulle\s+det\s+(?:vara|stå)|var\s+det)|(?=[\s.!]*$))(?<after>[\s\S]*)$`,
  'iu',
);
const MEANT = /jag\s+menade|menar\s+jag|menade\s+jag|ska\s+det|skulle\s+det|var\s+det/iu;

/** "5 februari, 5 mars kl 13, nej 12 mars menar jag": the day before it is the one that is meant; other words as they are. */
export function withDayReplaced(text: string): string {
  if (text.length > 2_000) return text;
  const { before, old, between = '', put, after = '' } = REPLACED.exec(text)?.groups ?? {};
  if (before === undefined || old === undefined || put === undefined) return text;
  if (!MEANT.test(text.slice(before.length + old.length + between.length))) return text;
  return `${before}${put}${between}${after}`;
}
