/** The door of `poll/`: what other capabilities, the command line and the composition root may use. */
export type { PollCommand } from './domain/commands.ts';
export { type PollExport, pollExport } from './export.ts';
export { type KeptPoll, POLLS } from './record.ts';
export { ADVISORY, logLine } from './text/index.ts';
export { openPoll, pollIdFor, runOnPoll, tellPollTheTime } from './use-cases.ts';
export { listPolls, loadPoll, standingOf } from './views.ts';
