import type { LocalDate } from '../../../kernel/index.ts';
import type { ActParams } from '../../action-handlers.ts';
import type { PersonView } from '../../knowledge.ts';
import { IF_ANOTHER_CANNOT } from '../../understand/coming/coming-phrases.ts';
import { isEverydayReason } from '../../understand/coming/reply/everyday-reasons.ts';
import { shortReply } from '../../understand/coming/reply/reply-words.ts';
import { roleAnswering } from '../../understand/coming/told/role-answering.ts';
import { toldOfEach } from '../../understand/coming/told/told-of-each.ts';
import { isOfMember, isOfSubstitutes } from '../../understand/coming/told/told-of-member.ts';
import { toldOfRest } from '../../understand/coming/told/told-of-rest.ts';
import { isDay } from '../../understand/dates/dates.ts';
import type { Intent } from '../../understand/intents.ts';
import { withoutMessengers } from '../../understand/named/messengers.ts';
import { isPlainlyNamed, strangerAnswering, strangersBeside } from '../../understand/named/stranger.ts';
import { everybody } from '../../vocabulary.ts';
import type { Asking } from '../asking.ts';
import { dayOfMeeting, withoutWeekdays } from '../meetings/which-meeting.ts';
import { writesAgenda } from './rights.ts';

/** "Monica går i mitt ställe", "men Monica kommer i stället": whom the asker would see serve for her. */
const IN_MY_PLACE =
  /(?<!\p{L})(?:i (?:mitt|min) (?:ställe|stalle|plats)|(?:istället|istallet|i stället|i stallet)(?: för mig)?(?! för)|(?:ersätter|ersatter|ersätta|ersätt) mig|byta? ut mig|på min plats|(?:går|gå|tjänstgör|tjänstgöra|kommer|hoppar in|hoppa in|rycker in|rycka in) (?:in )?(?:för|åt) mig)(?!\p{L})/iu;
/** The asker's own answer, whoever else is named: "jag kan tyvärr inte", "kan även tjänstgöra". */
const OF_ONESELF =
  /(?<!\p{L})jag (?:\p{L}+ )?(?:kommer|deltar|kan|hinner|missar|avstår|tjänstgör|hoppar|är|blir|får|har (?!pratat|hört|talat|fått|frågat|mejlat|ringt|mailat))(?!\p{L})|(?<!\p{L})(?:kan|kommer|får|har|deltar|är) jag(?!\p{L})|^(?:(?:hej|ja|japp|jo|nej|tyvärr|ok|okej|och)[ ,.!]+)*(?:kan|kommer|får|har|deltar|hinner|missar|avstår|är) (?:inte|ej|tyvärr|även|också|gärna|förhinder|borta|sjuk|komma|delta|vara|tjänstgöra|med|på)(?!\p{L})/iu;
/** "Jag måste tyvärr avboka, Sofia får gå in". */
const CALLS_OFF =
  /^(?:(?:hej|nej|oj|sorry|tyvärr|dessvärre|ok|okej|men)[ ,.!]+)*(?:jag )?(?:(?:måste|får|behöver|vill|tvingas)(?: jag)?(?: (?:nog|tyvärr|dessvärre|alltså|dock))* (?:avboka|avstå|utebli|missa|tacka nej|lämna återbud|ställa in|hoppa av|stanna hemma|vara hemma|anmäla (?:mig|förhinder))|avbokar|lämnar återbud|tackar nej|vabbar)(?!\p{L})/iu;
/** "Både jag och Lars kommer": the asker's own too. */
const OF_BOTH =
  /(?<!\p{L})(?:jag (?:och|samt|eller|o|å|&|\+) \p{L}+(?: \p{Lu}\p{L}+)?|(?:och|samt|eller|o|å|&|\+) jag)(?: (?:båda|bägge|tyvärr))* (?:kommer|deltar|kan|hinner|missar|uteblir|är|har|får)(?!\p{L})|(?:(?<!\p{L})jag (?:och|samt|o|å|&|\+) \p{L}+|(?<!\p{L})\p{L}+ (?:och|samt|o|å|&|\+) jag)(?!\p{L})[^?]{0,60}(?<!\p{L})vi (?:kommer|deltar|kan|hinner|missar|är|har)(?!\p{L})|^vi .*(?<!\p{L})(?:jag (?:och|samt|o|å|&|\+)|(?:och|samt|o|å|&|\+) jag)(?!\p{L})/iu;
