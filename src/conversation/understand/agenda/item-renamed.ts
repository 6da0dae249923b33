/** An item that is to be called otherwise, by its heading. */
export interface Renamed {
  readonly of: string;
  readonly to: string;
}

const RENAMES =
  /^(?:(?:kan|vill) du )?(?:byta? namn(?:et)? på|ändra (?:rubrik|namn|titel)(?:en|et|n)? (?:på|för)|döpa? om) (?:(?:punkt(?:en)?|ärende(?:t)?)\s+)?(?<of>(?!(?:den|det|möte|punkt|ärende)(?:t|en)?\s)\p{L}.{1,79}?)\s+till\s+(?<to>\S.{1,200}?)[.?]?$/iu;

/** "Byt namn på Bilpolicy till Bilar 2028", "döp om hyran till Lokalerna"; null: nothing is called otherwise by its heading. */
export function renamed(text: string): Renamed | null {
  if (!/namn|rubrik|titel|döp/iu.test(text)) return null;
  const { of, to } = RENAMES.exec(text)?.groups ?? {};
  return of === undefined || to === undefined ? null : { of, to };
}

const NUMBERED =
  /(?:byta? namn(?:et)? på|ändra (?:rubrik|namn|titel)(?:en|et|n)? (?:på|för)|döpa? om|kalla) (?:punkt(?:en)?|ärende(?:t)?|pkt) (?:nr\.? |nummer )?\d{1,3} ?[a-z]?(?: [^:"]{0,40}?)? till:?\s+"?(\S.{1,200}?)"?[.?]?$/iu;
const NEW_HEADING =
  /\b(?:rubriken? till|heta|byt namn till|döp (?:om )?(?:den )?till|namnet till)\s+(\S.{1,200}?)[.?]?$/iu;
const AFTER_TO = /rubrik\S*\s.*?\btill\s+(\S.{1,200}?)[.?]?$/iu;

/** What an item shall be called, as it was written: "byt namn på punkt 7 till Hyra från 1 september"; null: nothing is. */
export function newHeading(text: string): string | null {
  const said = NUMBERED.exec(text) ?? NEW_HEADING.exec(text) ?? AFTER_TO.exec(text);
  return renamed(text)?.to ?? said?.[1] ?? null;
}
