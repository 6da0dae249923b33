import { type Doer, type Electorate, seatHeldBy } from './electorate.ts';
import type { RecusalStanding } from './recusal-transitions.ts';

/** A matter as far as jäv asks about it. */
export interface MatterOfBoard {
  readonly electorate: Electorate;
  /** Whether that person is kept out of the matter. */
  isOut(personId: string): boolean;
  /** Whether that person has said that she does not come: the deputy leads then. Left out: nobody has. */
  isAbsent?(personId: string): boolean;
  /** Whether that person serves for a seat in the matter, as ledamot or ersättare. */
  serves(personId: string): boolean;
}

/**
 * Whether somebody leads the matter: the chair; where she is recused or the post vacant, the first vice chair who
 * is not.
 *
 * Rule: FinsamL (2003:1210) 17 §; domain page 10, "Who may" and "Jäv".
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20031210-om-finansiell-samordning-av_sfs-2003-1210/#P17
 *
 * @param aside somebody whose own question it is, who does not lead in it
 */
export function leadsMatter(
  { electorate, isOut }: Pick<MatterOfBoard, 'electorate' | 'isOut'>,
  by: Doer,
  aside: string | null = null,
): boolean {
  const isAway = (personId: string) => personId === aside || isOut(personId);
  if (isAway(by.personId)) return false;
  if (by.roles.includes('CHAIR') || by.roles.includes('ACTING_CHAIR')) return true;
  const { chair, viceChairs } = electorate;
  if (chair !== null && !isAway(chair)) return false;
  return viceChairs.find((personId) => !isAway(personId)) === by.personId;
}

const MAY_RAISE_BY_POST: ReadonlySet<string> = new Set(['CHAIR', 'OFFICE', 'INVITEE', 'AUDITOR']);

/**
 * What somebody may do about the jäv of `personId` in a matter: raise it as ledamot, serving ersättare, chair,
 * kansli, adjungerad or revisor; contest it as ledamot or serving ersättare; nothing when out of the matter herself.
 *
 * Rule: KL (2017:725) 6 kap. 30 §; domain page 10, "Jäv".
 */
export function recusalStanding(matter: MatterOfBoard, by: Doer, personId: string): RecusalStanding {
  const out = matter.isOut(by.personId);
  const votes = seatHeldBy(matter.electorate, by.personId) !== null || matter.serves(by.personId);
  const isAway = (id: string) => matter.isOut(id) || matter.isAbsent?.(id) === true;
  const leads =
    leadsMatter(matter, by, personId) ||
    leadsMatter({ electorate: matter.electorate, isOut: isAway }, by, personId);
  return {
    mayRaise: !out && (votes || by.roles.some((role) => MAY_RAISE_BY_POST.has(role))),
    mayContest: !out && votes,
    leads,
    mayRecordBoardDecision: !out && (leads || by.roles.includes('OFFICE')),
  };
}
