export * from './actor.ts';
export * from './decider.ts';
export * from './json.ts';
export * from './law/index.ts';
export * from './recorded-event.ts';
export * from './refusal.ts';
export * from './time/index.ts';
export * from './unbroken.ts';
