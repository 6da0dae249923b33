import { MONTHS } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { sifted } from '../understand/patterns/sifted.ts';

const MONTH = `(?:${MONTHS.join('|')})`;
const WANTS_IT = sifted(
  String.raw`^(?:(?:ok|okej|jaha|jo|nej|men|då|och|hm|ja)[\s,.!]+)*(?:då\s+)?(?:vill\s+jag|jag\s+vill|skulle\s+jag\s+vilja|jag\s+skulle\s+vilja|kan\s+(?:vi|ni))\s+(?:gärna\s+|ändå\s+)*(?:att\s+(?:det|den)\s+(?:blir|tas(?:\s+upp)?|kommer\s+(?:upp|med))|(?:ha|ta|få)\s+(?:upp|med)\s+(?:det|den)|(?:ha|ta)\s+(?:det|den)(?:\s+upp)?)\s+(?<when>(?:i|på|till)\s+(?:nästa\s+möte|${MONTH}|${MONTH}(?:mötet)|(?:den\s+)?\d{1,2}(?:\s+${MONTH}|/\d{1,2})))(?:\s+(?:iaf|i\s?alla\s?fall|ändå|istället|i\s?stället|då))*[\s.!?]*$`,
  'iu',
);

/**
 * "Okej, men då vill jag att det blir i mars", by whoever has had the kansli's answer to the one thing that she has
 * proposed to a meeting to come: the same proposed again, of that meeting. Null: the words say no such thing, or nothing
 * of hers, or more than one, was answered so.
 */
export function proposalAgain(text: string, boards: readonly Board[], today: string): string | null {
  const when = text.length > 120 ? undefined : WANTS_IT.exec(text.trim())?.groups?.when;
  if (when === undefined) return null;
  const [one, more] = boards.flatMap(({ membership, knowledge }) =>
    knowledge.meetings.flatMap(({ state }) =>
      state.date < today
        ? []
        : state.agenda.proposals.filter(
            ({ by, outcome }) => by.personId === membership.personId && outcome.kind === 'ANSWERED',
          ),
    ),
  );
  return one === undefined || more !== undefined ? null : `jag vill ta upp ${one.heading} ${when}`;
}
