import type { Asking } from '../asking.ts';

const CLOCK = String.raw`(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?`;
const KL = String.raw`(?:kl\.?|klockan)\s*`;
/** "Inte kl 10 utan 11": the hour that is not is left out. */
const NOT_THEN_BUT = new RegExp(
  String.raw`(?<lead>,?\s*(?:(?:men|och|fast)\s+)?(?:inte|ej)\s+(?:${KL})?${CLOCK}\s*,?\s*utan)(?<gap>\s+)(?<kl>${KL})?(?<then>${CLOCK})(?!\d)`,
  'giu',
);
/** "Men inte tiden", ", inte Stadshuset", "inte Granen utan Eken": what is not. */
const NOT_THAT =
  /(?<lead>,?\s*(?:(?:men|och|fast)\s+)?(?<!\p{L})(?:inte|ej)\s+(?:(?:i|på)\s+)?(?!(?:kl|klockan|längre|för|att|så)(?!\p{L}))\p{L}+(?:\s(?!utan(?!\p{L}))\p{Lu}\p{L}*)?)(?<but>\s*,?\s*utan(?=\s)|(?=[\s.!]*$))/giu;

/** "…, samma tid": what stays as it is. */
const SAME = /,?\s*(?:(?:men|och|fast)\s+)?samma\s+(?:tid|dag|klockslag)(?=[\s.!]*$)/giu;

/** How a meeting is to be, without what is told that it is not to be; each other letter keeps its place. */
export function withoutDenied<Of extends Pick<Asking, 'understanding'>>(asking: Of): Of {
  const { understanding } = asking;
  const { message } = understanding;
  const text = message.text
    .replaceAll(SAME, (same) => ' '.repeat(same.length))
    .replaceAll(NOT_THEN_BUT, (...args) => {
      const { lead = '', gap = '', kl = '', then = '' } = args.at(-1) as Record<string, string | undefined>;
      return `${' '.repeat(Math.max(0, lead.length + gap.length + kl.length - 3))}kl ${then}`;
    })
    .replaceAll(NOT_THAT, (...args) => {
      const { lead = '', but = '' } = args.at(-1) as Record<string, string | undefined>;
      return `${but === '' ? ' ' : ','}${' '.repeat(lead.length + but.length - 1)}`;
    });
  return text === message.text
    ? asking
    : { ...asking, understanding: { ...understanding, message: { ...message, text } } };
}
