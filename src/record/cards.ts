import type { LocalDate } from '../kernel/index.ts';
import type { CardContent } from '../teams/contract.ts';
import { differenceLines } from './difference-text.ts';
import { asksForDay, type DraftDocument, type DraftFile } from './import/draft.ts';
import { keptOf } from './import/notice-differences.ts';
import { meetingChosen } from './import/same-day.ts';
import { ANOTHER } from './import/which-meeting.ts';
import { KEPT, keptLines } from './kept-text.ts';
import { SAME_DAY } from './same-day-text.ts';
import { secrecyChoice, tickedAtFirst } from './secrecy-card.ts';
import { isSecrecyUntold, SECRECY } from './secrecy-text.ts';
import { calledOffText, contentParts, counted, documentTitle, doubtText, movedText, text } from './text.ts';

const MOST_DOUBTS = 8;

/** Input ids of the preview card, and how they are read back. */
export const inputIds = {
  include: (ordinal: number) => `d${ordinal}-include`,
  board: (ordinal: number) => `d${ordinal}-board`,
  meetingDate: (ordinal: number) => `d${ordinal}-meetingDate`,
  time: (ordinal: number) => `d${ordinal}-time`,
  place: (ordinal: number) => `d${ordinal}-place`,
  meeting: (ordinal: number) => `d${ordinal}-meeting`,
  keep: (ordinal: number) => `d${ordinal}-keep`,
  seenBy: (ordinal: number) => `d${ordinal}-seenBy`,
  person: (ordinal: number, index: number) => `d${ordinal}-person-${index}`,
} as const;

/** The choice that a name in a document is nobody of the register. */
export const NOBODY = '-';

/** What a preview shows beside what was read. */
export interface PreviewMore {
  /** The meetings that a plan brings, line by line, by document. */
  readonly planned: ReadonlyMap<number, readonly string[]>;
  /** Documents that were chosen when the card was shown before; left out: none has been shown. */
  readonly chosen?: ReadonlySet<number>;
  readonly lead?: string;
  /** It was asked before what is secret, and nothing ticked: to be saved so it takes another press, which says that. */
  readonly isAskedAgain?: boolean;
  /** The boards to which a document may go, by their names. */
  readonly boards?: readonly { readonly boardId: string; readonly boardName: string }[];
}

/** What was understood of a file, with what is doubtful, to be put right and confirmed. */
export function previewCard(
  draftId: string,
  file: Pick<Extract<DraftFile, { kind: 'understood' }>, 'name' | 'documents'>,
  today: LocalDate,
  { planned, chosen, lead = text.preview, boards = [], isAskedAgain = false }: PreviewMore,
): CardContent {
  return {
    template: 'import-preview',
    data: {
      draftId,
      ticked: tickedAtFirst(file.documents),
      restShown: String(isAskedAgain),
      fileName: file.name,
      lead,
      fallback: `${lead} ${file.documents.map((document) => documentTitle(document.reading, today)).join('. ')}`,
      labels: {
        include: text.include,
        board: text.chooseBoard,
        boardMissing: text.whichBoard,
        meetingDate: text.meetingDate,
        time: text.time,
        place: text.place,
        meetingMissing: SAME_DAY.missing,
        save: isAskedAgain ? SECRECY.untold.save : text.save,
        discard: text.discard,
      },
      documents: file.documents.map((document) => {
        const include = chosen?.has(document.ordinal) ?? isNews(file, document);
        const board = boards.find(({ boardId }) => boardId === document.boardId)?.boardName;
        return documentData(
          document,
          include,
          { planned: planned.get(document.ordinal) ?? [], board },
          today,
        );
      }),
    },
  };
}

/** What is on record as it is need not be saved again, unless the file came to be put right. */
function isNews(
  { documents }: { readonly documents: readonly DraftDocument[] },
  { standing }: DraftDocument,
) {
  return standing !== 'same' || documents.every((one) => one.standing === 'same');
}

