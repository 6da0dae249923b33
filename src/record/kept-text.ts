import type { WhyKept } from '../conversation/index.ts';
import { dateInWords, type LocalDate, parseLocalDate } from '../kernel/index.ts';

/** Who may hear of a bilaga that is kept to the own chat. */
export const KEPT = {
  whoHears: 'Vem ser bilagan?',
  board: 'Bara för styrelsen (visas inte i kanalen)',
  all: 'Visas i kanalen',
  opened: 'Alla kan få veta vad som står i bilagan, också i kanalen.',
} as const;

const ONLY_OWN = 'Den besvaras bara i den egna chatten, inte i kanalen.';
const TO_OPEN = 'Ska alla se den väljer du det på kortet; senare: skicka filen igen och skriv rätta.';

/** Why a bilaga is told of in the own chat alone, and how that is changed. */
export function keptLines(kept: WhyKept | null, today: LocalDate): string[] {
  if (kept === null) return [];
  if (kept.kind === 'itself') return [`Bilagan säger själv att den inte är för alla. ${ONLY_OWN} ${TO_OPEN}`];
  const { item, date, inPart } = kept;
  const day = parseLocalDate(date);
  const when = day === null ? '' : ` ${dateInWords(day, today)}`;
  if (item !== null && inPart)
    return [
      `I bilagan står rubriken till punkt ${item.number} ${item.heading}${when}, som är intern, så hela bilagan är det. ${ONLY_OWN} Ska resten synas delar du filen och skickar delarna var för sig. Säger den inget om ärendet väljer du på kortet att den visas; senare: skicka filen igen och skriv rätta.`,
    ];
  if (item !== null)
    return [
      `Bilagan hör till punkt ${item.number} ${item.heading}${when}, som är intern. ${ONLY_OWN} Görs punkten synlig följer bilagan med.`,
    ];
  return [`Bilagan kan höra till en intern punkt${when}. ${ONLY_OWN} ${TO_OPEN}`];
}
