import { type Instant, instantInWords, type LocalDate, type PersonRef } from '../../../kernel/index.ts';
import { listed } from '../agenda/agenda.ts';
import { someNames } from '../folded-names.ts';

const email = ({ name, email: address }: { readonly name: string; readonly email: string | null }) =>
  address === null ? name : `${name} (${address})`;

/** When Klubban reminds by itself, and whom to ring. */
export const REMINDERS_ASKED = {
  times: (times: readonly Instant[], when: string, today: LocalDate) =>
    times.length === 0
      ? `Ingen fler påminnelse går av sig själv om mötet ${when}.`
      : `De som inte har svarat påminns om mötet ${when} ${listed(times.map((time) => instantInWords(time, today)))}.`,
  notSent: (when: string, isCalled: boolean) =>
    isCalled
      ? `Kallelsen till mötet ${when} är inte skickad härifrån, så ingen påminns av sig själv.`
      : `Kallelsen till mötet ${when} är inte skickad än, så ingen påminns.`,
  onNoDay: 'Jag lägger inte in någon påminnelse på en dag du väljer.',
  none: (when: string) => `Ingen har påmints om mötet ${when} än.`,
  wentTo: (people: readonly PersonRef[]) => `Den gick till ${someNames(people)}.`,
  wentToAll: (who: string) => `Den gick till ${who}.`,
  waiting: (people: readonly PersonRef[]) => `Har inte svarat: ${someNames(people)}.`,
  allAnswered: 'Alla har svarat, så ingen påminns som det är nu.',
  settings:
    'Dagarna är styrelsens regler reminderDays och rsvpDays, och ändras med klubban board apply. Du kan också påminna nu: skriv ”påminn de som inte svarat”.',
  ringNobody: (when: string) => `Ingen behöver ringas: alla har svarat om mötet ${when}.`,
  toRingUnreminded: (
    out: readonly { readonly name: string; readonly email: string | null }[],
    when: string,
  ) =>
    `Ring eller skriv till ${listed(out.map(email))}: ${out.length === 1 ? 'svaret' : 'svaren'} om mötet ${when} saknas, och ingen fler påminnelse går av sig själv.`,
  toRing: (out: readonly { readonly name: string; readonly email: string | null }[], when: string) =>
    out.length === 0
      ? `Ingen av dem som inte har svarat om mötet ${when} behöver ringas: alla nås av en påminnelse.`
      : `Ring eller skriv till ${listed(out.map(email))}: av dem som inte har svarat om mötet ${when} nås de inte av en påminnelse.`,
} as const;
