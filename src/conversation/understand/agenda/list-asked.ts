import { sifted } from '../patterns/sifted.ts';

const LIST = '(?:listan|den|allt|punkterna|ärendena|det hela)';
const STANDS = sifted(
  `^(?:(?:och|men|ok|okej|så|hej|då)[ ,]+)*(?:hur (?:ser|blev|blir|är) ${LIST}(?: (?:ut|nu|då|än|hittills|så långt))+|(?:visa|läs upp|kan jag få se|får jag se) (?:listan|allt|punkterna)(?: (?:nu|igen|då|hittills|så långt))*|vad (?:står|ligger) (?:på|i) listan(?: (?:nu|då|hittills))*)[?. ]*$`,
  'iu',
);

/** "Hur ser listan ut nu?": said while an agenda is worked on, of that agenda. */
export function asksHowListStands(text: string): boolean {
  return STANDS.test(text);
}
