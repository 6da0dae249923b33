import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { DecisionsAnswer } from '../answer/decisions/decisions-answer.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { clauses, matterRows, openMatter, recusalLines } from './matter-parts.ts';
import { areMany, ask, figure, listed, rowsOf, type Said, shortName } from './said.ts';
import { matterSource, minutesSource, theMinutes } from './sources.ts';

/** Who was jävig in what, from the protokoll. */
export function recusals(answer: Extract<DecisionsAnswer, { kind: 'recusals' }>, today: LocalDate): Said {
  const [first] = answer.matters;
  const who = answer.person;
  if (!first) {
    // Jäv may stand reported elsewhere too: per capsulam, or to a meeting to come.
    const minutes = answer.dates.length > 0 ? theMinutes(answer.dates, today) : 'något protokoll';
    return {
      fact: who
        ? `Det framgår inte av ${minutes} att ${who} har varit jävig i något ärende.`
        : `Ingen jäv framgår av ${minutes}.`,
      buttons: [ask('Hur funkar jäv', 'hur funkar jäv')],
    };
  }
  if (answer.one) {
    const lines = recusalLines(first.recusals, first.body);
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
    const took = tookPart(answer, first);
    if (took !== null)
      return {
        fact: took,
        lines: [first.heading, ...answer.reasons.filter((text) => /jäv/iu.test(text))],
        source,
        buttons: [openMatter(first)],
      };
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
        ? recusalLines(own, first.body).join(' ')
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
      ? `${who} avstod i ${whichOf(answer.matters.map(each))}.`
      : `Jäv i ${whichOf(answer.matters.map(each))}${answer.date && told.length === 1 ? `, ${dateInWords(answer.date, today)}` : ''}.`,
    lines: answer.reasons,
    rows: matterRows(answer.matters, today, (one) => recusalLines(one.recusals, one.body).join(' ')),
    source: minutesSource(told, answer.board, today),
  };
}

/** Whether the person took part in the one matter, where that is asked and the protokoll tells. */
function tookPart(answer: Extract<DecisionsAnswer, { kind: 'recusals' }>, of: Matter): string | null {
  const { person: who, tookPart: took } = answer;
  if (who === null || took === undefined || took === null) return null;
  if (took) return `Ja. ${who} var beslutande, och det framgår inte att ${who} avstod i ${of.label}.`;
  const own = of.recusals.filter((one) => one.person === who);
  return own.length > 0
    ? `Nej. ${of.label}: ${recusalLines(own, of.body).join(' ')}`
    : `Nej. ${who} står inte bland de närvarande.`;
}

function whichOf(labels: readonly string[]): string {
  return areMany(labels) ? `${figure(labels.length)} ärenden` : listed(labels);
}

type Ahead = Extract<DecisionsAnswer, { kind: 'recusals-ahead' }>;

/** Who has told that she is jävig in what is to come. */
export function recusalsAhead(answer: Ahead, today: LocalDate): Said {
  const later = (answer.later ?? []).map((one) => recusalsOf(one, today));
  const told = recusalsOf(answer, today);
  const rows = later.flatMap(({ fact, rows: [first, ...more] = [] }) =>
    first === undefined ? [] : [{ ...first, text: `${fact} ${first.text}` }, ...more],
  );
  return later.length === 0 ? told : { ...told, rows: [...(told.rows ?? []), ...rows] };
}

/** Of one meeting. */
function recusalsOf(answer: Ahead, today: LocalDate): Said {
  const when = dateInWords(answer.date, today);
  const source = `Anmält här, ${shortName(answer.board)}`;
  const before = ask('Senaste protokollets jäv', 'vem var jävig på senaste mötet');
  const buttons = [...(answer.orBefore ? [before] : []), ask('Hur funkar jäv', 'hur funkar jäv')];
  if (answer.readAlong) {
    return {
      fact: `Om någon har anmält jäv inför mötet ${when} visar jag i din egen chatt.`,
      lines: ['Fråga mig där. Vad som blev av det står i protokollet efter mötet.'],
      buttons,
    };
  }
  const open = answer.open.map(
    ({ person, item, heading, contested }) =>
      `${person}: punkt ${item}${heading ? `, ${heading}` : ''}, ${contested ? 'bestridd' : 'lyft fråga'}.`,
  );
  const settles = open.length === 0 ? [] : ['Jävsfrågor som är öppna, och som styrelsen avgör:', ...open];
  if (answer.registered === null) {
    return {
      fact: 'Jäv som är anmäld inför ett möte ser styrelsen och kansliet.',
      lines: [`Vad som blev av det står i protokollet från mötet ${when}.`, ...settles],
      buttons,
    };
  }
  if (answer.registered.length === 0 && open.length > 0) {
    return {
      fact: `Öppna jävsfrågor inför mötet ${when}, som styrelsen avgör:`,
      rows: rowsOf(open),
      source,
      buttons,
    };
  }
  if (answer.registered.length === 0) {
    const of = answer.item === null ? '' : ` i punkt ${answer.item}`;
    const none = `Ingen har anmält jäv här${of} inför mötet ${when}.`;
    const [said, ...more] = answer.inNotice ?? [];
    return said === undefined
      ? { fact: none, source, buttons }
      : { fact: `Kallelsen säger: ${said}`, lines: [...more, none], source, buttons };
  }
  const lines = answer.registered.map(
    ({ person, item, heading }) => `${person}: punkt ${item}${heading ? `, ${heading}` : ''}.`,
  );
  return {
    fact: `Anmält jäv inför mötet ${when}:`,
    rows: rowsOf([
      ...lines,
      ...(answer.inNotice ?? []).map((said) => `Kallelsen säger: ${said}`),
      ...settles,
    ]),
    source,
    buttons,
  };
}
