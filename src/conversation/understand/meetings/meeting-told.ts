import { sifted } from '../patterns/sifted.ts';

const TOLD = sifted(
  /^(?:(?:hej|och|ok|okej|obs|nu|då|du)[ ,.!:]+)*(?:(?:vi|styrelsen|förbundet|nämnden|de|dom|ni)[ ,:]+)?(?:(?:ska(?:ll)?|kommer att|vill|måste|behöver) (?:ha|hålla|köra|träffas på|få)|har|håller|kör|får|sätter|bokar|ska ses på|det (?:blir|ska bli)|blir det) (?:ett |nästa |vårt |nytt |extra )?(?:styrelse)?(?:möte|sammanträde)(?:t)?(?!\p{L})[^?]*$/iu,
);
/** "Vi la till en dag, strategidag 6 maj 9–16": by the day that is added. */
const ADDED = sifted(
  /^(?:(?:hej|och|ok|okej|obs|nu|då|du)[ ,.!:]+)*(?:vi|styrelsen|jag) (?:la|lade|lagt|har lagt|lägger|bokade|har bokat|bokar) (?:till|in) (?:ett|en) (?:(?:extra|ny|nytt|till|heldags?) ?)*(?:\p{L}*dag|\p{L}*möte|sammanträde)(?!\p{L})[^?]*$/iu,
);
const HOURS = /(?<!\p{L})(?:kl\.?|klockan) ?\d|\d{1,2}(?:[.:]\d\d)? ?(?:[-–]|till) ?\d{1,2}/iu;

/** "Havsbandet ska ha möte 9 december 13–16": a meeting told of with its hours, by whoever lays them in; the board's name is left out. */
export function tellsOfNewMeeting(text: string): boolean {
  return text.length <= 160 && (TOLD.test(text) || ADDED.test(text)) && HOURS.test(text);
}
