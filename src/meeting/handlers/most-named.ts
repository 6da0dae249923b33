/** Those whose heading the words name most of; all where they name none. */
export function mostNamed<One extends { readonly heading: string }>(
  all: readonly One[],
  text: string,
): readonly One[] {
  const said = beginnings(text);
  const counted = all.map((one) => ({
    one,
    named: beginnings(one.heading).filter((word) => said.includes(word)).length,
  }));
  const most = Math.max(0, ...counted.map(({ named }) => named));
  return counted.filter(({ named }) => named === most).map(({ one }) => one);
}

/** Whether a telling word of its heading is said. */
export function namesIt({ heading }: { readonly heading: string }, text: string): boolean {
  const said = beginnings(text);
  return beginnings(heading).some((word) => said.includes(word));
}

/** The words that tell, by how they begin: "busskorten" is "busskort". */
function beginnings(text: string): string[] {
  return (text.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}
