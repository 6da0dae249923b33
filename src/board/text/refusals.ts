import type { BoardRefusal } from '../domain/refusals.ts';

type Sentences = {
  readonly [C in BoardRefusal['code']]: (data: Extract<BoardRefusal, { code: C }>['data']) => string;
};

const SENTENCES: Sentences = {
  'board.unknown': () => 'Styrelsen är inte beskriven än. Kansliet lägger in den med klubban board apply.',
  'board.otherBoard': ({ boardId, described }) =>
    `Beskrivningen gäller ${described}, inte ${boardId}. Inget har ändrats.`,
  'board.noSuchPerson': ({ personId }) => `Det finns ingen ${personId} i styrelsens register.`,
  'board.alreadyLinked': ({ name }) =>
    `${name} är redan kopplad till ett annat konto. Kansliet ändrar det i styrelsens beskrivning.`,
  'board.objectIdTaken': ({ name }) =>
    `Kontot är redan kopplat till ${name}. Kansliet ändrar det i styrelsens beskrivning.`,
};

/** The Swedish sentence of a refusal. */
export function boardRefusalText(refusal: BoardRefusal): string {
  const sentence = SENTENCES[refusal.code] as (data: BoardRefusal['data']) => string;
  return sentence(refusal.data);
}
