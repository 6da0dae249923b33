import { ordersWithReason } from '../agenda/orders/new-item.ts';
import { asksOfTie } from '../coming/asked/tie-asked.ts';
import { isEverydayReason } from '../coming/reply/everyday-reasons.ts';
import { asksOrOrders, mayAnswer as mayBeAnswer } from '../coming/reply/may-answer.ts';
import { isDay } from '../dates/dates.ts';
import type { OpenMatter } from '../open-matters.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Understanding } from '../understand.ts';
import { type SaidKind, saidOf } from './clause-kinds.ts';
import { ASKS, COMES_FIRST, JOINED } from './clause-words.ts';
import { type Clause, clausesIn, type SaidApart } from './clauses-apart.ts';

/** More than this tells of something. */
const LONGEST = 400;

/** What she may answer, and then ask something. */
const ANSWERS: ReadonlySet<SaidKind> = new Set<SaidKind>(['COMING', 'SERVING', 'CASE', 'POLL', 'JAV']);

/** "Förhinder, vem går in?" may suppose it; who says what she herself does has answered. */
const OF_ONESELF =
  /(?<!\p{L})(?:jag|mig|mej|har|är|får|kan|kommer|deltar|hinner|missar|måste|tackar|röstar|anmäler|avstår)(?!\p{L})/iu;

/** "Hur anmäler jag det": how it is to be answered is asked, and that tells it. */
const ASKS_HOW = sifted(
  /^(?:(?:och|men|så) )?(?:hur|var|vart|till vem|vem) (?:ska |skall |bör |måste |kan )?(?:gör(?! vi(?!\p{L}))|göra|anmäl\p{L}*|säg\p{L}*|svara\p{L}*|meddela\p{L}*|hör\p{L}*|kontakt\p{L}*|vänd\p{L}*)(?!\p{L})/iu,
);
const ASKS_JAG_HOW = sifted(
  /^(?:(?:och|men|så) )?(?:hur|var|vart|vem) (?:ska|skall|bör|måste|kan) jag(?!\p{L})/iu,
);

/** "Jag kan inte den 10, kan vi flytta mötet?", "…, kan min ersättare gå?": whether she comes may hang on what is asked. */
const HANGS_ON_IT = sifted(
  /(?<!\p{L})(?:flytta\p{L}*|skjut\p{L}*|byt\p{L}*|senarelägg\p{L}*|tidigarelägg\p{L}*|annan (?:dag|tid|vecka)|annat datum|(?:ta|hitta|köra|välja|hålla) (?:en annan|ett annat)|ny(?:tt)? (?:dag|tid|datum)|(?:kan|kunde|ska|skulle) vi (?:börja|starta|köra|hålla|ta|lägga)(?: (?:det|mötet|igång))?(?: (?:kl\.?|klockan|vid|runt|först|redan|hellre))* ?\d)(?!\p{L})|^(?:kan|får|ska|skulle|kunde) (?:(?!jag|du|ni|vi|man|det)\p{L}+ ){1,2}(?:(?:kunna|få) )?(?:gå|ta (?:det|platsen|den)|komma|vara med|gå in|hoppa in|ersätta|vikariera|tjänstgöra)(?!\p{L})/iu,
);

/** "…, sitter i rätten hela dagen": why she does not come, beside that. */
const TELLS_WHY =
  /^(?:(?:jag|för jag) )?(?:sitter|är|e|ska|måste|har|ligger|reser|åker|jobbar|fick|fått|blev|vabbar)(?!\p{L})/iu;
const isWhy = (text: string) => TELLS_WHY.test(text.replace(JOINED, '')) || isEverydayReason(text);

/** "…, vilket är kul", "…, hur det än blir", "…, har ju skrivit under": no question. */
const GOES_ON = sifted(
  /^(?:vilket|hur det|vad som|var som|när det|när jag|när ni|är det inte|kan bli|ska bli|blir (?:kul|bra|trevligt|roligt|fint)|(?:har|är|e|sitter|jobbar|äger|satt|skrev) (?:ju|själv|nämligen|jag ju))(?!\p{L})/iu,
);

/** "…, om jag får ledigt", "…, bara om det går tåg": what the answer hangs on, unless it is a question by its mark. */
const ON_CONDITION = sifted(
  /^(?:(?:men|fast|dock|alltså) )?(?:bara |endast |enbart |åtminstone |i alla fall )?(?:om|ifall|såvida|förutsatt|under förutsättning|givet)(?!\p{L})[^?]*$/iu,
);

/** "…, är på Kustlandet", "…, har tandläkaren då", "…, är jävig själv", "…, har Kustlandet då tror jag?": where she is or what she has, with nobody that it is asked of. */
const TELLS_OF_HER = sifted(
  /^blir (?:(?:\p{L}+|\d+) ){0,3}?(?:sen|sent|senare|försenad)(?!\p{L})[^?]*$|^(?:är|e|va|har|sitter|ligger|ska|måste|jobbar|fick|blev)(?: (?:redan|då|tyvärr|nog|också|ju))* (?:på|i|hos|till|utomlands|hemma|borta|bortrest\p{L}*|upptag\p{L}*|sjuk|krasslig|jävig|ledig|iväg|fast|själv|semester|möte|en|ett|annat|tandläkar\p{L}*|feber|influensa\p{L}*|magsjuk\p{L}*|migrän|förkyl\p{L}*|corona|covid|ont|halsont|huvudvärk|ryggskott|förhinder|krock|fullt)(?!\p{L})[^?]*$|^(?:är|e|har|sitter|ligger|ska)(?!\p{L}).*(?<!\p{L})(?:tror|tänker|minns) jag[?. ]*$/iu,
);

