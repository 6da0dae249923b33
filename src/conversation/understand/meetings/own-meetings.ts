import { sifted } from '../patterns/sifted.ts';
import { ofLast } from '../words/of-last.ts';

const MEETINGS = '(?:(?:styrelse)?möten(?:a)?|sammanträden(?:a)?)';
const BEFORE = String.raw`^(?:(?:hej|och|men|klubban|du|kan\s+du|visa|lista|vet\s+du)[\s,]+)*`;
const MONTH = String.raw`(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?`;
const DAY = String.raw`(?:den\s+)?\d{1,2}(?::?[ea])?(?:\/\d{1,2}|\s+${MONTH})`;
const STRETCH = String.raw`(?:(?:i|under|på)\s+)?(?:(?:hela|denna|den\s+här|nästa|kommande)\s+)?(?:${MONTH}|vår(?:en)?|höst(?:en)?|sommar(?:en)?|vinter(?:n)?|(?:vecka|v)\.?\s*\d{1,2}|vecka(?:n)?|månad(?:en)?|år(?:et)?|20\d\d)`;
/** "… 10 juni", "… i februari och mars", "… i vår": of that day or that time alone. */
const THEN = String.raw`(?:\s+(?:${DAY}|${STRETCH}(?:(?:\s*,|\s+och|\s*[-–])\s*${STRETCH})*)(?:\s+20\d\d)?)?`;
const ASKS = [
  String.raw`(?:vilka|vad|hur\s+många)\s+(?:för\s+)?(?:kommande\s+)?${MEETINGS}\s+(?:som\s+)?(?:har\s+jag(?:\s+(?:framför\s+mig|kvar|bokade|inbokade|att\s+gå\s+på|i\s+\p{L}+))?|(?:ska|skall|måste|bör)\s+jag\s+(?:vara\s+med\s+på|gå\s+på|på|till|delta\s+i)|är\s+jag\s+(?:kallad|tillfrågad|inbjuden|anmäld|bokad)(?:\s+(?:till|på|i|för))?|gäller\s+mig|väntar\s+på\s+mitt\s+svar)`,
  String.raw`(?:vad|vilka)\s+har\s+jag\s+för\s+(?:kommande\s+)?${MEETINGS}(?:\s+(?:framöver|inbokade|bokade|kvar))?`,
  String.raw`(?:har|får)\s+jag\s+(?:några?|nåt|något|nån)\s+(?:kommande\s+|bokade\s+|inbokade\s+)?(?:${MEETINGS}|möte|sammanträde)`,
  String.raw`(?:när|vilka\s+dagar|hur\s+många\s+gånger)\s+har\s+jag\s+${MEETINGS}`,
  String.raw`hur\s+ser\s+mina\s+(?:kommande\s+)?${MEETINGS}\s+ut`,
  String.raw`(?:alla\s+)?mina\s+(?:kommande\s+|bokade\s+|inbokade\s+)?${MEETINGS}`,
  String.raw`(?:är\s+jag\s+(?:kallad|inkallad|tillfrågad|anmäld|inbjuden)\s+till\s+(?:några|nåt|något|någonting|nånting|fler|flera)(?:\s+(?:annat\s+)?(?:möten?|sammanträden?))?(?:\s+alls)?)`,
  String.raw`(?:när|vilka\s+dagar|vilken\s+dag)\s+är\s+jag\s+(?:kallad|inkallad|inbjuden)`,
  String.raw`(?:vad|vilka|vilket)\s+är\s+(?:det\s+(?:för\s+(?:möten?\s+)?)?(?:som\s+)?)?jag\s+(?:är\s+)?(?:kallad|inkallad|inbjuden)\s+till`,
  String.raw`hur\s+ligger\s+jag\s+till(?:\s+(?:nu|då|i|på|med|båda|bägge|styrelserna|förbunden|mötena|mina|alla))*`,
  String.raw`(?:när|vilken\s+dag|vilket|vad)\s+(?:är|blir)\s+mitt\s+sista\s+(?:(?:styrelse)?möte|sammanträde)`,
  String.raw`vilka\s+${MEETINGS}\s+(?:har\s+jag\s+inte\s+svarat\s+(?:på|om)|återstår\s+för\s+mig)`,
].map((pattern) => sifted(String.raw`${BEFORE}${pattern}${THEN}[\s?.!]*$`, 'iu'));

const MAY_ASK = sifted(
  /möte|sammanträde|mitt\s+sista|kallad|tillfrågad|anmäld|inbjuden|ligger\s+jag\s+till/iu,
);

/** "Vilka möten har jag?", "vilka möten är jag tillfrågad till?": the meetings to come, and what is the asker's part in each. */
export const asksOwnMeetings = ofLast(
  (text: string): boolean =>
    text.length < 100 && MAY_ASK.test(text) && ASKS.some((pattern) => pattern.test(text)),
);
