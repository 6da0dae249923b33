import type { Passage, RecordIndex } from '../../../knowledge.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { type Pattern, sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { personMeant } from '../../people.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';

const DEPUTY =
  /(?<!\p{L})(?:ställföreträdar\p{L}*|vikari\p{L}*|tillförordnad\p{L}*|t\.? ?f\.?(?= \p{L})|ersätter|leder (?:förbundet|kansliet))/iu;
const LEAVES =
  /(?<!\p{L})(?:pension\p{L}*|slutar|slutat|slutade|avgår|avgick|sista (?:arbets)?dag\p{L}*|lämnar (?:sin|sitt|förbundet|kansliet|uppdraget|tjänsten)|sag[dt] upp sig|säger upp sig|entledig\p{L}*)(?!\p{L})/iu;
const BEGINS =
  /(?<!\p{L})(?:tillträder|tillträdde|börjar|började|anställ\p{L}*|påbörjar|ny(?:a|e)? medarbetare)(?!\p{L})/iu;

/** What is asked of somebody who works for the board, and the words that a text tells it in. */
const ASKED: readonly {
  readonly said: Pattern;
  readonly told: RegExp;
  readonly wanted: 'person' | 'date';
}[] = [
  {
    said: sifted(/(?<!\p{L})(?:vikari\p{L}*|ställföreträd\p{L}*|tillförordnad\p{L}*)(?!\p{L})/iu),
    told: DEPUTY,
    wanted: 'person',
  },
  {
    said: sifted(
      /^(?:och |men |å |o )?(?:när|nar|varför|varfor|vilken dag|hur länge) (?:ska |skulle )?(?:slutar|slutade|sluta|går \p{L}+(?: \p{L}+)? i pension|gick \p{L}+(?: \p{L}+)? i pension|avgår|avgick|pensioneras|stannar|(?:är|jobbar|arbetar) \p{L}+(?: \p{L}+)? kvar)(?!\p{L})/iu,
    ),
    told: LEAVES,
    wanted: 'date',
  },
  {
    said: sifted(
      /^(?:och |men |å |o )?(?:när|nar|vilken dag) (?:börjar|började|tillträder|tillträdde|anställdes)(?!\p{L})/iu,
    ),
    told: BEGINS,
    wanted: 'date',
  },
];

const OF_THAT_ONE = /(?<!\p{L})(?:hans|hennes|hens|honom|henne|för (?:han|hon|hen))(?!\p{L})/iu;

/** Whether it asks who stands in for somebody of the kansli, by her title or as "hans", and for no ledamot. */
export function asksDeputyOfOffice(asking: Asking): boolean {
  const [deputy] = ASKED;
  const { message, entities } = asking.understanding;
  if (entities.persons.length > 0 || !deputy?.said.test(message.text)) return false;
  return titled(asking) || (OF_THAT_ONE.test(message.text) && !asking.subject?.personId);
}

/** Whether it asks when somebody who is named, and works here, leaves or begins. */
export function asksDayAtWork(asking: Asking): boolean {
  const { message, entities } = asking.understanding;
  const [named] = entities.persons.length > 0 ? personMeant(asking) : [];
  const isHere = asking.view.office.some(({ person }) => person.id === named?.id);
  return isHere && ASKED.some(({ said, wanted }) => wanted === 'date' && said.test(message.text));
}

/** Whether a title of the kansli is said: "förbundschefens vikarie". */
function titled({ view, understanding }: Asking): boolean {
  const text = understanding.message.text.toLocaleLowerCase('sv');
  return view.office.some(({ titles }) =>
    titles.some((title) => text.includes(title.toLocaleLowerCase('sv'))),
  );
}

/**
 * When somebody leaves or begins, or who stood in for her where she has no ersättare: the latest sentence that names
 * her, or her title, and tells it; for a day that no text tells, that it is not stated. Null: that is not asked.
 */
export function atWork(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  const asked = ASKED.find(({ said }) => said.test(message.text));
  if (!asked) return null;
  const [named, ...others] = entities.persons.length > 0 ? personMeant(asking) : [];
  if (others.length > 0 || (!named && !asksDeputyOfOffice(asking))) return null;
  const held = asking.view.office.filter(({ person }) => !named || person.id === named.id);
  if (held.length === 0) return null;
  const names = [
    ...(named ? [named.name, ...named.alsoSpelled] : []),
    ...held.flatMap(({ titles }) => titles),
  ].map((one) => one.toLocaleLowerCase('sv'));
  const telling = (text: string) => {
    const lower = text.toLocaleLowerCase('sv');
    return asked.told.test(text) && names.some((name) => lower.includes(name));
  };
  const found = [...index.passages.values()]
    .filter(({ part }) => part !== 'head')
    .flatMap((passage) => {
      const text = sayingsIn(passage).find(telling);
      return text === undefined ? [] : [{ text, passage }];
    })
    .toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''));
  const [first, ...more] = found;
  if (!first) return asked.wanted === 'date' ? notStated(asking, 'date', null, null) : null;
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: asWritten(first.text, first.passage),
    matter: matterOfPassage(asking, first.passage, index),
    wanted: asked.wanted,
    more: more.slice(0, 1).map(({ text, passage }) => asWritten(text, passage)),
  };
}

const sayingsIn = ({ clauses, body }: Passage): string[] => [...clauses, ...sentencesOf(body)];
