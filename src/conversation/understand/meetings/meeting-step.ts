import { sifted } from '../patterns/sifted.ts';

const ONE_BEFORE = sifted(
  /^(?:(?:och|men|å|o) )?(?:(?:styrelse)?mötet|motet|sammanträdet|det) (?:innan|före|dessförinnan|dessforinnan)(?: (?:det|detta|dess))?(?: då)?[?. ]*$/iu,
);

/** "Och mötet innan?": of the meeting before the one that is spoken of. */
export function asksOfMeetingBefore(text: string): boolean {
  return text.length < LONGEST && ONE_BEFORE.test(text);
}

const LONGEST = 40;
