import type { CliCommand } from '../command.ts';
import { backup } from './backup.ts';
import { boardApply } from './board-apply.ts';
import { boardList } from './board-list.ts';
import { boardShow } from './board-show.ts';
import { circulationExport, circulationList, circulationShow } from './circulation.ts';
import { explainQuestion } from './explain.ts';
import { importDocuments } from './import.ts';
import { noticeShow } from './notice.ts';
import { outboxList, outboxResolve } from './outbox.ts';
import { pollList, pollShow } from './poll.ts';
import { restore } from './restore.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
  boardApply,
  boardShow,
  boardList,
  importDocuments,
  circulationList,
  circulationShow,
  circulationExport,
  noticeShow,
  pollList,
  pollShow,
  outboxList,
  outboxResolve,
  explainQuestion,
  verify,
  backup,
  restore,
];

/** What the groups of commands are for. */
export const GROUPS: Readonly<Record<string, string>> = {
  board: 'styrelser: beskriva, visa, lista',
  circulation: 'ärenden per capsulam: lista, visa, exportera',
  notice: 'kallelser: visa med bevis och svar',
  poll: 'snabbfrågor och datumfrågor: lista, visa',
  outbox: 'meddelanden som behöver någons hand: lista, avgöra',
};
