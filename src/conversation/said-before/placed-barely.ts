import { nearOn, type Of } from '../answer/acts/items/item-at-hand.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import { sifted } from '../understand/patterns/sifted.ts';

const PLACED = sifted(
  /^(?:(?:nej|nä|och|sen|sedan|förresten|ok|vi\s+tar|ta)[\s,.!]+)*(?!(?:flytt?a?|placera|skjut|lägga?|lagg|sätta?|ställa?|byta?|kan|vill|ska|låt)(?!\p{L}))(?<one>\p{L}[\p{L}\d -]{2,40}?)\s+(?<where>före|innan|efter)\s+(?<other>\p{L}[\p{L}\d -]{2,40}?)(?:\s+(?:tack|i\s?stället|istället))*[\s.!]*$/iu,
);

/** "Hyran före budgeten", where both are on an agenda ahead that she makes: the one is moved, in the words that say so; null: it is said of no such two. */
export function placedBarely(text: string, boards: () => readonly Of[]): string | null {
  const { one, where, other } = text.length > 100 ? {} : (PLACED.exec(text)?.groups ?? {});
  if (one === undefined || where === undefined || other === undefined) return null;
  const hers = boards().filter((of) => writesAgenda(of));
  const { isNamed } = nearOn(() => hers);
  return isNamed(one) && isNamed(other) ? `flytta ${one} ${where} ${other}` : null;
}
