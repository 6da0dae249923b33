/** "Jävig på Myrhed", "är nog jävig i lokalfrågan": of nobody but the one who writes. */
const OWN =
  /^(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten|du)[ ,.!:]+)*(?:jag )?(?:är |e |blir )?(?:(?:nog|troligen|tyvärr|väl|också|även) )*jävig (?:jag )?(?:på|i|för|om|vid|angående|gällande|avseende|när det gäller|vad gäller) (?!(?:vad|vem|vilka|vilken|vilket|något|någon|ingen|inget)(?!\p{L}))\p{L}/iu;

/** Whether somebody says, in few words, that she is jävig in what she names; a question mark asks. */
export function reportsOwnRecusal(text: string): boolean {
  return text.includes('ävig') && !text.includes('?') && OWN.test(text);
}
