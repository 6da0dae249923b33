import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { RecordedVoteRound } from '../../meeting/index.ts';
import type { DecisionsAnswer, VotesAsked } from '../answer/decisions/decisions-answer.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { clauses, matterRows, openMatter } from './matter-parts.ts';
import { areMany, figure, listed, rowsOf, type Said } from './said.ts';
import { datesInWords, matterSource, minutesSource } from './sources.ts';

function round(one: RecordedVoteRound, asked: VotesAsked): string[] {
  const names = (label: string, people: readonly string[], count: number | undefined) =>
    people.length > 0
      ? [`${label}: ${listed(people)} (${people.length}).`]
      : count
        ? [`${label}: ${count}.`]
        : [];
  const yes = names('Ja', one.yes, one.counts?.yes);
  const no = names('Nej', one.no, one.counts?.no);
  const abstained = names('Avstår', one.abstained, one.counts?.abstained);
  const casting = one.castingVoteBy ? [`Utslagsröst: ${one.castingVoteBy}.`] : [];
  const order = {
    all: [yes, no, abstained, casting],
    against: [no, yes, abstained, casting],
    for: [yes, no, abstained, casting],
    abstained: [abstained, yes, no, casting],
    casting: [casting, yes, no, abstained],
  }[asked];
  return [...(one.question ? [one.question] : []), ...order.flat()];
}

/** A label that stands alone on its line tells nothing, nor that there was a vote: "Votering", "Votering begärs". */
const isASentence = (text: string) =>
  /\s/.test(text.trim()) &&
  !/^(?:votering|omröstning) (?:begärs|begärdes|verkställs)\.?$/iu.test(text.trim());

/** "Ja: Birgitta Åström, …": the names of a round, which are told as they are counted. */
const LISTS_NAMES = /^(?:ja|nej|avstår|avstod)\s*(?:\([^)]*\))?:/iu;

/** "Ledamot Ja Nej Avstår", "Bo Ek Nej": the head and the rows of a table of votes. */
const OF_TABLE =
  /^(?:\p{Lu}\p{Ll}+ )?Ja(?:-röster)? Nej(?:-röster)?(?: Avst\p{L}*\.?)?$|^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2},?(?: \p{Ll}+\.?)? (?:Ja|Nej|Avstår|Avstod)$/u;

/** "3 ja, 2 nej", where both were counted. */
function figures(one: RecordedVoteRound): string[] {
  const yes = one.yes.length || (one.counts?.yes ?? 0);
  const no = one.no.length || (one.counts?.no ?? 0);
  const abstained = one.abstained.length || (one.counts?.abstained ?? 0);
  if (yes + no === 0) return [];
  return [`${yes} ja, ${no} nej${abstained > 0 ? `, ${abstained} avstod` : ''}.`];
}

/** How it was voted, as the protokoll has it. */
export function votes(answer: Extract<DecisionsAnswer, { kind: 'votes' }>, today: LocalDate): Said {
  const [first] = answer.matters;
  const rounds = answer.matters.flatMap((one) => one.votes);
  const told = answer.sentences.map((one) => one.text);
  if (
    first &&
    answer.one &&
    rounds.length === 0 &&
    !told.some((text) => OF_A_VOTE.test(text) || OF_A_SIDE.test(text))
  )
    return notVoted(first, told, answer.board, today);
  if (!first || (rounds.length === 0 && told.length === 0)) {
    return first
      ? notVoted(first, [], answer.board, today)
      : { fact: 'Ingen omröstning framgår av protokollet.', lines: [] };
  }
  if (answer.matters.length > 1) return votesInMany(answer, today);
  const listedRounds = rounds.flatMap((one) => round(one, answer.asked));
  const isTold = (text: string) =>
    (LISTS_NAMES.test(text) || OF_TABLE.test(text)) &&
    rounds.some(({ yes, no }) => yes.length + no.length > 0);
  const lines =
    listedRounds.length > 0
      ? [...listedRounds, ...told.filter((text) => isASentence(text) && !isTold(text))]
      : told;
  const relevant = answer.person ? lines.find((line) => line.includes(answer.person ?? '')) : undefined;
  const outcome = answer.asked === 'all' && rounds.length === 1 ? rounds.flatMap(figures)[0] : undefined;
  const isNamed = rounds.some(({ yes, no, abstained }) => yes.length + no.length + abstained.length > 0);
  const notAmong =
    answer.person !== null && relevant === undefined && isNamed
      ? `${answer.person} står inte bland dem som röstade.`
      : undefined;
  const fact = notAmong ?? relevant ?? outcome ?? lines[0] ?? '';
  return {
    context: `${first.label} ${first.heading}`,
    fact: `${first.label}: ${fact}`,
    rows: rowsOf(lines.filter((line) => line !== fact)),
    source: matterSource(first, answer.board, today),
    buttons: answer.matters.slice(0, 3).map(openMatter),
  };
}

