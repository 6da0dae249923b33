import { type Attributes, walkXml } from './xml.ts';

/** What a paragraph style says, inherited from those it is based on. */
export interface Style {
  readonly level: number;
  readonly bold: boolean;
  readonly spaced: boolean;
  readonly numId: string | null;
  readonly numLevel: number;
}

interface Raw {
  name: string;
  basedOn: string | null;
  outline: number | null;
  bold: boolean | null;
  spacing: number | null;
  numId: string | null;
  numLevel: number | null;
}

const PLAIN: Style = { level: 0, bold: false, spaced: false, numId: null, numLevel: 0 };

/** "w:b" is on unless its value says otherwise. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/i.test(attributes['w:val'] ?? '1');
}

/** Space in twentieths of a point that parts paragraphs visibly. */
export const VISIBLE_SPACE = 100;

/** The space before or after a paragraph, the greater, in twentieths of a point. */
export function spacingOf(attributes: Attributes): number {
  return Math.max(Number(attributes['w:before'] ?? 0), Number(attributes['w:after'] ?? 0));
}

function blank(): Raw {
  return { name: '', basedOn: null, outline: null, bold: null, spacing: null, numId: null, numLevel: null };
}

function take(style: Raw, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:name') style.name = value.toLowerCase();
  else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:outlineLvl') style.outline = Number(value);
  else if (name === 'w:b') style.bold = isOn(attributes);
  else if (name === 'w:spacing') style.spacing = spacingOf(attributes);
  else if (name === 'w:numId') style.numId = value;
  else if (name === 'w:ilvl') style.numLevel = Number(value);
}

function headingLevel(name: string): number {
  const level = /^(?:heading|rubrik)\s*(\d)$/.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return /^(?:title|rubrik|titel)$/.test(name) ? 1 : 0;
}

const DEEPEST = 20;

function resolve(id: string | null, raw: ReadonlyMap<string, Raw>, depth = 0): Style {
  const own = id === null ? undefined : raw.get(id);
  if (!own || depth > DEEPEST) return PLAIN;
  const base = resolve(own.basedOn, raw, depth + 1);
  const outline = own.outline !== null && own.outline < 9 ? own.outline + 1 : 0;
  return {
    level: headingLevel(own.name) || outline || base.level,
    bold: own.bold ?? base.bold,
    spaced: own.spacing === null ? base.spaced : own.spacing >= VISIBLE_SPACE,
    numId: own.numId ?? base.numId,
    numLevel: own.numLevel ?? base.numLevel,
  };
}

/** Paragraph styles by id, and the one that holds where none is named. */
export function readStyles(part: Uint8Array | undefined): {
  byId: ReadonlyMap<string, Style>;
  otherwise: Style;
} {
  const raw = new Map<string, Raw>();
  let open: Raw | null = null;
  let defaultId: string | null = null;
  let defaults = false;
  const documentDefaults = blank();
  if (part === undefined) return { byId: new Map(), otherwise: PLAIN };
  walkXml(part, {
    open(name, attributes) {
      if (name === 'w:style') {
        open = blank();
        const id = attributes['w:styleId'] ?? '';
        raw.set(id, open);
        if (attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph') defaultId = id;
      } else if (name === 'w:docDefaults') defaults = true;
      else if (open) take(open, name, attributes);
      else if (defaults && name === 'w:spacing') documentDefaults.spacing = spacingOf(attributes);
    },
    close(name) {
      if (name === 'w:style') open = null;
      if (name === 'w:docDefaults') defaults = false;
    },
  });
  const spaced = (documentDefaults.spacing ?? 0) >= VISIBLE_SPACE;
  const byId = new Map([...raw].map(([id, own]) => [id, withDefault(resolve(id, raw), own, spaced)]));
  return { byId, otherwise: (defaultId === null ? undefined : byId.get(defaultId)) ?? { ...PLAIN, spaced } };
}

function withDefault(style: Style, own: Raw, spaced: boolean): Style {
  return own.spacing === null && spaced ? { ...style, spaced: true } : style;
}
