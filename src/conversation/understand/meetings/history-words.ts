import { sifted } from '../patterns/sifted.ts';

const MEETING = '(?:\\p{L}*möte\\p{L}*|mötena|\\p{L}*sammanträde\\p{L}*)';
const HISTORY = [
  // "Visa historiken", "mötets historik", "historik för mötet 11 december".
  `(?<!\\p{L})(?:mötes)?(?:historik(?:en)?|historian)(?!\\p{L})(?=$|[.!?]|.*(?:${MEETING}|kallels))|${MEETING} histori(?:k|ken|a|an)(?!\\p{L})`,
  // "Historik 11 februari": a meeting's by its day.
  `^(?:kan (?:du|jag|vi) |får jag )?(?:(?:visa|se|öppna|ta fram|hämta) )?(?:mötes)?(?:historik(?:en)?|historian)(?: (?:för|på|om|till|den|\\p{L}+dag))* \\d{1,2}(?::?e)?(?:/\\d{1,2}| (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*)(?: 20\\d\\d)?(?: i \\p{L}+)?[.?! ]*$`,
  `^(?:kan (?:du|jag|vi) |får jag )?(?:visa|se|öppna|ta fram|hämta) (?:mig )?(?:\\p{L}+ )?(?:händelse|ändrings)?(?:logg|loggen|händelser|händelserna)(?!\\p{L})`,
  `^(?:och |men )?vad (?:har|är det som har) hänt (?:(?:hittills|nu|sen sist|sedan sist|egentligen) )?(?:med|kring|runt|på|för) (?:\\p{L}+ )?${MEETING}`,
  `^(?:och |men )?vad (?:har|är) (?:\\p{L}+ )?(?:ändrats|ändrat|nytt|hänt|lagts till|tagits bort) (?:på|i|med|från) (?:\\p{L}+ )?(?:dagordning|agenda)`,
  `^vem (?:har |var det som )?(?:ändrat|ändrade|tagit bort|tog bort|strukit|strök|lagt (?:till|in)|lade (?:till|in)) (?:på |i )?(?:dagordning|bilag|punkt|ärende)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What each of them has. */
const SPEAKS_OF_IT = sifted(/histori|logg|händ|hänt|dagordning|agenda|^\s*vem /iu);

/** "Visa historiken", "vad har hänt med mötet", "vem tog bort bilaga 2": what has happened with a meeting, in order. */
export function asksHistory(text: string): boolean {
  return SPEAKS_OF_IT.test(text) && HISTORY.some((pattern) => pattern.test(text.trim()));
}
