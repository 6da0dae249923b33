export * from './backup.ts';
export { type BackupManifest, BackupUnusable } from './backup-file.ts';
export * from './change-record.ts';
export * from './load-together.ts';
export * from './open.ts';
export * from './port.ts';
export * from './restore.ts';
export * from './run-command.ts';
export * from './verify.ts';
