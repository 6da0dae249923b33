import type { KnownMeeting } from '../../domain/state.ts';

const NAME = String.raw`(?<who>\p{Lu}[\p{L}-]+(?: (?:(?:af|av|von|de) )?\p{Lu}[\p{L}-]+){1,2})`;
const OF_MEETING =
  '(?:mötes|mötets |sammanträdets |dagens |tillfällig )ordförande|ordförande (?:för|vid|på) (?:mötet|sammanträdet|dagens möte)';
/** "Bo Ek leder mötet.", "att utse Bo Ek till mötesordförande", "Förslag till mötesordförande: Bo Ek". */
const PROPOSES: readonly RegExp[] = [
  new RegExp(
    String.raw`${NAME}(?: \([^)]*\))? (?:leder|håller i) (?:mötet|sammanträdet)(?!\p{L})(?! (?:under|vid|på|i) )`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME}(?: \([^)]*\))?(?: (?:utses|väljs))? (?:till|som) (?:${OF_MEETING})(?!\p{L})`,
    'u',
  ),
  new RegExp(`(?:${OF_MEETING})(?: föreslås)?:? ${NAME}`, 'u'),
];

/** Whom the agenda proposes to lead the meeting in the place of whoever else would, and in which item. */
export function proposedLeader({
  agenda,
}: Pick<KnownMeeting, 'agenda'>): { readonly name: string; readonly number: string } | null {
  for (const { number, proposals } of agenda.items ?? []) {
    for (const text of proposals) {
      const name = PROPOSES.map((one) => one.exec(text)?.groups?.who).find((who) => who !== undefined);
      if (name !== undefined) return { name, number };
    }
  }
  return null;
}
