import { sifted } from '../../patterns/sifted.ts';

/** "Jävig på Myrhed", "är nog jävig i lokalfrågan": of nobody but the one who writes. */
const OWN =
  /^(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten|du)[ ,.!:]+)*(?:jag )?(?:är |e |blir )?(?:(?:nog|troligen|tyvärr|väl|också|även) )*jävig (?:jag )?(?:på|i|för|om|vid|angående|gällande|avseende|när det gäller|vad gäller) (?!(?:vad|vem|vilka|vilken|vilket|något|någon|ingen|inget)(?!\p{L}))\p{L}/iu;

/** "Jäv på både Havslyktan och Vågbrytaren", "jag har jäv i 6:an": the same in other words. */
const HAS_JAV =
  /^(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten|du)[ ,.!:]+)*(?:(?:jag )?(?:(?:måste|vill|ska|skall|bör|får|behöver|önskar|tänker) (?:jag )?(?:(?:nog|tyvärr|väl|också|även|härmed) )*(?:anmäla|rapportera|registrera) (?:mig )?jäv(?:ig)?|anmäler (?:(?:härmed|tyvärr|mig|också|även) )*jäv(?:ig)?) (?:på|i|för|gällande|angående|avseende|om|vid|mot|när det gäller|vad gäller)|jag (?:har|får) (?:(?:nog|troligen|tyvärr|väl|också|även) )*jäv (?:på|i|för|gällande|när det gäller|vad gäller)|(?:anmäler )?jäv (?:på|i|för|gällande) (?:både|min|mina|sexan|sjuan|åttan|nian|\p{L}+(?:an|en|et|na|ns|ts) ?(?:och|samt|plus|,)|\d(?!\d\d))) ?\S/iu;

/** "Måste tacka nej till punkt 6, jag är själv jävig där", "hoppar av budgeten, jäv": why she takes no part in one ärende. */
const OUT_FOR_JAV =
  /^(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten|tyvärr)[ ,.!:]+)*(?:jag )?(?:(?:måste|får|behöver|vill) (?:jag )?)?(?:tyvärr )?(?:nej tack|tackar? nej|kan inte (?:ta|tjänstgöra|rösta|delta)|backar? ur|hoppar? (?:av|över)|drar? mig ur|avstår?|tjänstgör inte)(?: (?:till|från|i|på))? (?!(?:mötet|sammanträdet)(?!\p{L}))[^?]{2,60}(?<!\p{L})(?:jag |är |pga |på grund av |för |eftersom |själv |där |också |även |grundat på )*(?:jäv|jävig)(?: (?:själv|där|i det|i den|också|även|tyvärr))*[.! ]*$/iu;

/** "Lämnar rummet vid punkt 6", "går ut när ni tar hyran": she takes no part in one ärende, whatever the reason is. */
const LEAVES_ROOM = sifted(
  String.raw`^(?!(?:(?:hej|och|men|du|förresten)[ ,.!:]+)*(?:ska|skall|får|måste|bör|behöver) jag )(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten|då|tyvärr|[^,:?]{3,60}så)[ ,.!:]+)*(?:jag )?(?:(?:kommer att|ska|får|måste|bör|tänker|vill) (?:jag )?(?:(?:nog|väl|tyvärr|ju|alltså|då) )*)?(?:lämnar?|går?|kliver?|kliva|stiger?|stiga|drar?|reser?)(?: (?:mig|jag|nog|tyvärr|då))*(?: (?:rummet|lokalen|salen|bordet|ut(?:anför)?|av|undan|åt sidan|ur rummet|från bordet|därifrån))+ (?:(?:under|vid|på|i|inför|för|när|då|medan|ni|vi) )+(?:(?:tar|behandlar|diskuterar|avgör|beslutar om|kommer till|pratar om) )?(?!(?:mötet|sammanträdet|lunch\p{L}*|fika\p{L}*|paus\p{L}*|kl|klockan|halv|det|den|jag)(?!\p{L}))(?:punkt(?:en)? |ärende(?:t)? )?[\p{L}\d][^?]{0,70}$`,
  'iu',
);

/** Whether somebody says, in few words, that she is jävig in what she names; a question mark asks. */
export function reportsOwnRecusal(text: string): boolean {
  if (text.includes('?')) return false;
  return text.includes('ävig') ? OWN.test(text) : /jäv/iu.test(text) && HAS_JAV.test(text);
}

/** "… Lars är jävig". */
const ANOTHER_IS =
  /(?<!\p{L})(?!(?:jag|själv|där|också|även|och|då|för|men|tyvärr)(?!\p{L}))\p{L}{2,} (?:är|e|blir) (?:\p{L}+ )?jävig/iu;

/** "Jag bör nog inte vara med när ansökan från Myrhed behandlas": of one ärende, and of no meeting. */
const OUGHT_NOT =
  /^(?:(?:hej|obs|nej|ja|jo|oj|ok|okej|men|förresten)[ ,.!:]+)*(?:jag )?(?:bör|borde|ska|skall|får) (?:jag )?(?:(?:nog|väl|kanske|egentligen|ju|troligen|rimligen) )*(?:inte|ej|knappast) (?:(?:vara|va) (?:med|me|här|kvar)|delta|sitta med|besluta|rösta)(?: (?:och|o|å|att) (?:besluta|rösta|bestämma))?(?: (?:i|om|på))? (?:när|då|medan) [^?]{2,80}?(?<!\p{L})(?:behandlas|tas(?: upp)?|avgörs|beslutas|prövas|kommer upp|diskuteras|är uppe|klubbas)(?!\p{L})/iu;

/** Whether somebody says that she takes no part in what she names, as she is jävig there. */
export function outForRecusal(text: string): boolean {
  if (text.includes('?')) return false;
  return (
    OUGHT_NOT.test(text) ||
    LEAVES_ROOM.test(text) ||
    (/jäv/iu.test(text) && OUT_FOR_JAV.test(text) && !ANOTHER_IS.test(text))
  );
}
