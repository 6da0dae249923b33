import { fakeClock } from '../../test/support/fake-clock.ts';

export const now = fakeClock;
