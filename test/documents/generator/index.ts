import type { FileToRead } from '../../../src/documents/index.ts';
import { type MeetingModel, makeMeeting } from './model.ts';
import { protokollEnd } from './print-end.ts';
import { presentBelowContents, protokollHead } from './print-head.ts';
import { contents, kallelseItems, protokollItems } from './print-items.ts';
import { kallelseHead } from './print-kallelse-head.ts';
import { Chance } from './random.ts';
import { toDocx } from './render/docx.ts';
import { toPdf } from './render/pdf.ts';
import { blank, newPage, type PageFurniture, type Print } from './render/print.ts';
import { toText } from './render/text.ts';
import { KALLELSE_LAYOUTS, PROTOKOLL_LAYOUTS, type Traits } from './traits.ts';

export const FORMATS = ['txt', 'docx', 'pdf'] as const;
export type FormatName = (typeof FORMATS)[number];

export interface Generated {
  readonly seed: number;
  readonly format: FormatName;
  readonly traits: Traits;
  readonly meeting: MeetingModel;
  readonly file: FileToRead;
}

function furniture(meeting: MeetingModel, traits: Traits): PageFurniture {
  return {
    header:
      traits.furniture === 'both' ? [meeting.board.toUpperCase(), 'SAMMANTRÄDESPROTOKOLL', meeting.date] : [],
    footer: traits.furniture === 'none' ? [] : ['Justerandes sign', 'Utdragsbestyrkande'],
    pageNumbers: traits.furniture === 'both',
  };
}

function print(meeting: MeetingModel, traits: Traits): Print {
  if (meeting.kind === 'kallelse')
    return [...kallelseHead(meeting, traits), blank, ...kallelseItems(meeting, traits)];
  return [
    ...protokollHead(meeting, traits),
    ...(traits.contents ? contents(meeting, traits) : [newPage]),
    ...(traits.head === 'belowContents' ? presentBelowContents(meeting) : []),
    ...protokollItems(meeting, traits),
    ...protokollEnd(meeting, traits),
  ];
}

async function render(
  meeting: MeetingModel,
  traits: Traits,
  format: FormatName,
  chance: Chance,
): Promise<Uint8Array> {
  const printed = print(meeting, traits);
  const pages = furniture(meeting, traits);
  switch (format) {
    case 'txt':
      return toText(printed, pages, {
        width: chance.pick([null, 72, 84]),
        columns: chance.pick(['tab', 'wide']),
        markdown: traits.bold,
        formFeed: chance.chance(0.5),
        pageLength: traits.furniture === 'both' ? 48 : null,
        hyphenate: chance.chance(0.3),
      });
    case 'docx':
      return toDocx(printed, pages, {
        tables: chance.chance(0.5),
        headingStyles: chance.chance(0.5),
        realLists: chance.chance(0.5),
        spaced: traits.head !== 'labelsApart' && chance.chance(0.5),
        trackedChanges: chance.chance(0.4),
      });
    case 'pdf':
      return toPdf(printed, pages, {
        size: chance.pick([10, 11, 12]),
        pitch: chance.pick([1.15, 1.25, 1.4]),
        columns: [0.32, 0.68],
        hyphenate: chance.chance(0.3),
      });
  }
}

/** Without the sign, the paragraphs of each meeting are numbered from one. */
function numbered(meeting: MeetingModel, traits: Traits): MeetingModel {
  if (traits.mark !== 'n.') return meeting;
  return { ...meeting, items: meeting.items.map((item, at) => ({ ...item, number: at + 1 })) };
}

/** Every layout in every format, one after the other, with a new meeting each time. */
export async function generate(seed: number): Promise<Generated> {
  const layouts = [...PROTOKOLL_LAYOUTS, ...KALLELSE_LAYOUTS];
  const traits = layouts[seed % layouts.length] as Traits;
  const format = FORMATS[Math.floor(seed / layouts.length) % FORMATS.length] as FormatName;
  const kind = traits.name.startsWith('kallelse') ? 'kallelse' : 'protokoll';
  const meeting = numbered(makeMeeting(seed, kind), traits);
  const bytes = await render(meeting, traits, format, new Chance(seed + 1_000_003));
  return { seed, format, traits, meeting, file: { name: `${seed}.${format}`, bytes } };
}
