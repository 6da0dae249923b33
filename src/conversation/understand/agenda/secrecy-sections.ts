import { saysOnlySecrecy, saysSecrecy } from './secrecy-said.ts';

const SECRET = String.raw`(?:intern[at]?|stäng(?:d|t|da)|slut(?:en|et|na)|hemlig[at]?|konfidentiell[at]?|sekretess(?:belag(?:d|t|da))?|(?:ej|inte|icke)\s+(?:offentlig[at]?|öpp(?:en|et|na)))`;
const GROUP = `(?:del(?:en)?|avdelning(?:en)?|session(?:en)?|sammanträde(?:t)?|möte(?:t)?|överläggning(?:ar)?|ärenden(?:a)?|punkter(?:na)?|frågor(?:na)?)`;
const SECTION = new RegExp(
  String.raw`^(?:(?:del\s+)?(?:[a-d]|\d|[ivx]+)[.:)]?\s+(?:[-–]\s+)?)?(?:${SECRET}\s*${GROUP}|${GROUP}(?:\s+(?:[\p{L}\d]+\s+)?[-–]\s*|\s*\()${SECRET}|sekretessärenden|sekretesspunkter)(?![\p{L}])(?:\s*(?:\(|[-–,:]).*)?$`,
  'iu',
);
const OPEN = new RegExp(
  String.raw`^(?:öpp(?:en|et|na)|offentlig[at]?|ej\s+interna|icke\s+interna)\s+${GROUP}(?!\p{L})[^.?!]{0,40}$`,
  'iu',
);
/** Longer than this a line is a sentence, and of what stands above it. */
const WORDS = 8;

/**
 * "Interna ärenden", "Stängd del (ej offentligt)", "Internt:": whether a line of its own in an agenda says that those
 * under it are the board's alone.
 */
export function beginsSecretSection(line: string): boolean {
  const text = bare(line);
  if (text.endsWith('.') || text.split(/\s+/u).length > WORDS) return false;
  if (SECTION.test(text)) return true;
  return saysOnlySecrecy(text) && (text.endsWith(':') || text.split(/\s+/u).length < 3);
}

/** "Öppna ärenden", "Offentlig del": whether such a line says that those under it are everybody's. */
export function beginsOpenSection(line: string): boolean {
  const text = bare(line);
  return OPEN.test(text) && !saysSecrecy(text);
}

function bare(line: string): string {
  return line.replace(/^[\s#*_]+|[\s*_]+$/gu, '');
}
