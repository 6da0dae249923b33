export * from './attachments.ts';
export * from './cards.ts';
export * from './minutes.ts';
export * from './notices.ts';
export * from './progress.ts';
export * from './refusals.ts';
export * from './words.ts';
