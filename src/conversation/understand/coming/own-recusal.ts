/** "Jävig på Myrhed", "är nog jävig i lokalfrågan": of nobody but the one who writes. */
const OWN =
  /^(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten|du)[ ,.!:]+)*(?:jag )?(?:är |e |blir )?(?:(?:nog|troligen|tyvärr|väl|också|även) )*jävig (?:jag )?(?:på|i|för|om|vid|angående|gällande|avseende|när det gäller|vad gäller) (?!(?:vad|vem|vilka|vilken|vilket|något|någon|ingen|inget)(?!\p{L}))\p{L}/iu;

/** "Jäv på både Havslyktan och Vågbrytaren", "jag har jäv i 6:an": the same in other words. */
const HAS_JAV =
  /^(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten|du)[ ,.!:]+)*(?:jag (?:har|får|anmäler) (?:(?:nog|troligen|tyvärr|väl|också|även) )*jäv (?:på|i|för|gällande)|(?:anmäler )?jäv (?:på|i|för|gällande) (?:både|min|mina|sexan|sjuan|åttan|nian|\p{L}+an (?:och|,)|\d)) ?\S/iu;

/** Whether somebody says, in few words, that she is jävig in what she names; a question mark asks. */
export function reportsOwnRecusal(text: string): boolean {
  if (text.includes('?')) return false;
  return text.includes('ävig') ? OWN.test(text) : /jäv/iu.test(text) && HAS_JAV.test(text);
}
