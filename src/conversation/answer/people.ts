import type { LocalDate } from '../../kernel/index.ts';
import type { BoardView, PersonView, SeatView, TermView } from '../knowledge.ts';
import { asksForPresidium } from '../understand/coming/asked/leading-words.ts';
import { asksOfTerm } from '../understand/meetings/notice-words.ts';
import { asksOfOwnTerm } from '../understand/meetings/own-term.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { everybody } from '../vocabulary.ts';
import { type Asking, speaksOf } from './asking.ts';
import { lastDayOn } from './board-then.ts';
import { calledAfter, withoutWhoMayBeAway } from './called-after.ts';
import type { SeatAnswer } from './seat-answer.ts';
import { seatsOfKind } from './seats-of-kind.ts';

export type SeatRole = 'CHAIR' | 'VICE_CHAIR' | null;

/** What somebody is on the board, for a line about her. */
export type PersonRole =
  | { readonly kind: 'chair' | 'vice-chair' }
  | { readonly kind: 'member' | 'substitute'; readonly organisation: string; readonly of: string | null }
  | { readonly kind: 'office'; readonly titles: readonly string[] }
  | { readonly kind: 'auditor' | 'invitee'; readonly title: string | null };

export interface SeatLine {
  readonly seat: SeatView;
  readonly role: SeatRole;
}

type Of<Kind extends string, Data> = {
  readonly kind: Kind;
  readonly board: string;
  /** The coming day that the board is told as of; not given: today. */
  readonly on?: LocalDate;
} & Readonly<Data>;

export type PeopleAnswer =
  | Of<'members', { seats: readonly SeatLine[] }>
  | Of<'substitutes', { seats: readonly SeatView[] }>
  | Of<
      'substitute-of',
      {
        whose: PersonView;
        self: boolean;
        seats: readonly SeatView[];
        /** Who is called after those of the seat itself, in order. */
        then: readonly PersonView[];
      }
    >
  | Of<'substitutes-for', { who: PersonView; self: boolean; seats: readonly SeatView[] }>
  | Of<'seats-of', { seats: readonly SeatView[]; about: 'member' | 'substitute' }>
  /** `whether`: somebody of whom it is asked if she is it. */
  | Of<'presidium', { view: BoardView; asked: 'chair' | 'vice' | 'both'; whether?: PersonView }>
  | Of<'members-of', { members: readonly string[] }>
  /** `unsaid`: the register does not tell who is asked for. */
  | Of<'office', { office: BoardView['office']; only: boolean; unsaid?: true }>
  | Of<'auditors', { auditors: BoardView['auditors']; invitees: boolean }>
  | Of<
      'person',
      {
        person: PersonView;
        self: boolean;
        roles: readonly PersonRole[];
        /** The last day of what she is as ledamot or ersättare; null: no end is described. */
        until: LocalDate | null;
        today: LocalDate;
        /** It is asked how long she is that. */
        term?: TermView | null;
      }
    >
  /** Whose telephone number is asked for. */
  | Of<'phone', { people: readonly PersonView[] }>
  | SeatAnswer
  /** `said`: the question with the name of each of them; not given: her name is put after it. */
  | Of<'which-person', { people: readonly PersonView[]; text: string; said?: readonly string[] }>
  | Of<'no-such-person', object>
  /** Of today, and the one after it where it is known. */
  | Of<'term', { now: TermView | null; next: TermView | null; today: LocalDate }>;

/** Who sits on the board: chair first, then in the board's order. */
export function members(asking: Asking): PeopleAnswer {
  const { view } = asking;
  if (asksOfOwnTerm(asking.understanding.message.text)) return ownTerm(asking);
  if (asksOfTerm(asking.understanding.message.text)) return term(asking);
  const lines = view.seats.map((seat) => ({ seat, role: roleOf(view, seat.member) }));
  const rank = (line: SeatLine) => (line.role === 'CHAIR' ? 0 : line.role === 'VICE_CHAIR' ? 1 : 2);
  return { kind: 'members', board: view.name, seats: lines.toSorted((a, b) => rank(a) - rank(b)) };
}

/** "Sitter jag kvar?", "när slutar mitt uppdrag?": what the asker is, until when, and the mandatperiod. */
function ownTerm(asking: Asking): PeopleAnswer {
  const answer = personAnswer(asking, asking.asker.person);
  const of = term(asking);
  return answer.kind === 'person' && of.kind === 'term' ? { ...answer, term: of.now ?? of.next } : answer;
}

