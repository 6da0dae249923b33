/** "Styrelsen kan inte", "ordföranden kommer inte": of a post or a body, and never of the one who writes. */
const OF_ROLE =
  /^(?:(?:hej|nu|men|och|tyvärr|dessvärre|obs)[ ,.!:]+)*(?:hela |vår |våra )?(?<who>styrelsen|förbundet|regionen|kommunen|kansliet|ordföranden?|vice(?: ?ordföranden?)?|ersättar(?:en|na)|suppleant(?:en|erna)|ledamoten|ledamöterna|sekreteraren|förbundschefen|chefen|kolleg(?:an|orna)|revisorn|föredraganden|gruppen|partiet) (?:kommer|kan|hinner|deltar|har (?:fått )?förhinder|är (?:sjuk|borta|förhindrad))(?!\p{L})/iu;

/** The post or body of which it is told that it comes or not; null: none is. */
export function roleAnswering(text: string): string | null {
  return text.includes('?') ? null : (OF_ROLE.exec(text)?.groups?.who?.toLocaleLowerCase('sv') ?? null);
}
