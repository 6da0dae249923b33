import type { Doubt } from '../../model.ts';

/** A doubt about a field as a whole; `at` where it stands in the file, if anywhere. */
export function doubt(code: string, field: string, data: Doubt['data'] = {}, at: Doubt['at'] = null): Doubt {
  return { code, field, data, at };
}
