/** The door of `poll/`: what other capabilities, the command line and the composition root may use. */
export type { PollCommand } from './domain/commands.ts';
export { pollDecider } from './domain/decide.ts';
export type { PollEvent } from './domain/events.ts';
export type { KnownPoll, PollState } from './domain/poll.ts';
export type { PollRefusal } from './domain/refusals.ts';
export { type PollExport, pollExport } from './export.ts';
export { boardOfPoll, type KeptPoll, keptPoll, POLLS } from './record.ts';
export { ADVISORY, explainPollRefusal, logLine } from './text/index.ts';
export { openPoll, pollIdFor, runOnPoll, tellPollTheTime } from './use-cases.ts';
export { listPolls, loadPoll, standingOf } from './views.ts';
