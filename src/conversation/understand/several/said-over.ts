/** "Är inte Eva jävig på punkt 6? Ta upp den frågan": what is asked for is what was just said. */
const ASKS_FOR_IT =
  /(\S.{4,}[?!.])\s+(?:kan (?:du|ni|vi) )?(?:ta upp|lyft|lyfta|väck|väcka|anmäl|kolla|pröva|ta)(?: upp)? (?:den|det|frågan|den frågan|det där|den saken|saken|detta)[.!?]*$/iu;

/** "Är inte Eva jävig på punkt 6? Jag vill att det prövas": the same, of what was asked and is to be tried. */
const WANTS_TRIED =
  /(\S.{4,}[?])\s+(?:(?:jag|vi) (?:vill|begär|tycker|yrkar) (?:att )?)?(?:det|den|frågan|detta|saken|det där) (?:(?:måste|bör|borde|ska|skall|behöver) )?(?:prövas|avgöras|avgörs|utredas|utreds)[.!]*$/iu;

/** "Borde inte Eva kliva av punkt 6 pga jäv? Jag vill lyfta det": the same, where it is jäv that is wanted taken up. */
const WANTS_JAV_RAISED =
  /^(\S.*(?:jäv|opartisk|partisk|delikatess)\p{L}*.*[?.!])\s+(?:(?:det|den frågan|frågan|saken|detta|det där) )?(?:jag|vi) (?:vill|skulle vilja|tänker|önskar|begär|tycker) (?:gärna |nog |att |vi |ska |bör )*(?:ta(?:r)?(?: upp)?|lyft[ae]r?|väck[ae]r?|anmäl[ae]r?|prövar?|få)(?: (?:det|den|frågan|den frågan|det där|den saken|saken|detta))?(?: (?:upp|prövat|prövad|avgjort|avgjord|på bordet|med ordföranden|till ordföranden))?[.!]*$/iu;

/** "Borde inte Eva kliva av? Jag tycker hon är jävig": the same said over. */
const SAYS_JAV_AGAIN =
  /^(\S.*(?<!\p{L})(?:jäv|opartisk|partisk|kliv|klev|lämna|avstå|gå ut|vara med|va med|stå över)\p{L}*.*[?.!])\s+(?:(?:jag|vi) (?:tycker|menar|anser|tror|menade) (?:att )?)?(?:han|hon|hen|de|dom) (?:är|e|ä|borde vara|måste vara) (?:ju |väl |nog )?jäviga?[.! ]*$/iu;

/** "Borde inte Eva vara jävig på punkt 6? Hon satt ju i deras styrelse": why it is asked. */
const SAYS_WHY_JAV =
  /^(\S.*(?:jäv|opartisk|partisk|(?<!\p{L})(?:kliv|avstå|gå ut|åt sidan|lämna rummet|stå över|(?:med|va) (?:och|å|o) besluta))\p{L}*[^?]*[?])\s+(?:(?:för|eftersom) (?:att )?)?(?:han|hon|hen|de|dom|hans|hennes|deras) (?!(?:kommer|kan|ska|får|deltar)(?!\p{L}))[^?]{3,120}$/iu;

/** The message without what only says over, asks for or grounds what was asked just before it: of that alone it is. */
export function withoutWhatIsSaidOver(text: string): string {
  return [ASKS_FOR_IT, WANTS_TRIED, WANTS_JAV_RAISED, SAYS_JAV_AGAIN, SAYS_WHY_JAV].reduce(
    (said, pattern) => said.replace(pattern, '$1'),
    text,
  );
}