/** "När går mandatet ut?": by the board's description. */
function term({ view, today }: Asking): PeopleAnswer {
  const terms = (view.terms ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const now = terms.findLast(({ from }) => from <= today) ?? null;
  const next = terms.find(({ from }) => from > today) ?? null;
  return { kind: 'term', board: view.name, now, next, today };
}

function roleOf(view: BoardView, person: PersonView | null): SeatRole {
  if (person === null) return null;
  if (view.chair?.id === person.id) return 'CHAIR';
  return view.viceChairs.some((one) => one.id === person.id) ? 'VICE_CHAIR' : null;
}

/** Every ersättare, seat by seat. */
export function allSubstitutes(asking: Asking): PeopleAnswer {
  const { view } = asking;
  if (namesAnUnknownPerson(asking)) return { kind: 'no-such-person', board: view.name };
  return { kind: 'substitutes', board: view.name, seats: view.seats };
}

/** "Är Eva ordförande?": one who is named, and nobody beside her. */
const WHETHER_CHAIR =
  /^(?:och |men |å |o )?(?:är|e|ä) (?:det )?(?:\p{L}[\p{L}-]* ){1,3}?(?:som är )?(?:vår |vice ?)?(?:vice ?)?(?:ordförande|ordf|ordförand|viceordförande)\p{L}*[?. ]*$/iu;

/** "Vilka sitter i presidiet": all who do. */
const OF_PRESIDIUM = /(?<!\p{L})presidi(?:et|um)s?(?!\p{L})/iu;

/** Who is chair, vice chair, or both. */
export function presidium(asking: Asking): PeopleAnswer {
  const vice = speaksOf(asking, 'vice');
  const { text } = asking.understanding.message;
  const both = asksForPresidium(text) || OF_PRESIDIUM.test(text);
  const asked = both ? 'both' : vice ? 'vice' : speaksOf(asking, 'chair') ? 'chair' : 'both';
  const [whether, ...others] = WHETHER_CHAIR.test(text) ? personMeant(asking) : [];
  const one = whether !== undefined && others.length === 0 && asked !== 'both' ? { whether } : {};
  return { kind: 'presidium', board: asking.view.name, view: asking.view, asked, ...one };
}

/** "Hur når jag henne": whoever was told of, and not the asker. */
const REACHES = sifted(
  /(?<!\p{L})(?:når?|ringer?|mejlar?|mailar?|kontaktar?|skriver till|skriva till|tag i|tag på|hälsar?|pratar? med) (?:(?:jag|ja|man|vi) )?(?:han|hon|hen|honom|henne|hans|hennes)(?!\p{L})/iu,
);

/** "Vilka kommer": of many, and not of the one last spoken of, unless he or she is in it. */
const OF_MANY =
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:vilka|hur många|(?:är|har|kommer) alla)(?!\p{L})(?!.*(?<!\p{L})(?:han|hon|hen|honom|henne|hans|hennes)(?!\p{L}))/iu;

/** Whom a question about a person means: named, the asker herself, or the one last spoken of. */
export function personMeant(asking: Asking): readonly PersonView[] {
  const { entities } = asking.understanding;
  const named = [...new Set(entities.persons.map((mention) => mention.id))];
  if (named.length > 0) return everybody(asking.board).filter((person) => named.includes(person.id));
  const ofOther = asking.subject?.personId != null && REACHES.test(asking.understanding.message.text);
  if (!ofOther && speaksOf(asking, 'mine', 'iam')) return [asking.asker.person];
  if (OF_MANY.test(asking.understanding.message.text)) return [];
  const before = everybody(asking.board).find((person) => person.id === asking.subject?.personId);
  return before ? [before] : [];
}

/** "ersättare för Kalle Anka": a name that nobody here bears is not answered with the one last spoken of. */
function namesAnUnknownPerson({ understanding: { entities, message } }: Asking): boolean {
  if (entities.persons.length > 0 || entities.organisations.length > 0 || entities.boards.length > 0)
    return false;
  return /[Ee]rsätt(?:are för|er) \p{Lu}\p{Ll}+/u.test(message.text);
}

function organisationsNamed(asking: Asking): readonly SeatView[] {
  const named = asking.understanding.entities.organisations.map((mention) => mention.id);
  const { seats } = asking.view;
  if (named.length > 0) return seats.filter((seat) => named.includes(seat.organisation));
  const kind = KINDS.find(({ said }) => said.test(asking.understanding.message.text));
  const ofKind = seats.filter(({ organisation }) => kind?.of.test(organisation));
  return new Set(ofKind.map(({ organisation }) => organisation)).size === 1 ? ofKind : [];
}