const TOLD_OF_OTHERS = /(?<!\p{L})(?:tror|hörde|vet|gissar|ser|registrera) (?:jag )?(?:inte )?(?:att )?/iu;
/** Before a name: the one whom somebody serves for. */
const FOR = /^(?:for|at)$/;
/** The same, as "jag ersätter Lars" says it. */
const REPLACES = /^(?:ersatt(?:er|a)?|avloser|avlosa)$/;
/** After a name: "Hans ersättare Henrik" is Henrik, and no Hans. */
const SUBSTITUTE = /^(?:ersattare|ersattaren|suppleant|suppleanten)$/;
/** After a name: "jag tar Lars plats". */
const PLACE_OF = /^(?:plats|platsen|stalle|stol)$/;
const SERVES =
  /(?<!\p{L})(?:tjänstgör|tjänstgöra|går in|gå in|hoppar? in|rycker? in|tar? platsen|ersätt\p{L}*|vikarier\p{L}*|i stället|istället) (?:för|åt)(?!\p{L})/iu;
/** "Sofia säger ja för Karim", of an ersättare of his: she serves. */
const ANSWERS_FOR =
  /(?<!\p{L})(?:säger|sa|sagt|svarar|svarade|svarat|tackar|tackade|tackat) (?:ja|nej)(?: tack)?(?: till att tjänstgöra)? (?:för|åt)(?!\p{L})/iu;
/** "Sofia kan ta Karims plats". */
const TAKES_PLACE =
  /(?<!\p{L})(?:tar|ta|tog|tagit|övertar|överta|fyller|fylla|sitter på|sitta på|sätter sig på) (?:över )?(?:\p{L}+ ){1,3}(?:plats|platsen|ställe|stol)(?!\p{L})/iu;
const STRETCH = /(?<!\p{L})(?:mellan|från|till och med|tom|t\.o\.m)(?!\p{L})/iu;

/** An answer to a kallelse, or a no: nobody is asked to serve by it. */
const TOLD_OF_ANY = /^(?:rsvp\.|substitute\.decline$)/;

/** Whose an answer to a kallelse or a call is, and of whom else it speaks. */
export function whoseAnswer(asking: Asking, intent: Intent): ActParams {
  const { text, words } = asking.understanding.message;
  // "Inga problem, jag är där": whoever may be called Inga.
  if (shortReply(text) !== null) return {};
  const known = new Map(everybody(asking.board).map((person) => [person.id, person]));
  const all = withoutMessengers(asking.understanding.message, asking.understanding.entities.persons)
    .flatMap(({ id, words: at }) => {
      const person = known.get(id);
      return person ? [{ person, at }] : [];
    })
    .toSorted((a, b) => a.at[0] - b.at[0]);
  const without = all.filter(({ at: [, last] }) => !SUBSTITUTE.test(words[last + 1]?.folded ?? ''));
  const mentions = without.length > 0 ? without : all.map((one) => askedInstead(asking, one));
  const serving = SERVES.test(text);
  const answersFor = ANSWERS_FOR.test(text);
  const mayServe = (served: PersonView) =>
    asking.view.seats.some(
      ({ member, substitutes }) =>
        member?.id === served.id &&
        substitutes.some(({ id }) => mentions.some(({ person }) => person.id === id)),
    );
  const takesPlace = TAKES_PLACE.test(text);
  const isServedFor = ({ person, at: [first, last] }: (typeof mentions)[number]) => {
    const ofServing = intent.startsWith('substitute.');
    const serves = serving || ofServing || (answersFor && mayServe(person));
    const ofPlace = PLACE_OF.test(words[last + 1]?.folded ?? '');
    const before = words[first - 1]?.folded ?? '';
    return ofPlace
      ? serves || takesPlace
      : serves && (FOR.test(before) || (ofServing && REPLACES.test(before)));
  };
  const isOwn = [OF_ONESELF, OF_BOTH, CALLS_OFF, IF_ANOTHER_CANNOT].some((pattern) => pattern.test(text));
  const own = isOwn && !TOLD_OF_OTHERS.test(text);
  // Of two with that first name: the one whose ersättare is named.
  const servedOnes = mentions.filter(isServedFor);
  const served = (servedOnes.find(({ person }) => mayServe(person)) ?? servedOnes[0])?.person;
  const named = unique(mentions.filter((one) => !isServedFor(one)).map(({ person }) => person)).filter(
    ({ id }) => id !== asking.asker.personId,
  );
  // "Karim kan inte, Sofia går in för Karim": his own answer is told as well as hers.
  const isToldOf =
    TOLD_OF_ANY.test(intent) && !own && named.length > 1 && named.some(({ id }) => id === served?.id);
  const servedFor = isToldOf ? undefined : served;
  const others = named.filter(({ id }) => id !== servedFor?.id);
  const rest = intent.startsWith('rsvp.') ? toldOfRest(text) : null;
  const said = {
    ...(servedFor ? { servesFor: { personId: servedFor.id, name: servedFor.name } } : {}),
    ...(rest === null ? {} : { rest }),
  };
  const unknown = strangerAnswering(asking.understanding.message, asking.understanding.entities);
  // A ledamot answers for herself: what stands first may be why she does not come.
  if (unknown !== null && !isEverydayReason(unknown)) {
    const isNamed = writesAgenda(asking) || isPlainlyNamed(asking.understanding.message, unknown);
    return { ...said, ...(isNamed ? { unknown } : { perhapsOf: unknown }) };
  }
  const role = roleAnswering(text);
  if (role !== null && others.length === 0 && !writesAgenda(asking)) return { ...said, perhapsOf: role };
  if (others.length === 0) return own ? said : { ...said, ...ofMember(asking) };
  const [first, ...more] = others;
  if (!first) return said;
  if (intent === 'rsvp.decline' && IN_MY_PLACE.test(text)) return { ...said, wished: first.name };
  const each = toldOfEach(asking.understanding.message, asking.understanding.entities.persons);
  const told = [...each].map(([personId, says]) => ({ personId, says }));
  const withTold = told.length > 0 ? { ...said, told } : said;
  if (own) return { ...withTold, beside: others.map(refOf) };
  const { message, entities } = asking.understanding;
  const strangers = strangersBeside(message, entities);
  return {
    ...withTold,
    person: first.name,
    personId: first.id,
    ...(more.length > 0 ? { others: more.map(refOf) } : {}),
    ...(strangers.length > 0 ? { unknown: strangers.join(', ') } : {}),
  };
}

