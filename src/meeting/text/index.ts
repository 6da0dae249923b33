export * from './agenda.ts';
export * from './arranging.ts';
export * from './proposals.ts';
export * from './refusals.ts';
