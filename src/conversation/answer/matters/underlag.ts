import { sentencesOf } from '../../search/sentences-of.ts';

/** What heads the papers that a § rests on. */
const HEADS =
  /^(?:besluts)?underlag(?: i ärendet| för beslut(?:et)?)?\s*:?$|^(?:handlingar|bilagor)(?: i ärendet)?\s*:?$/iu;
const INLINE = /^(?:besluts)?underlag\s*:\s*(?<rest>\S.*)$/iu;
/** What ends their list: the next heading of the §. */
const NEXT =
  /^(?:[\p{L}]+s? )?(?:beslut(?:et)?|förslag(?: till beslut)?|yrkanden?|jäv|bakgrund|sammanfattning(?: av ärendet)?|ärende\p{L}*|propositions?\p{L}*|beslutsgång|reservation\p{L}*|omröstning\p{L}*|expedieras\p{L}*|beslutet skickas till|delges|bedömning|behandling.*)\s*:?$|(?<!\p{L})besluta(?:r|de)(?!\p{L})/iu;
const MOST = 8;

/** The papers that the text of a § names under "Underlag", as they stand there; none where it names none. */
export function underlagIn(body: string): readonly string[] {
  const lines = body.split(/\n+/).map((line) => line.trim().replace(/^[-–•*]\s+/u, ''));
  const at = lines.findIndex((line) => HEADS.test(line) || INLINE.test(line));
  if (at < 0) return [];
  const rest = INLINE.exec(lines[at] ?? '')?.groups?.rest;
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => NEXT.test(line) || /^att\s/iu.test(line));
  const listed = below.slice(0, end < 0 ? below.length : end).filter((line) => line !== '');
  return [...(rest === undefined ? [] : [rest]), ...(rest === undefined ? listed : [])].slice(0, MOST);
}

const DELIVERED =
  /^(?:bilaga[^.]{0,20}|handling(?:en|ar|arna)?|underlag(?:et)?)?\s*:?\s*\(?(?:delas ut|utdelas|lämnas ut|lämnas på|presenteras på|på bordet|utsänt|utsänd\p{L}*|skickas (?:ut )?(?:senare|separat|i efterhand)|kommer (?:senare|i efterhand|på mötet)|eftersänds|läggs på bordet)(?!\p{L})/iu;

/** "Delas ut på mötet.": when the paper of an item comes, as its text has it; null where it does not say. */
export function deliveryIn(body: string): string | null {
  return sentencesOf(body).find((text) => DELIVERED.test(text)) ?? null;
}
