export * from './refusals.ts';
export * from './said.ts';
export * from './words.ts';
