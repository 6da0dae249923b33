export * from './minutes.ts';
export * from './refusals.ts';
export * from './words.ts';
