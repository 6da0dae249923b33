import { dateInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import type { RecordedVoteRound } from '../../meeting/index.ts';
import type { DecisionsAnswer, VotesAsked } from '../answer/decisions-answer.ts';
import type { Matter } from '../answer/matter.ts';
import type { Outcome } from '../answer/outcomes.ts';
import { clauses, openMatter, recusalLines } from './matter-parts.ts';
import { mentioned } from './meetings.ts';
import { ask, kronor, listed, type Said, shortName } from './said.ts';
import { matterSource } from './sources.ts';

export function sayDecisions(answer: DecisionsAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'decisions':
      return decisions(answer, today);
    case 'total':
      return total(answer, today);
    case 'tasks':
      return tasks(answer, today);
    case 'recusals':
      return recusals(answer, today);
    case 'recusals-ahead':
      return recusalsAhead(answer, today);
    case 'votes':
      return votes(answer, today);
    case 'dissents':
      return dissents(answer, today);
    case 'nothing-held':
      return {
        fact: answer.mention
          ? `Jag hittar inget möte ${mentioned(answer.mention, today)} i ${shortName(answer.board)}.`
          : `Det finns inget protokoll från ${shortName(answer.board)} i det jag har.`,
        buttons: [ask('Senaste mötet', 'när var senaste mötet')],
      };
    default:
      return unreachable(answer);
  }
}

const days = (dates: readonly LocalDate[], today: LocalDate) =>
  listed(dates.map((date) => dateInWords(date, today)));

function decisions(answer: Extract<DecisionsAnswer, { kind: 'decisions' }>, today: LocalDate): Said {
  const { matters, outcome } = answer;
  if (outcome !== null) return ended(answer, outcome, today);
  return {
    fact:
      matters.length === 0
        ? `Inga beslut framgår av protokollet ${days(answer.dates, today)}.`
        : `${matters.length === 1 ? 'Ett beslut' : `${matters.length} ärenden med beslut`} ${days(answer.dates, today)}.`,
    lines: matters.map((one) => `${one.label} ${one.heading}: ${clauses(one)}`),
    source: `Protokoll ${days(answer.dates, today)}, ${shortName(answer.board)}`,
    buttons: matters.slice(0, 3).map(openMatter),
  };
}

const ENDED: Readonly<Record<Outcome, string>> = {
  refused: 'avslogs',
  returned: 'återremitterades',
  tabled: 'bordlades',
  granted: 'bifölls',
};

function ended(
  { matters, dates, board, background }: Extract<DecisionsAnswer, { kind: 'decisions' }>,
  outcome: Outcome,
  today: LocalDate,
): Said {
  const [first] = matters;
  const verb = ENDED[outcome];
  const source = `Protokoll ${days(dates, today)}, ${shortName(board)}`;
  if (!first) return { fact: `Inget ärende ${verb} ${days(dates, today)}.`, source };
  const told = [...new Set(matters.map((one) => one.date))];
  return {
    fact:
      matters.length === 1
        ? `Ett ärende ${verb} ${days(told, today)}: ${first.heading}.`
        : `${matters.length} ärenden ${verb} ${days(told, today)}.`,
    lines: [...matters.map((one) => `${one.label} ${one.heading}: ${clauses(one)}`), ...background],
    source,
    buttons: matters.slice(0, 3).map(openMatter),
  };
}

function total(answer: Extract<DecisionsAnswer, { kind: 'total' }>, today: LocalDate): Said {
  const when = days(answer.dates, today);
  if (answer.granted.length === 0) {
    return {
      fact: `Inga beviljade belopp framgår av protokollet ${when}.`,
      source: `Protokoll ${when}, ${shortName(answer.board)}`,
    };
  }
  return {
    fact: `${kronor(answer.sum)} beviljades sammanlagt ${when}.`,
    lines: [
      ...(answer.granted.length > 1
        ? [`${answer.granted.map((one) => kronor(one.kronor)).join(' + ')} = ${kronor(answer.sum)}`]
        : []),
      ...answer.granted.map((one) => `${one.matter.label}: ${one.clause}`),
    ],
    source: `Protokoll ${when}, ${shortName(answer.board)}.${answer.granted.length > 1 ? ' Summan är min, av de belopp som besluten nämner.' : ''}`,
    buttons: [ask('Alla beslut', `vad beslutades ${answer.dates[0] ?? ''}`)],
  };
}

