import { sifted } from '../../patterns/sifted.ts';

const OF_VOTING = sifted(
  /(?<!\p{L})(?:röstar|bifall\p{L}*|bifaller|avslag|tillstyrker|avstyrker|yrkar)(?!\p{L})/iu,
);

/** "Jag röstar nej", "bifall": said of what is decided, and of nobody's coming. */
export const speaksOfVoting = (text: string): boolean => OF_VOTING.test(text);
