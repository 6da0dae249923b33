import type { ParamReader } from './param-reader.ts';
import { quoted } from './words-said.ts';

/** What is done with a protokoll. */
export const MINUTES_ACTS = {
  'minutes.requestChange': ({ understanding: { message } }) => {
    const change = quoted(message.text);
    return change ? { change } : {};
  },
} satisfies Readonly<Record<string, ParamReader>>;