function documentData(
  document: DraftDocument,
  include: boolean,
  { planned, board }: { readonly planned: readonly string[]; readonly board: string | undefined },
  today: LocalDate,
) {
  const { reading, ordinal, differences } = document;
  const doubts = [
    ...document.people.flatMap(({ written, match }) =>
      match.kind === 'proposed'
        ? [
            text.nearly(
              written,
              match.candidates.map(({ name }) => name),
            ),
          ]
        : [],
    ),
    ...document.moved.map((one) => movedText(one, today)),
    ...(document.calledOff === null ? [] : [calledOffText(document.calledOff, today)]),
    ...(isSecrecyUntold(document)
      ? [SECRECY.check[reading.kind === 'protokoll' ? 'minutes' : 'agenda']]
      : []),
    ...(mayBeOfInternal(document) ? keptLines(document.kept ?? null, today) : []),
    ...reading.doubts.map((doubt) => doubtText(doubt, reading)),
  ];
  const hidden = doubts.length - MOST_DOUBTS;
  const shown = hidden > 0 ? [...doubts.slice(0, MOST_DOUBTS), `… och ${hidden} till`] : doubts;
  return {
    ordinal,
    title: documentTitle(reading, today),
    content: [...(board === undefined ? [] : [board]), ...contentParts(reading)].join(' · '),
    rows: [
      ...planned,
      ...dayLines(document),
      ...differenceLines(differences, today),
      ...(mayBeOfInternal(document) ? [] : keptLines(document.kept ?? null, today)),
    ].map((line) => ({
      text: line,
    })),
    meeting: [...whichMeetingOf(document), ...whoHearsOf(document)],
    keep: leftOut(document),
    secrecy: secrecyChoice(document),
    include: String(include),
    boards:
      document.boardId === null ? document.candidates.map(({ boardId, name }) => ({ boardId, name })) : [],
    asksForDay: asksForDay(reading),
    meetingDate: reading.meetingDate ?? '',
    time: reading.time ?? '',
    place: reading.place ?? '',
    people: proposals(document),
    doubtHeading:
      doubts.length === 0
        ? text.nothingDoubtful
        : `${text.doubtful}: ${counted(doubts.length, 'sak', 'saker')}`,
    doubts: shown.map((line) => ({ text: line })),
  };
}

function dayLines({ sameDay }: DraftDocument): string[] {
  return sameDay === null ? [] : [SAME_DAY.choose(sameDay)];
}

/** The meetings of the day, to choose among; one that it only seems to be about is chosen by itself, another never. */
function whichMeetingOf(document: DraftDocument) {
  const { ordinal, sameDay } = document;
  if (sameDay === null) return [];
  const { meetings, guess } = sameDay;
  const isOnly = meetings.length === 1;
  const choices = meetings.map((one) => ({
    title: sameDay.replaces ? SAME_DAY.replaces(one) : isOnly ? SAME_DAY.same : SAME_DAY.one(one),
    value: one.meetingId,
  }));
  return [
    {
      id: inputIds.meeting(ordinal),
      label: SAME_DAY.label(sameDay),
      value: meetingChosen(document) ?? guess ?? '',
      choices: [...choices, { title: SAME_DAY.another, value: ANOTHER }],
    },
  ];
}

const mayBeOfInternal = ({ kept }: DraftDocument) =>
  kept?.kind === 'item' && (kept.item === null || kept.inPart === true);

/** Who may hear of a bilaga that is kept to the own chat for what it says itself, or that may be of an internal ärende. */
function whoHearsOf(document: DraftDocument) {
  const { ordinal, kept = null, seenBy } = document;
  if (kept === null || (kept.kind === 'item' && !mayBeOfInternal(document))) return [];
  return [
    {
      id: inputIds.seenBy(ordinal),
      label: KEPT.whoHears,
      value: seenBy ?? 'BOARD',
      choices: [
        { title: KEPT.board, value: 'BOARD' },
        { title: KEPT.all, value: 'ALL' },
      ],
    },
  ];
}

/** Items that the kallelse leaves out: those that shall stay are ticked. */
function leftOut(document: DraftDocument) {
  const { ordinal, differences } = document;
  if (differences === null || differences.leftOut.length === 0) return [];
  return [
    {
      id: inputIds.keep(ordinal),
      label: text.keep,
      value: keptOf(document, differences).join(','),
      choices: differences.leftOut.map(({ itemId, number, heading }) => ({
        title: `${number} ${heading}`,
        value: itemId,
      })),
    },
  ];
}

function proposals({ ordinal, people }: DraftDocument) {
  return people.flatMap(({ written, match }, index) => {
    if (match.kind !== 'proposed') return [];
    const choices = match.candidates.map(({ personId, name }) => ({ title: name, value: personId }));
    return [
      {
        id: inputIds.person(ordinal, index),
        label: text.sameAs(written),
        value: (match.candidates.length === 1 && match.candidates[0]?.personId) || NOBODY,
        choices: [...choices, { title: text.nobody, value: NOBODY }],
      },
    ];
  });
}
