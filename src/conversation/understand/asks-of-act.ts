import type { Intent } from './intents.ts';
import { sifted } from './patterns/sifted.ts';

/** What is ordered or said in no question: whoever asks of it does not do it. */
const NEVER_ASKED: ReadonlySet<Intent> = new Set<Intent>([
  'recusal.report',
  'recusal.withdraw',
  'circulation.open',
  'circulation.answer',
  'circulation.remind',
  'minutes.approve',
  'minutes.requestChange',
  'dissent.register',
  'notice.send',
  'meeting.remind',
  'agenda.post',
  'attachment.add',
  'poll.close',
]);

const LEAD = '^(?:(?:hej|hejsan|och|men|du|förresten|ursäkta|klubban)[ ,.!]+)*';
const ASKS = sifted(
  String.raw`${LEAD}(?:(?:kan|får|måste|behöver|bör|brukar|ska|hinner) (?:man|en|alla|ledamöter(?:na)?|ersättare|vem som helst)(?!\p{L})|(?:går|gick) det att (?:ta tillbaka|ångra|återkalla|se|veta|läsa)(?!\p{L})|(?:har|hade|är|blev|var) (?!(?:så )?(?:snäll|vänlig|gullig|bussig)a?(?!\p{L})|(?:du|ni) (?:(?:snäll|vänlig|gullig|bussig)a?|(?:möjlighet|tid|chans|lust))|det (?:ok|okej|bra|möjligt|dags|läge)|jag )\p{L}+ (?:\p{L}+ ){0,3}?\p{L}+(?:at|ats|ad|t|tt|ts|tts|it|its|d)(?!\p{L})|(?:vem|vems|vilka|vilken|vilket|när|hur|varför|vart|vad (?:händer|gör|gäller|betyder|innebär|blir|krävs)|var (?!(?:snäll|vänlig|så snäll|god|vänliga|snälla|gullig))\p{L}+)(?!\p{L}))[^?]*\?[\s?!]*$`,
  'iu',
);

/** "Kan man ta tillbaka en jävsanmälan?", "har du påmint dem?", "var ligger dagordningen?": the act is asked about, and not done. */
export function asksOfAct(intent: Intent, text: string): boolean {
  return NEVER_ASKED.has(intent) && ASKS.test(text);
}