/** Whether a message may answer and then ask, by its words alone: only then is looked up what is open. */
export function mayAnswerAndAsk(text: string): boolean {
  if (text.length > LONGEST) return false;
  const clauses = clausesIn(text);
  return partedAtQuestion(clauses) !== null || partedAtQuestion(clauses, true) !== null;
}

/**
 * "Kan inte då, flytta mötet?": what is said of her coming before what it may hang on, as `UNCLEAR`, and that. Null: no such
 * thing. For what is not taken as an answer as a whole.
 */
export function answerHanging(
  text: string,
  read: (words: string) => Understanding,
  open: readonly OpenMatter[],
): readonly SaidApart[] | null {
  if (asksOfTie(text)) return null;
  const parted = partedAtQuestion(clausesIn(text), true);
  const perhaps = parted === null ? null : perhapsOfComing(parted, read, open);
  if (parted === null || perhaps === null) return null;
  const { kind, heading, text: words } = perhaps;
  const asked = joined(parted.question).replace(JOINED, '');
  return [
    { kind, heading, text: words },
    { kind: 'QUESTION', heading: null, text: asked },
  ];
}

/**
 * "Har förhinder, vem går in för mig?", "vem går in för mig, jag har förhinder": the answer that stands beside a question,
 * and then the question, each as a message of its own. An answer that may be supposed only ("förhinder, vem går in?"), or is
 * told in words that are not known for one ("det blir svårt för mig, vad händer nu?"), is `UNCLEAR`. Null: the message is no
 * such thing.
 * @param read how words are read
 * @param open what waits for the one who writes, on all her boards
 */
export function answerAndQuestion(
  text: string,
  read: (words: string) => Understanding,
  open: readonly OpenMatter[],
): readonly SaidApart[] | null {
  // "Min syster jobbar där, är jag jävig?": the tie is what is asked about.
  if (asksOfTie(text)) return null;
  const parted = partedAtQuestion(clausesIn(text));
  if (parted === null) return null;
  const clauses = parted.answer.map((one) => {
    const understood = read(one.text);
    const said = saidOf(one.text, understood, open);
    return { said, hasDay: understood.entities.dates.some(isDay), isWhy: isWhy(one.text) };
  });
  const answer = clauses.find(({ said }) => said !== null && ANSWERS.has(said.kind))?.said ?? null;
  const isOfAnother = clauses.some(
    ({ said }) => said !== null && said.kind !== 'BARE' && !ANSWERS.has(said.kind),
  );
  if (isOfAnother) return null;
  const asked = ofHerSeat(joined(parted.question).replace(JOINED, ''));
  const question: SaidApart = { kind: 'QUESTION', heading: null, text: asked };
  if (answer === null) {
    const perhaps = perhapsOfComing(parted, read, open);
    return perhaps === null ? null : [perhaps, question];
  }
  // "… men inte den 17" goes on with the answer before it. What nobody understands may be why, or else what changes it.
  const isUnderstood = clauses.every(({ said, hasDay, isWhy }) => said !== null || hasDay || isWhy);
  const words = joined(parted.answer);
  const isSure = isUnderstood && OF_ONESELF.test(words) && !isSupposed(parted);
  const kind = isSure ? answer.kind : 'UNCLEAR';
  return [{ kind, heading: answer.heading, text: words }, question];
}

/** Open where somebody may answer whether she comes. */
const OF_COMING: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>([
  'notice',
  'call',
  'answered',
]);

/** "Kan inte hitta den": what one cannot do is another thing than to come. */
export const CANNOT_DO = sifted(
  /(?<!\p{L})(?:kan|hinner|kunde) (?:jag )?(?:(?:tyvärr|inte|ej|nog|heller|längre) )*(?!(?:komma|delta|vara|va|medverka|närvara|tjänstgöra|då|ta|gå)(?!\p{L}))(?:\p{L}{2,}a|se|få|nå|förstå|öppna)(?!\p{L})|(?<!\p{L})(?:måste|behöver) (?:bara |få |först )*(?:veta|fråga|ha|läsa|förstå)(?!\p{L})/iu,
);

/** "Inte jag heller", "jag heller inte": no more than that. */
const NOR_I = sifted(
  /^(?:(?:nej|nä|tyvärr|men|och)[ ,]+)*(?:inte (?:jag|heller jag)|jag (?:inte|heller))(?: (?:heller|inte|ju|tyvärr|då))*[.! ]*$/iu,
);
const mayTellOfComing = (words: string) => mayBeAnswer(words) === 'COMING' || NOR_I.test(words);

