/** Two of the same first name, of whom one is meant. */
export const NAMESAKES = {
  which: (people: readonly { readonly name: string }[]) => {
    const names = people.map(({ name }) => name);
    return `Vem menar du, ${names.slice(0, -1).join(', ')} eller ${names.at(-1) ?? ''}?`;
  },
} as const;