/** "Alla på Region Norrskog kommer", "ingen av ersättarna kommer": those of the member that is named, or all who may serve. */
function ofMember({ understanding: { message, entities }, view, asker }: Asking): ActParams {
  if (isOfSubstitutes(message.text))
    return ofAll(
      view.seats.flatMap(({ substitutes }) => substitutes),
      asker.personId,
    );
  const members = entities.organisations.map(({ id }) => id);
  const isFirst = entities.organisations.some(({ words: [from] }) => from <= 1);
  if (members.length === 0 || !(isFirst || isOfMember(message.text))) return {};
  const own = view.seats.flatMap(({ organisation, member }) =>
    member && members.includes(organisation) ? [member] : [],
  );
  return ofAll(own, asker.personId);
}

function ofAll(people: readonly PersonView[], asker: string): ActParams {
  const [first, ...more] = unique(people).filter(({ id }) => id !== asker);
  if (!first) return {};
  return {
    person: first.name,
    personId: first.id,
    ofMember: true,
    ...(more.length > 0 ? { others: more.map(refOf) } : {}),
  };
}

/** "Evas ersättare tackade nej": whoever is asked to serve for her, where somebody is. */
function askedInstead<Of extends { readonly person: PersonView }>({ board, today }: Asking, one: Of): Of {
  const asked = board.meetings
    .filter(({ state }) => state.date >= today && state.status !== 'CANCELLED')
    .flatMap(({ state }) => state.attendance.calls)
    .find(({ status, servesFor }) => status === 'ASKED' && servesFor?.personId === one.person.id);
  const person = asked && everybody(board).find(({ id }) => id === asked.person.personId);
  return person ? { ...one, person } : one;
}

/** "Både den 18 december och den 26 januari": the other days that the same is said of. */
export function otherDays(asking: Asking): LocalDate[] {
  const { entities, message } = asking.understanding;
  if (STRETCH.test(message.text)) return [];
  const days = withoutWeekdays(entities.dates)
    .filter(isDay)
    .flatMap((mention) => {
      const day = dayOfMeeting(mention, asking);
      return day === null || day < asking.today ? [] : [day];
    });
  return [...new Set(days)].slice(1);
}

const refOf = ({ id, name }: PersonView) => ({ personId: id, name });

function unique(people: readonly PersonView[]): PersonView[] {
  return people.filter((person, at) => people.findIndex(({ id }) => id === person.id) === at);
}
