import { instantInWords, type LocalDate } from '../../kernel/index.ts';
import type { ChangeProof } from '../change-proof.ts';
import type { NoticeExport } from '../notice-export.ts';
import type { NoticeProof } from '../notice-proof.ts';
import { ANSWER_WORDS, whenInWords } from './attendance/attendance.ts';
import { PROOF_SAID, proofCounts, proofLine, reminderLine } from './notice/proof.ts';
import { whenAndWhere } from './plan/arranging.ts';

const CALL: Readonly<Record<NoticeExport['calls'][number]['status'], string>> = {
  ASKED: 'tillfrågad',
  ACCEPTED: 'tjänstgör',
  DECLINED: 'tackade nej',
  TAKEN: 'platsen är tagen',
  RELEASED: 'behövs inte',
};

function answerLines(answers: NoticeExport['answers'], today: LocalDate): string[] {
  return answers.map(
    ({ person, answer, viaOffice, at }) =>
      `  ${person.name} ${ANSWER_WORDS[answer]} (${instantInWords(at, today)}${viaOffice === null ? '' : `, genom ${viaOffice.name}`})`,
  );
}

/** `Flyttat till torsdag 17 december tisdag 1 december kl. 09.00 av Maja Holm: krock`. */
function changeFact({ from, to, by, at, reason }: ChangeProof, today: LocalDate): string {
  const isMoved = to !== null && (from?.date !== to.date || from.start !== to.start);
  const what =
    to === null
      ? 'Inställt'
      : isMoved
        ? `Flyttat till ${whenInWords(to, today)},`
        : `Ändrat till ${whenAndWhere(to, today)},`;
  return `${what} ${instantInWords(at, today)} av ${by.name}: ${reason}`;
}

/** A kallelse, its proof and its answers, for the terminal. */
export function noticeText(notice: NoticeExport, proofs: readonly NoticeProof[], today: LocalDate): string {
  const versions = proofs.flatMap((proof) => {
    const { opened, delivered, total } = proofCounts(proof);
    return [
      `${PROOF_SAID.context(proof.number, proof.sentAt, proof.by.name, today)}, till ${whenInWords(proof.calledTo, today)}. ${PROOF_SAID.fact(opened, delivered, total)}`,
      ...proof.rows.map((row) => `  ${proofLine(row, today)}`),
      `  SHA-256 ${proof.hash}`,
    ];
  });
  const answers = answerLines(notice.answers, today);
  const changes = notice.changes.flatMap((change) => [
    changeFact(change, today),
    ...change.rows.map((row) => `  ${proofLine(row, today)}`),
  ]);
  const earlier = notice.earlier.flatMap((day) =>
    day.answers.length === 0
      ? []
      : [`Svar för ${whenInWords({ ...day, end: null }, today)}:`, ...answerLines(day.answers, today)],
  );
  const calls = notice.calls.map(
    ({ person, servesFor, status }) =>
      `  ${person.name} för ${servesFor?.name ?? 'vakant plats'}: ${CALL[status]}`,
  );
  return [
    `Möte ${whenInWords(notice, today)}${notice.place === null ? '' : `, ${notice.place}`}`,
    ...(versions.length === 0 ? [PROOF_SAID.none] : versions),
    ...changes,
    ...notice.reminders.map((one) => reminderLine(one, today)),
    ...(answers.length === 0 ? ['Ingen har svarat.'] : ['Svar:', ...answers]),
    ...(calls.length === 0 ? [] : ['Ersättare:', ...calls]),
    ...earlier,
  ].join('\n');
}
