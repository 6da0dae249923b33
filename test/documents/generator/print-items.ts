import type { ItemModel } from './items.ts';
import type { MeetingModel } from './model.ts';
import { blank, line, newPage, type PrintElement } from './render/print.ts';
import type { Traits } from './traits.ts';

export function markOf(number: number, meeting: MeetingModel, traits: Traits): string {
  const year = meeting.date.slice(2, 4);
  switch (traits.mark) {
    case '§ n/yy':
      return `§ ${number}/${year}`;
    case 'SAM § n':
      return `SAM § ${number}`;
    case '§n':
      return `§${number}`;
    case 'Dir § n':
      return `Dir § ${number}`;
    case '$ n':
      return `$ ${number}`;
    case '§ n.':
      return `§ ${number}.`;
    case 'n':
      return `${number}`;
    case 'n)':
      return `${number})`;
    case 'n.':
      return `${number}.`;
    default:
      return `§ ${number}`;
  }
}

/** "5.   Rubrik   Anna Berg   Bilaga 2" */
function headingInColumns(item: ItemModel, mark: string, traits: Traits): PrintElement[] {
  const bilaga = item.attachments.length > 0 ? [`Bilaga ${item.attachments.join(', ')}`] : [];
  const hour = `${10 + Math.floor(item.number / 6)}.${(item.number % 6) * 10 || '00'}`;
  const presenter = traits.hours === 'presenter' ? `${item.presenter}, kl. ${hour}` : item.presenter;
  const apart = traits.hours === 'column';
  const reference = apart && bilaga.length > 0 ? ` (${bilaga.join('')})` : '';
  const cells = [
    `${mark} ${item.heading}${reference}`,
    ...(item.presenter === null ? [] : [presenter ?? '']),
    ...(apart ? [hour] : bilaga),
  ];
  return [line(cells.join(' '), cells.length > 1 ? { cells } : {}), ...registry(item), blank];
}

function heading(item: ItemModel, meeting: MeetingModel, traits: Traits): PrintElement[] {
  const mark = markOf(item.number, meeting, traits);
  if (traits.columns) return headingInColumns(item, mark, traits);
  const reference = item.attachments.length > 0 ? ` (Bilaga ${item.attachments.join(', ')})` : '';
  const text = `${item.heading}${reference}`;
  if (traits.mark === 'n') return [line(mark), line(text, { wraps: true }), ...registry(item), blank];
  if (traits.headingBelow)
    return [
      line(mark, { bold: traits.bold }),
      blank,
      line(text, { bold: traits.bold, wraps: true }),
      ...registry(item),
      blank,
    ];
  return [line(`${mark} ${text}`, { bold: traits.bold, wraps: true }), ...registry(item), blank];
}

function registry(item: ItemModel): PrintElement[] {
  return item.registry === null ? [] : [blank, line(`Dnr ${item.registry}`)];
}

function paragraph(text: string): PrintElement[] {
  return [line(text, { wraps: true }), blank];
}

function presenting(item: ItemModel, traits: Traits): string[] {
  return item.presenter === null || traits.columns ? [] : [`${item.presenter} föredrar ärendet.`];
}

/** The label in the margin, and each paragraph beside it. */
function beside(label: string, paragraphs: readonly string[]): PrintElement[] {
  return paragraphs.flatMap((text, at) => [
    line(at === 0 ? `${label} ${text}` : text, { cells: [at === 0 ? label : '', text] }),
    blank,
  ]);
}

function body(item: ItemModel, traits: Traits): PrintElement[] {
  const texts = [...presenting(item, traits), ...item.body];
  if (texts.length === 0) return [];
  if (traits.margins) return beside('Bakgrund', [texts.join(' ')]);
  const label = traits.labels ? [line('Sammanfattning'), blank] : [];
  return [...label, ...paragraph(texts.join(' '))];
}

function leadOf(traits: Traits, what: 'decision' | 'proposal'): string {
  if (what === 'proposal')
    return traits.lead === 'label' ? 'Förslag till beslut' : 'Styrelsen föreslås besluta:';
  if (traits.lead === 'label') return 'Beslut';
  return traits.lead === 'possessive' ? 'Styrelsens beslut' : 'Styrelsen beslutar:';
}

function statements(item: ItemModel, traits: Traits): PrintElement[] {
  const { decisions } = item;
  switch (traits.decisions) {
    case 'att':
      return decisions.flatMap(({ clause }) => paragraph(clause));
    case 'dash att':
      return [...decisions.map(({ clause }) => line(clause, { bullet: true, wraps: true })), blank];
    case 'dash label att':
      return [
        ...decisions.map(({ clause }) =>
          line(`Förslag till beslut: ${clause}`, { bullet: true, wraps: true }),
        ),
        blank,
      ];
    case 'numbered att':
      return decisions.flatMap(({ clause }, at) => paragraph(`${at + 1}. ${clause}`));
    case 'numbered sentence':
      return decisions.flatMap(({ sentence }, at) => paragraph(`${at + 1}. ${sentence}`));
    case 'dash sentence':
      return decisions.flatMap(({ sentence }) => [line(sentence, { bullet: true, wraps: true }), blank]);
    case 'sentence':
      return decisions.flatMap(({ sentence }) => paragraph(sentence));
    case 'inline':
      return paragraph(`Beslut: ${decisions.map(({ narrative }) => narrative).join(' ')}`);
    case 'narrative':
      return decisions.flatMap(({ narrative }) => paragraph(narrative));
  }
}

function decided(item: ItemModel, traits: Traits, what: 'decision' | 'proposal'): PrintElement[] {
  if (item.decisions.length === 0) return [];
  if (traits.margins)
    return beside(
      'Beslut',
      item.decisions.map(({ sentence }) => sentence),
    );
  const told = ['narrative', 'inline', 'dash label att'].includes(traits.decisions);
  return [...(told ? [] : [line(leadOf(traits, what)), blank]), ...statements(item, traits)];
}

function recusal(item: ItemModel, traits: Traits): PrintElement[] {
  if (item.recusal === null) return [];
  const { person, scope } = item.recusal;
  const text =
    scope === 'beslut'
      ? `${person} deltog inte i beslutet.`
      : `${person} anmäler jäv och deltar inte i handläggningen av ärendet.`;
  return traits.margins ? beside('Jäv', [text]) : paragraph(text);
}

/** The list of contents, with the pages on which each paragraph stands. */
export function contents(meeting: MeetingModel, traits: Traits): PrintElement[] {
  const entries = meeting.items.map((item, at) =>
    line(`${markOf(item.number, meeting, traits)} ${item.heading} ${Math.floor(at / 2) + 3}`),
  );
  return [newPage, line('Innehåll'), blank, ...entries, newPage];
}

/** The paragraphs of a protokoll. */
export function protokollItems(meeting: MeetingModel, traits: Traits): PrintElement[] {
  return meeting.items.flatMap((item) => [
    ...heading(item, meeting, traits),
    ...body(item, traits),
    ...(traits.lead === 'lead' ? [] : recusal(item, traits)),
    ...decided(item, traits, 'decision'),
    ...(traits.lead === 'lead' ? recusal(item, traits) : []),
  ]);
}

/** The points of a kallelse. */
export function kallelseItems(meeting: MeetingModel, traits: Traits): PrintElement[] {
  return meeting.items.flatMap((item) => [
    ...heading(item, meeting, traits),
    ...body(item, traits),
    ...decided(item, traits, 'proposal'),
  ]);
}
