import type { AgendaItem } from '../values.ts';

/** Somebody as an agenda may name her: by her name in every known spelling, or by her title. */
export interface NamedOnAgenda {
  readonly names: readonly string[];
  /** `processledare`: the agenda may have her as "Processledaren". */
  readonly titles: readonly string[];
}

/**
 * Whether an ärende is somebody's own: the agenda has her down as its föredragande, by name or by title alone.
 *
 * Rule: an adjungerad reads of kallelse and agenda her own item (domain page 6, "Read kallelse, agenda"); whose an
 * item is stands where the agenda says who presents it (Klubbans ordning).
 */
export function isOwnItem({ presenter }: Pick<AgendaItem, 'presenter'>, who: NamedOnAgenda): boolean {
  if (presenter === null) return false;
  const said = ` ${folded(presenter)} `;
  const byName = who.names.some((name) => folded(name) !== '' && said.includes(` ${folded(name)} `));
  return byName || who.titles.some((title) => formsOf(folded(title)).includes(said.trim()));
}

/** Words alone, in small letters: commas, brackets and spaces tell nobody apart. */
function folded(text: string): string {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\d]+/gu);
  return (words ?? []).join(' ');
}

/** A title and its definite form: processledare, processledaren; ekonom, ekonomen. */
function formsOf(title: string): string[] {
  return title === '' ? [] : [title, `${title}n`, `${title}en`];
}
