export * from './open.ts';
export * from './port.ts';
export * from './run-command.ts';
