import { sifted } from '../../patterns/sifted.ts';

/** Somebody who is to be there in one item. */
export interface GuestSaid {
  /** The item's own words: "den punkten", "punkt 8". */
  readonly of: string;
  /** What is told of it in the item. */
  readonly told: string;
}

const LEAD = String.raw`^(?:(?:hej|och|men|nej|oj|kan|vill|du|vi|jag|att|glömde)[\s,.!]+)*`;
const WHO = String.raw`(?<who>(?!(?:jag|du|vi|ni|alla|det|den|hon|han|de|vem|vilka|ordföranden|kansliet|ersättar\p{L}*|ledam\p{L}*)(?!\p{L}))\p{L}{4,}(?:\s\p{L}{2,}){0,2}?)`;
const OF = String.raw`(?<of>den(?:\s+(?:här|där))?(?:\s+punkten)?|punkten|det\s+ärendet|ärendet|(?:punkt(?:en)?|ärende(?:t)?|pkt)\s+\d{1,2}\s?[a-z]?)`;
const ROWS = [
  String.raw`${LEAD}${WHO}\s+(?:ska|skall|bör|får|vill|borde)\s+(?:också\s+|även\s+)?(?:vara\s+med|delta|närvara|sitta\s+med|bjudas\s+in|komma)\s+(?:på|till|vid|under|i)\s+${OF}[\s.!]*$`,
  String.raw`${LEAD}(?:bjud(?:a)?|kalla|ta)\s+in\s+${WHO}\s+(?:på|till|vid|under|i)\s+${OF}[\s.!]*$`,
].map((one) => sifted(one, 'iu'));

/** "Revisorn ska vara med på den punkten", "bjud in revisorn till punkt 8"; null: nobody is to. */
export function guestSaid(text: string): GuestSaid | null {
  if (text.length > 120 || text.includes('?')) return null;
  for (const row of ROWS) {
    const { of, who } = row.exec(text.trim())?.groups ?? {};
    if (of === undefined || who === undefined) continue;
    return { of, told: `${who.charAt(0).toLocaleUpperCase('sv')}${who.slice(1)} deltar.` };
  }
  return null;
}
