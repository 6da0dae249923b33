import type { PersonRef } from '../kernel/index.ts';

/** For whom somebody serves throughout the meeting. */
export const servesAs = (servesFor: PersonRef | null) =>
  servesFor === null ? 'på en vakant plats' : `för ${servesFor.name}`;

/** That the seat is served throughout the meeting, and so in the ärende too. */
export const servedThroughout = (name: string) => `${name} tjänstgör på platsen, också i ärendet.`;

export interface ItemNotice {
  readonly fact: string;
  readonly lines: readonly string[];
}

/** How the one who is told stands to the meeting besides. */
export interface Besides {
  /** What she serves for throughout the meeting (null as `servesFor`: a vacant seat), if she does. */
  readonly serving: { readonly servesFor: PersonRef | null } | null;
  /** Who serves on that seat in the ärende, where another does. */
  readonly otherHere?: PersonRef | null;
  /** The ledamot whom she was to serve for has left the seat. */
  readonly isLeft: boolean;
  /** The ersättare who serves on the seat throughout the meeting; null: none. */
  readonly servedBy?: PersonRef | null;
  /** The ledamot has förhinder, and ersättare are asked for the whole meeting. */
  readonly forWhole?: PersonRef | null;
  /** Whom she serves for in the ärende, if she does. */
  readonly servesHere?: PersonRef | null;
  /** She is asked to serve for that seat throughout the meeting. */
  readonly asksWhole?: boolean;
  /** She had said yes to serve there. */
  readonly saidYes?: boolean;
  /** She was asked for the seat that another has said yes to. */
  readonly isOvertaken?: boolean;
}

/** Why somebody is not asked any more to serve in one ärende. */
export function released(item: string, besides: Besides): ItemNotice {
  const { serving, isLeft, servedBy = null, forWhole = null, servesHere = null } = besides;
  const over = besides.saidYes
    ? `Du tjänstgör inte längre på den platsen i ärendet. ${item}.`
    : `Frågan om att tjänstgöra gäller inte dig längre. ${item}.`;
  if (servesHere !== null) {
    return {
      fact: `Du var också tillfrågad för en annan plats i ärendet. Den frågan gäller inte dig längre. ${item}.`,
      lines: [`Du tjänstgör för ${servesHere.name}, och kan bara rösta för en plats.`],
    };
  }
  if (serving !== null) {
    const { otherHere = null } = besides;
    const as = `Du tjänstgör ${servesAs(serving.servesFor)}`;
    return {
      fact: over,
      lines:
        otherHere === null
          ? [`${as}, också i det här ärendet.`]
          : [
              `${as}. Men i det här ärendet tjänstgör ${otherHere.name} på platsen, och röstar i stället för dig.`,
            ],
    };
  }
  if (isLeft)
    return { fact: `Du behöver inte längre tjänstgöra. ${item}.`, lines: ['Styrelsen har ändrats.'] };
  if (servedBy !== null) return { fact: over, lines: [servedThroughout(servedBy.name)] };
  if (forWhole !== null && besides.asksWhole) {
    return {
      fact: `Frågan gäller nu hela mötet, och inte bara det här ärendet. ${item}.`,
      lines: [`${forWhole.name} har förhinder. Svara på frågan om att tjänstgöra hela mötet.`],
    };
  }
  if (forWhole !== null) {
    return {
      fact: over,
      lines: [`${forWhole.name} har förhinder, och ersättare tillfrågas för hela mötet.`],
    };
  }
  return { fact: `Du behöver inte längre tjänstgöra. ${item}.`, lines: ['Ledamoten deltar igen.'] };
}
