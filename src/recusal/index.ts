/** The door of `recusal/`: what meetings and circulations share about jäv. Its rules lie in the kernel's law. */
export * from './event-schema.ts';
export * from './text.ts';
