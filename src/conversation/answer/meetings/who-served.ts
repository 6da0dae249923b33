import type { RecordIndex } from '../../knowledge.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { personMeant } from '../people.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import { isNamed, isRecord, type OnRecord, onRecord } from './attendance-on-record.ts';
import { attendedOver, heldOver } from './attended-over.ts';
import { notRecorded } from './not-recorded.ts';
import { isSubstitute, memberOf, type Served, sameName, servedAs, servedAt } from './served.ts';
import { stoodIn } from './stood-in.ts';
import { wasPresent } from './was-present.ts';

/** Which ersättare served at a meeting, and for whom; of oneself, whether one did. */
export async function served(asking: Asking): Promise<AttendanceAnswer> {
  const board = asking.board.name;
  const over = heldOver(asking);
  if (over !== null) return servedOver(asking, over);
  const found = await onRecord(asking);
  if (!isRecord(found)) return notRecorded(asking, found);
  const { date } = found.meeting.state;
  const all = [...servedAt(found), ...stoodInAs(found, await asking.board.index())];
  const self = asking.asker.person;
  const own = found.present.find((one) => isNamed(one, self));
  const ofMe = speaksOf(asking, 'iam') || FOR_ME.test(asking.understanding.message.text);
  // "Vem satt på min stol i § 81", of a meeting that one was at: whoever served for her in a part of it.
  const inMyStead = all.filter(({ member }) => member !== null && sameName(member, self));
  if (inMyStead.length > 0 && FOR_ME.test(asking.understanding.message.text))
    return { kind: 'served', board, meetingId: found.meeting.id, date, served: inMyStead, about: self.name };
  if (own && ofMe && asking.understanding.entities.persons.length === 0) {
    const serving = servedAt(found).filter(({ substitute }) => sameName(substitute, self));
    return serving.length > 0 && FOR_WHOM.test(asking.understanding.message.text)
      ? { kind: 'served', board, meetingId: found.meeting.id, date, served: serving, about: null }
      : { ...(await wasPresent(asking, found, self, own)), asked: 'vote' };
  }
  // "Tjänstgjorde jag", of a meeting that one was not at.
  if (!own && I_SERVED.test(asking.understanding.message.text))
    return { ...(await wasPresent(asking, found, self, null)), asked: 'vote' };
  const [named] = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  // "Tjänstgjorde Eva": of an ersättare, and not whether anybody served for her.
  if (named && isSubstitute(found, named) && !servedAs(found, named)) {
    const as = found.present.find((one) => isNamed(one, named)) ?? null;
    return { ...(await wasPresent(asking, found, named, as)), asked: 'vote' };
  }
  const forSelf = FOR_ME.test(asking.understanding.message.text) && !own ? [self] : [];
  const people = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : forSelf;
  const members = asking.understanding.entities.organisations.map((mention) => mention.id);
  const about = people[0]?.name ?? members[0] ?? null;
  const fitting = all.filter(
    (one) =>
      people.some((person) =>
        [one.member, one.substitute].some((name) => name !== null && sameName(name, person)),
      ) || members.some((member) => one.organisation === member || memberOf(found.view, one, member)),
  );
  return { kind: 'served', board, meetingId: found.meeting.id, date, served: about ? fitting : all, about };
}

/** Those who went in for somebody in one matter alone. */
function stoodInAs(found: OnRecord, index: RecordIndex): Served[] {
  return stoodIn(found, index).map(({ name, member, sections }) => ({
    substitute: name,
    organisation: found.view.seats.find((seat) => seat.member?.name === member)?.organisation ?? null,
    member,
    stated: true,
    sections,
  }));
}

/** Those who served at each of several meetings; of an ersättare named how she was there, of a ledamot who served for her. */
function servedOver(asking: Asking, over: readonly OnRecord[]): AttendanceAnswer {
  const { persons } = asking.understanding.entities;
  const [named] = persons.length > 0 ? personMeant(asking) : [];
  const self = asking.asker.person;
  const ofSelf = !named && speaksOf(asking, 'iam') && !FOR_ME.test(asking.understanding.message.text);
  const substitute = named ?? (ofSelf ? self : null);
  if (substitute && over.some((found) => isSubstitute(found, substitute))) {
    const own = attendedOver(asking, over, 'served', servedAs);
    if (own) return own;
  }
  const about = named ?? (FOR_ME.test(asking.understanding.message.text) ? self : null);
  const each = over.map((found) => ({
    date: found.meeting.state.date,
    served: servedAt(found).filter(
      ({ member }) => about === null || (member !== null && sameName(member, about)),
    ),
  }));
  return { kind: 'served-at-several', board: asking.board.name, each, about: about?.name ?? null };
}

/** "Vem vikarierade för mig". */
const FOR_ME =
  /(?<!\p{L})(?:för mig|för mej|i mitt ställe|(?:på|tog|hade|fick) min (?:plats|stol)|ersatte mig|ersatte mej|min ersättare|(?:hade|fick) jag (?:\p{L}+ )?ersättare)(?!\p{L})/iu;
/** "Tjänstgjorde jag i mars": whether, and not who. */
const I_SERVED =
  /^(?!.*(?<!\p{L})(?:vem|vems|vilka)(?!\p{L})).*(?<!\p{L})(?:tjänstgjorde|tjänstgör|var|va) jag (?!.*(?<!\p{L})(?:borta|frånvarande|sjuk)(?!\p{L}))/iu;

/** "Vem gick jag in för": for whom, and not whether. */
const FOR_WHOM =
  /(?<!\p{L})(?:vem|vems|vilken|vilka|nån|någon)(?!\p{L}).*(?<!\p{L})(?:för|ersatte|ersättare|plats|ställe)(?!\p{L})|(?<!\p{L})för (?:vem|vilken|vilka|nån|någon)(?!\p{L})/iu;
