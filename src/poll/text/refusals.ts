import type { Instant } from '../../kernel/index.ts';
import type { PollRefusal } from '../domain/refusals.ts';
import { whenText } from './words.ts';

type Code = PollRefusal['code'];
type DataOf<C extends Code> = Extract<PollRefusal, { readonly code: C }>['data'];

/** One sentence or two for each refusal: which rule, and what one can do instead. */
export const pollRefusalText: {
  readonly [C in Code]: (data: DataOf<C>, now: Instant) => string;
} = {
  'poll.unknown': () => 'Den snabbfrågan finns inte bland dina. Kanske gäller den en annan styrelse.',
  'poll.alreadyAsked': ({ question }) => `Frågan är redan ställd: ${question}`,
  'poll.mayNotAsk': () =>
    'Snabbfrågor kan ställas av ledamöterna och kansliet. Be någon av dem att ställa frågan.',
  'poll.mayNotHandle': () =>
    'Det kan den som ställde frågan, kansliet eller ordföranden göra. Hör av dig till någon av dem.',
  'poll.mayNotPlan': () =>
    'Bara kansliet och ordföranden lägger in möten i planen. Be någon av dem att skapa mötet.',
  'poll.questionMissing': () => 'Frågan saknas. Skriv vad du vill veta.',
  'poll.questionTooLong': ({ length, most }) =>
    `Frågan är ${length} tecken lång. Högst ${most} får plats på kortet: korta den.`,
  'poll.tooFewChoices': ({ dates }) =>
    dates
      ? 'Ange minst två tider att välja mellan, till exempel ”8 dec eller 9 dec kl 9–12”.'
      : 'Ange minst två svar att välja mellan, ett på varje rad.',
  'poll.tooManyChoices': ({ given, most, dates }) =>
    `${given} ${dates ? 'tider' : 'svar'} är för många. Högst ${most} får plats: ta bort eller slå ihop några.`,
  'poll.choiceTooLong': ({ number, length, most }) =>
    `Svar ${number} är ${length} tecken långt. Högst ${most} får plats: korta det, och skriv resten i frågan.`,
  'poll.sameChoices': ({ choice }) => `Två svar är likadana: ${choice}. Ta bort det ena eller skriv om det.`,
  'poll.sameTimes': () => 'Samma tid står två gånger. Ta bort den ena.',
  'poll.timePassed': ({ number }) => `Tid ${number} har redan varit. Ange tider som ligger framåt.`,
  'poll.deadlineNotAhead': () => 'Sista svarsdagen har redan varit. Välj en senare dag.',
  'poll.deadlineTooFar': ({ days }) => `En fråga kan vara öppen i högst ${days} dagar. Välj en tidigare dag.`,
  'poll.deadlineAfterTimes': () =>
    'Sista svarsdagen ligger efter den första föreslagna tiden. Välj en tidigare svarsdag.',
  'poll.nobodyToAsk': () => 'Det finns ingen att fråga: styrelsens register har inga sådana personer i dag.',
  'poll.noChannel': () =>
    'Styrelsen har ingen kanal kopplad. Fråga styrelsen eller ledamöterna i stället, eller be kansliet att koppla kanalen.',
  'poll.notAsked': ({ inChannel }) =>
    inChannel
      ? 'Den här frågan besvaras i kanalen där den ställdes. Ditt svar är inte registrerat.'
      : 'Du hör inte till dem som är tillfrågade här. Inget svar är registrerat.',
  'poll.alreadyAnswered': () =>
    'Du har redan svarat. I en anonym fråga går ett svar inte att ändra, eftersom ingen kan se vilket som är ditt.',
  'poll.noChoice': () => 'Välj ett svar först. Inget är registrerat än.',
  'poll.oneChoiceOnly': () => 'Här kan du välja ett svar. Inget nytt är registrerat.',
  'poll.answerUnclear': ({ dates }) =>
    dates
      ? 'Svaret är inte registrerat: alla tider behöver ett svar. Välj ett svar för varje tid och försök igen.'
      : 'Svaret är inte registrerat: det finns inte bland alternativen på kortet. Välj ett av dem och försök igen.',
  'poll.closed': ({ at, reminding }, now) =>
    reminding
      ? `Frågan avslutades ${whenText(at, now)}, så ingen påminns. Ställ den igen om du behöver fler svar.`
      : `Frågan avslutades ${whenText(at, now)}. Ditt svar är inte registrerat. Behövs det, be den som frågade att ställa frågan igen.`,
  'poll.nobodyToRemind': ({ channel }) =>
    channel
      ? 'I en kanal vet ingen vilka som återstår, så ingen påminns. Skriv en rad i kanalen i stället.'
      : 'Alla har svarat. Det finns ingen att påminna.',
  'poll.justReminded': () => 'En påminnelse har just gått ut. Vänta minst en timme innan du påminner igen.',
  'poll.tooLateToRemind': ({ deadline }, now) =>
    `Ingen påminns på kvällar, nätter eller röda dagar, och frågan stänger ${whenText(deadline, now)}. Ingen påminnelse går ut.`,
  'poll.notDates': () => 'Den tiden finns inte bland förslagen. Öppna frågan på nytt och välj en av dem.',
};

/** The Swedish sentence for a refusal, as of `now`. */
export function explainPollRefusal(refusal: PollRefusal, now: Instant): string {
  const explain = pollRefusalText[refusal.code] as (data: PollRefusal['data'], now: Instant) => string;
  return explain(refusal.data, now);
}
