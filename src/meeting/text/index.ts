export * from './arranging.ts';
export * from './refusals.ts';
