export type Answer = { text: string };
