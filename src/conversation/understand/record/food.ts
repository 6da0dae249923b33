import { sifted } from '../patterns/sifted.ts';
import type { Message, Word } from '../words/words.ts';

const FOOD =
  /^(?:mat|maten|lunch|lunchen|fika|fikat|fikar|lunchar|kaffe|kaffet|frukost|frukosten|middag|middagen|julbord|julbordet|smorgas|smorgasar|macka|mackor|fortaring|buffe|buffen|ata|serveras)$/u;
/** Ordered or paid for, it is another matter than what there is at the meeting. */
const OTHERWISE = sifted(
  /^(?:kan|vill|skulle|kunde) du |(?<!\p{L})(?:beställ|boka|fixa|ordna|kosta|betala|pris|beslut|bevilja|ansök|avtal|upphandl)/iu,
);

/** "Före lunch": when, and nothing to eat. */
const WHEN = /^(?:fore|innan|efter|runt|kring|lagom)$/u;

/** Words for food and drink in a question of what there is at a meeting; none where it is ordered. */
export function foodIn({ text, words }: Pick<Message, 'text' | 'words'>): readonly Word[] {
  return OTHERWISE.test(text)
    ? []
    : words.filter(({ folded }, at) => FOOD.test(folded) && !WHEN.test(words[at - 1]?.folded ?? ''));
}

/** Whether food in a question is what a meeting offers: "bjuds det på fika?", and not what one cooks at home. */
export function isOfferedFood({ text }: Pick<Message, 'text'>): boolean {
  return OFFERED.test(text) && !AT_HOME.test(text);
}
/** "Ingår lunch", without its question mark. */
export const OFFERS = sifted(
  /^(?:och |men )?(?:ingår|blir|bjuds|bjuder|finns|serveras|ordnas|får)(?!\p{L})/iu,
);
const OFFERED =
  /(?<!\p{L})(?:finns|blir|bjuds|bjuder|ingår|serveras|ordnas|fixas|får (?:vi|man|jag)|är det|har (?:vi|ni)|mötet|möte)(?!\p{L})/iu;
const AT_HOME = /(?<!\p{L})(?:skolan|hemma|laga|jag äta|man äta)(?!\p{L})/iu;
