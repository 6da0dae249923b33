import type { LocalDate } from '../../kernel/index.ts';
import type { BoardDescription } from './description.ts';
import type { LinkOrigin } from './person.ts';

export type BoardCommand =
  /** `asOf`: the day from which the description is known to hold, else `today`. */
  | {
      readonly type: 'ApplyDescription';
      readonly description: BoardDescription;
      readonly asOf: LocalDate | null;
      readonly today: LocalDate;
    }
  /** A verified identity turned out to be this person's. */
  | {
      readonly type: 'LinkPerson';
      readonly personId: string;
      readonly tenantId: string;
      readonly objectId: string;
      readonly origin: LinkOrigin;
    };
