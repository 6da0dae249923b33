import type { BoardOnDay } from '../board/index.ts';
import type { OpenCirculation } from './domain/commands.ts';

/** Hours before the deadline at which those who have not answered are reminded. */
const REMINDER_HOURS = [48, 4];

/** The board's own rules for circulations, on its day. */
export function circulationRulesOf(
  board: BoardOnDay,
): Pick<OpenCirculation, 'rules' | 'qualifiedMajorityMatters'> {
  const { rules } = board;
  return {
    rules: {
      mode: rules.perCapsulamMode.value,
      sameMemberOnly: rules.sameMemberOnly.value,
      substituteAnswerHours: rules.substituteAnswerHours.value,
      answersVisibleBeforeClosing: rules.answersVisibleBeforeClosing.value,
      dateOfDecision: rules.dateOfDecision.value,
      reminderHours: REMINDER_HOURS,
    },
    qualifiedMajorityMatters: rules.qualifiedMajorityMatters.value,
  };
}
