import type { RecordStore } from '../../store/index.ts';
import { type NextAllowed, nextAllowed } from './pace.ts';
import { type TenantPace, tenantPace } from './tenant-pace.ts';

/** How fast a tenant and a conversation take messages. */
export interface Limits {
  readonly tenants: TenantPace;
  readonly nextAllowed: NextAllowed;
}

/** Teams' own. `records`: where the instances that share a store share the tenants' limit; null for one alone. */
export function teamsLimits(records: RecordStore | null): Limits {
  return { tenants: tenantPace(records), nextAllowed };
}