/** "Ledamöterna från regionen": where one medlem alone is of the kind. */
const KINDS: readonly { readonly said: RegExp; readonly of: RegExp }[] = [
  { said: /(?<!\p{L})(?:regionen|landstinget)s?(?!\p{L})/iu, of: /(?<!\p{L})(?:region|landsting)/iu },
  { said: /(?<!\p{L})kommunens?(?!\p{L})/iu, of: /(?<!\p{L})kommun(?!\p{L})|stad(?!\p{L})/iu },
];

/** "Vem e ja ersättare för": "ja" for "jag", as it is said. */
const OF_ONESELF =
  /(?<!\p{L})(?:(?:är|e|ä|va|var|blir) (?:ja|jag) (?:\p{L}+ )?(?:ersättare|suppleant|vikarie|reserv)|(?:ersätter|vikarierar) (?:ja|jag)|(?:om|när|ifall) (?:ja|jag) (?:inte|ej|är|e|blir|får|måste|missar))(?!\p{L})/iu;

/** Who steps in for a person or a member, or for whom an ersättare steps in. */
export function substituteOf(asking: Asking): PeopleAnswer {
  const { view, understanding } = asking;
  const board = view.name;
  const seats = organisationsNamed(asking);
  if (seats.length > 0 && understanding.entities.persons.length === 0) {
    return { kind: 'seats-of', board, seats, about: 'substitute' };
  }
  if (namesAnUnknownPerson(asking)) return { kind: 'no-such-person', board };
  const ofOneself =
    understanding.entities.persons.length === 0 && OF_ONESELF.test(understanding.message.text);
  const people = ofOneself ? [asking.asker.person] : withoutWhoMayBeAway(asking, personMeant(asking));
  if (people.length > 1) return { kind: 'which-person', board, people, text: understanding.message.text };
  const [person] = people;
  if (!person) return allSubstitutes(asking);
  const self = person.id === asking.asker.personId;
  const own = view.seats.filter((seat) => seat.member?.id === person.id);
  if (own.length > 0) {
    const then = calledAfter(view, own);
    return { kind: 'substitute-of', board, whose: person, self, seats: own, then };
  }
  const served = view.seats.filter((seat) => seat.substitutes.some((one) => one.id === person.id));
  if (served.length > 0) return { kind: 'substitutes-for', board, who: person, self, seats: served };
  return personAnswer(asking, person);
}

/** Who sits for a member organisation; without one named, the members. */
export function organisation(asking: Asking): PeopleAnswer {
  const { view } = asking;
  const seats = organisationsNamed(asking);
  if (seats.length > 0) return { kind: 'seats-of', board: view.name, seats, about: 'member' };
  const ofKind = seatsOfKind(asking);
  if (ofKind.length > 0) return { kind: 'seats-of', board: view.name, seats: ofKind, about: 'member' };
  const [person] = personMeant(asking);
  if (person && asking.understanding.entities.persons.length > 0) return personAnswer(asking, person);
  const described = view.members.map((member) => member.name);
  const seated = [...new Set(view.seats.map((seat) => seat.organisation))];
  return { kind: 'members-of', board: view.name, members: described.length > 0 ? described : seated };
}

/** "Vem håller i pennan": who writes the protokoll. */
export const TAKES_NOTES = sifted(
  /(?<!\p{L})(?:vem|vilka) (?:är det som |som )?(?:brukar )?(?:håller|hålla|för|föra|sköter|sköta|har|tar|ta)(?: i)? (?:pennan|anteckning\p{L}*|minnesanteckning\p{L}*)(?!\p{L})|(?<!\p{L})(?:vem|vilka) (?:är det som |som )?(?:brukar |ska )?(?:antecknar?|sitter vid pennan|(?:skriver?|för|föra|tar|ta|sköter) protokoll(?:et)?)(?!\p{L})/iu,
);

const WHO_IS =
  /^(?:och |men |å |o )?(?:vem (?:är|e|ä|va|var)|vem heter) (?:det )?(?<name>\p{L}[\p{L}'-]+(?: \p{L}[\p{L}'-]+){0,2})[?. ]*$/iu;

/** "Vem mejlar jag", "vem kan hjälpa oss": whoever one turns to. */
const TURNS_TO = /(?<!\p{L})(?:jag|mig|mej|vi|oss|man)(?!\p{L})/iu;
/** "Bjelke" and not "dataskyddsombud": with a capital, or a first name before it. */
const IS_NAME = /(?:är|e|ä|va|var|heter) (?:det )?(?:\p{Lu}|\p{L}+ \p{L})/u;

