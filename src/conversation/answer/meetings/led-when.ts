import type { PersonView } from '../../knowledge.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import { personMeant } from '../people.ts';
import { isNamed, type OnRecord } from './attendance-on-record.ts';
import { held } from './which-meeting.ts';

/** "Vem ledde mötet när Eva var borta": of the meeting at which somebody else was away or kept out. */
const WHEN = /(?<!\p{L})(?:när|nar|då|medan|eftersom|utan) (?:\p{Lu}?\p{L}+)/iu;
const LED =
  /(?<!\p{L})(?:ledde|höll i (?:klubban|mötet|sammanträdet|det|ärendet)|höll klubban|tog över|satt som ordförande|styrde)(?!\p{L})/iu;
const OF_ONESELF =
  /(?<!\p{L})(?:när|nar|då|medan|eftersom) jag (?:var|va|inte|hade|gick|stod|anmälde|satt)(?!\p{L})/iu;
const LEADS = /(?<!\p{L})(?:ledde|leder|ordförande|ordf)(?!\p{L})/iu;

/** Who led then: the meeting, who did as its protokoll has it, and the sentence of the § that tells it. */
export interface LedWhen {
  readonly found: OnRecord;
  readonly chair: string | null;
  readonly told: string | null;
}

/** "Vem höll i det när jag var jävig": of nothing but who led, whatever else the words resemble. */
export function asksWhoLedWithoutMe({ understanding: { message } }: Asking): boolean {
  return WHO_LED.test(message.text) && OF_ONESELF.test(message.text);
}
const WHO_LED = sifted(
  /^(?:och |men |å |o )?(?:vem|vilken|vilka) (?:var det som |som )?(?:ledde|höll i|höll klubban|tog över|satt som ordförande|styrde|var ordförande|var ordf)(?!\p{L})/iu,
);

/** Null where that is not asked, or no protokoll has the one named away. */
export async function ledWhen(asking: Asking): Promise<LedWhen | null> {
  const { message, entities } = asking.understanding;
  const ofChair = speaksOf(asking, 'chair') || LED.test(message.text);
  if (!ofChair || !WHEN.test(message.text)) return null;
  if (entities.persons.length === 0 && !OF_ONESELF.test(message.text)) return null;
  const [person] = entities.persons.length === 0 ? [asking.asker.person] : personMeant(asking);
  if (!person) return null;
  return speaksOf(asking, 'recusal') ? keptOut(asking, person) : awayFrom(asking, person);
}

const key = (name: string) => nameWords(name).join(' ');

function onRecordOf(asking: Asking): OnRecord[] {
  return held(asking).flatMap((meeting) => {
    const { state } = meeting;
    if (state.status !== 'CLOSED' || state.minutes.present.length === 0) return [];
    const view = asking.board.onDay(state.date);
    return [{ meeting, present: state.minutes.present, chair: state.minutes.chair, view }];
  });
}

async function keptOut(asking: Asking, person: PersonView): Promise<LedWhen | null> {
  const index = await asking.board.index();
  for (const found of onRecordOf(asking)) {
    const matter = paragraphsOf(found.meeting, index).find(({ recusals }) =>
      recusals.some((one) => key(one.person) === key(person.name)),
    );
    if (!matter) continue;
    const text = sentencesOf(matter.body).find((one) => LEADS.test(one));
    const isHers = found.chair !== null && key(found.chair) === key(person.name);
    const told = text === undefined ? null : `${matter.label}: ${text}`;
    return { found, chair: isHers ? null : found.chair, told };
  }
  return null;
}

function awayFrom(asking: Asking, person: PersonView): LedWhen | null {
  const isSeated = ({ view }: OnRecord) => view.seats.some(({ member }) => member?.id === person.id);
  const found = onRecordOf(asking).find(
    (one) => isSeated(one) && !one.present.some((there) => isNamed(there, person)),
  );
  return found ? { found, chair: found.chair, told: null } : null;
}
