import { sifted } from '../patterns/sifted.ts';

/** "Är det sommarstängt?", "när öppnar kansliet?" */
const OPEN_HOURS = sifted(
  /^(?:och |men )?(?:(?:är|har) (?:det|ni|vi|kansliet|kontoret) (?:\p{L}+ )?(?:(?:sommar|jul|lunch|semester)?stängt|öppet)(?!\p{L}| (?:per |på )?\p{L}*(?:capsulam|möte|sammanträde|ärende|omröstning|hus|brev))|(?:när|hur dags|till när|hur länge) (?:öppnar|stänger|har|är) (?:ni|kansliet|kontoret)(?: (?:öppet|stängt|öppna))?[?. ]*$)/iu,
);

/** Whether it asks when the office is open, which no board's record keeps. */
export function asksOpenHours(text: string): boolean {
  return OPEN_HOURS.test(text);
}