/** "Vem är Elvira Torn": no more than a name, and none of the words means anything to the conversation itself. */
function namesNobodyKnown({ understanding: { message, entities } }: Asking): boolean {
  const name = WHO_IS.exec(message.text)?.groups?.name;
  if (name === undefined || entities.persons.length > 0 || entities.organisations.length > 0) return false;
  const unknown = entities.topic.filter(({ weight }) => weight === 1).map(({ word }) => word.text);
  return name.split(' ').every((word) => unknown.includes(word.toLocaleLowerCase('sv')));
}

/** The kansli, or the one who bears the title that was asked for; revisorer and adjungerade likewise. */
export function office(asking: Asking): PeopleAnswer {
  const { view } = asking;
  const board = view.name;
  const { words } = asking.understanding.message;
  if (speaksOf(asking, 'auditor')) {
    return { kind: 'auditors', board, auditors: view.auditors, invitees: false };
  }
  if (words.some((word) => word.folded.startsWith('adjunger'))) {
    return { kind: 'auditors', board, auditors: view.invitees, invitees: true };
  }
  const asked = [
    ...words.filter((word) => word.folded.length >= 6).map((word) => word.folded.slice(0, 8)),
    ...(TAKES_NOTES.test(asking.understanding.message.text) ? ['sekreter'] : []),
  ];
  const bears = (titles: readonly string[]) =>
    titles.some((title) => asked.some((start) => folded(title).includes(start)));
  const matching = view.office.filter((one) => bears(one.titles));
  const invited = matching.length > 0 ? [] : view.invitees.filter(({ title }) => title && bears([title]));
  if (invited.length > 0) return { kind: 'auditors', board, auditors: invited, invitees: true };
  const only = matching.length > 0;
  if (only) return { kind: 'office', board, office: matching, only };
  const isOfThem =
    speaksOf(asking, 'office', 'contact') ||
    asking.understanding.entities.persons.length > 0 ||
    TURNS_TO.test(asking.understanding.message.text);
  if (!isOfThem && namesNobodyKnown(asking) && IS_NAME.test(asking.understanding.message.text))
    return { kind: 'no-such-person', board };
  const unsaid = isOfThem ? {} : { unsaid: true as const };
  return { kind: 'office', board, office: view.office, only, ...unsaid };
}

function folded(title: string): string {
  return title.toLocaleLowerCase('sv').replace(/[åä]/g, 'a').replace(/ö/g, 'o');
}

/** Who somebody is; of several with that name, which is meant. */
export function person(asking: Asking): PeopleAnswer {
  const people = personMeant(asking);
  const board = asking.view.name;
  if (people.length > 1) {
    return { kind: 'which-person', board, people, text: asking.understanding.message.text };
  }
  const [one] = namesNobodyKnown(asking) ? [] : people;
  return one ? personAnswer(asking, one) : { kind: 'no-such-person', board };
}

function personAnswer(asking: Asking, one: PersonView): PeopleAnswer {
  const self = one.id === asking.asker.personId;
  const { board, view, today } = asking;
  const until = lastDayOn(board, one, today);
  return { kind: 'person', board: view.name, person: one, self, roles: rolesOf(view, one), until, today };
}

/** Everything somebody is on the board that day. */
function rolesOf(view: BoardView, one: PersonView): PersonRole[] {
  const is = (other: PersonView | null) => other?.id === one.id;
  return [
    ...(is(view.chair) ? [{ kind: 'chair' as const }] : []),
    ...(view.viceChairs.some(is) ? [{ kind: 'vice-chair' as const }] : []),
    ...view.seats
      .filter((seat) => is(seat.member))
      .map((seat) => ({ kind: 'member' as const, organisation: seat.organisation, of: null })),
    ...view.seats
      .filter((seat) => seat.substitutes.some(is))
      .map((seat) => ({
        kind: 'substitute' as const,
        organisation: seat.organisation,
        of: seat.member?.name ?? null,
      })),
    ...view.office
      .filter((holder) => is(holder.person))
      .map((holder) => ({ kind: 'office' as const, titles: holder.titles })),
    ...view.auditors
      .filter((holder) => is(holder.person))
      .map((holder) => ({ kind: 'auditor' as const, title: holder.title })),
    ...view.invitees
      .filter((holder) => is(holder.person))
      .map((holder) => ({ kind: 'invitee' as const, title: holder.title })),
  ];
}
