export * from './forms.ts';
export * from './poll.ts';
