export * from './agenda.ts';
export * from './arranging.ts';
export * from './attendance.ts';
export * from './items.ts';
export * from './notice.ts';
export * from './proof.ts';
export * from './proposals.ts';
export * from './refusals.ts';
