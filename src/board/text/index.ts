export * from './changes.ts';
export * from './endings.ts';
export * from './faults.ts';
export * from './permissions.ts';
export * from './refusals.ts';
export * from './roles.ts';
export * from './settings.ts';
