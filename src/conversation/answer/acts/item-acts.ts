import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';
import type { ParamReader } from './param-reader.ts';
import { aboutSaid, itemNamed, quoted, withoutBoards } from './words-said.ts';

/** The heading in the asker's own words: quoted, after a colon, after "en punkt om", or what the message is about. */
function headed(asking: Asking): ActParams {
  const heading = quoted(withoutBoards(asking)) ?? itemNamed(asking) ?? aboutSaid(asking);
  return heading ? { heading } : {};
}

const NEW_HEADING =
  /\b(?:rubriken? till|heta|byt namn till|döp (?:om )?(?:den )?till|namnet till)\s+(\S.{1,200}?)[.?]?$/iu;

/** "ändra rubriken på punkt 6 till Hyra av lokal" */
function edited(asking: Asking): ActParams {
  const { message } = asking.understanding;
  const afterTo = /rubrik\S*\s.*?\btill\s+(\S.{1,200}?)[.?]?$/iu.exec(message.text)?.[1];
  const heading = quoted(withoutBoards(asking)) ?? NEW_HEADING.exec(message.text)?.[1] ?? afterTo;
  return heading ? { heading: heading.trim() } : {};
}

/** What is done with the items of an agenda. */
export const ITEM_ACTS = {
  'item.propose': headed,
  'item.add': headed,
  'item.edit': edited,
} satisfies Readonly<Record<string, ParamReader>>;
