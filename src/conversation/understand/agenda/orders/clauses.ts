/** What asks somebody to do something, or says what the board holds: the "att" that follows is of that. */
const GOVERNS =
  /(?<!\p{L})(?:uppdra(?:r|ga)?|i\s+uppdrag|uppmanar?|begära?r?|ber?|hemställ(?:er|a)|ålägg(?:er|a)|bemyndigar?|anmodar?|tillåt(?:er|a)|föreslår?|föreslå|rekommenderar?|förordar?|medge(?:r|s)?|låta|delegerar?|beslut(?:ar|a)?|konstaterar?|noterar?|uttalar?|anser?|framhåll(?:er|a)|påpekar?|erinrar?|försäkrar?|bekräftar?|klargör(?:a)?|upplys(?:er|a)|informerar?|verkar?\s+för|arbetar?\s+för|avstår?(?:\s+från)?)(?!\p{L})/iu;
/** After these an "att" begins no förslag of its own. */
const LEADS_ON =
  /(?<!\p{L})(?:för|om|genom|utan|efter|till|på|med|av|så|än|från|mot|vid|innan|trots|därför|\p{L}*uppdrag(?:et)?|rätt(?:en)?|möjlighet(?:en|er)?|befogenhet(?:en)?|skyldighet(?:en)?|beslut(?:et)?|krav(?:et)?|förslag(?:et)?|mandat(?:et)?|fullmakt(?:en)?|ansvar(?:et)?|avsikt(?:en)?|syfte(?:t)?|behov(?:et)?|villkor(?:et)?|innebär(?:a)?|kommer)$/iu;
const ENDS = /[\s.,;:!?]+$/u;
/** "Styrelsen föreslås besluta": who decides leads to what is decided, and is none of it. */
const WHO_DECIDES =
  /^[\s:–-]*(?:att\s+)?(?:(?:(?:förbunds)?styrelsen|styrelse|vi)\s+)?(?:(?:föreslås|föreslår|ska|skall|bör)\s+)?(?:att\s+)?beslutar?\s*:?\s*(?=att\s)/iu;
const BETWEEN = /([\s,;]+)((?:samt|och)\s+)?(?=att\s)/giu;
/** Who is given something to do: an "och att" goes on with that. */
const GIVES_A_TASK =
  /(?<!\p{L})(?:uppdra(?:r|ga)?|i\s+uppdrag|uppmanar?|ålägg(?:er|a)|bemyndigar?|anmodar?|delegerar?)(?!\p{L})/iu;
/** "Att återkomma" is for somebody to do; "att avtalet sägs upp" is the board's, and so is what only a board does. */
const IS_TO_DO =
  /^att\s+(?!(?:alla|samtliga|båda|övriga|berörda|denna|detta|dessa|nästa)\s)(?:\p{L}+(?<![aeo]rn)a|få|ge|gå|se|be|stå)(?!\p{L})/iu;
const BOARD_DOES =
  /^att\s+(?:(?:inte|även|också)\s+)*(?:bevilja|godkänna|anta|fastställa|bifalla|avslå|utse|välja|entlediga|notera|konstatera|avsätta|bordlägga|återremittera|uppdra|ge\s.*\suppdrag|lägga\s.*\still\s+handlingarna|omedelbart)(?!\p{L})/iu;

/** "- att anta budgeten - att …", "1. anta budgeten 2. …": a list, whose lines are parted by what begins them. */
const LISTED = /^\s*(?:[-–•*]|1[.)])\s+(?=\p{L})/u;
const NEXT_LISTED = /(?:^|\s)(?:[-–•*]|\d{1,2}[.)])\s+(?=\p{L})/u;

/**
 * The clauses of förslag till beslut, each from its "att"; a line of a list is one for itself. "Att ge chefen i uppdrag
 * att säga upp avtalet" is one: the second "att" is what she is to do, where no comma or line sets it apart; so is "och
 * att" with more that she is to do.
 */
export function clausesIn(text: string): string[] {
  if (!LISTED.test(text)) return clausesOf(text);
  return text
    .split(NEXT_LISTED)
    .filter((line) => /\p{L}/u.test(line))
    .flatMap((line) => clausesOf(/^att\s/iu.test(line) ? line : `att ${line}`));
}

function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  const said = text.replace(WHO_DECIDES, '');
  let from = 0;
  for (const { index, 0: whole, 1: gap = '', 2: joiner } of said.matchAll(BETWEEN)) {
    const before = said.slice(from, index);
    const isApart = /[,;\n]/u.test(gap);
    const after = said.slice(index + whole.length);
    if (!isApart && (joiner === undefined ? isLedOn(before) : hasMoreToDo(before, joiner, after))) continue;
    clauses.push(before);
    from = index + whole.length;
  }
  return [...clauses, said.slice(from)]
    .map((one) => one.replace(ENDS, '').trim())
    .filter((one) => one !== '');
}

/** As they were written, or without the "att" that they begin with. */
export function clausesWritten(text: string): string[] {
  return clausesIn(/^(?:att\s|$)/iu.test(text) || LISTED.test(text) ? text : `att ${text}`);
}

function isLedOn(before: string): boolean {
  return LEADS_ON.test(before) || GOVERNS.test(sinceLastAtt(before));
}

function sinceLastAtt(before: string): string {
  return before.split(/(?<!\p{L})att\s/iu).at(-1) ?? '';
}

function hasMoreToDo(before: string, joiner: string, after: string): boolean {
  if (!/^och/iu.test(joiner) || !GIVES_A_TASK.test(before)) return false;
  return IS_TO_DO.test(after) && !BOARD_DOES.test(after);
}
