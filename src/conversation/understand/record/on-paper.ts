import { sifted } from '../patterns/sifted.ts';

const PAPERS = String.raw`(?:\p{L}*handling(?:ar(?:na)?|en)?|underlag(?:et)?|papper(?:en|na)?|kallelsen?|dagordning(?:en)?|bilag(?:a|an|or|orna)|materialet|(?:det|dem|dom|allt|luntan))`;
const ON_PAPER = String.raw`(?:(?:på|i)\s+papper(?:sform)?|utskri(?:ven|vet|vna)|(?:med|per|via)\s+(?:vanlig\s+|snigel)?post(?:en)?|i\s+brevlådan|som\s+brev|hem\s+till\s+mig)`;
const ASKS = sifted(
  String.raw`^(?:(?:hej|och|men|du|snälla|tack|ok|okej)[\s,.!]+)*(?:(?:kan|får|skulle|går|vill|finns|önskar|behöver|föredrar|ge|skicka|posta|jag)(?!\p{L})[^?]*?\s)?${PAPERS}(?:\s+(?:till|hem|för)\s+\S+)?\s+(?:\p{L}+\s+){0,2}?${ON_PAPER}(?!\p{L})[^?]{0,30}\??$`,
  'iu',
);

/** "Kan ni skicka handlingarna på papper?": Klubban prints and posts nothing, on whatever board. */
export function asksOnPaper(text: string): boolean {
  return text.length < 140 && ASKS.test(text.trim());
}
