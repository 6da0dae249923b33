import type { DescribedRule } from './description.ts';
import type { BoardEvent } from './events.ts';
import { sameJson } from './same-json.ts';
import { SETTING_KEYS } from './settings.ts';
import type { KnownBoard, RuleStatement } from './state.ts';
import { changesFrom, earliest, type FirstDay, isEarlier, type Timeline } from './timeline.ts';

/** Sets the rules described; what was set and is not described falls back to law or default. */
export function ruleEvents(
  board: KnownBoard,
  described: readonly DescribedRule[],
  start: FirstDay,
): BoardEvent[] {
  return SETTING_KEYS.flatMap((key) => {
    const stated = described.filter((rule) => rule.key === key);
    const changes = changesFrom(
      board.rules[key] ?? [],
      timelineOf(stated),
      earliest(start, ...stated.flatMap((rule) => rule.from ?? [])),
      null,
      sameJson,
    );
    return changes.map(
      ({ from, value }): BoardEvent =>
        value === null
          ? { type: 'RuleCleared', key, from }
          : { type: 'RuleSet', key, value: value.value, source: value.source, from },
    );
  });
}

function timelineOf(rules: readonly DescribedRule[]): Timeline<RuleStatement | null> {
  return [...rules]
    .sort((a, b) => (isEarlier(a.from, b.from) ? -1 : 1))
    .map(({ from, value, source }) => ({ from, value: { value, source } }));
}
