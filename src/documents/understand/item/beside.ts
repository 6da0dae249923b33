import type { Line } from '../../formats/line.ts';
import { WORKS_HERE } from '../head/affinity.ts';
import { looksLikeName } from '../read/names.ts';
import { isRegistryLine } from '../read/registry.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';

/** Columns of an agenda that tell of the item and are none of its heading. */
const BESIDE =
  /^(?:(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?|\d{1,3}\s*min(?:uter)?\.?|[BID]|ordf\.?|beslut(?:särende)?|information(?:särende)?|diskussion(?:särende)?|anmälning(?:särende)?|anmälningsärende|info|[-–—]|bil(?:aga)?\.?\s*(?:\d{0,3}(?:\.\d{1,2}|\s?[a-z]?)|[A-Z])(?:\s*(?:,|och|[-–])\s*(?:\d{1,3}(?:\.\d{1,2}|[a-z]?)|[a-zA-Z]))*(?:\s*\([^()]{1,30}\))?|(?:(?:stf|tf|bitr|vik|vice)\.?\s+)?\p{Lu}?\p{L}*(?:chef|direktör|sekreterare|ordförande|ekonom|strateg|samordnare|kansliet)(?:en|n)?)$/iu;

const FIRST_OF_TWO = /^(?:bil(?:aga)?\.?\s*\d{1,3}[a-z]?|\p{Lu}{1,8}[ -]?(?:19|20)\d{2}[/:-]\d+)\s+/iu;

export const CLOCK = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?$/iu;

/** "Bifogas", "Dukas", "Muntligt": a cell that tells how a paper comes, and neither of what nor by whom. */
const COMES =
  /^(?:bifogas|bif\.|bilägge?s|dukas|utdelas|utsänds|utskickad|(?:skickas|delas|sänds) (?:ut|senare|separat)|separat|muntlig(?:t|en)?|kompletteras)(?: (?:ut|på|vid|under|till|senare|separat|information|rapport|föredragning|utskick|mötet|sammanträdet|bordet|handling)){0,3}\.?$/iu;

/** "kl. 14.00", "10.05–10.25": an hour and nothing else. */
export const isClock = (cell: string): boolean => CLOCK.test(cell);

const HOUR_FIRST = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?,?\s+(?=\p{Lu})/iu;

/** "kl 13.40 Bo Ek, utredare" without the hour, where who comes then is named after it. */
export function withoutHour(cell: string): string {
  const said = cell.replace(HOUR_FIRST, '');
  return said !== cell && isNamed(said) ? said : cell;
}

/** Whether a cell to the right of a heading tells of the item: its hour, its bilaga, its number, who presents it. */
export function standsBeside(cell: string): boolean {
  if (BESIDE.test(cell) || COMES.test(cell)) return true;
  const second = cell.replace(FIRST_OF_TWO, '');
  if (second !== cell && second !== '') return standsBeside(second);
  return isRegistryLine(cell) || isNamed(cell) || withoutHour(cell) !== cell;
}

/** "Anna Berg och Bo Ek", "Anna Berg, kl. 14.00", "Anna Berg, revisor": people, and what they are and when they come. */
function isNamed(cell: string): boolean {
  const [first = '', ...others] = cell.split(/\s*(?:,|\/|(?<!\p{L})och(?!\p{L}))\s*/u);
  return (
    looksLikeName(first) && others.every((one) => looksLikeName(one) || CLOCK.test(one) || isOfAnOffice(one))
  );
}

function isOfAnOffice(text: string): boolean {
  return (
    BESIDE.test(text) ||
    (text.length < 40 &&
      (WORKS_HERE.test(text) || text.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word))))
  );
}

const PRESENTER_COLUMN = /^(?:föredragande|föredragare|föredras av|ansvarig|inledare|vem)$/iu;
const HEADING_COLUMN = /^(?:nr\.? )?(?:ärende|ärenden|rubrik|punkt|beskrivning|ärendemening|vad)$/iu;

/** Whether a row heads the columns of an agenda, one of them for who presents. */
export function hasPresenterColumn({ cells }: Line): boolean {
  return (
    cells.length > 2 &&
    cells.some((cell) => HEADING_COLUMN.test(cell)) &&
    cells.some((cell) => PRESENTER_COLUMN.test(cell))
  );
}

const GIVEN_NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const LONE_NAMES = new RegExp(String.raw`^${GIVEN_NAME}(?:(?:,|\/| och| &)\s*${GIVEN_NAME}){0,2}$`, 'u');
const TOGETHER = /^(?:alla|samtliga|ordförande|presidiet|kansliet)$/iu;
const OTHER_CELL =
  /^(?:ordf$|beslut|information|diskussion|info|uppdrag|dialog|yttrande|anmälan|rapport|paus|muntligt?|val)\p{L}*$/iu;

/** "Anneli", "Bo och Disa", "alla": who presents, by given names, where the agenda has a column for it. */
export function isPresenterCell(cell: string): boolean {
  return (LONE_NAMES.test(cell) && !OTHER_CELL.test(cell) && !COMES.test(cell)) || TOGETHER.test(cell);
}

const COLUMN =
  /^(?:nr|nummer|punkt|ärenden?|rubrik|beskrivning|typ|bil\.?|bilag(?:a|or)|ansvarig|föredragande|föredragare|tid|kl\.?|klockan|dnr|diarienr|diarienummer|beteckning|handling(?:ar)?|underlag|dokument|syfte|åtgärd|sida|förslag|vad|vem|sort|slag|kategori|sekretess|sekr\.?|intern[at]?|stängd|offentlig[at]?|öppe[nt]|(?:beslut|info(?:rmation)?|diskussion|[bid])(?:\/(?:beslut|info(?:rmation)?|diskussion|[bid]))+)$/iu;

/** "Nr  Ärende  Dnr  Tid": a row that only heads the columns of an agenda. */
export function headsColumns({ cells }: Line): boolean {
  return cells.length > 2 && cells.every((cell) => cell.split(' ').every((word) => COLUMN.test(word)));
}
