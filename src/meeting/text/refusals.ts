import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import { explainRecusalRefusal, isRecusalRefusal } from '../../recusal/index.ts';
import type { MeetingRefusal } from '../domain/refusals.ts';

type Own = Extract<MeetingRefusal, { readonly code: `meeting.${string}` }>;
type DataOf<Code extends Own['code']> = Extract<Own, { readonly code: Code }>['data'];

const TEXT: { readonly [Code in Own['code']]: (data: DataOf<Code>, today: LocalDate) => string } = {
  'meeting.unknown': () => 'Det mötet finns inte.',
  'meeting.alreadyHeld': ({ date }, today) =>
    `Mötet ${dateInWords(date, today)} har hållits. Det som blev fel rättas i protokollet.`,
  'meeting.noMinutes': ({ date }, today) => `Mötet ${dateInWords(date, today)} har inget protokoll än.`,
  'meeting.cancelled': ({ date }, today) => `Mötet ${dateInWords(date, today)} är inställt.`,
  'meeting.noSuchItem': ({ date, item }, today) =>
    `Punkt ${item} finns inte på dagordningen för mötet ${dateInWords(date, today)}. Kontrollera numret.`,
  'meeting.notOnBoard': () => 'Den personen finns inte bland styrelsens ledamöter och ersättare.',
  'meeting.notCalledIn': ({ item }) => `Du är inte tillfrågad som ersättare i punkt ${item}.`,
  'meeting.seatTaken': ({ by }) =>
    by === null
      ? 'Platsen är redan tagen. Tack för att du svarade.'
      : `Platsen är redan tagen: ${by.name} tjänstgör. Tack för att du svarade.`,
  'meeting.mayNotPrepare': () =>
    'Mötet förbereds av kansliet (Klubbans ordning). Hör av dig dit. Är du ledamot kan du föreslå ett ärende.',
  'meeting.reasonMissing': () => 'Skriv varför. Skälet syns för alla som berörs.',
  'meeting.dayHasPassed': ({ date }, today) =>
    `${dateInWords(date, today)} har varit. Välj en dag som kommer.`,
};

/** The Swedish sentence for what a meeting refuses: the rule, and what one can do instead. */
export function explainMeetingRefusal(refusal: MeetingRefusal, today: LocalDate): string {
  if (isRecusalRefusal(refusal)) return explainRecusalRefusal(refusal);
  const explain = TEXT[refusal.code] as (data: Own['data'], today: LocalDate) => string;
  return explain(refusal.data, today);
}
