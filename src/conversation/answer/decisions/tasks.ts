import { MONTHS } from '../../../kernel/index.ts';
import type { BoardKnowledge, MeetingOnRecord, PersonView } from '../../knowledge.ts';
import { type QueryPart, queryOf } from '../../search/query.ts';
import { rank } from '../../search/rank.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { fits } from '../../understand/dates/dates.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksOwnErrands } from '../../understand/record/few-words-of-rules.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { everybody } from '../../vocabulary.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { held } from '../meetings/which-meeting.ts';
import { personMeant } from '../people.ts';
import type { DecisionsAnswer, Task } from './decisions-answer.ts';
import { entrustedIn, personEntrusted, pointOf } from './responsible.ts';

const TASK = sifted(
  /(?<!\p{L})(uppdra(?!g)|(?<!(?:förbundets|styrelsens|nämndens|vårt|dess|deras|sitt) )uppdrag|ta reda på|återkom|återrapport|redovisas?|undersök|ta[rs]? (?:fram|in)(?= )|lägg(?:a|er|as|s) fram|arbeta[rs]? fram|leder arbetet|lyfta?s?|utred(?!ning)|se över|kontakta|bjud|följa upp|följs upp|ansvarar för att|ska kolla|åtar sig)/iu,
);

/** "Maja Holm redovisar utfallet": done at the meeting, unless it is said by when; "nya lokaler undersöks" by nobody told. */
const REPORTS = /(?<!\p{L})(?:redovisar|undersöks|utreds)(?!\p{L})/giu;
const BY_WHEN = sifted(
  /(?<!\p{L})(?:till|senast|inför|vid|på) (?:nästa|kommande|\p{L}*mötet|\d)|(?<!\p{L})i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/iu,
);

/** "Uppföljning av besluten": what is asked, and no matter that has the word in its heading. */
const FOLLOWS_UP = /^(?:beslut\p{L}*)?uppf(?:ö|o)lj\p{L}*$/iu;

const OF_ONESELF = /(?<!\p{L})(?:jag|mig|mej|mina|mitt)(?!\p{L})/iu;

/** What one was to do oneself, and no more is said of it. */
const ASKS_OWN =
  /^(?:och |men |å |o )?(?:va|vad|vilka uppdrag|vilket uppdrag) (?:var det |är det )?(?:ska|skulle|skall|fick|har|hade) (?:jag|ja) (?:att |i uppdrag |till uppgift |fått |lovat |kvar )*(?:göra|gora|fixa|ta fram|att göra)?(?: (?:efter|från|till|sen|innan) (?:förra|senaste|det|nästa|sista) \p{L}+| sen| då)?[?. ]*$/iu;

