import { instantInWords, type LocalDate } from '../../kernel/index.ts';
import type { NoticeExport } from '../notice-export.ts';
import type { NoticeProof } from '../notice-proof.ts';
import { ANSWER_WORDS, whenInWords } from './attendance.ts';
import { PROOF_SAID, proofCounts, proofLine } from './proof.ts';

const CALL: Readonly<Record<NoticeExport['calls'][number]['status'], string>> = {
  ASKED: 'tillfrågad',
  ACCEPTED: 'tjänstgör',
  DECLINED: 'tackade nej',
  TAKEN: 'platsen är tagen',
  RELEASED: 'behövs inte',
};

function cancelledLine({ by, at, reason }: NonNullable<NoticeExport['cancelled']>, today: LocalDate): string {
  return `Inställt ${instantInWords(at, today)} av ${by.name}: ${reason}`;
}

/** A kallelse, its proof and its answers, for the terminal. */
export function noticeText(notice: NoticeExport, proofs: readonly NoticeProof[], today: LocalDate): string {
  const versions = proofs.flatMap((proof) => {
    const { opened, delivered, total } = proofCounts(proof);
    return [
      `${PROOF_SAID.context(proof.number, proof.sentAt, proof.by.name, today)}. ${PROOF_SAID.fact(opened, delivered, total)}`,
      ...proof.rows.map((row) => `  ${proofLine(row, today)}`),
      `  SHA-256 ${proof.hash}`,
    ];
  });
  const answers = notice.answers.map(
    ({ person, answer, viaOffice, at }) =>
      `  ${person.name} ${ANSWER_WORDS[answer]} (${instantInWords(at, today)}${viaOffice === null ? '' : `, genom ${viaOffice.name}`})`,
  );
  const calls = notice.calls.map(
    ({ person, servesFor, status }) =>
      `  ${person.name} för ${servesFor?.name ?? 'vakant plats'}: ${CALL[status]}`,
  );
  return [
    `Möte ${whenInWords(notice, today)}${notice.place === null ? '' : `, ${notice.place}`}`,
    ...(notice.cancelled === null ? [] : [cancelledLine(notice.cancelled, today)]),
    ...(versions.length === 0 ? [PROOF_SAID.none] : versions),
    ...(answers.length === 0 ? ['Ingen har svarat.'] : ['Svar:', ...answers]),
    ...(calls.length === 0 ? [] : ['Ersättare:', ...calls]),
  ].join('\n');
}