/** What tells that somebody voted: a reservation alone is no vote. */
const OF_A_VOTE = /röst|votering|omröst|tillstyrk|avstyrk|avst[åo]/iu;
/** "För att behålla lokalen: Ylva Ek.": a side, and who was on it. */
const OF_A_SIDE = /^\p{Lu}[^:]{1,80}:\s*\p{Lu}/u;

/** What is said of a § where nobody is said to have voted: how it was decided, and who dissented. */
function notVoted(matter: Matter, told: readonly string[], board: string, today: LocalDate): Said {
  const decided =
    matter.clauses.length > 0 ? [`Beslutet fattades utan antecknad omröstning: ${clauses(matter)}`] : [];
  return {
    fact: `Det framgår inte av ${matter.label}, ${matter.heading}, hur någon röstade.`,
    lines: [...decided, ...told],
    source: matterSource(matter, board, today),
    ...(told.length > 0 ? { buttons: [openMatter(matter)] } : {}),
  };
}

/** Of more than can be told at once: a row for each. */
function votesInMany(
  { matters, sentences, board, asked }: Extract<DecisionsAnswer, { kind: 'votes' }>,
  today: LocalDate,
): Said {
  const dates = matters.map(({ date }) => date);
  const told = (matter: Matter) => {
    const lines = matter.votes.flatMap((one) => (asked === 'all' ? figures(one) : round(one, asked)));
    const said = sentences.filter((one) => one.matter === matter).map(({ text }) => text);
    return (lines.length > 0 ? lines : said.filter(isASentence)).join(' ');
  };
  return {
    fact: `Omröstning i ${figure(matters.length)} ärenden, ${datesInWords([...new Set(dates)], today)}.`,
    rows: matterRows(matters, today, told),
    source: minutesSource(dates, board, today),
  };
}

/** Who reserved herself, as the protokoll has it. */
export function dissents(answer: Extract<DecisionsAnswer, { kind: 'dissents' }>, today: LocalDate): Said {
  const [first] = answer.matters;
  const what = answer.ofNotes ? 'Inget särskilt yttrande' : 'Ingen reservation';
  if (!first) {
    return {
      fact: answer.about
        ? `${what} framgår av ${answer.about.label}, ${answer.about.heading}.`
        : `${what} framgår av protokollet.`,
      lines: answer.quotes,
      ...(answer.about ? { source: matterSource(answer.about, answer.board, today) } : {}),
    };
  }
  const dates = [...new Set(answer.matters.map(({ date }) => date))];
  const dayOf = ({ date }: Matter) => (dates.length > 1 ? `, ${dateInWords(date, today)},` : '');
  const named = answer.matters
    .filter((one) => one.reservations.length > 0)
    .map((one) => `${one.label}${dayOf(one)} ${one.heading}: ${listed(one.reservations)} reserverade sig.`);
  const none =
    answer.none === null
      ? []
      : answer.none === 'MINUTES'
        ? [`${what} framgår av protokollet ${datesInWords(dates, today)}.`]
        : [`${what} framgår av ${answer.none.label}, ${answer.none.heading}.`];
  const lines = [
    ...none,
    ...named,
    ...answer.sentences.map((one) => `${one.matter.label}${dayOf(one.matter)}: ${one.text}`),
  ];
  if (areMany(lines)) {
    return {
      fact: `Reservationer och yttranden i ${figure(answer.matters.length)} ärenden, ${datesInWords(dates, today)}.`,
      rows: rowsOf(lines),
      source: minutesSource(dates, answer.board, today),
      buttons: answer.matters.slice(0, 3).map(openMatter),
    };
  }
  return {
    fact: lines[0] ?? '',
    lines: lines.slice(1),
    source: matterSource(first, answer.board, today),
    buttons: answer.matters.slice(0, 3).map(openMatter),
  };
}