/** What somebody was asked to do, in the latest protokoll (or the months named), or about what was named. */
export async function followUp(asking: Asking): Promise<DecisionsAnswer> {
  const board = asking.board.name;
  const index = await asking.board.index();
  const query = queryOf(asking.understanding.message, asking.understanding.entities, index).filter(
    (part) => part.weight >= 0.8 && part.expansions.length > 0 && !FOLLOWS_UP.test(part.said),
  );
  const [then] = asking.understanding.entities.dates;
  const all = held(asking);
  const ofThen = all.filter(({ state }) => then !== undefined && fits(then, state.date));
  const recent = all.slice(0, 4);
  const givenNames = new Set(everybody(asking.board).map(({ name }) => name.split(' ')[0] ?? ''));
  const tasksAt = (meetings: readonly MeetingOnRecord[]) =>
    meetings.flatMap((meeting) =>
      paragraphsOf(meeting, index).flatMap((one) => tasksOf(one, givenNames, everybody(asking.board))),
    );
  const tasks = recent.map((meeting) => tasksAt([meeting]));
  const [whose] =
    asking.understanding.entities.persons.length > 0 || speaksOf(asking, 'iam', 'mine')
      ? personMeant(asking)
      : OF_ONESELF.test(asking.understanding.message.text)
        ? [asking.asker.person]
        : [];
  const given = whose ? tasks.flat().filter(isGivenTo(whose, asking)) : [];
  const givenDue = given.filter(isDueThen(asking));
  const givenThen = given.filter(({ matter }) => then !== undefined && fits(then, matter.date));
  const own = [givenDue, givenThen, given].find((list) => list.length > 0) ?? [];
  if (own.length > 0) return { kind: 'tasks', board, tasks: own.slice(0, 5), about: null };
  const isNamed = whose && asking.understanding.entities.persons.length > 0 && query.length === 0;
  // "Vad skulle jag göra": where nothing was asked of her, nobody else's is told.
  const { text } = asking.understanding.message;
  const onlyOwn = whose?.id === asking.asker.personId && (ASKS_OWN.test(text) || asksOwnErrands(text));
  if (onlyOwn && given.length === 0)
    return { kind: 'tasks', board, tasks: [], about: null, whose: whose.name };
  if (isNamed && !then) return { kind: 'tasks', board, tasks: [], about: null, whose: whose.name };
  const due = tasks.flat().filter(isDueThen(asking));
  if (due.length > 0) return { kind: 'tasks', board, tasks: due.slice(0, 5), about: null };
  // "Vilka uppdrag gavs i februari": those of that meeting.
  const saidThen = /uppdrag/iu.test(asking.understanding.message.text) ? tasksAt(ofThen) : [];
  if (saidThen.length > 0) return { kind: 'tasks', board, tasks: saidThen.slice(0, 5), about: null };
  const about = query.length > 0 ? aboutQuery(tasks.flat(), query) : [];
  if (about.length > 0) {
    return {
      kind: 'tasks',
      board,
      tasks: about.slice(0, 5),
      about: query.map((part) => part.said).join(' '),
    };
  }
  const topical = query.length > 0 ? rank(query, index, (one) => one.part === 'paragraph')[0] : undefined;
  const topicOwn =
    topical && topical.coverage > 0.6
      ? recent.flatMap((one) => paragraphsOf(one, index)).find((one) => one.number === topical.passage.number)
      : undefined;
  if (topicOwn) {
    const text = topicOwn.clauses[0] ?? topicOwn.heading;
    // What was only decided is told as decided, and as nobody's task.
    if (!TASK.test(text) && !isToDo(text, givenNames)) {
      const dates = [topicOwn.date];
      return { kind: 'decisions', board, matters: [topicOwn], dates, outcome: null, background: [] };
    }
    return {
      kind: 'tasks',
      board,
      tasks: [{ matter: topicOwn, text }],
      about: query.map((part) => part.said).join(' '),
    };
  }
  return { kind: 'tasks', board, tasks: tasks.find((list) => list.length > 0) ?? [], about: null };
}

/** Whether a task names somebody, by her name or by the title she has at the kansli. */
function isGivenTo(person: PersonView, { view, board }: Asking): (task: Task) => boolean {
  const titles = view.office.filter((one) => one.person.id === person.id).flatMap((one) => one.titles);
  const named = [person.name, ...person.alsoSpelled, ...titles].map((one) => one.toLocaleLowerCase('sv'));
  const byGivenName = givenNameAlone(person, board);
  return ({ text, entrusted }) =>
    entrusted?.to === person.name ||
    named.some((one) => text.toLocaleLowerCase('sv').includes(one)) ||
    (byGivenName?.test(text) ?? false);
}

/** "Vendela tar fram ett nytt upplägg": where nobody else of the board has the name. */
function givenNameAlone(person: PersonView, board: BoardKnowledge): RegExp | null {
  const given = person.name.split(' ')[0] ?? '';
  const others = everybody(board).filter((one) => one.id !== person.id && one.name.startsWith(`${given} `));
  return given === '' || others.length > 0 ? null : new RegExp(`(?<!\\p{L})${given}(?!\\p{L}| \\p{Lu})`, 'u');
}

