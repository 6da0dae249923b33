import type { LocalDate } from '../../kernel/index.ts';
import type { Articles, TeamLink, Term } from './description.ts';
import type { MemberOrganisation } from './member-organisation.ts';
import type { LinkOrigin, PersonCard } from './person.ts';
import type { Post } from './post.ts';
import type { SettingKey, SettingValue } from './settings.ts';
import type { FirstDay } from './timeline.ts';

/**
 * What happened to a board. `from` is the first day it holds (null: as far back as anybody knows), `lastDay` the
 * last; each speaks for all later days, until a following event says otherwise.
 */
export type BoardEvent =
  | {
      readonly type: 'BoardFounded';
      readonly boardId: string;
      /** The day from which its first description is known to hold; null: not recorded. */
      readonly describedFrom: LocalDate | null;
    }
  | { readonly type: 'BoardNamed'; readonly name: string; readonly from: FirstDay }
  | { readonly type: 'BoardEnded'; readonly lastDay: LocalDate }
  | { readonly type: 'BoardResumed' }
  | {
      readonly type: 'MemberOrganisationsSet';
      readonly members: readonly MemberOrganisation[];
      readonly from: FirstDay;
    }
  | ({ readonly type: 'PersonRegistered'; readonly personId: string } & PersonCard)
  | ({ readonly type: 'PersonChanged'; readonly personId: string } & PersonCard)
  | {
      readonly type: 'PersonLinked';
      readonly personId: string;
      readonly tenantId: string | null;
      readonly objectId: string;
      readonly origin: LinkOrigin;
    }
  | {
      readonly type: 'PersonUnlinked';
      readonly personId: string;
      readonly tenantId: string | null;
      readonly objectId: string;
    }
  | {
      readonly type: 'SeatCreated';
      readonly seatId: string;
      readonly organisation: string;
      readonly from: FirstDay;
    }
  | {
      readonly type: 'SeatOrganisationChanged';
      readonly seatId: string;
      readonly organisation: string;
      readonly from: FirstDay;
    }
  | { readonly type: 'SeatEnded'; readonly seatId: string; readonly lastDay: LocalDate }
  | { readonly type: 'SeatOrderSet'; readonly seatIds: readonly string[]; readonly from: FirstDay }
  | {
      readonly type: 'AppointmentBegan';
      readonly personId: string;
      readonly post: Post;
      readonly from: FirstDay;
    }
  | {
      readonly type: 'AppointmentEnded';
      readonly personId: string;
      readonly post: Post;
      readonly lastDay: LocalDate;
    }
  | {
      readonly type: 'SubstituteOrderSet';
      readonly seatId: string;
      readonly personIds: readonly string[];
      readonly from: FirstDay;
    }
  | { readonly type: 'TeamLinked'; readonly team: TeamLink; readonly from: FirstDay }
  | { readonly type: 'TeamUnlinked'; readonly from: FirstDay }
  | {
      readonly type: 'RuleSet';
      readonly key: SettingKey;
      readonly value: SettingValue;
      readonly source: string | null;
      readonly from: FirstDay;
    }
  /** The rule is as law or Klubban's default has it again. */
  | { readonly type: 'RuleCleared'; readonly key: SettingKey; readonly from: FirstDay }
  | { readonly type: 'TermsSet'; readonly terms: readonly Term[] }
  | { readonly type: 'ArticlesSet'; readonly articles: Articles | null; readonly from: FirstDay }
  | {
      readonly type: 'RemarksSet';
      readonly source: string | null;
      readonly note: string | null;
    };

export type BoardEventType = BoardEvent['type'];
