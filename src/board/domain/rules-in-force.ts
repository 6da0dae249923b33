import type { LocalDate } from '../../kernel/index.ts';
import {
  SETTING_KEYS,
  SETTINGS,
  type SettingDefinition,
  type SettingKey,
  type SettingSource,
  type SettingValue,
  type SettingValueOf,
} from './settings.ts';
import type { KnownBoard } from './state.ts';
import { type FirstDay, isEarlier, valueAt } from './timeline.ts';

/** A rule as it holds on a day, with where it comes from and since when. */
export interface RuleInForce<V extends SettingValue = SettingValue> {
  readonly value: V;
  readonly source: SettingSource;
  /** First day; null: always, or as far back as anybody knows. */
  readonly validFrom: FirstDay;
}

export type RulesInForce = { readonly [K in SettingKey]: RuleInForce<SettingValueOf<K>> };

/** Every rule as it holds on `day`: the board's own, else what law or Klubban's default says. */
export function rulesInForce(board: KnownBoard, day: LocalDate): RulesInForce {
  const entries = SETTING_KEYS.map((key) => [key, ruleOn(board, key, day)] as const);
  return Object.fromEntries(entries) as unknown as RulesInForce;
}

function ruleOn(board: KnownBoard, key: SettingKey, day: LocalDate): RuleInForce {
  const timeline = board.rules[key] ?? [];
  const statement = valueAt(timeline, day, null);
  if (statement === null) {
    const definition: SettingDefinition = SETTINGS[key];
    return { value: definition.default, source: definition.source, validFrom: null };
  }
  const span = timeline.findLast((one) => !isEarlier(day, one.from));
  return {
    value: statement.value,
    source: { kind: 'BOARD', text: statement.source },
    validFrom: span?.from ?? null,
  };
}
