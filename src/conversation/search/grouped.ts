import type { Passage, RecordIndex } from '../knowledge.ts';

interface Grouped {
  readonly ofMeeting: ReadonlyMap<string | null, readonly Passage[]>;
  readonly attachments: readonly Passage[];
}

const kept = new WeakMap<RecordIndex, Grouped>();

/** The record's passages by meeting, and its bilagor, each in the record's order; grouped once an index. */
export function grouped(index: RecordIndex): Grouped {
  const before = kept.get(index);
  if (before) return before;
  const ofMeeting = new Map<string | null, Passage[]>();
  const attachments: Passage[] = [];
  for (const passage of index.passages.values()) {
    const together = ofMeeting.get(passage.meetingId);
    if (together) together.push(passage);
    else ofMeeting.set(passage.meetingId, [passage]);
    if (passage.part === 'attachment') attachments.push(passage);
  }
  const made = { ofMeeting, attachments };
  kept.set(index, made);
  return made;
}
