import type { LocalDate } from '../../kernel/index.ts';
import type { MeetingRefusal } from '../domain/refusals.ts';
import { forWhom, whenInWords } from './attendance/attendance.ts';
import { explainMeetingRefusal } from './refusals.ts';

/** Why an answer that the kansli records for `name` is not taken, said of her and not to her. */
export function explainRefusalFor(name: string, refusal: MeetingRefusal, today: LocalDate): string {
  switch (refusal.code) {
    case 'attendance.notAsked':
      return `${name} är inte tillfrågad som ersättare till mötet. Ersättare tillfrågas i den ordning som bestämdes när de valdes (FinsamL 12 §). ${name} får ändå vara med på mötet (KL 6:17).`;
    case 'attendance.noDistance':
      return refusal.data.decided === 'NOT_ALLOWED'
        ? `Styrelsen har beslutat att inte ha möten på distans (FinsamL 19 a §). ${name} kan komma till mötet eller ha förhinder.`
        : `Att delta på distans kräver att styrelsen har beslutat om det, och något sådant beslut är inte inlagt (FinsamL 19 a §). ${name} kan komma till mötet eller ha förhinder.`;
    case 'attendance.seatServed':
      return `Mötet har börjat och ${refusal.data.by.name} tjänstgör på platsen. Ordföranden avgör när ${name} kan gå in (KL 6:17).`;
    case 'attendance.seatTaken': {
      const { as, by, servesFor, isSilent } = refusal.data;
      const stays = `${name} får ändå vara med på mötet (KL 6:17).`;
      if (by === null) return `Platsen behöver ingen ersättare. ${stays}`;
      if (isSilent)
        return `${by.name} är ledamot på platsen och har inte anmält förhinder, så ${name} behöver inte tjänstgöra. ${stays}`;
      return as === 'SUBSTITUTE'
        ? `${by.name} tjänstgör redan ${forWhom(servesFor?.name ?? null)}. ${stays}`
        : `${by.name} deltar, så ${name} behöver inte tjänstgöra. ${stays}`;
    }
    case 'attendance.movedSince':
      return `Mötet är flyttat till ${whenInWords(refusal.data.to, today)}. Svaret gällde den gamla tiden och är inte registrerat.`;
    default:
      return explainMeetingRefusal(refusal, today);
  }
}
