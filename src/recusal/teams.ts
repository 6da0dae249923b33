import type { ActionHandler } from '../conversation/index.ts';
import type { EffectRenderer, EffectSource, Verb } from '../teams/contract.ts';
import { recusalEffects, recusalRenderer } from './handlers/effects.ts';
import { itemImportedEffects, itemImportedRenderer } from './handlers/item-imported.ts';
import { itemWithdrawnEffects, itemWithdrawnRenderer } from './handlers/item-withdrawn.ts';
import { lateQuestionEffects } from './handlers/late-questions.ts';
import { questionNotReachedRenderer } from './handlers/not-reached.ts';
import type { RecusalPorts } from './handlers/reach.ts';
import { recusalVerbs } from './handlers/verbs.ts';
import { recusalActions } from './handlers/words.ts';

/** Jäv at meetings as Teams meets it: a table, no logic. */
export interface RecusalByChat {
  readonly verbs: readonly Verb[];
  readonly actions: readonly ActionHandler[];
  readonly effectSources: readonly EffectSource[];
  readonly renderers: readonly EffectRenderer[];
}

/** All that is done about jäv in an ärende in the chat: buttons, orders and messages. */
export function recusalByChat(ports: RecusalPorts): RecusalByChat {
  return {
    verbs: recusalVerbs(ports),
    actions: recusalActions(ports),
    effectSources: [
      recusalEffects(ports),
      lateQuestionEffects(ports),
      itemWithdrawnEffects(ports),
      itemImportedEffects(ports),
    ],
    renderers: [
      recusalRenderer(ports),
      questionNotReachedRenderer(ports),
      itemWithdrawnRenderer(ports),
      itemImportedRenderer(ports),
    ],
  };
}
