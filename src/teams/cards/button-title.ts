/** Wider than this Teams cuts a button itself, wherever it happens to be. */
const WIDEST = 52;
/** What is read on hovering is no text of its own. */
const TOLD = 300;

/** A button's words as it shows them, cut after a whole word, and the whole of them to be read on hovering where they were. */
export function buttonTitle(whole: string): { readonly title: string; readonly tooltip: string } {
  if (whole.length <= WIDEST) return { title: whole, tooltip: '' };
  const cut = whole.slice(0, WIDEST);
  // One word longer than the button is cut where it must be.
  const words = cut.replace(/[\s,.;:–-]+\S*$/u, '');
  const title = words === '' || words === cut ? cut.slice(0, -1) : words;
  const tooltip = whole.length <= TOLD ? whole : `${whole.slice(0, TOLD - 1)}…`;
  return { title: `${title}…`, tooltip };
}
