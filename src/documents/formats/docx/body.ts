import type { Block, Cell, Para } from './blocks.ts';
import type { Numbering } from './numbering.ts';
import { isOn, type Style, spacingOf, VISIBLE_SPACE } from './styles.ts';
import { type Attributes, walkXml } from './xml.ts';

/** What is gone (deleted, moved away), is told twice (fallbacks), or was never printed (field codes, old formats). */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:comment',
]);

interface OpenPara {
  lines: string[];
  boldLetters: number;
  letters: number;
  style: Style;
  numId: string | null;
  numLevel: number;
  spaced: boolean | null;
  indent: number;
  newPage: boolean;
  /** Its end was deleted in a tracked change: it goes on in the next. */
  endDeleted: boolean;
}

interface OpenTable {
  readonly rows: Cell[][];
  row: Cell[] | null;
  rowDeleted: boolean;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  readonly otherwise: Style;
}

/** Reads one part of a Word file (the document, a header, a footer) into blocks. Tracked changes are taken as accepted. */
export class BodyReader {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #containers: Block[][] = [[]];
  readonly #tables: OpenTable[] = [];
  readonly #paras: OpenPara[] = [];
  #carried: OpenPara | null = null;
  #skip = 0;
  #inText = false;
  #inParaProps = false;
  #inRunProps = false;
  #inRowProps = false;
  #bold: boolean | null = null;
  #hidden = false;
  #newPage = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  read(part: Uint8Array): Block[] {
    walkXml(part, {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#inText && this.#skip === 0) this.#add(text);
      },
    });
    return this.#containers[0] ?? [];
  }

  #para(): OpenPara | undefined {
    return this.#paras.at(-1);
  }

  #add(text: string): void {
    const para = this.#para();
    if (!para || this.#hidden) return;
    para.lines[para.lines.length - 1] += text;
    const letters = text.replace(/\s/g, '').length;
    para.letters += letters;
    if (this.#bold ?? para.style.bold) para.boldLetters += letters;
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#skip > 0 || (SKIPPED.has(name) && !this.#isMark(name))) {
      this.#skip += 1;
      return;
    }
    if (this.#structure(name)) return;
    if (this.#inParaProps && !this.#inRunProps) this.#paraProperty(name, attributes);
    else if (this.#inRunProps) this.#runProperty(name, attributes);
    else this.#content(name, attributes);
    if (name === 'w:pPr') this.#inParaProps = true;
    if (name === 'w:rPr') this.#inRunProps = true;
    if (name === 'w:trPr') this.#inRowProps = true;
  }

  /** Inside properties, "deleted" is said of the paragraph's end or of the row, and holds no content. */
  #isMark(name: string): boolean {
    if (name !== 'w:del' && name !== 'w:moveFrom') return false;
    if (this.#inRowProps) {
      const table = this.#tables.at(-1);
      if (table) table.rowDeleted = true;
      return true;
    }
    const para = this.#para();
    if (!this.#inParaProps || !this.#inRunProps || !para) return this.#inRunProps;
    para.endDeleted = true;
    return true;
  }

  #structure(name: string): boolean {
    const table = this.#tables.at(-1);
    switch (name) {
      case 'w:p':
        this.#beginPara();
        return true;
      case 'w:tbl':
        this.#tables.push({ rows: [], row: null, rowDeleted: false });
        return true;
      case 'w:tr':
        if (table) table.row = [];
        return true;
      case 'w:tc':
        this.#containers.push([]);
        return true;
      case 'w:r':
        this.#bold = null;
        this.#hidden = false;
        return true;
      case 'w:t':
        this.#inText = true;
        return true;
      default:
        return false;
    }
  }

  #beginPara(): void {
    const carried = this.#carried;
    this.#carried = null;
    this.#paras.push(
      carried ?? {
        lines: [''],
        boldLetters: 0,
        letters: 0,
        style: this.#styles.otherwise,
        numId: null,
        numLevel: 0,
        spaced: null,
        indent: 0,
        newPage: this.#newPage,
        endDeleted: false,
      },
    );
    this.#newPage = false;
  }

  #paraProperty(name: string, attributes: Attributes): void {
    const para = this.#para();
    if (!para) return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:pStyle') para.style = this.#styles.byId.get(value) ?? para.style;
    else if (name === 'w:numId') para.numId = value;
    else if (name === 'w:ilvl') para.numLevel = Number(value);
    else if (name === 'w:spacing' && ('w:before' in attributes || 'w:after' in attributes))
      para.spaced = spacingOf(attributes) >= VISIBLE_SPACE;
    else if (name === 'w:outlineLvl' && Number(value) < 9)
      para.style = { ...para.style, level: Number(value) + 1 };
    else if (name === 'w:ind')
      para.indent = Math.round(Number(attributes['w:left'] ?? attributes['w:start'] ?? 0) / 120);
    else if (name === 'w:pageBreakBefore' && isOn(attributes)) para.newPage = true;
    else if (name === 'w:type' && value !== 'continuous') this.#newPage = true;
  }

  #runProperty(name: string, attributes: Attributes): void {
    if (this.#inParaProps) return;
    if (name === 'w:b') this.#bold = isOn(attributes);
    else if (name === 'w:vanish') this.#hidden = isOn(attributes);
  }

  #content(name: string, attributes: Attributes): void {
    const para = this.#para();
    if (name === 'w:tab' || name === 'w:ptab') this.#add('\t');
    else if (name === 'w:noBreakHyphen') this.#add('-');
    else if (name === 'w:cr') para?.lines.push('');
    else if (name === 'w:lastRenderedPageBreak') this.#breakPage(para);
    else if (name === 'w:br' && attributes['w:type'] === 'page') this.#breakPage(para);
    else if (name === 'w:br') para?.lines.push('');
  }

  #breakPage(para: OpenPara | undefined): void {
    if (para && para.letters === 0) para.newPage = true;
    else this.#newPage = true;
  }

  #close(name: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    switch (name) {
      case 'w:p':
        this.#endPara();
        break;
      case 'w:tc':
        this.#tables.at(-1)?.row?.push(this.#containers.pop() ?? []);
        break;
      case 'w:tr':
        this.#endRow();
        break;
      case 'w:tbl':
        this.#endTable();
        break;
      case 'w:t':
        this.#inText = false;
        break;
      case 'w:pPr':
        this.#inParaProps = false;
        break;
      case 'w:rPr':
        this.#inRunProps = false;
        break;
      case 'w:trPr':
        this.#inRowProps = false;
        break;
      default:
    }
  }

  #endRow(): void {
    const table = this.#tables.at(-1);
    if (table?.row && !table.rowDeleted) table.rows.push(table.row);
    if (table) {
      table.row = null;
      table.rowDeleted = false;
    }
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table) this.#containers.at(-1)?.push({ kind: 'table', rows: table.rows });
  }

  #endPara(): void {
    const open = this.#paras.pop();
    if (!open) return;
    if (open.endDeleted) {
      this.#carried = { ...open, endDeleted: false };
      return;
    }
    this.#containers.at(-1)?.push(this.#finished(open));
  }

  #finished(open: OpenPara): Para {
    const numId = open.numId ?? open.style.numId;
    const text = open.lines.join('').trim();
    const label =
      numId === null || text === ''
        ? ''
        : this.#numbering.next(numId, open.numId === null ? open.style.numLevel : open.numLevel);
    const [first = '', ...rest] = open.lines;
    return {
      kind: 'para',
      lines: label === '' ? open.lines : [`${label} ${first}`, ...rest],
      bold: open.letters > 0 && open.boldLetters >= open.letters * 0.8,
      level: open.style.level,
      spaced: open.spaced ?? open.style.spaced,
      indent: open.indent,
      newPage: open.newPage,
    };
  }
}
