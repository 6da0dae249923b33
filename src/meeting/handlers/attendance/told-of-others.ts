import type { Told, ToldOf } from '../../../conversation/index.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';

/** What somebody else is said to have answered: about coming, or about serving as ersättare. */
export type AnswerForOther = AttendanceAnswer | 'SERVES' | 'DECLINES';

/** What is told of one in her own clause; where none is read, what the message is taken for as a whole. */
export function asTold(answer: AnswerForOther, says: Told | null, told: readonly ToldOf[]): AnswerForOther {
  const isOfServing = answer === 'SERVES' || answer === 'DECLINES';
  if (says === null || says === 'OPEN') return answer;
  if (says === 'NO') return isOfServing ? 'DECLINES' : 'ABSENT';
  if (says !== 'YES') return says === 'SERVES' ? 'SERVES' : 'REMOTE';
  if (answer === 'REMOTE' && !told.some((one) => one.says === 'REMOTE')) return 'REMOTE';
  return answer === 'SERVES' && told.length === 1 ? 'SERVES' : 'COMING';
}

/** A doubt, or of several people two things. */
const DOUBTS =
  /(?<!\p{L})(?:kanske|nog|troligen|troligtvis|förmodligen|eventuellt|tror|osäker\p{L}*|vet inte|vid behov|i nödfall|i värsta fall|om det (?:behövs|kniper|krisar|kör ihop sig)|om ingen annan)(?!\p{L})/iu;
/** "Anna måste gå kl. 15", "Anna blir sen": of a part of the meeting. */
const IN_PART =
  /(?<!\p{L})(?:(?:måste|behöver|får|ska|tvungen att) (?:\p{L}+ ){0,2}?(?:gå|dra|sticka|åka|avvika|lämna)|(?:går|drar|åker|sticker) (?:\p{L}+ ){0,2}?(?:kl\.?|klockan|vid|tidigare|efter|\d)|(?:är|blir|kommer|ansluter) (?:\p{L}+ ){0,2}?(?:sen|sent|försent|försenad|senare)|första (?:timmen|halvan|delen)|halva (?:mötet|dagen|tiden)|(?:kommer|ansluter|deltar|är med|kan(?: komma| vara med| delta)?|dyker upp) (?:\p{L}+ ){0,2}?(?:(?:efter|före|innan) (?:lunch|fika|paus|kl|klockan|\d)|(?:från|till|fram till|tills) (?:kl|klockan|lunch|\d+(?:[.:]\d\d)?(?! (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))|om en (?:kvart|halv|timme|stund))|en del av|en stund|delvis|förrän)(?!\p{L})/iu;
const PARTS = /(?<!\p{L})(?:men|utan|utom|medan|däremot)(?!\p{L})/iu;

/** Whether what is said of these people leaves open what each of them has answered. */
export function leavesOpen(text: string, people: number, told: readonly ToldOf[]): boolean {
  return DOUBTS.test(text) || IN_PART.test(text) || (people > 1 && told.length < people && PARTS.test(text));
}
