export * from './port.ts';
export * from './run-command.ts';
