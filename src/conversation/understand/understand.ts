import type { LocalDate } from '../../kernel/index.ts';
import { type Entities, findEntities, type Vocabulary } from './entities.ts';
import { featuresOf } from './learnt/features.ts';
import { MODEL, type Model } from './learnt/model.ts';
import { type Scored, scoreIntents } from './learnt/score.ts';
import { type Message, readMessage } from './words/words.ts';

/** A message as understood on its own, before what was said earlier is taken into account. */
export interface Understanding {
  readonly message: Message;
  readonly entities: Entities;
  readonly features: readonly string[];
  /** The likeliest first. */
  readonly scores: readonly Scored[];
}

/** Reads a message. Pure and bounded in time whatever its length. */
export function understand(
  text: string,
  vocabulary: Vocabulary,
  today: LocalDate,
  model: Model = MODEL,
): Understanding {
  const message = readMessage(text);
  const entities = findEntities(message, vocabulary, today, model.words);
  const features = featuresOf(message, entities, model);
  return { message, entities, features, scores: scoreIntents(features, model) };
}
