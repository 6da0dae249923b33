import type { RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import type { OnRecord } from './attendance-on-record.ts';

/** An ersättare who served in one matter alone, as its § tells. */
export interface StoodIn {
  readonly name: string;
  /** For whom, where one ledamot alone kept out of that §. */
  readonly member: string | null;
  readonly sections: string;
  readonly told: string;
}

const STANDS_IN =
  /(?<!\p{L})(?:går|gick|träder|trädde|kallas|kallades|hoppar|hoppade) in(?!\p{L})|(?<!\p{L})(?:inträder|inträdde|tjänstgör|tjänstgjorde|tjänstgörande|ersätter|ersatte)(?!\p{L})/iu;
const DENIED =
  /(?<!\p{L})(?:inte|ej|icke) (?:tjänstg|in(?!\p{L})|ersätt)|(?:tjänstg\p{L}*|går) (?:inte|ej)(?!\p{L})/iu;

/**
 * Those who were there without a vote, and by the text of a § went in for somebody who kept out of it (KL 6 kap. 17 §):
 * they decided there, and nowhere else at the meeting.
 */
export function stoodIn({ meeting, present }: OnRecord, index: RecordIndex): StoodIn[] {
  const idle = present.filter(({ votes, servesFor }) => votes === false && servesFor === null);
  const paragraphs = (grouped(index).ofMeeting.get(meeting.id) ?? []).filter(
    ({ part, number }) => part === 'paragraph' && number !== null,
  );
  return idle.flatMap(({ name }) =>
    paragraphs.flatMap(({ body, number }) => {
      const told = sentencesOf(body)
        .flatMap((sentence) => sentence.split(/;\s+/u))
        .find((text) => text.includes(name) && STANDS_IN.test(text) && !DENIED.test(text));
      if (told === undefined) return [];
      const outOf = (text: string) =>
        present.filter(({ votes, name: other }) => votes === true && keepsOut(other, text));
      const his = HIS_PLACE.test(told) ? outOf(sentenceBefore(told, body)) : [];
      const [member, another] = his.length > 0 ? his : outOf(body);
      return [{ name, member: another ? null : (member?.name ?? null), sections: `§ ${number}`, told }];
    }),
  );
}

/** "Bo Ek tjänstgör i hans ställe": his of whom the sentence before tells. */
const HIS_PLACE = /(?<!\p{L})(?:hans|hennes|dennes|hens) (?:ställe|plats)(?!\p{L})/iu;

function sentenceBefore(told: string, body: string): string {
  const sentences = sentencesOf(body);
  const at = sentences.findIndex((text) => text.includes(told));
  return sentences[at - 1] ?? '';
}

const KEEPS_OUT =
  /(?<!\p{L})(?:jäv\p{L}*|deltar (?:\p{L}+ ){0,3}(?:inte|varken)|deltog (?:\p{L}+ ){0,3}(?:inte|varken))(?!\p{L})/iu;

const keepsOut = (name: string, body: string): boolean =>
  sentencesOf(body).some((text) => text.includes(name) && KEEPS_OUT.test(text));
