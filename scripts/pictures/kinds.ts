/**
 * What one asks to get each kind of answer that Klubban has, on the demo boards on the day of the pictures. A new kind
 * of answer has no picture until it stands here: the types say so.
 */
import type { Answer } from '../../src/conversation/answer/answers.ts';

type KindsOf<Area extends Answer['area']> = Extract<Answer, { area: Area }>['value']['kind'];

/** Where it is said: in one's own chat, or in the channel of a board. */
export type Place = 'own chat' | 'norrskog' | 'kustlandet';

export interface Asked {
  readonly as: string;
  /** What is said, the last line last. Nothing: the bot has just been added. */
  readonly says: readonly string[];
  readonly where?: Place;
  /** What the answer of this kind, and no other, says. */
  readonly answers: RegExp;
}

/** Why no picture is taken of a kind. */
export interface Unseen {
  readonly unseen: string;
}

type Kinds = {
  readonly [Area in Answer['area']]: Readonly<Record<KindsOf<Area>, Asked | readonly Asked[] | Unseen>>;
};

const of =
  (as: string, where: Place = 'own chat') =>
  (says: string | readonly string[], answers: RegExp): Asked => ({
    as,
    says: typeof says === 'string' ? [says] : says,
    where,
    answers,
  });
const karim = of('Karim Nasser');
const maja = of('Maja Holm');
const eva = of('Eva Lind');
const sofia = of('Sofia Berg');
const birgitta = of('Birgitta Åström');
/** On a board that has just been described, and has no papers yet. */
const signe = of('Signe Wall');
/** On a board with more ledamöter than a card shows at a time. */
const runa = of('Runa Falk');

