import { type Pattern, sifted } from '../understand/patterns/sifted.ts';

/** A short question that is understood by what was asked just before it. */
interface GoesOn {
  readonly after: readonly string[];
  readonly said: Pattern;
  /** As it would be asked by itself; `before`: the words of the question before it, where they are known. */
  readonly asks: (found: RegExpExecArray, before: string) => string;
}

const ORDINALS = 'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|näst sista|sista';

/** A question of days. */
const WHEN_ASKED = sifted(
  /^(?:och |men |hej )?(?:när|nar|vilka dagar|vilken dag|vilket datum|vilka datum|vad är det för (?:dag|dagar|datum))(?!\p{L})/iu,
);
/** "Hur lång är pausen": what is spoken of. */
const LENGTH_OF = sifted(
  /^(?:och |men )?hur (?:lång|långt|länge) (?:är|e|ä|blir|tar|varar|pågår|håller) (?<what>\p{L}{3,}(?:en|et|n|t))(?!\p{L})/iu,
);

/** "Jonas ringde, han kommer inte": told of somebody else. */
const TOLD_OF =
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?= (?:ringde|har|kommer|kan|är|hörde|mejlade|meddelade|skrev|hälsade|uteblir|tackade|blev)(?!\p{L}))/u;

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
      /^(?:och |men |å |o )?(?:vem|vilken|vilka) (?:(?:är det som )?(?:går|hoppar|rycker|kommer(?= in)|träder|tar|blir|kallas|ersätter|tillfrågas|frågas|får))(?: (?:in|över|det|den|platsen|min plats|då|nu|gå|hoppa|frågan))*(?: (?:i ?stället|istället|för mig|för mej|åt mig))?(?: då)?[?. ]*$/iu,
    ),
    asks: (_, before) => `vem går in för ${TOLD_OF.exec(before)?.[0] ?? 'mig'}`,
  },
  {
    after: ['quorum.coming'],
    said: sifted(
      /^(?:och |men |å |o |fast )?(?<supposed>(?:om|ifall|utan) (?!(?:vi|det|den|mötet|punkt)(?!\p{L}))[^?]{3,60}?)(?: då)?[?. ]*$/iu,
    ),
    asks: ({ groups }) => `är vi beslutsföra ${groups?.supposed ?? ''}`,
  },
  {
    after: ['plan.show', 'matter.about', 'meeting.get', 'meeting.next'],
    said: sifted(
      /^(?:och|men|å|o) (?:hur är det med |då )?(?<what>(?!(?:nästa|förra|i|till|på|för|den|det|vilka|vad|hur|vem|var|när|sen|sedan|dagordning\p{L}*|protokoll\p{L}*)(?!\p{L}))\p{L}{4,}(?:en|et|na|n|t))(?: då)?[?. ]*$/iu,
    ),
    asks: ({ groups }, before) => (WHEN_ASKED.test(before) ? `när är ${groups?.what ?? ''}` : ''),
  },
  {
    after: ['matter.about', 'meeting.get', 'meeting.next'],
    said: sifted(
      /^(?:och |men |å |o )?(?:när|nar|hur dags) (?<verb>börjar|slutar|är|startar) (?:den|det)(?: då)?[?. ]*$/iu,
    ),
    asks: ({ groups }, before) => {
      const what = LENGTH_OF.exec(before)?.groups?.what;
      return what === undefined ? '' : `när ${groups?.verb ?? 'är'} ${what}`;
    },
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
