import { SaxesParser } from 'saxes';
import { LIMITS } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

const CHUNK = 262_144;

/**
 * Walks an XML part. No document type and no entities of its own are allowed (`document.forbiddenMarkup`); depth is
 * bounded; what is not well-formed is `document.damaged`.
 */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Unreadable('document.forbiddenMarkup');
  });
  parser.on('error', () => {
    throw new Unreadable('document.damaged', { part: 'xml' });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new Unreadable('document.forbiddenMarkup', { depth });
    handler.open(tag.name, tag.attributes as Attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(tag.name);
  });
  parser.on('text', (text) => handler.text?.(text));
  const source = new TextDecoder(encodingOf(bytes)).decode(bytes);
  for (let at = 0; at < source.length; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
  parser.close();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
