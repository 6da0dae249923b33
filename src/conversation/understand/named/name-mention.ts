/** Something that bears a name: a person, an organisation, a board. */
export interface Named {
  readonly id: string;
  /** All spellings; the first is the one to show. */
  readonly names: readonly string[];
}

/** Where in a message somebody or something is named. */
export interface NameMention {
  readonly id: string;
  readonly words: readonly [number, number];
  /** How many of the name's words were met. */
  readonly strength: number;
  /** Whether each word is written as the name has it, or in the genitive. */
  readonly asNamed: boolean;
}
