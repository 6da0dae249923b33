export type Reply = import('../conversation/index.ts').Answer;
