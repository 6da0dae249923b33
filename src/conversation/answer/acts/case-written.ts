import { clausesWritten } from '../../understand/agenda/orders/clauses.ts';

/** An ärende per capsulam in the words it was begun with. */
export interface CaseWritten {
  readonly heading: string;
  /** Förslag till beslut, a clause each. */
  readonly proposals: readonly string[];
}

const CALLED = String.raw`(?:(?:ett|en|nytt|ny|styrelsens?)\s+)*(?:(?:ärende(?:t)?|beslut(?:et)?|omröstning(?:en)?|fråga(?:n)?)\s+)?per[ -]?capsulam(?:-?\s?(?:ärende|beslut|omröstning|fråga))?(?!\p{L})`;
const COMMAND = new RegExp(
  String.raw`^(?:(?:hej|klubban|snälla|kan|kunde|vill|ska|skulle|vi|du|jag|nu|då|gärna|också)[\s,]+)*(?:(?:starta|öppna|inled|inleda|skapa|skicka|gör|göra|lägg|lägga|kör|köra|dra|sätt|ta)\s+(?:(?:ut|upp|in|iväg|igång|i\s+gång)\s+)?)?${CALLED}(?:\s+(?:till\s+(?:styrelsen|ledamöterna|alla)|i\s+styrelsen))?(?:\s*[:,–-])?\s*(?:(?:om|gällande|angående|kring|för)\s+)?`,
  'iu',
);
/** By when it is to be answered: told in its own field. */
const UNTIL =
  /[\s,.;–-]*(?:och\s+)?(?:(?:svar|svara|svaren|svarstid(?:en)?|sluttid(?:en)?|deadline)\s+(?:ska\s+(?:vara\s+)?(?:in(?:ne)?\s+)?|är\s+|till\s+)?)?(?:senast|sista\s+(?:svars)?dag(?:en)?(?:\s+(?:är|blir))?|deadline)\s+(?:den\s+)?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:den\s+)?(?:\d[\d/:.-]*e?(?:\s+\p{L}{3,9}(?:\s+20\d\d)?)?|\p{L}+)(?:\s+(?:kl(?:ockan)?\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?(?=\s*(?:$|[,.;]))/iu;
const PROPOSED =
  /(?:^|[\s,.;–-]+(?:och\s+|med\s+)*)(?:förslag(?:et)?(?:\s+till\s+beslut)?|beslutsförslag(?:et)?)(?:\s+(?:är|lyder))?\s*:?\s+(?=\S)|(?:^|[,.;:]\s*)(?=att\s)/iu;

/**
 * What follows "starta per capsulam om …": its heading and its förslag, without the day by which it is answered. Null:
 * the message does not begin so.
 */
export function caseWritten(text: string): CaseWritten | null {
  const begun = COMMAND.exec(text);
  if (begun === null) return null;
  const rest = text.slice(begun[0].length).replace(UNTIL, '').trim();
  const quote = /^"([^"]{2,200})"/u.exec(rest);
  const proposed = PROPOSED.exec(rest);
  const heading = quote?.[1] ?? rest.slice(0, proposed?.index ?? rest.length);
  const proposals =
    proposed === null ? [] : clausesWritten(rest.slice(proposed.index + proposed[0].length).trim());
  return { heading: heading.replace(/[\s.,;:!?–-]+$/u, '').trim() || whatIsDone(proposals), proposals };
}

/** "… om att köpa in nya skärmar": what is proposed is what it is about, where that is one thing and said in few words. */
function whatIsDone([only = '', more]: readonly string[]): string {
  const done = more === undefined ? only.replace(/^att\s+/iu, '').replace(/[\s.,;:!?]+$/u, '') : '';
  return done.length > 80 ? '' : done.charAt(0).toLocaleUpperCase('sv') + done.slice(1);
}

const ABOUT =
  /(?<!\p{L})(?:om|angående|gällande|rörande|beträffande|avseende|kring)\s+(?!(?:att|vi|jag|ni|man|alla|du|(?:det|den|de)\s(?:är|ska|kan|var|blir|behövs|går))\s)(?<what>[^,.;:?!]{2,80})$/iu;

/** "Vi behöver ett beslut mellan mötena om hyran": what it is about, where the message ends by that; null: it does not. */
export function caseAbout(text: string): string | null {
  return ABOUT.exec(text.replace(UNTIL, '').replace(/[\s.!?]+$/u, ''))?.groups?.what ?? null;
}
