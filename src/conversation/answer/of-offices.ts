import type { Intent } from '../understand/intents.ts';
import type { Asking } from './asking.ts';
import { personMeant } from './people.ts';

/** "Vem blir vikarie för Maja", who works here and has no seat: no ersättare is asked about. */
export function asksWhoStandsIn(asking: Asking, intent: Intent): boolean {
  const { message, entities } = asking.understanding;
  if (!OF_STANDING_IN.test(intent) || !/(?<!\p{L})vikari/iu.test(message.text)) return false;
  const [named, ...others] = entities.persons.length > 0 ? personMeant(asking) : [];
  if (!named || others.length > 0) return false;
  const { seats, office } = asking.view;
  const hasSeat = seats.some(({ member, substitutes }) =>
    [member, ...substitutes].some((one) => one?.id === named.id),
  );
  return !hasSeat && office.some(({ person }) => person.id === named.id);
}
const OF_STANDING_IN = /^(?:member\.(?:substitute|person|office)|attendance\.(?:coming|served))$/;

const WHO_HOLDS = /^(?:och |men )?(?:(?:vem|vilka) (?:är|e|blir|heter)|vad heter)(?!\p{L})/iu;

/** "Vem är ny socialchef": of an office that the register does not know, and a text does. */
export async function isUnknownOffice(
  { board, view, understanding }: Asking,
  intent: Intent,
): Promise<boolean> {
  const { topic, persons, organisations } = understanding.entities;
  const ofOffices = intent === 'member.office' || intent === 'member.role' || intent === 'member.person';
  if (understanding.entities.tense === 'past') return false;
  if (!ofOffices || persons.length > 0 || !WHO_HOLDS.test(understanding.message.text)) return false;
  // "Vem är ny chef på AF": of a medlem's own people, whom no register has.
  if (organisations.length > 0) return NEW_ONE.test(understanding.message.text);
  const isNew = NEW_ONE.test(understanding.message.text);
  const [named, ...others] = topic.filter(
    ({ word, weight }) => word.folded !== 'heter' && (weight === 1 || (isNew && weight >= 0.3)),
  );
  if (!named || others.length > 0 || named.word.text.length < SHORTEST_OFFICE) return false;
  const titles = [
    ...view.office.flatMap((one) => one.titles),
    ...view.invitees.map(({ title }) => title ?? ''),
  ]
    .join(' ')
    .toLocaleLowerCase('sv');
  const index = await board.index();
  return !titles.includes(named.word.text.toLocaleLowerCase('sv')) && index.frequency(named.word.stem) > 0;
}
const NEW_ONE = /(?<!\p{L})(?:ny|nya|nye)(?!\p{L})/iu;
const SHORTEST_OFFICE = 6;
