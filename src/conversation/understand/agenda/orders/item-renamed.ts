import { sifted } from '../../patterns/sifted.ts';
import { orderParts } from './order-parts.ts';

/** An item that is to be called otherwise, by its heading. */
export interface Renamed {
  readonly of: string;
  readonly to: string;
}

const RENAMES =
  /^(?:(?:kan|vill) du )?(?:byta? (?:namn(?:et)?|rubrik(?:en)?|titel(?:n)?) på|ändra (?:rubrik|namn|titel)(?:en|et|n)? (?:på|för)|döpa? om) (?:(?:punkt(?:en)?|ärende(?:t)?)\s+)?(?<of>(?!(?:den|det|möte|punkt|ärende)(?:t|en)?\s)\p{L}.{1,79}?)\s+till\s+(?<to>\S.{1,200}?)[.?]?$/iu;

/** "Kalla hyran för Nytt hyresavtal": of what is to be called to, nothing is. */
const CALLS =
  /^(?:(?:kan|vill) du )?kalla (?:(?:punkt(?:en)?|ärende(?:t)?)\s+)?(?<of>(?!(?:till|in|den|det|möte|punkt|ärende|styrelsen|alla|en|ett)(?:t|en)?\s)\p{L}[^.,?]{1,60}?)\s+för\s+(?<to>["\p{Lu}\d].{1,200}?)[.?]?$/u;

const NAMES = sifted(/namn|rubrik|titel|döp|kalla/iu);

/** "Byt namn på Bilpolicy till Bilar 2028", "döp om hyran till Lokalerna"; null: nothing is called otherwise by its heading. */
export function renamed(text: string): Renamed | null {
  if (!NAMES.test(text)) return null;
  const asked = text.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase('sv'));
  const { of, to } = (RENAMES.exec(text) ?? CALLS.exec(asked))?.groups ?? {};
  return of === undefined || to === undefined ? null : { of, to };
}

/** "Döp om punkt 9 till Intern kontroll": what it shall be called may hold any words, also those that else tell who sees it. */
export function callsIt(text: string): boolean {
  return renamed(text) !== null || orderParts(text)?.of === 'heading';
}

const SHALL_BE = sifted(
  /^(?:(?:nej|oj|hej|men|förlåt|hoppsan)[\s,.!]+)*(?:(?:punkten|ärendet)\s+)?(?<of>\p{L}[^?:"]{2,80}?)\s+(?:(?:ska|skall|borde)\s+(?:egentligen\s+|nog\s+)?(?<verb>vara|heta|kallas)|heter\s+egentligen)\s+(?<to>\S[^?]{1,120}?)(?:,?\s+(?:och\s+)?inte\s[^?]*)?[.!]*$/iu,
);

/**
 * "Verksamhetsplan 2028 ska vara verksamhetsplan 2027": what a heading shall be instead, where it is told to be called so
 * or keeps a word; whether an item is called `of` is for the agenda to say. Null: nothing is told so.
 */
export function shallBeCalled(text: string): Renamed | null {
  const { of, to, verb } = SHALL_BE.exec(text.trim())?.groups ?? {};
  if (of === undefined || to === undefined) return null;
  const words = (said: string) =>
    (said.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? []).map((one) => one.slice(0, 6));
  const keeps = words(to).some((word) => words(of).includes(word));
  return verb?.toLowerCase() === 'vara' && !keeps
    ? null
    : { of, to: to.charAt(0).toLocaleUpperCase('sv') + to.slice(1) };
}

/** Said after what it shall be called, and no part of that. */
const INSTEAD =
  /(?:\s+(?:i\s?stället|istället|tack)|\s*,\s*(?:(?:det\s+(?:är|blir|vore)\s+)?(?:hellre|bättre|tydligare)(?:\s+(?:det|så|namn|rubrik))?|tack|(?:jag\s+)?tycker\s+jag))[\s.!?]*$/iu;

/** What an item shall be called, as it was written: "byt namn på punkt 7 till Hyra från 1 september"; null: nothing is. */
export function newHeading(text: string): string | null {
  const parts = orderParts(text);
  const said = (renamed(text) ?? shallBeCalled(text))?.to ?? (parts?.of === 'heading' ? parts.content : null);
  return (
    said
      ?.replace(INSTEAD, '')
      .replace(/^"|[.?]$/gu, '')
      .replace(/"$/u, '') ?? null
  );
}
