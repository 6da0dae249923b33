import { sifted } from '../../patterns/sifted.ts';
import type { Stand } from '../reply/answer-words.ts';

/** "Jag gör det", "det tar jag gärna". */
const STEPS_UP =
  /^(?:(?:ja|jo|japp|okej|ok|hej|absolut|visst|självklart|bra|fint|toppen|vi säger så|så säger vi|det blir bra)[ ,!.]+)*(?:jag (?:kan )?(?:gärna )?(?:gör|göra|tar|ta|fixar|fixa|löser|lösa) (?:det|den|platsen)|(?:gör|tar|fixar|löser|kan) det|(?:det|den) (?:gör|tar|fixar|löser|kan) jag|jag kan (?:göra|ta|fixa) det)(?: (?:gärna|absolut|såklart|förstås|då|den gången|den dagen))*[.! ]*$/iu;

/** Whether somebody says that she will do what was asked, whatever it was. */
export function stepsUp(text: string): boolean {
  return STEPS_UP.test(text);
}

const THEN = '(?: (?:tjänstgöra|komma|delta|vara med|gå in|hoppa in|ställa upp|till mötet|på mötet))?';
const THIRD =
  '(?<!\\p{L})(?:hon|han|hen) (?:kan|kommer|deltar|hinner|tjänstgör|ställer upp|tackar|tackade|sa|säger)';
const TOLD_NO = sifted(`${THIRD} (?:tyvärr )?(?:inte|ej|nej)${THEN}[.! ]*$`, 'iu');
const TOLD_YES = sifted(`${THIRD}(?: gärna)?(?: ja)?${THEN}[.! ]*$`, 'iu');

/** "Lena ringde, hon kan", "Lars mejlade: han kommer inte": what another is said to have said; null: nothing plain. */
export function toldOfAnother(text: string): Stand | null {
  if (TOLD_NO.test(text)) return 'REJECT';
  return TOLD_YES.test(text) ? 'APPROVE' : null;
}
