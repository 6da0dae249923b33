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
  | 'cli.confirmationNeeded'
  | 'cli.notConfirmed'
  | 'cli.noSuchBoard'
  | 'cli.noSuchPerson'
  | 'cli.severalPeople'
  | 'cli.notAllowed'
  | 'cli.recordDamaged'
  | 'cli.storeUnavailable';
  | 'cli.bad-usage'
  | 'cli.file-unreadable'
  | 'cli.file-unwritable'
  | 'cli.backup-unusable'
  | 'cli.store-not-empty'
  | 'cli.restore-unfinished'
  | 'cli.description-faulty'
  | 'cli.corrections-faulty'
  | 'cli.confirmation-needed'
  | 'cli.not-confirmed'
  | 'cli.no-such-board'
  | 'cli.no-such-person'
  | 'cli.several-people'
  | 'cli.not-allowed'
  | 'cli.record-damaged'
  | 'cli.store-unavailable';

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
