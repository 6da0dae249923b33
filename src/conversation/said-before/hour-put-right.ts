import { ACTS } from '../understand/intents.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { LastSaid } from './context.ts';

const LEAD = String.raw`(?:(?:nej|nä|fel|förresten|förlåt|oj|men|och|ok|vänta|jag\s+menar|jag\s+menade|det\s+ska\s+va(?:ra)?|ska\s+va(?:ra)?)[\s,.!]+)*`;
const HOUR = String.raw`(?:kl\.?|klockan)?\s*(?<hour>(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s*[-–]\s*(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)?)`;
const BARE = String.raw`(?:kl\.?|klockan)\s*(?<bare>[01]?\d|2[0-3])`;
const ALONE = sifted(String.raw`^${LEAD}(?:${HOUR}|${BARE})(?:\s+(?:i\s?stället|tack|då))*[\s.!]*$`, 'iu');
const SAME = sifted(
  /^(?:(?:och|men|fast|på|ja|ok)[\s,]+)*samma\s+(?:tid|klockslag|tider)(?:\s+(?:som\s+(?:förut|innan|vanligt|tidigare)|då|alltså))*[\s.!]*$/iu,
);
/** A clock, or from when to when. */
const HAS_HOURS = /(?:kl\.?|klockan)\s*\d|\d[.:]\d\d|\d\s*[-–]\s*\d/iu;
const OF_HOURS: ReadonlySet<string> = new Set(['meeting.move', 'meeting.create']);

/**
 * "Nej förresten 13.00", "samma tid", right after a meeting was to be moved or laid in and its card has not been pressed: the
 * order as it would be written with that; null: the words say no such thing, or the order has hours of its own.
 */
export function hourPutRight(text: string, last: LastSaid | null | undefined): string | null {
  const action = ACTS.find((one) => one === last?.action);
  if (!last || last.pressed || action === undefined || !OF_HOURS.has(action)) return null;
  if (text.length > 60 || HAS_HOURS.test(last.text)) return null;
  const order = last.text.replace(/[\s.!?]+$/u, '');
  if (action === 'meeting.move' && SAME.test(text.trim())) return order;
  const { hour, bare } = ALONE.exec(text.trim())?.groups ?? {};
  const at = hour ?? bare;
  return at === undefined ? null : withHour(order, at);
}

/** Before why, where that is told behind a comma. */
function withHour(order: string, hour: string): string {
  const comma = order.search(/,\s/u);
  return comma < 0 ? `${order} kl ${hour}` : `${order.slice(0, comma)} kl ${hour}${order.slice(comma)}`;
}
