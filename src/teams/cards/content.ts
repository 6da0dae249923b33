import type { Json } from '../../kernel/index.ts';

/** A card is a template of `cards/` and the data it is expanded with. */
export interface CardContent {
  readonly template: string;
  readonly data: Json;
}