function tasks(answer: Extract<DecisionsAnswer, { kind: 'tasks' }>, today: LocalDate): Said {
  const [first] = answer.tasks;
  if (!first) {
    return {
      fact: `Inga uppdrag framgår av de senaste protokollen i ${shortName(answer.board)}.`,
      buttons: [ask('Senaste besluten', 'vad beslutades på senaste mötet')],
    };
  }
  const dates = [...new Set(answer.tasks.map((one) => one.matter.date))].sort();
  const unanswered = 'Något svar på det finns inte registrerat i det jag har.';
  return {
    fact: answer.about
      ? `Uppdrag ${dateInWords(first.matter.date, today)} (${first.matter.label}): ${first.text}`
      : `${answer.tasks.length === 1 ? 'Ett uppdrag' : `${answer.tasks.length} uppdrag`} från ${days(dates, today)}.`,
    lines: answer.about
      ? [unanswered, ...answer.tasks.slice(1).map((one) => `${one.matter.label}: ${one.text}`)]
      : [...answer.tasks.map((one) => `${one.matter.label} ${one.matter.heading}: ${one.text}`), unanswered],
    source: matterSource(first.matter, answer.board, today),
    buttons: answer.tasks.slice(0, 2).map((one) => openMatter(one.matter)),
  };
}

function recusals(answer: Extract<DecisionsAnswer, { kind: 'recusals' }>, today: LocalDate): Said {
  const [first] = answer.matters;
  const who = answer.person;
  if (!first) {
    return {
      fact: who
        ? `Det framgår inte att ${who} har varit jävig i något ärende.`
        : `Ingen jäv framgår${answer.date ? ` av protokollet ${dateInWords(answer.date, today)}` : ''}.`,
      buttons: [ask('Hur funkar jäv', 'hur funkar jäv')],
    };
  }
  if (answer.one) {
    const lines = recusalLines(first.recusals);
    const own = first.recusals.filter((one) => one.person === who);
    const source = matterSource(first, answer.board, today);
    if (first.kind === 'item')
      return {
        fact: `${first.label}, ${first.heading}, är inte behandlad än, så ingen jäv är antecknad.`,
        lines: [...answer.reasons, ...(first.clauses.length > 0 ? [`Förslag: ${clauses(first)}`] : [])],
        source,
      };
    const [reason] = answer.reasons.filter((text) => /jäv/iu.test(text));
    if (lines.length === 0 && reason) {
      return {
        fact: `${first.label}: ${reason}`,
        lines: [first.heading],
        source,
        buttons: [openMatter(first)],
      };
    }
    if (lines.length === 0) {
      return {
        fact: `Ingen jäv framgår av ${first.label}, ${first.heading}.`,
        lines: answer.reasons,
        source,
        buttons: [openMatter(first)],
      };
    }
    const said = who
      ? own.length > 0
        ? recusalLines(own).join(' ')
        : `Det framgår inte att ${who} avstod i ${first.label}.`
      : lines.join(' ');
    return {
      fact: `${first.label}: ${said}`,
      lines: [...(who ? lines : []), ...answer.reasons],
      source,
      buttons: [openMatter(first), ask('Hur funkar jäv', 'hur funkar jäv')],
    };
  }
  const told = [...new Set(answer.matters.map((one) => one.date))];
  const each = (one: Matter) =>
    told.length > 1 ? `${one.label} ${dateInWords(one.date, today)}` : one.label;
  return {
    fact: who
      ? `${who} avstod i ${listed(answer.matters.map(each))}.`
      : `Jäv i ${listed(answer.matters.map(each))}${answer.date && told.length === 1 ? `, ${dateInWords(answer.date, today)}` : ''}.`,
    lines: [
      ...answer.reasons,
      ...answer.matters.map((one) => `${one.label} ${one.heading}: ${recusalLines(one.recusals).join(' ')}`),
    ],
    source: `Protokoll ${days(told, today)}, ${shortName(answer.board)}`,
    buttons: answer.matters.slice(0, 3).map(openMatter),
  };
}