export const KINDS = {
  meeting: {
    next: karim('när är nästa möte?', /^Nästa möte: torsdag 10 december/),
    meeting: karim('var är mötet 11 mars 2027?', /11 mars 2027/),
    last: karim('när träffades vi senast?', /^Senaste mötet var/),
    plan: karim('vilka datum har vi 2027?', /möten.* 2027 i Norrskog/),
    'no-meeting-then': karim('när är mötet i maj 2027?', /^Jag hittar inget möte i maj 2027/),
    'moved-away': { unseen: 'Inget möte på demons styrelser har flyttats.' },
    cancelled: { unseen: 'Inget möte på demons styrelser är inställt.' },
    'none-before': { unseen: 'Frågan följer på en annan: bladen visar svar på en fråga var.' },
    'no-meeting': signe('när börjar mötet?', /^Inget möte finns inlagt/),
  },
  agenda: {
    agenda: [
      karim('visa dagordningen', /^Dagordning 10 december: 12 ärenden/),
      maja('dagordningen', /^Dagordning 10 december: 12 ärenden/),
    ],
    'no-agenda': karim('dagordningen 11 mars 2027', /^Dagordningen till .*11 mars 2027 har inte kommit/),
    papers: karim('vilka bilagor finns till mötet 10 december?', /^8 bilagor till mötet/),
    applications: karim('vilka har sökt pengar till nästa möte?', /^Ansökningar till mötet/),
    presenter: karim('vem föredrar punkt 6?', /^Anna Rosén föredrar punkt 6/),
    presenters: karim('vilka föredrar på nästa möte?', /^Föredragande 10 december/),
    'own-presentations': maja('vad ska jag föredra på nästa möte?', /^På mötet 10 december föredrar du/),
    'chosen-items': karim('vilka punkter är interna?', /^Ingen punkt på dagordningen 10 december är intern/),
    'presenter-unknown': karim('vem föredrar punkt 4?', /^Det framgår inte vem som föredrar/),
  },
  matter: {
    matter: [
      karim('va beslöt vi om ungdomsspåret', /^Beslut 24 september \(§ 104\)/),
      karim('vad föreslås i punkt 6?', /^Punkt 6\. Ansökan från Lovskolan 2027\. Förslag/),
    ],
    amount: karim('hur mycket fick bryggan?', /^300.000.kr, enligt beslut 11 juni/),
    sums: karim('hur mycket fick bryggan och ungdomsspåret?', /Bryggan.*Ungdomsspåret|beviljas/),
    share: { unseen: 'the demo has no budget in rows' },
    'list-sum': { unseen: 'the demo has no list of sums without a sum of its own' },
    compared: karim('höjdes budgeten från 2026 till 2027?', /^100.000.kr mindre: 6.200.000/),
    sentence: karim('hur många unga saknade sysselsättning?', /187 personer/),
    'not-stated': karim('vad kostar kontorsbilen?', /framgår inte av det jag har/),
    'no-such-number': karim('vad står i § 400?', /^Jag hittar ingen § 400/),
  },
  decisions: {
    decisions: karim('vad bestämdes på förra mötet?', /ärenden med beslut 5 november/),
    total: karim('vad beviljade vi totalt den 5 november?', /beviljades sammanlagt/),
    tasks: karim('vem ska göra vad efter förra mötet?', /Uppdrag|uppdrag/),
    recusals: karim('vem var jävig den 5 november?', /^Jäv i § 116, 5 november/),
    'recusals-ahead': karim('vem är jävig på nästa möte?', /^Ingen har anmält jäv här inför/),
    votes: karim('hur röstade vi om bryggan?', /^§ 93: 3 ja, 2 nej/),
    dissents: karim('reserverade sig någon mot bryggan?', /reserverade sig/),
    'none-per-capsulam': karim('vad tog vi per capsulam i somras?', /^Inget beslut per capsulam/),
    'nothing-held': karim('vad beslutades den 1 maj 2026?', /^Jag hittar inget möte/),
  },
  minutes: {
    minutes: karim('senaste protokollet', /^Protokoll 5 november/),
    'minutes-list': karim('lista alla protokoll', /^Jag har 5 protokoll/),
    status: karim('är protokollet från november justerat?', /justerades 16 november/),
    adjusters: karim('vem justerade protokollet i september?', /^Jonas Wiklund justerade/),
    'adjusters-list': karim('vilka har justerat protokollen 2026?', /^Justerare i \d+ protokoll/),
    'adjusters-proposed': karim(
      'vem ska justera protokollet från mötet 10 december?',
      /^Det är inte beslutat än/,
    ),
    appeal: karim('när vinner besluten laga kraft?', /laga kraft/),
    'no-minutes': karim('protokollet från mötet 10 december', /^Det finns inget protokoll från 10 december/),
  },
  attendance: {
    present: karim('vilka var med i november?', /beslutande 5 november/),
    'from-afar': karim('vem var på distans i mars?', /^Birgitta Åström var med på distans 12 mars/),
    'was-present': karim('var jag med i november?', /^Ja, du var med 5 november/),
    absent: karim('vilka saknades i november?', /var inte med 5 november/),
    'absent-at-several': karim(
      'vilka saknades både i september och november?',
      /båda mötena|något av mötena/,
    ),
    served: karim('vilka ersättare tjänstgjorde i november?', /tjänstgjorde för/),
    'attended-over': karim('har Lars missat nåt möte i år?', /^Lars Ek var (?:borta från|med på alla)/),
    'present-at-several': karim('vilka var med på årets möten?', /^Beslutande vid fyra möten, 12 mars/),
    'served-at-several': karim('vilka ersättare har tjänstgjort i år?', /tjänstgjorde/),
    'not-recorded': karim('vilka var med den 12 februari 2025?', /^Det framgår inte/),
    answers: { unseen: 'svaren på kallelsen visas nu av kallelsen själv' },
  },
  people: {
    members: [
      maja('vilka sitter i styrelsen?', /^Norrskog har 5 ledamöter/),
      runa('vilka sitter i styrelsen?', /^Storkanten har 36 ledamöter: .* och 28 till/),
    ],
    substitutes: karim('vilka är ersättare?', /^Ersättare i Norrskog/),
    'substitute-of': karim('vem ersätter mig?', /^Sofia Berg är ersättare för dig/),
    'substitutes-for': sofia('vem är jag ersättare för?', /^Du är ersättare för Karim Nasser/),
    'seats-of': karim('vem sitter för Region Nordkusten?', /^Region Nordkusten: Birgitta Åström/),
    presidium: karim('vem är ordförande?', /^Eva Lind .*är ordförande/),
    term: eva('när går mandatet ut?', /^Mandatperioden i Norrskog är/),
    'members-of': karim('vilka är medlemmar i förbundet?', /^Medlemmar i/),
    office: karim('hur når jag kansliet?', /^Kansliet: Maja Holm/),
    auditors: karim('vem är revisor?', /^Revisorer: Håkan Lundmark/),
    person: karim('vem är Leila Haddad?', /^Leila Haddad är ersättare/),
    'seat-history': karim('sen när sitter jag?', /^Du (?:är|har varit) ledamot/),
    party: { unseen: 'told as what does not stand on record is' },
    phone: { unseen: 'told as what does not stand on record is' },
    'which-person': signe('vem är Berglund?', /^Menar du/),
    'no-such-person': karim('vem är ersättare för Åke Brandt?', /^Det framgår inte vem du menar/),
  },
  rule: {
    quorum: karim('hur många måste vara med?', /^Fler än hälften av ledamöterna/),
    'own-vote': { unseen: 'a rule told as the others are' },
    casting: karim('vad händer om det blir lika?', /^Vid lika röstetal/),
    'per-capsulam': karim('vad är per capsulam?', /^Per capsulam betyder/),
    recusal: karim('är jag jävig om min bror jobbar där?', /^Jävig är den vars opartiskhet/),
    notice: karim('när ska kallelsen skickas?', /^Kallelsen skickas senast 7 dagar/),
    minutes: karim('hur snabbt ska protokollet justeras?', /^Protokollet ska justeras inom 14 dagar/),
    remote: karim('får man delta på distans?', /^Du får delta på distans/),
    'substitute-rights': sofia('får ersättare yttra sig?', /^Ja, en ersättare som inte tjänstgör/),
    term: karim('vad betyder bordlagt?', /^Bordlägga: att skjuta upp/),
    'at-meetings': { unseen: 'a rule told as the others are' },
    'public-access': karim('är handlingarna offentliga?', /^Handlingar hos förbundet/),
  },
  delegation: {
    delegation: karim(
      'vad får förbundschefen besluta själv?',
      /^Beslut 12 mars \(§ 83\): att förbundschefen får besluta om inköp/,
    ),
  },
  act: {
    'not-yet': karim('jag justerar protokollet', /^Det går inte här än/),
    'left-undone': of('Maja Holm', 'norrskog')('skicka inte kallelsen än', /^Då låter jag bli att skicka/),
    denied: karim('skicka kallelsen', /^Bara kansliet kan skicka kallelsen/),
    'dissent-too-late': karim('jag reserverar mig mot beslutet om bryggan', /måste anmälas innan/),
  },
  being: {
    welcome: [
      karim([], /^Hej\. Jag är Klubban/),
      of('Maja Holm', 'norrskog')([], /^Hej\. Jag är Klubban.*Nämn mig här/),
    ],
    greeting: karim('hej', /^Hej\. Fråga mig/),
    help: eva('hjälp', /^Jag svarar på frågor om/),
    thanks: karim('tack', /^Varsågod/),
    'nothing-asked': maja('ja', /^Jag vet inte vad du svarar på/),
    'nothing-to-approve': maja('godkänner', /^Inget väntar på att du godkänner/),
    'stands-there': { unseen: 'En rad före kortet med det egna svaret, som har en bild.' },
    'which-meeting': { unseen: 'Ingen dag på demons styrelser har två möten.' },
    'which-board': birgitta('vem ersätter mig?', /^I vilken styrelse/),
    'not-understood': karim('så som det brukar vara', /^Det förstod jag inte/),
    outside: karim('vad blir det för väder i morgon?', /^Det kan jag inte svara på/),
    rude: karim('håll käften', /^Det hjälper jag dig inte vidare med/),
    empty: karim('', /^Jag såg ingen fråga/),
    'nothing-open': { unseen: 'det säger nu snabbfrågorna och per capsulam själva' },
    guests: { unseen: 'Säger bara vem som bestämmer det, och vem man frågar.' },
    'teams-members': maja('Lägg till Karim i kanalen', /^Vem som är med i kanalen/),
    'own-messages': { unseen: 'Säger bara att inget skickas, och var man skriver i stället.' },
    'choice-over': {
      unseen: 'Det sägs bara på ett kort som trycks när dess möte är över, flyttat eller inställt.',
    },
    'on-paper': { unseen: 'Säger bara att inget skrivs ut, och vem man frågar.' },
    'at-the-meeting': { unseen: 'Säger bara att inget är gjort här, och var det görs.' },
    'files-left': { unseen: 'det sägs bara när en fil har skickats med en fråga' },
    'not-added': { unseen: 'det sägs bara efter ett nytt ärende som inte har lagts till' },
    'nothing-to-stop': { unseen: 'det sägs bara efter ”avbryt” när inget väntar på ett tryck' },
    elsewhere: of('Karim Nasser', 'norrskog')('mina uppgifter', /^Det svarar jag på i vår egen chatt, där/),
    'answer-elsewhere': { unseen: 'Säger bara var man svarar, som elsewhere.' },
    'not-here': of('Birgitta Åström', 'norrskog')(
      'när är nästa möte i Kustlandet?',
      /^Det svarar jag på i vår egen chatt\./,
    ),
    'not-yours': karim('när är nästa möte i Kustlandet?', /^Du är inte med i Kustlandet/),
    'not-of-this-channel': of('Maja Holm', 'kustlandet')(
      'när är nästa möte?',
      /^Kanalen hör till en styrelse där du inte är med/,
    ),
    stranger: of('Nora Alm')('när är nästa möte?', /^Jag hittar dig inte/),
  },
} as const satisfies Kinds;
