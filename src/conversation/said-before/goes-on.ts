import { type Pattern, sifted } from '../understand/patterns/sifted.ts';

/** A short question that is understood by what was asked just before it. */
interface GoesOn {
  readonly after: readonly string[];
  readonly said: Pattern;
  /** As it would be asked by itself; `before`: the words of the question before it, where they are known. */
  readonly asks: (found: RegExpExecArray, before: string) => string;
}

const ORDINALS = 'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|näst sista|sista';

const GOING_ON: readonly GoesOn[] = [
  {
    after: ['agenda.show', 'agenda.item'],
    said: new RegExp(
      `^(?:och |men |å |o )?(?:(?:vilken|vad|va) (?:är|e|ä|var|va|blir|står|heter) )?(?:det )?(?:(?:den|som) )?(?<which>${ORDINALS})(?: då)?[?. ]*$`,
      'iu',
    ),
    asks: ({ groups }) => `vad är ${groups?.which ?? ''} punkten`,
  },
  {
    after: ['member.role'],
    said: sifted(
      /^(?:och |men |å |o |jaha |jaså )?(?:vem|vilken|vilka) (?:är|e|ä|var|va|blir) (?:det|de|den|han|hon)(?: då| i så fall)?[?. ]*$/iu,
    ),
    asks: (_, before) => (/(?<!\p{L})vice/iu.test(before) ? 'vem är vice ordförande' : 'vem är ordförande'),
  },
  {
    after: ['rsvp.decline'],
    said: sifted(
      /^(?:och |men |å |o )?(?:vem|vilken|vilka) (?:(?:är det som )?(?:går|hoppar|rycker|kommer|träder|tar|blir|kallas|ersätter|tillfrågas|frågas|får))(?: (?:in|över|det|den|platsen|min plats|då|nu|gå|hoppa|frågan))*(?: (?:i ?stället|istället|för mig|för mej|åt mig))?(?: då)?[?. ]*$/iu,
    ),
    asks: () => 'vem ersätter mig',
  },
  {
    after: ['plan.show'],
    said: sifted(
      /^(?:och |men |å |o )?(?:vilken tid|vilka tider|hur dags|vad för tid|vilket klockslag|när på dagen|vilken tid på dagen)(?: (?:är|e|börjar|ses|möts|träffas|sitter|blir|gäller))?(?: (?:det|de|dom|vi|ni|man|mötena|möten))?(?: då)?[?. ]*$/iu,
    ),
    asks: (_, before) => before,
  },
];

/**
 * "Vilken är sista", after the agenda; "vem är det då", after who is chair: as it would be asked by itself. Klubbans
 * ordning: what leaves out what was just spoken of is asked of it, and of nothing else.
 */
export function goesOnFrom(text: string, action: string | null, before: string): string {
  for (const { after, said, asks } of GOING_ON) {
    const found = action !== null && after.includes(action) ? said.exec(text.trim()) : null;
    if (found !== null) {
      const asked = asks(found, before);
      return asked === '' ? text : asked;
    }
  }
  return text;
}
