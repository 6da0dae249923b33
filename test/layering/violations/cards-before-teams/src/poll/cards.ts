import type { Verb } from './teams.ts';

export const card = (verb: Verb) => verb;