/** "Jag måste gå 15, kan Anna leda sista biten?", "jag blir sen, vem öppnar?": who leads then is told, by the whole of it. */
const ASKS_WHO_LEADS = sifted(
  /^(?:(?:och|men|så) )?(?:(?:kan|får|ska|skulle|kunde|vill) (?:(?!jag|du)\p{L}+ ){1,3}(?:leda|öppna|börja|starta|köra igång|ta över)|vem (?:\p{L}+ )?(?:leder|öppnar|håller i|tar över|leda|öppna))(?!\p{L})/iu,
);

const LEAVES_OR_IS_LATE = sifted(/(?<!\p{L})(?:sen|sent|senare|försenad|gå|åka|sticka|smita|dra)(?!\p{L})/iu);

/** What is said of one's coming in other words, before a question: an answer that shall not be lost; null: none. */
function perhapsOfComing(
  { answer, question, asksFirst }: Parted,
  read: (words: string) => Understanding,
  open: readonly OpenMatter[],
): SaidApart | null {
  const words = joined(answer);
  const isOfLeading =
    ASKS_WHO_LEADS.test(joined(question).replace(JOINED, '')) && LEAVES_OR_IS_LATE.test(words);
  const mayBe =
    !asksFirst &&
    !isOfLeading &&
    open.some(({ kind, personId }) => OF_COMING.has(kind) && personId === undefined) &&
    mayTellOfComing(words) &&
    !CANNOT_DO.test(words) &&
    read(words).entities.persons.length === 0;
  if (!mayBe) return null;
  return { kind: 'UNCLEAR', heading: null, text: words, isPerhaps: true };
}

/** "Kan inte den 10, vem går in?": for her who asks it. */
const WHO_GOES_IN =
  /^(?:(?:och|men|så) )?vem (?:är det som )?(?:går in|hoppar in|rycker in|ställer upp|tjänstgör|tar platsen|ersätter)(?: då)?[?. ]*$/iu;
const ofHerSeat = (question: string) => (WHO_GOES_IN.test(question) ? FOR_ME : question);
const FOR_ME = 'vem går in för mig?';

interface Parted {
  readonly answer: readonly Clause[];
  readonly question: readonly Clause[];
  readonly asksFirst: boolean;
}

/** "Vem går in för mig om jag blir sjuk, kan inte då": what is said after that is supposed as well. */
const SUPPOSES = sifted(
  /(?<!\p{L})(?:om|ifall|utifall|såvida) (?:att )?(?:\p{L}+ ){1,3}(?:är|e|blir|får|inte|ej|missar|kan|måste|kommer|har|skulle|ställs|går|blev|fick)(?!\p{L})/iu,
);
/** "Kan du kolla om Frida kan": what is asked, and not supposed. */
const ASKS_WHETHER =
  /(?<!\p{L})(?:vet|veta|kolla|undrar|fråga|frågar|höra|se|säga|reda)(?:\s+(?:du|ni|någon|på|ut|efter|med\s+\p{L}+))?\s+om(?!\p{L})/giu;
const isSupposed = ({ asksFirst, question }: Parted) =>
  asksFirst && SUPPOSES.test(joined(question).replace(ASKS_WHETHER, ' '));

/** The clauses that ask or order, and those before them, or after them, that may answer; null: there are no such two. */
function partedAtQuestion(clauses: readonly Clause[], isHanging = false): Parted | null {
  const first = clauses.findIndex(asks);
  if (first < 0) return null;
  const last = clauses.findLastIndex(asks);
  const parted =
    first === 0
      ? { question: clauses.slice(0, last + 1), answer: clauses.slice(last + 1), asksFirst: true }
      : { question: clauses.slice(first), answer: clauses.slice(0, first), asksFirst: false };
  // Most questions stand alone.
  if (parted.answer.length === 0) return null;
  const question = (parted.question[0]?.text ?? '').replace(JOINED, '');
  const isOther =
    HANGS_ON_IT.test(question) !== isHanging ||
    (first > 0 && ON_CONDITION.test(question)) ||
    [GOES_ON, TELLS_OF_HER, ASKS_HOW, ASKS_JAG_HOW].some((pattern) => pattern.test(question));
  // "Ta bort hyresavtalet, hinner inte": why it is ordered.
  const isOrdersReason = first === 0 && ordersWithReason(question);
  const answers = parted.answer.some(mayAnswer) || mayTellOfComing(joined(parted.answer));
  return answers && !isOther && !isOrdersReason ? parted : null;
}

const ANSWERS_SO =
  /(?<!\p{L})(?:ja|nej|jo|röstar|jävig|jäv|tjänstgör|ställer upp|går in|hoppar in)(?!\p{L})/iu;

function mayAnswer({ text }: Clause): boolean {
  return COMES_FIRST.test(text.replace(JOINED, '')) || ANSWERS_SO.test(text);
}

function asks({ text }: Clause): boolean {
  const words = text.replace(JOINED, '');
  return ASKS.test(words) || asksOrOrders(words);
}

function joined(clauses: readonly Clause[]): string {
  return clauses.map(({ text, joint }, at) => (at === 0 ? text : `${joint}${text}`)).join('');
}
