const MINUTES = String.raw`(?:protokoll\p{L}*(?: (?:(?!(?:att|vem|vilka|hur|om|när|vad|varför) ).)+?)?|(?:de senaste protokollen|det jag har)(?: i .+?)?|något protokoll)`;
/** "Ingen jäv framgår av protokollet 20 oktober." */
const NONE = new RegExp(
  String.raw`^(Ingen|Inga|Inget) ((?:(?!framgår).)+) framgår(?: av (${MINUTES}))?\.$`,
  'u',
);
/** "Det framgår inte av protokollet 20 oktober att …" */
const NOT_SAID = new RegExp(
  `^Det framgår inte(?: av (${MINUTES}))? ((?:att|vem|vilka|hur|om|när|vad|varför) (?!av det jag har).+)$`,
  'u',
);
/** "Du står inte som föredragande på dagordningen 10 december." */
const NOT_STANDS = /^(.+?) står inte som (föredragande .+)$/u;
/** "Jag hittar ingen § 44 i det jag har." */
const NOT_FOUND = /^Jag hittar (ingen|inga|inget) (.+?)(?: i det jag har)?\.$/u;
const NOT_IN_IT = /(?<=^[^.:]{1,40} framgår inte(?: \p{Ll}+)? av det )jag har(?=[.:,])/u;
/** "Nej, Sofia Berg står inte bland dem som var med 20 oktober." */
const NOT_AMONG = /^(?:Ja|Nej), (.+) står inte bland dem som (.+)$/u;
/** "Ingen ersättare tjänstgjorde 20 oktober, enligt protokollet." */
const NOBODY = /^Ingen (\p{Ll}+) (tjänstgjorde .+|för .+), enligt protokollet\.$/u;

/** "Inget ärende avslogs 24 september." */
const NO_MATTER = /^Inget ärende (?!per capsulam)(\p{Ll}+ .+)\.$/u;

/**
 * What denies something of the record, told to whoever is not told all of it: of what is open, so that it is true whatever
 * else there is, and tells nothing of it. Of one § it is true as it stands.
 */
export function ofOpenPart(fact: string): string {
  const none = NONE.exec(fact);
  if (none !== null) {
    const [, no = '', what = '', of] = none;
    return `Av det som är öppet${within(of)} framgår ${no.toLocaleLowerCase('sv')} ${what}.`;
  }
  const notSaid = NOT_SAID.exec(fact);
  if (notSaid !== null) return `Av det som är öppet${within(notSaid[1])} framgår inte ${notSaid[2]}`;
  const notAmong = NOT_AMONG.exec(fact);
  if (notAmong !== null) return `Av det som är öppet framgår inte att ${notAmong[1]} ${notAmong[2]}`;
  const notStands = NOT_STANDS.exec(fact);
  if (notStands !== null) {
    const [, who = '', as = ''] = notStands;
    return `I det som är öppet står ${who === 'Du' ? 'du' : who} inte som ${as}`;
  }
  const notFound = NOT_FOUND.exec(fact);
  if (notFound !== null) return `I det som är öppet hittar jag ${notFound[1]} ${notFound[2]}.`;
  const noMatter = NO_MATTER.exec(fact);
  if (noMatter !== null) return `Av det som är öppet framgår inte att något ärende ${noMatter[1]}.`;
  const nobody = NOBODY.exec(fact);
  if (nobody !== null) {
    const [, who = '', what = ''] = nobody;
    return `Av det som är öppet i protokollet framgår inte att någon${who === 'ersättare' ? ' ersättare' : ` ${who}`} ${what}.`;
  }
  return fact.replace(NOT_IN_IT, 'som är öppet');
}

const within = (of: string | undefined) => (of === undefined || of === 'något protokoll' ? '' : ` i ${of}`);
