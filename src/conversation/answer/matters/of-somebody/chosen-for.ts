import type { RecordIndex } from '../../../knowledge.ts';
import { asWritten, holds } from '../../../search/sentences.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import type { MatterMeant } from '../find/find-matter.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { bearsRole } from './role-asked.ts';

/** "Vem sitter i rådet", "vilka fick utvärderingen", "vem gör hemsidan": who has or does a thing now, and not who said, voted or had it before. */
const WHO_HAS_IT = sifted(
  /^(?:och |men |å |o )?(?:vem|vilka|vilken (?:firma|byrå|leverantör|konsult)|vilket (?:företag|bolag))(?: (?:är|e|var|va|det|som|ska|skulle|kommer|att|blev|blir|nu|vår|våra|vi|har))* ?(?:sitter|satt|gör|bygger|levererar|utför|sköter|representant\p{L}*|representera\p{L}*|ombud\p{L}*|fick|får|vald[ae]?|utsedd[ae]?|anlita\p{L}*|valt|utsett|ansvarar|med)(?!\p{L})(?!.*(?<!\p{L})(?:innan|förut|förr|tidigare|före)(?!\p{L}))/iu,
);

/** How somebody is chosen in what was decided. */
const CHOOSES = sifted(
  /(?<!\p{L})(?:utse[rs]?|utsågs|välj[ae]?[rs]?|valdes|representera[rs]?|tilldela[rs]?|ge[rs]? uppdraget|anlita[rs]?|offert\p{L}*|anbud\p{L}*)(?!\p{L})/iu,
);

const LOOKED_AT = 5;
/** How much of the question the heading has to speak of. */
const OF_HEADING = 0.4;

/** Who was chosen for what is asked about: the decision of the § whose heading is of it; null where it chooses nobody. */
export function chosenFor(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  index: RecordIndex,
): MatterAnswer | null {
  if (!WHO_HAS_IT.test(asking.understanding.message.text)) return null;
  for (const { passage, inHeading } of meant.passages.slice(0, LOOKED_AT)) {
    if (passage.part !== 'paragraph' || inHeading < OF_HEADING) continue;
    const clause = passage.clauses.find((one) => CHOOSES.test(one) && holds('person', one));
    if (clause === undefined || !bearsRole(asking, { text: `${passage.heading} ${clause}` })) continue;
    return {
      kind: 'sentence',
      board: asking.board.name,
      sentence: asWritten(clause, passage),
      matter: matterOfPassage(asking, passage, index),
      wanted: 'person',
      more: [],
    };
  }
  return null;
}
