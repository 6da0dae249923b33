import { repliesToProposerNamed } from '../agenda/proposals-asked.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Message } from '../words/words.ts';
import type { NameMention } from './name-mention.ts';

/** After a name that the message begins with: "kan du ringa Malin", "fixar du fika", ": har du nyckeln". */
const TURNS_TO_HER =
  /^[\s,:!–-]*(?:(?:och|men|då|snälla|hej)[\s,]+)?(?:\p{L}+(?:r|er|ar)|kan|vill|ska|skall|kunde|skulle|har|måste|bör|ta|gör) du(?!\p{L})/iu;
/** "Tar upp frågan om lokalen med Sture själv": what is to be said to somebody without the bot, who is named last. */
const SAYS_HERSELF = sifted(
  /^(?:(?:ok|okej|nej|då|men|hej)[\s,.!]+)*(?:jag |vi )?(?:tar|lyfter|pratar|snackar|talar|diskuterar|stämmer av|går igenom)(?: jag| vi)?(?: \p{L}+){0,7} med $/iu,
);
const BEFORE_NAME = /^[\s@]*(?:(?:hej|hejsan|hallå|du|och|men)[\s,!]+@?)*$/iu;
const AFTER_HER = /^(?: (?:själv|direkt|först|då|istället|i stället|sen|sedan))*[\s.!]*$/iu;

/** Whether a message is said to somebody else who is named, or is of what is said to her without the bot. */
export function saidToAnother({ text, words }: Message, persons: readonly NameMention[]): boolean {
  return persons.some(({ words: [first, last] }) => {
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    const [before, after] = [text.slice(0, start), text.slice(end)];
    return (
      (BEFORE_NAME.test(before) && TURNS_TO_HER.test(after)) ||
      (SAYS_HERSELF.test(before) && AFTER_HER.test(after) && !repliesToProposerNamed(text))
    );
  });
}
