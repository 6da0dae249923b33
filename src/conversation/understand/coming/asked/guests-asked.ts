import { sifted } from '../../patterns/sifted.ts';

const GUEST =
  '(?:praktikant|kollega|kollegor|gäst|åhörare|besökare|student|elev|medarbetare|tjänsteman|tjänstemän|vän|kompis|barn|son|dotter|tolk|assistent|ledsagare|medföljare|journalist|efterträdare|chef|sekreterare|utomstående|handledare|adept)(?:en|er|erna|n|na|t|et)?';
const SOME = '(?:(?:en|ett|någon|nån|några|min|mina|mitt|vår|våra|två|tre|extra|annan)\\s+)*';
const FROM_OUTSIDE =
  '(?:någon|nån|folk|andra|fler|en)\\s+(?:till|utifrån|annan|som\\s+inte|utomstående|extra)';
const WITH_ME = sifted(
  String.raw`^(?:(?:hej|och|men|du|förresten)[\s,.!]+)*(?:(?:får|kan|skulle|kunde|ska)\s+(?:jag|vi|man)|(?:är|går)\s+det\s+(?:ok|okej|bra|möjligt|att)?\s*(?:(?:om|att)\s+)?(?:jag|vi|man)?)\s+(?:(?:kunna|få|gärna)\s+)*(?:tar?|har?|bjuder?|bjuda)\s+(?:(?:med|in|mig|oss)\s+)+(?:${SOME}${GUEST}|${FROM_OUTSIDE})(?!\p{L})`,
  'iu',
);
const MAY_COME = sifted(
  String.raw`^(?:(?:hej|och|men|du|förresten)[\s,.!]+)*(?:får|kan)\s+(?:${SOME}${GUEST}|${FROM_OUTSIDE})\s+(?:(?:också|få)\s+)*(?:vara\s+med|följa\s+med|komma(?:\s+med)?|sitta\s+med|delta|lyssna|närvara)(?!\p{L})`,
  'iu',
);

/** "Får jag ta med mig en praktikant?", "får min kollega sitta med?": of somebody who has nothing to do with the board. */
export function asksForGuest(text: string): boolean {
  return text.length < 120 && (WITH_ME.test(text) || MAY_COME.test(text));
}
