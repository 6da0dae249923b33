import type { Doubt, Place } from '../../model.ts';

export function doubt(code: string, field: string, data: Doubt['data'] = {}, at: Place | null = null): Doubt {
  return { code, field, data, at };
}
