import type { DescriptionFault } from '../board/index.ts';

/** Why the command line did not do it: listed in docs/errors.md. Refusals of a capability keep their own code. */
export type CliFailureCode =
  | 'cli.badUsage'
  | 'cli.fileUnreadable'
  | 'cli.fileUnwritable'
  | 'cli.backupUnusable'
  | 'cli.storeNotEmpty'
  | 'cli.restoreUnfinished'
  | 'cli.descriptionFaulty'
  | 'cli.correctionsFaulty'
  | 'cli.confirmationNeeded'
  | 'cli.notConfirmed'
  | 'cli.interrupted'
  | 'cli.noSuchBoard'
  | 'cli.noSuchPerson'
  | 'cli.noSuchMessage'
  | 'cli.severalPeople'
  | 'cli.notAllowed'
  | 'cli.recordDamaged'
  | 'cli.storeUnavailable';

export interface FailureDetails {
  readonly faults?: readonly DescriptionFault[];
}

/** Ends a command: `message` is Swedish, for the person at the terminal. Exit code 2 for bad usage, else 1. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
  readonly code: string;
  readonly details: FailureDetails;
  constructor(code: CliFailureCode | (string & {}), message: string, details: FailureDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  get exitCode(): 1 | 2 {
    return this.code === 'cli.badUsage' ? 2 : 1;
  }
}
