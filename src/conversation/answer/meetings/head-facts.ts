import type { Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { asWritten } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { meetingAhead, meetingMeant, upcoming } from './which-meeting.ts';

const STREET = sifted(/\p{Lu}\p{L}*(?:gatan|vägen|torget|gränd|gränden|stigen|plan|allén?)\s\d+|\bBox\s\d+/u);
const OFFICE = /kansli|förvaltning|(?:förbunds)?kontor|samordningsförbundet|nämnd/iu;

/** Where the kansli has its address, as the heads of kallelser and protokoll have it; the latest first. */
export async function officeAddress(asking: Asking): Promise<MatterAnswer | null> {
  if (
    !/(?<!\p{L})(?:adress\p{L}*|besöksadress\p{L}*|postadress\p{L}*)(?!\p{L})|(?<!\p{L})(?:var|vart) (?:ligger|finns|sitter|är|e|håller)(?!\p{L}).*kansli/iu.test(
      asking.understanding.message.text,
    )
  ) {
    return null;
  }
  const index = await asking.board.index();
  const heads = [...index.passages.values()]
    .filter(({ part }) => part === 'head')
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  return firstSaying(asking, index, heads, (text) => STREET.test(text) && OFFICE.test(text));
}

/** When a protokoll that is not written yet is to be justerat, where the kallelse says so. */
export async function adjustmentAhead(asking: Asking): Promise<MatterAnswer | null> {
  const meant = meetingMeant(asking, 'next');
  if (meant.kind !== 'one') return null;
  const index = await asking.board.index();
  const papers = grouped(index).ofMeeting.get(meant.meeting.id) ?? [];
  return firstSaying(asking, index, papers, (text) => /juster/iu.test(text) && /\d/u.test(text));
}

/** The board's own decision that one may take part from afar; null where the record has none. */
export async function remoteDecision(asking: Asking): Promise<MatterAnswer | null> {
  const index = await asking.board.index();
  const found = [...index.passages.values()]
    .filter(({ part, clauses }) => part === 'paragraph' && clauses.some((one) => /på distans/iu.test(one)))
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  const matter = found[0] ? matterOfPassage(asking, found[0], index) : null;
  if (!matter) return null;
  return { kind: 'matter', board: asking.board.name, matter, related: [], asked: 'decision', quotes: [] };
}

const FROM_AFAR =
  /(?<!\p{L})(?:digital\p{L}*|distans|på länk|länk|teams|zoom|video\p{L}*|uppkopplad\p{L}*)(?!\p{L})/iu;

/** What the kallelse to the meeting meant says of taking part from afar; null where no meeting is spoken of, or it is silent. */
export async function remoteInNotice(asking: Asking): Promise<MatterAnswer | null> {
  const { dates } = asking.understanding.entities;
  if (dates.length === 0 && !speaksOf(asking, 'meeting', 'next')) return null;
  return inHeadOfMeeting(asking, (text) => FROM_AFAR.test(text));
}

const REPLIES =
  /(?<!\p{L})(?:återbud|förhinder|förfall\p{L}*|frånvaro|anmälan|anmäl(?:er|s)?|osa|svara?|besked|meddela[rs]?|(?:inte )?kan (?:(?:du|ni|man) )?(?:inte )?(?:närvara|delta|komma|medverka))(?!\p{L})/iu;
const BY_WHEN =
  /(?<!\p{L})(?:senast|sista (?:svars|anmälnings)?dag(?:en)?|deadline|snarast|så snart|före|innan)(?!\p{L})/iu;

/** The day by which the kallelse itself wants to know who cannot come: it says more than the board's rule. */
export async function replyInNotice(asking: Asking): Promise<MatterAnswer | null> {
  const ofComing =
    speaksOf(asking, 'cannotCome', 'respond', 'absent') || SAYS_SO.test(asking.understanding.message.text);
  const asksWhom = /(?<!\p{L})(?:vem|vart|hur)(?!\p{L})/iu.test(asking.understanding.message.text);
  return ofComing
    ? inHeadOfMeeting(
        asking,
        (text) => REPLIES.test(text) && (BY_WHEN.test(text) || (asksWhom && TO_SOMEBODY.test(text))),
      )
    : null;
}
const SAYS_SO =
  /(?<!\p{L})(?:sjuk|frånvaro|förhinder|säga (?:till|att|om)|inte kan|hör(?:a)? (?:(?:jag|man|vi) )?av (?:mig|sig|oss)|meddelar?|lämnar? återbud|anmäl(?:a|er)|tacka nej|osa)(?!\p{L})/iu;

/** "Hör av dig till Maja Holm". */
const TO_SOMEBODY = /(?<!\p{L})(?:till|hos|[Rr]ing|[Kk]ontakta) (?:\p{Ll}+ )?\p{Lu}|\d{3}[ -]\d/u;

async function inHeadOfMeeting(
  asking: Asking,
  says: (text: string) => boolean,
): Promise<MatterAnswer | null> {
  const next = asking.understanding.entities.dates.length === 0 ? upcoming(asking)[0] : undefined;
  const meeting = meetingAhead(asking) ?? next;
  if (meeting === undefined) return null;
  const index = await asking.board.index();
  const heads = (grouped(index).ofMeeting.get(meeting.id) ?? []).filter(({ part }) => part === 'head');
  return firstSaying(asking, index, heads, says);
}

/** "Kan du inte komma? Ring Maja Holm.": what a question of the paper's own is answered with belongs to it. */
const withAnswers = (sentences: readonly string[]): readonly string[] =>
  sentences.map((text, at) => (text.endsWith('?') ? `${text} ${sentences[at + 1] ?? ''}`.trim() : text));

/** The first sentence of some passages that says so, as an answer; null: none does. */
export function firstSaying(
  asking: Asking,
  index: RecordIndex,
  passages: readonly Passage[],
  says: (text: string) => boolean,
): MatterAnswer | null {
  for (const passage of passages) {
    const text = withAnswers(sentencesOf(passage.body)).find(says);
    if (text === undefined) continue;
    const sentence = asWritten(text, passage);
    return {
      kind: 'sentence',
      board: asking.board.name,
      sentence,
      matter: passage.part === 'item' ? matterOfPassage(asking, passage, index) : null,
      wanted: 'anything',
      more: [],
    };
  }
  return null;
}

/** Whether it is asked when, not whether, something is justerat. */
export function asksOfAdjustment(asking: Asking): boolean {
  return speaksOf(asking, 'adjusted', 'adjuster') && speaksOf(asking, 'when', 'ahead');
}
