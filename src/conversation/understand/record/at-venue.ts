import { type Pattern, sifted } from '../patterns/sifted.ts';

/** "Ska jag ta bilen": how one gets there, and not where it is left. */
const WAY_THERE =
  /(?<!\p{L})(?:ta|tar|köra|kör|åka|åker|samåka|hyr\p{L}*|köp\p{L}*|tjänstebil\p{L}*)(?!\p{L})/iu;

/** What is asked of the house where a meeting is held, and what a paper that tells of it speaks of. */
const THINGS: readonly { asked: Pattern; told: RegExp; not?: RegExp }[] = [
  {
    asked: sifted(
      /^(?:och |men |å |o |hej,? )?(?:var|vart|hur|finns|får|kan|går|är|vilken|kostar|gratis)(?!\p{L}).*(?<!\p{L})(?:parker\p{L}*|p-(?:plats\p{L}*|hus\p{L}*)|bil(?:en|plats\p{L}*|parkering\p{L}*)?|garage\p{L}*)(?!\p{L})|^(?:och )?parkering(?:en)?(?: då)?[?. ]*$/iu,
    ),
    told: /parker|p-plats|p-hus|garage/iu,
    not: WAY_THERE,
  },
  {
    asked: sifted(
      /^(?:och |men )?(?:vilken|vilka|var|vart|hur)(?!\p{L}).*(?<!\p{L})(?:ingång(?:en)?|entré(?:n)?|porten|portkod(?:en)?|dörrkod(?:en)?|dörr(?:en)?)(?!\p{L})/iu,
    ),
    told: /ingång|entré|porten|portkod|dörr/iu,
  },
  {
    asked: sifted(
      /(?<!\p{L})(?:allergi\p{L}*|specialkost\p{L}*|vegetarisk\p{L}*|vegan\p{L}*)(?!\p{L}).*\?/iu,
    ),
    told: /allergi|specialkost|vegetari|vegan/iu,
  },
];

/** What a paper speaks of that answers what is asked of the house; null: nothing of it is asked. */
export function venueAsked(text: string): RegExp | null {
  return THINGS.find(({ asked, not }) => asked.test(text) && not?.test(text) !== true)?.told ?? null;
}
