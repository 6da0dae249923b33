export * from './links.ts';
export * from './server.ts';
