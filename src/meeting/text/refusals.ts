import { dateInWords, instantInWords, type LocalDate, timeInWords } from '../../kernel/index.ts';
import { explainRecusalRefusal, isRecusalRefusal } from '../../recusal/index.ts';
import type { MeetingRefusal } from '../domain/refusals.ts';
import { forWhom, whenInWords } from './attendance/attendance.ts';
import { withAddresses } from './notice/told.ts';

type Own = Exclude<MeetingRefusal, { readonly code: `recusal.${string}` }>;
type DataOf<Code extends Own['code']> = Extract<Own, { readonly code: Code }>['data'];

const TEXT: { readonly [Code in Own['code']]: (data: DataOf<Code>, today: LocalDate) => string } = {
  'meeting.unknown': () => 'Det mötet finns inte.',
  'meeting.alreadyHeld': ({ date }, today) =>
    `Mötet ${dateInWords(date, today)} har hållits. Det som blev fel rättas i protokollet.`,
  'meeting.noMinutes': ({ date }, today) => `Mötet ${dateInWords(date, today)} har inget protokoll än.`,
  'meeting.cancelled': ({ date }, today) => `Mötet ${dateInWords(date, today)} är inställt.`,
  'meeting.begun': ({ date, start, act, isOver }, today) => {
    const since = isOver
      ? `Mötet ${dateInWords(date, today)} är över`
      : date === today && start !== null
        ? `Mötet pågår sedan ${timeInWords(start)}`
        : `Mötet ${dateInWords(date, today)} har börjat`;
    return act === 'CANCEL'
      ? `${since}. Det kan ställas in fram till att det börjar (Klubbans ordning). Avsluta det i protokollet.`
      : `${since}. Det kan flyttas fram till att det börjar (Klubbans ordning). Avsluta det i protokollet, och lägg in ett nytt möte för den andra dagen.`;
  },
  'meeting.noSuchItem': ({ date, item }, today) =>
    `Punkt ${item} finns inte på dagordningen för mötet ${dateInWords(date, today)}. Kontrollera numret.`,
  'meeting.notOnBoard': () => 'Den personen finns inte bland styrelsens ledamöter och ersättare.',
  'meeting.notAskedAboutJav': ({ item }) =>
    `Du har inte fått någon fråga om jäv i punkt ${item}. Kan du vara jävig skriver du ”jag är jävig på punkt ${item}” (KL 6:30).`,
  'meeting.notCalledIn': ({ item }) => `Du är inte tillfrågad som ersättare i punkt ${item}.`,
  'meeting.seatTaken': ({ by }) =>
    by === null
      ? 'Platsen är redan tagen. Tack för att du svarade.'
      : `Platsen är redan tagen: ${by.name} tjänstgör. Tack för att du svarade.`,
  'meeting.callOver': ({ item }) =>
    `Frågan om att tjänstgöra i punkt ${item} gäller inte längre. Behövs du får du frågan på nytt.`,
  'meeting.servesAlready': ({ servesFor }) =>
    `Du tjänstgör redan ${servesFor === null ? 'på en vakant plats' : `för ${servesFor.name}`}, och kan bara rösta för en plats (Klubbans ordning). Finns det en ersättare till för platsen tillfrågas den. Stämmer det inte säger du till kansliet.`,
  'meeting.mayNotPrepare': () =>
    'Mötet förbereds av kansliet, som också lägger in, flyttar och ställer in möten (Klubbans ordning). Hör av dig dit. Ledamöter föreslår ärenden med ”jag vill ta upp …”.',
  'meeting.onlySends': () =>
    'Som administratör skickar du kallelsen, påminner och postar dagordningen. Möten och ärenden läggs in av kansliet (Klubbans ordning). Hör av dig dit. Ska du också förbereda möten tas ”permission: admin” bort i styrelsens beskrivning.',
  'meeting.mayNotPropose': () =>
    'Ärenden väcks av ledamöter, och av ersättare som tjänstgör (KL 4 kap. 20 §). Be en ledamot eller kansliet ta upp det.',
  'meeting.mayNotPost': () =>
    'Bara kansliet eller ordföranden kan posta dagordningen (Klubbans ordning). Hör av dig till kansliet.',
  'meeting.noChannel': () =>
    'Jag vet inte i vilken kanal styrelsens dagordning ska stå. Ange team och kanal i styrelsens beskrivning, eller lägg till mig i kanalen och be administratören skriva in den.',
  'meeting.noAgenda': ({ date }, today) =>
    `Mötet ${dateInWords(date, today)} har ingen dagordning att posta. Lägg till ärenden eller läs in kallelsen först.`,
  'meeting.itemGone': ({ date }, today) =>
    `Ärendet finns inte kvar på dagordningen för mötet ${dateInWords(date, today)}. Öppna dagordningen igen.`,
  'meeting.paperGone': () => 'Den bilagan är inte borttagen härifrån. Öppna dagordningen igen.',
  'meeting.paperThere': ({ label }) =>
    `Samma fil finns redan på punkten, som bilaga ${label}, så den gamla läggs inte tillbaka. Ta bort bilaga ${label} först om numret ska vara det gamla.`,
  'meeting.outsideMeeting': ({ date, number, heading, edge }, today) =>
    edge === 'OPENING'
      ? `Mötet ${dateInWords(date, today)} börjar med punkt ${number}, ${heading}: inget tas upp före den (Klubbans ordning). Välj en plats efter den.`
      : `Mötet ${dateInWords(date, today)} slutar med punkt ${number}, ${heading}: inget tas upp efter den (Klubbans ordning). Välj en plats före den.`,
  'meeting.headingMissing': () => 'Ärendet behöver en rubrik.',
  'meeting.noSuchProposal': () => 'Det förslaget hittar jag inte.',
  'meeting.proposalSettled': ({ heading }) => `Förslaget ”${heading}” är redan avgjort eller återtaget.`,
  'meeting.distanceNotDecided': ({ decided }) =>
    decided === 'NOT_ALLOWED'
      ? 'Styrelsen har beslutat att inte ha möten på distans, så ingen länk läggs in (FinsamL 19 a §).'
      : 'Styrelsen har inte beslutat om möten på distans, så ingen länk läggs in (FinsamL 19 a §). Ta upp frågan på ett möte, och ange sedan beslutet i styrelsens regler.',
  'meeting.badLink': () => 'Länken ska börja med https:// och vara utan mellanslag.',
  'meeting.reasonMissing': () => 'Skriv varför. Skälet syns för alla som berörs.',
  'meeting.hourHasPassed': ({ date, start }, today) =>
    `Klockan är redan mer än ${start.replace(':', '.')} ${dateInWords(date, today)} (Klubbans ordning: ett möte läggs inte in eller flyttas till en tid som har varit). Välj en tid som kommer.`,
  'meeting.dayHasPassed': ({ date }, today) =>
    `${dateInWords(date, today)} har varit. Välj en dag som kommer.`,
  'attendance.onlyOffice': () =>
    'Svar åt någon annan registrerar bara kansliet, och det syns på svaret (Klubbans ordning). Hör av dig dit.',
  'attendance.answeredSelf': ({ person }) =>
    `${person.name} har själv svarat på kallelsen, och ändrar det själv (Klubbans ordning: kansliet tar bara bort svar som det har registrerat). Har du fått ett annat besked registrerar du det.`,
  'attendance.notCalled': () =>
    'På kallelsen svarar ledamöter och ersättare. Vill du vara med som gäst, hör av dig till kansliet.',
  'attendance.notAsked': () =>
    'Du är inte tillfrågad som ersättare till mötet. Ersättare tillfrågas i den ordning som bestämdes när de valdes (FinsamL 12 §). Du får ändå vara med på mötet (KL 6:17).',
  'attendance.noDistance': ({ decided }) =>
    decided === 'NOT_ALLOWED'
      ? 'Styrelsen har beslutat att inte ha möten på distans (FinsamL 19 a §). Du kan komma till mötet eller anmäla förhinder.'
      : 'Att delta på distans kräver att styrelsen har beslutat om det, och något sådant beslut är inte inlagt (FinsamL 19 a §). Fråga kansliet eller ordföranden, eller anmäl förhinder.',
  'attendance.seatServed': ({ by }) =>
    `Mötet har börjat och ${by.name} tjänstgör på din plats. Säg till ordföranden om du vill gå in (KL 6:17).`,
  'attendance.seatTaken': ({ as, by, servesFor, isSilent }) => {
    if (by !== null && isSilent) {
      return `${by.name} är ledamot på platsen och har inte anmält förhinder, så du behöver inte tjänstgöra. Tack för att du svarade: du får ändå vara med på mötet (KL 6:17), och tillfrågas igen om platsen blir ledig.`;
    }
    if (by === null) return 'Platsen behöver ingen ersättare. Du får ändå vara med på mötet (KL 6:17).';
    return as === 'SUBSTITUTE'
      ? `${by.name} hann före och tjänstgör ${forWhom(servesFor?.name ?? null)}. Tack för att du svarade: du får ändå vara med på mötet (KL 6:17), och tillfrågas igen om platsen blir ledig.`
      : `${by.name} deltar, så du behöver inte tjänstgöra. Tack för att du svarade: du får ändå vara med på mötet (KL 6:17).`;
  },
  'attendance.movedSince': ({ to }, today) =>
    `Mötet är flyttat till ${whenInWords(to, today)}. Ditt svar gällde den gamla tiden och är inte registrerat.`,
  'attendance.mayNotRemind': () =>
    'Bara kansliet eller ordföranden kan påminna om mötet (Klubbans ordning). Hör av dig till kansliet.',
  'attendance.nobodyToRemind': () =>
    'Ingen behöver påminnas: alla ledamöter och tillfrågade ersättare har svarat.',
  'attendance.begun': () => 'Mötet har börjat, så det är för sent att påminna. Ring den som saknas.',
  'attendance.over': (meeting, today) =>
    `Mötet ${whenInWords(meeting, today)} är över, så inga svar tas emot längre. Vilka som var med står i protokollet: stämmer något inte hör du av dig till kansliet.`,
  'attendance.notCalledTo': ({ date }, today) =>
    `Kallelsen till mötet ${dateInWords(date, today)} är inte skickad än, så det finns inget att påminna om. Kansliet skickar den först (skriv ”skicka kallelsen”). Sedan går det att påminna dem som inte har svarat.`,
  'attendance.justReminded': ({ by, at, goesAt, again }, today) =>
    `${goesAt === null ? `${by?.name ?? 'Klubban'} påminde ${instantInWords(at, today)}` : `Påminnelsen${by === null ? '' : ` som ${by.name} bad om`} går ${instantInWords(goesAt, today)}`}. Ingen påminns två gånger inom en timme (Klubbans ordning): påminn igen efter ${instantInWords(again, today)}, eller ring.`,
  'notice.mayNotSend': () =>
    'Bara kansliet kan skicka kallelsen (Klubbans ordning). Ordföranden kan be om ett möte.',
  'meeting.mayNotSeeHistory': () =>
    'Mötets historik visas för kansliet och den som leder mötet (Klubbans ordning). Hör av dig till kansliet.',
  'notice.mayNotSeeProof': () =>
    'Vem som har fått och öppnat kallelsen visas för kansliet och den som leder mötet (Klubbans ordning). Hör av dig till kansliet. Vilka som kommer ser du om du skriver ”vilka kommer”.',
  'meeting.extraByOffice': ({ by, seats, office }) => {
    const third = Math.ceil(seats / 3);
    const toOffice = office.length === 0 ? 'kansliet' : withAddresses(office);
    const rule =
      'Ett extra sammanträde hålls om ordföranden anser att det behövs, eller om minst en tredjedel av ledamöterna begär det (KL 6:23).';
    const way = {
      CHAIR: `Du kan alltså bestämma det. Skriv dag och tid till ${toOffice}: kansliet lägger in mötet och skickar kallelsen (Klubbans ordning).`,
      MEMBER: `Här räcker det att ${third} av ${seats} ledamöter begär det. Skriv det till ordföranden eller ${toOffice}.`,
      OTHER: `Ta upp det med ordföranden eller ${toOffice}.`,
    }[by];
    return `${rule} ${way}`;
  },
  'notice.noAgenda': ({ date }, today) =>
    `Mötet ${dateInWords(date, today)} har ingen dagordning än. Lägg till ärenden först, eller läs in en kallelse.`,
  'notice.tooLate': ({ date }, today) =>
    `Mötet ${dateInWords(date, today)} har börjat. En kallelse skickas före mötet. Ska styrelsen träffas en annan dag lägger du in ett nytt möte.`,
  'notice.changedSincePreview': () =>
    'Kallelsen har ändrats sedan du såg den. Inget har skickats. Titta igenom den igen och skicka sedan.',
  'notice.needsApproval': () =>
    'Styrelsen vill att ordföranden godkänner kallelsen innan den skickas (styrelsens egen regel). Be om godkännande först.',
  'notice.noApprovalNeeded': () =>
    'Styrelsen kräver inget godkännande av kallelsen. Kansliet kan skicka den direkt.',
  'notice.onlyChair': () =>
    'Kallelsen godkänns av ordföranden, eller av vice ordföranden när ordföranden har förhinder (FinsamL 17 §).',
};

/** The Swedish sentence for what a meeting refuses: the rule, and what one can do instead. */
export function explainMeetingRefusal(refusal: MeetingRefusal, today: LocalDate): string {
  if (isRecusalRefusal(refusal)) return explainRecusalRefusal(refusal);
  const explain = TEXT[refusal.code] as (data: Own['data'], today: LocalDate) => string;
  return explain(refusal.data, today);
}
