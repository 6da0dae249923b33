import {
  internalUnfound,
  isInternalBefore,
  type KnownMeeting,
  loadMeeting,
  type MeetingCommand,
  perhapsInternal,
  sameItems,
  withInternal,
} from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import { secretParagraphs } from './closed-paragraphs.ts';
import type { DraftDocument, Secrecy } from './draft.ts';
import { meetingFor } from './find-meeting.ts';
import { namesElsewhere } from './names-elsewhere.ts';
import { secretItems } from './secret-items.ts';
import { linksOf, meetingEntries } from './to-meeting.ts';

type Draft = Pick<DraftDocument, 'reading' | 'boardId' | 'people' | 'meeting'>;

/**
 * Which ärenden of a kallelse, or §§ of a protokoll, are internal unless somebody chooses otherwise: by what is read in
 * it, and as the meeting that it is about has them now. Null: it is neither, has none, or is a copy that changes nothing.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function secrecyOf(store: Pick<Store, 'streams'>, draft: Draft): Promise<Secrecy | null> {
  const read = readAsSecret(draft.reading);
  const secrecy = read === null ? null : await chosenSoFar(store, draft, read);
  if (secrecy === null || draft.reading.kind !== 'kallelse') return secrecy;
  const named = (await namesElsewhere(store, draft)).filter((at) => !secrecy.preset.includes(at));
  return named.length === 0 ? secrecy : { ...secrecy, namesElsewhere: named };
}

async function chosenSoFar(
  store: Pick<Store, 'streams'>,
  draft: Draft,
  read: readonly number[],
): Promise<Secrecy | null> {
  const { reading, boardId } = draft;
  const nothingKnown = { preset: read, onRecord: [] };
  const document = { documentId: '', fileSha256: '', readingSha256: '', name: '', pages: reading.pages };
  const [own] = meetingEntries({ ...reading, meetings: [] }, document, linksOf(draft.people));
  if (boardId === null || own === undefined || own.command.type === 'PlanMeeting') return nothingKnown;
  const found = await meetingFor(store, boardId, own, draft.meeting);
  if (found?.documentId && reading.attachmentOf !== null) return null;
  const state = found && (await loadMeeting(store, found.meetingId))?.state;
  if (!state || state.status === 'NONE') return nothingKnown;
  return asMeetingHas(own.command, state, reading) ?? nothingKnown;
}

/** Places of what says itself that it is not everybody's; null: nothing is asked of such a paper. */
function readAsSecret(reading: Reading): readonly number[] | null {
  const { kind, items, perCapsulam } = reading;
  if (kind === 'kallelse' && items.length > 0) {
    const secret = secretItems(reading);
    return items.flatMap((item, at) => (secret.includes(item) ? [at] : []));
  }
  if (kind !== 'protokoll' || perCapsulam) return null;
  const places = paragraphPlaces(reading);
  if (places.length === 0) return null;
  const secret = secretParagraphs(reading);
  return places.filter((at) => items.slice(at, at + 1).some((item) => secret.includes(item)));
}

type Reading = DraftDocument['reading'];

/** Places of the §§ of a protokoll among what was read in it. */
export function paragraphPlaces({ items }: Pick<Reading, 'items'>): readonly number[] {
  return items.flatMap(({ paragraph }, at) => (paragraph === null ? [] : [at]));
}

function asMeetingHas(command: MeetingCommand, state: KnownMeeting, reading: Reading): Secrecy | null {
  if (command.type === 'ImportNotice') {
    const { agenda } = command;
    const same = sameItems(state.agenda, agenda);
    const onRecord = same.flatMap((one, at) => (one?.internal ? [at] : []));
    // Where the heading is another than it was, what it says is new.
    const isAsItWas = (at: number, heading: string) =>
      [same[at], state.agenda.called?.find(({ id }) => id === same[at]?.id)].some(
        (one) => one?.heading === heading,
      );
    const shown = agenda.flatMap(({ internal, heading }, at) =>
      internal && same[at]?.shownByChoice && isAsItWas(at, heading) ? [at] : [],
    );
    const alike = perhapsInternal(state.agenda, agenda);
    const preset = agenda.flatMap(({ internal, number }, at) =>
      (internal && !shown.includes(at)) || onRecord.includes(at) || alike.includes(number) ? [at] : [],
    );
    return { preset, onRecord, ...(shown.length === 0 ? {} : { shown }) };
  }
  if (command.type !== 'ImportMinutes') return null;
  const places = paragraphPlaces(reading);
  const isInternal = withInternal(command.paragraphs, command.saysSecret ?? [], state).map(
    ({ internal }) => internal === true,
  );
  const unfound = internalUnfound(command.paragraphs, state).map(
    ({ number, heading }) => `${number} ${heading}`,
  );
  const isBefore = isInternalBefore(command.paragraphs, state);
  return {
    preset: places.filter((_, at) => isInternal[at]),
    onRecord: places.filter((_, at) => command.paragraphs.slice(at, at + 1).some(isBefore)),
    ...(unfound.length === 0 ? {} : { unfound }),
  };
}

/** What was chosen of the ärenden of a kallelse or the §§ of a protokoll: the places of the internal ones, and of those that become open to all. */
export function chosenOf({ secrecy, internal }: Pick<DraftDocument, 'secrecy' | 'internal'>): {
  readonly internal?: readonly number[];
  readonly shows?: readonly number[];
} {
  if (!secrecy) return {};
  // What somebody chose to show stays so, whatever the paper says of it anew.
  const isShown = (secrecy.shown ?? []).length > 0;
  if (internal === undefined) return isShown ? { internal: secrecy.preset } : {};
  const shows = secrecy.preset.filter((at) => !internal.includes(at));
  return { internal, ...(shows.length === 0 ? {} : { shows }) };
}
