import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';
import type { ParamReader } from './param-reader.ts';
import { aboutSaid, quoted } from './words-said.ts';

/** The heading in the asker's own words: quoted, after a colon, or what the message is about. */
function headed(asking: Asking): ActParams {
  const heading = quoted(asking.understanding.message.text) ?? aboutSaid(asking);
  return heading ? { heading } : {};
}

const NEW_HEADING =
  /\b(?:rubriken? till|heta|byt namn till|döp (?:om )?(?:den )?till|namnet till)\s+(\S.{1,200}?)[.?]?$/iu;

/** "ändra rubriken på punkt 6 till Hyra av lokal" */
function edited({ understanding: { message } }: Asking): ActParams {
  const afterTo = /rubrik\S*\s.*?\btill\s+(\S.{1,200}?)[.?]?$/iu.exec(message.text)?.[1];
  const heading = quoted(message.text) ?? NEW_HEADING.exec(message.text)?.[1] ?? afterTo;
  return heading ? { heading: heading.trim() } : {};
}

/** What is done with the items of an agenda. */
export const ITEM_ACTS = {
  'item.propose': headed,
  'item.add': headed,
  'item.edit': edited,
} satisfies Readonly<Record<string, ParamReader>>;
