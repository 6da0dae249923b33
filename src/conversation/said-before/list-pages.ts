import type { Instant } from '../../kernel/index.ts';
import type { Membership } from '../knowledge.ts';
import { AT_ONCE, PAGE, type Stretch, stretchButtons, stretchInWords } from '../text/pages.ts';
import { figure, type Said } from '../text/said.ts';
import type { Part } from '../turn/situation.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { foldDots } from '../understand/words/stem.ts';
import type { Context, ListAsked, Listed } from './context.ts';

/** What words right after a list ask of it: one of its pages, or one that it has not. */
export type PageSaid =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'none'; readonly page: number };

const LONGEST = 60;
const LEAD =
  '(?:(?:ja|jo|ok|okej|och|sa|hej|tack|snalla|kan du|kan jag fa|far jag|jag vill|vill jag|visa|se|ge mig|mig|lista|las|bladdra|hamta|finns det|fanns det|ar det|har du|vilka ar|vad ar|lite|nagra|annu)[ ,.!]+)*';
const END = '(?:[ ,]+(?:tack|da|nu|kvar|rader|av (?:dem|dom|listan)|i listan))*[?.! ]*$';
const MORE = 'fler|flera|mer|mera|(?:de )?(?:resten|resterande|aterstaende|ovriga \\d+)';
const NEXT = sifted(
  `^${LEAD}(?:${MORE}|(?:de )?nasta (?:sidan?|del(?:en)?|\\d{1,3}|trettio)|(?:visa|se) (?:alla|allt|allihop)|hela listan|fortsatt(?:ning(?:en)?)?|vidare|framat)${END}`,
  'u',
);
/** With what the list is of; where there are no more of them it asks for itself. */
const NEXT_OF = sifted(
  `^${LEAD}(?:${MORE})(?: av)? (?:beslut|paragraf|arende|punkt|mote|protokoll|namn|person|ledamot|ledamoter|bilag|uppdrag|summ|belopp)\\p{L}*${END}`,
  'u',
);
const BACK = sifted(
  `^${LEAD}(?:(?:foregaende|forra|tidigare) (?:sidan?|del(?:en)?|\\d{1,3})|(?:ga|en sida|bladdra) (?:bakat|tillbaka)|bakat|sidan (?:innan|fore))${END}`,
  'u',
);
const NUMBERED = sifted(
  `^${LEAD}(?:ga till )?(?:sidan? (\\d{1,4})|(forsta|sista) sidan|fran (borjan))${END}`,
  'u',
);

/** "Visa fler", "nästa sida", "resten?", "sida 3", right after a list; null: it is none of these. */
export function pageSaid(text: string, { page, pages }: Pick<Listed, 'page' | 'pages'>): PageSaid | null {
  if (text.length > LONGEST) return null;
  const said = foldDots(text.trim().toLocaleLowerCase('sv'));
  const wanted = pageWanted(said, page, pages);
  if (wanted === null) return null;
  return { kind: wanted >= 0 && wanted < pages ? 'page' : 'none', page: wanted };
}

function pageWanted(said: string, page: number, pages: number): number | null {
  if (NEXT.test(said)) return page + 1;
  if (page + 1 < pages && NEXT_OF.test(said)) return page + 1;
  if (BACK.test(said)) return page - 1;
  const [whole, number, end] = NUMBERED.exec(said) ?? [];
  if (whole === undefined) return null;
  if (number !== undefined) return Number(number) - 1;
  return end === 'sista' ? pages - 1 : 0;
}

/** That the list has no such page, and what it has. */
export function sayNoPage({ page, pages, total }: Listed, { page: wanted }: PageSaid): Said {
  const stretch = { page, pages, from: page * PAGE, to: Math.min(total, (page + 1) * PAGE), total };
  const buttons = stretchButtons(stretch).map((one) => ({ kind: 'page' as const, ...one }));
  if (pages === 1) {
    const fact = `Det finns inga fler: alla ${figure(total)} står i svaret.`;
    return { fact, lines: ['Tryck på Visa mer där för att se dem som inte syns.'] };
  }
  if (wanted < 0) return { fact: `Listan börjar där: det var ${stretchInWords(stretch)}.`, buttons };
  if (wanted > page + 1)
    return { fact: `Listan har ${figure(pages)} sidor och ${figure(total)} rader.`, buttons };
  return {
    fact: `Det finns inga fler: ${stretchInWords(stretch)} var de sista.`,
    buttons,
  };
}

/** The list of the last answer, as long as its board is one that the asker is on. */
export function listSpokenOf({ listed = null }: Context, memberships: readonly Membership[]): Listed | null {
  const boardId = listed?.asked.boardId;
  const isHers = boardId === undefined || memberships.some((one) => one.boardId === boardId);
  return memberships.length > 0 && isHers ? listed : null;
}

/** Of what a message is answered with, what is of the board whose list is turned; all of it where none is. */
export function partsOf(parts: readonly Part[], boardId: string | undefined): readonly Part[] {
  const own = parts.filter(
    (part) =>
      (part.kind === 'answer' && part.boardId === boardId) ||
      (part.kind === 'question' && part.request.boardId === boardId),
  );
  return own.length > 0 ? own : parts;
}

/** What is remembered of a list that was answered with; nothing where all of it is seen at once. */
export function listedOf(
  { page, pages, total }: Stretch,
  asked: ListAsked | undefined,
  at: Instant,
): { listed?: Listed } {
  return asked === undefined || total <= AT_ONCE ? {} : { listed: { asked, page, pages, total, at } };
}
