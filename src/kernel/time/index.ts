export * from './clock.ts';
export * from './holidays.ts';
export * from './instant.ts';
export * from './local-date.ts';
export * from './stockholm.ts';
export * from './swedish.ts';
