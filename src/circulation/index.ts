/** The door of `circulation/`: what other capabilities, the command line and the composition root may use. */
export type { CirculationCommand } from './domain/commands.ts';
export type { KnownCase } from './domain/state.ts';
export { type CaseExport, caseExport } from './export/case-export.ts';
export { archiveFiles, type CaseFile, minutesFiles } from './export/case-files.ts';
export { keptFromChannel } from './kept-from-channel.ts';
export { queuedItems } from './queue.ts';
export { circulationKind } from './stream.ts';
export { circulationText } from './text/terminal.ts';
export { takeUpAtMeeting, tellCirculationTheTime } from './use-cases.ts';
export * from './views.ts';