/** "Till mars": what is to be done by the month named, as the task itself has it. */
function isDueThen({ understanding: { entities } }: Asking): (task: Task) => boolean {
  const months = entities.dates.flatMap((date) =>
    date.kind === 'parts' && date.month !== null && date.day === null ? (MONTHS[date.month - 1] ?? []) : [],
  );
  const by = months.map(
    (month) => new RegExp(`(?:till|senast|före|inför|i) (?:\\p{L}+ |\\d+ )*${month}`, 'iu'),
  );
  return ({ text, entrusted }) => {
    const last = entrusted?.by ?? null;
    if (last !== null) return entities.dates.some((date) => fits(date, last));
    return by.some((pattern) => pattern.test(text));
  };
}

/** "att Maja Holm senast den 31 mars ska gå igenom avtalet": who is to do it stands first. */
const IS_TO = sifted(
  /^(?:att )?(?<who>\p{L}[\p{L}-]*)(?: \p{Lu}[\p{L}-]+)*(?: (?:senast|till|före|innan|under|i|vid) [^,;]{2,40}?)? (?:ska|skall|får i uppdrag att|har i uppdrag att) (?!vara|bli|ha |få |utgå|justera|gälla|delta|tjänstgöra)\p{Ll}{2}/u,
);
const OFFICE =
  /^(?:förbundschefen|kansliet|ordföranden|presidiet|sekreteraren|administratören|arbetsutskottet|samordnaren|ekonomen)$/u;

/** "att förbundschefen tecknar avtal": told of an office in the present it is to be done. */
const OFFICE_DOES =
  /^(?:att )?(?:förbundschefen|kansliet|ordföranden|presidiet|sekreteraren|administratören|samordnaren|ekonomen) (?!får|är|har|blir|var|utses|ersätter|tjänstgör|deltar|lämnar|leder)\p{Ll}+(?:ar|er)(?!\p{L})/iu;

function isToDo(clause: string, givenNames: ReadonlySet<string>): boolean {
  if (OFFICE_DOES.test(clause)) return true;
  const who = IS_TO.exec(clause)?.groups?.who ?? '';
  return givenNames.has(who) || OFFICE.test(who);
}

function tasksOf(matter: Matter, givenNames: ReadonlySet<string>, people: readonly PersonView[]): Task[] {
  const rows = entrustedIn(matter);
  const clauses = matter.clauses
    .filter(
      (clause) =>
        TASK.test(clause) || isToDo(clause, givenNames) || rows.some((row) => row.clause === clause),
    )
    .map((text): Task => {
      const row = rows.find(({ clause }) => clause === text);
      const point = pointOf(matter, text);
      return {
        matter,
        text,
        ...(point === null ? {} : { point }),
        ...(row ? { entrusted: { to: personEntrusted(row.who, people)?.name ?? row.who, by: row.by } } : {}),
      };
    });
  const told = sentencesOf(matter.body)
    .filter(
      (one) =>
        (TASK.test(one.replaceAll(REPORTS, '')) || (TASK.test(one) && BY_WHEN.test(one))) &&
        !matter.clauses.some((clause) => one.includes(clause) || clause.includes(one)),
    )
    .map((text) => ({ matter, text }));
  return [
    ...clauses,
    ...told.filter(
      ({ text }) =>
        /(förbundschef|kansli|ordförande|till (nästa|mötet|styrelse)|i januari|frågan)/i.test(text) ||
        givenNames.has(/^\p{Lu}[\p{L}-]+/u.exec(text)?.[0] ?? ''),
    ),
  ].slice(0, MOST);
}
/** Of one §: a list of what is to be done may be long. */
const MOST = 8;

function aboutQuery(tasks: readonly Task[], query: readonly QueryPart[]): Task[] {
  return tasks.filter((task) => {
    const terms = new Set(analyse(`${task.text} ${task.matter.heading}`));
    return query.some((part) => part.expansions.some((one) => terms.has(one.term)));
  });
}
