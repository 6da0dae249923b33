import { sifted } from '../patterns/sifted.ts';

const ASKS =
  '(?:(?:får|kan|skulle|vill|hinner|behöver|måste|ska)(?: (?:jag|vi|man|du))?(?: (?:få|kunna|vilja|gärna|bara|hinna|snabbt|också))* |(?:jag|vi) (?:vill|skulle vilja|måste|behöver|tänkte|hinner)(?: (?:gärna|få|bara|hinna|också))* |låt (?:mig|oss) (?:få )?|visa (?:mig )?)';
const SEES = '(?:(?:se|titta|kolla|kika|läsa|ögna|granska|gå|smygtitta)(?: (?:på|igenom|genom|över))* )?';
const BEFORE =
  '(?: (?:igenom|på))?(?: (?:först|före utskick(?:et)?|(?:innan|före|förrän) (?:den|det|jag|vi|du|ni|utskick|allt)[^?]{0,50}))+';
const OF_NOTICE = sifted(
  `^(?:(?:hej|och|men|ok|okej|då|nu|vänta|bra)[ ,!.]+)*${ASKS}${SEES}(?:hela )?(?:kallelsen|utskicket|kallelseutkastet)${BEFORE}[?.! ]*$`,
  'iu',
);
const OF_IT = sifted(
  `^(?:(?:hej|och|men|ok|okej|då|nu|vänta|bra)[ ,!.]+)*${ASKS}${SEES}(?:den|det)${BEFORE}[?.! ]*$`,
  'iu',
);

/** "Får jag se kallelsen innan den går ut?", "får jag titta på den först": it is to be shown, and nothing is sent or approved; null: no such thing is asked. */
export function wantsToSeeNotice(text: string): 'NAMED' | 'IT' | null {
  if (text.length > 120) return null;
  return OF_NOTICE.test(text) ? 'NAMED' : OF_IT.test(text) ? 'IT' : null;
}
