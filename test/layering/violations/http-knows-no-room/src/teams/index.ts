export type Reply = { text: string };