function recusalsAhead(answer: Extract<DecisionsAnswer, { kind: 'recusals-ahead' }>, today: LocalDate): Said {
  const when = dateInWords(answer.date, today);
  const source = `Anmält här, ${shortName(answer.board)}`;
  const buttons = [ask('Hur funkar jäv', 'hur funkar jäv')];
  if (answer.readAlong) {
    return {
      fact: `Om någon har anmält jäv inför mötet ${when} visar jag i din egen chatt.`,
      lines: ['Fråga mig där. Vad som blev av det står i protokollet efter mötet.'],
      buttons,
    };
  }
  if (answer.registered === null) {
    return {
      fact: 'Jäv som är anmäld inför ett möte ser styrelsen och kansliet.',
      lines: [`Vad som blev av det står i protokollet från mötet ${when}.`],
      buttons,
    };
  }
  if (answer.registered.length === 0) {
    const of = answer.item === null ? '' : ` i punkt ${answer.item}`;
    return { fact: `Ingen har anmält jäv här${of} inför mötet ${when}.`, source, buttons };
  }
  const lines = answer.registered.map(
    ({ person, item, heading }) => `${person}: punkt ${item}${heading ? `, ${heading}` : ''}.`,
  );
  return { fact: `Anmält jäv inför mötet ${when}:`, lines, source, buttons };
}

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

/** "3 ja, 2 nej", where both were counted. */
function figures(one: RecordedVoteRound): string[] {
  const yes = one.yes.length || (one.counts?.yes ?? 0);
  const no = one.no.length || (one.counts?.no ?? 0);
  const abstained = one.abstained.length || (one.counts?.abstained ?? 0);
  if (yes + no === 0) return [];
  return [`${yes} ja, ${no} nej${abstained > 0 ? `, ${abstained} avstod` : ''}.`];
}

function votes(answer: Extract<DecisionsAnswer, { kind: 'votes' }>, today: LocalDate): Said {
  const [first] = answer.matters;
  const rounds = answer.matters.flatMap((one) => one.votes);
  const told = answer.sentences.map((one) => one.text);
  if (!first || (rounds.length === 0 && told.length === 0)) {
    return {
      fact: first
        ? `Det framgår inte av ${first.label}, ${first.heading}, hur någon röstade.`
        : 'Ingen omröstning framgår av protokollet.',
      lines:
        first && first.clauses.length > 0
          ? [`Beslutet fattades utan antecknad omröstning: ${clauses(first)}`]
          : [],
      ...(first ? { source: matterSource(first, answer.board, today) } : {}),
    };
  }
  const listedRounds = rounds.flatMap((one) => round(one, answer.asked));
  const lines = listedRounds.length > 0 ? [...listedRounds, ...told.filter(isASentence)] : told;
  const relevant = answer.person ? lines.find((line) => line.includes(answer.person ?? '')) : undefined;
  const outcome = answer.asked === 'all' && rounds.length === 1 ? rounds.flatMap(figures)[0] : undefined;
  const fact = relevant ?? outcome ?? lines[0] ?? '';
  return {
    context: `${first.label} ${first.heading}`,
    fact: `${first.label}: ${fact}`,
    lines: lines.filter((line) => line !== fact),
    source: matterSource(first, answer.board, today),
    buttons: answer.matters.slice(0, 3).map(openMatter),
  };
}

function dissents(answer: Extract<DecisionsAnswer, { kind: 'dissents' }>, today: LocalDate): Said {
  const [first] = answer.matters;
  if (!first) {
    return {
      fact: answer.about
        ? `Ingen reservation framgår av ${answer.about.label}, ${answer.about.heading}.`
        : 'Ingen reservation framgår av protokollet.',
      lines: answer.quotes,
      ...(answer.about ? { source: matterSource(answer.about, answer.board, today) } : {}),
    };
  }
  const named = answer.matters
    .filter((one) => one.reservations.length > 0)
    .map((one) => `${one.label} ${one.heading}: ${listed(one.reservations)} reserverade sig.`);
  const lines = [...named, ...answer.sentences.map((one) => `${one.matter.label}: ${one.text}`)];
  return {
    fact: lines[0] ?? '',
    lines: lines.slice(1),
    source: matterSource(first, answer.board, today),
    buttons: answer.matters.slice(0, 3).map(openMatter),
  };
}
