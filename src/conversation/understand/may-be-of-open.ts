import { choiceSaid } from './choice-said.ts';
import { answersOfItem } from './coming/in-item/answers-of-item.ts';
import { answersJav } from './coming/in-item/jav-answered.ts';
import { speaksOfStand } from './coming/reply/answer-words.ts';
import { defersToMeeting } from './coming/reply/defers.ts';
import { saidOfTwo } from './coming/reply/each-of-two.ts';
import { looksAhead } from './coming/reply/looks-ahead.ts';
import { shortReply } from './coming/reply/reply-words.ts';
import { saidBriefly } from './coming/reply/said-briefly.ts';
import { saidLoosely } from './coming/reply/said-loosely.ts';
import { stepsUp } from './coming/told/told-of-serving.ts';
import { type Intent, isAct } from './intents.ts';
import { answersApproval, approvesSomething, speaksAsApprover } from './meetings/notice-approval.ts';
import { sifted } from './patterns/sifted.ts';
import { ERRAND } from './plain-patterns.ts';
import type { Understanding } from './understand.ts';
import type { Message } from './words/words.ts';

/** Whether what is open could make anything else of it: only then is it looked up. */
export function mayBeOfOpen(intent: Intent | null, understanding: Understanding): boolean {
  if (ERRAND.test(understanding.message.text)) return false;
  return (
    intent === null ||
    isAct(intent) ||
    speaksOfStand(understanding.message) ||
    approvesSomething(understanding.message.text) ||
    speaksAsApprover(understanding.message.text) ||
    shortReply(understanding.message.text) !== null ||
    isPerhaps(understanding.message) ||
    saidOfTwo(understanding.message.text) !== null ||
    reminds(understanding) ||
    saidLoosely(understanding.message.text) !== null ||
    looksAhead(understanding.message.text) ||
    saidBriefly(intent, understanding) ||
    AWAITS.test(understanding.message.text) ||
    stepsUp(understanding.message.text) ||
    defersToMeeting(understanding.message.text) ||
    asksOfAnswers(understanding.message.text) ||
    answersOfItem(understanding) !== null ||
    answersApproval(understanding.message.text) ||
    answersJav(understanding.message.text) !== null ||
    choiceSaid(understanding.message.text) !== null
  );
}

/** It is asked how far answers have come. */
export const AWAITS = sifted(
  /(?<!\p{L})(väntar|inväntar|svarat|svar|svaren|hur går det|hur gar det|hur ligger|läget|status|kvar|fattas|saknas)(?!\p{L})/iu,
);

const OF_ANSWERS = sifted(
  /^(?:(?:hej|och|men|du)[ ,.!]+){0,2}(?:hur|vad|läget|status)(?!\p{L})[^?]{0,30}(?<!\p{L})(?:svaren|svar|anmälningarna|återbuden)(?: (?:ut|in|nu|till|på|kallelsen|mötet|just|hittills|dagens)){0,4}[?. ]*$/iu,
);
const OWN = /(?<!\p{L})(?:jag|mitt|mina)(?!\p{L})/iu;

/** "Hur går det med svaren?": how many have answered, and what. */
export function asksOfAnswers(text: string): boolean {
  return OF_ANSWERS.test(text) && !OWN.test(text);
}

function reminds({ entities }: Understanding): boolean {
  return entities.concepts.some(({ concept }) => concept === 'remind');
}

const PERHAPS = sifted(
  /^(?:jag )?(?:kanske|vet inte|vet ej|osäker|får se|vi får se|(?:jag )?återkommer(?: om (?:det|saken))?(?: senare| snarast| i morgon| imorgon| nästa vecka)?|möjligen|eventuellt|troligen)(?: (?:det|än|ännu|kommer|jag))*[\s.!]*$/iu,
);

/** "Kanske", "får se", and nothing more. */
export function isPerhaps({ text }: Pick<Message, 'text'>): boolean {
  return PERHAPS.test(text);
}
