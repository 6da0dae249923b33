import { sifted } from '../patterns/sifted.ts';

const OF = '\\p{L}[\\p{L}-]*(?: (?!ja |nej |jo |till )[\\p{L}-]+){0,2}';
const SAYS = '(?:ja|jo|nej)(?: tack)?';
/** "Ja till Norrskog nej till Kustlandet". */
const TO_EACH = sifted(`^(${SAYS} (?:till|på|i|för) ${OF}) (${SAYS} (?:till|på|i|för) ${OF}[.! ]*)$`, 'iu');
/** "Norrskog ja Kustlandet nej". */
const OF_EACH = sifted(`^(${OF} ${SAYS}) (?!(?:till|på|i|för|men|och) )(${OF} ${SAYS}[.! ]*)$`, 'iu');

/** Two answers to what each names, with nothing written between them, with a comma there; any other words as they are. */
export function withAnswersParted(text: string): string {
  const [, one, other] = TO_EACH.exec(text) ?? OF_EACH.exec(text) ?? [];
  return one === undefined || other === undefined ? text : `${one}, ${other}`;
}
