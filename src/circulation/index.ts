/** The door of `circulation/`: what other capabilities, the command line and the composition root may use. */
export type { CirculationCommand } from './domain/commands.ts';
export type { Doer, DoerRole, Electorate } from './domain/electorate.ts';
export type { Answer, CirculationEvent } from './domain/events.ts';
export type { CirculationRefusal } from './domain/refusals.ts';
export type { ClosedCase, KnownCase, OpenCase } from './domain/state.ts';
export { type CaseExport, caseExport } from './export/case-export.ts';
export { archiveFiles, type CaseFile, minutesFiles } from './export/case-files.ts';
export { type QueuedItem, type QueuedKind, queuedItems } from './queue.ts';
export { circulationKind } from './stream.ts';
export { asPlainText, explainRefusal, minutesTextOf } from './text/index.ts';
export { circulationText } from './text/terminal.ts';
export { runOnCirculation, takeUpAtMeeting, tellCirculationTheTime } from './use-cases.ts';
export * from './views.ts';
