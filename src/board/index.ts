/** The door of `board/`: what other capabilities, the command line and the composition root may use. */
export { addressIn, addressOf, personOn } from './addresses.ts';
export {
  type DescribedBoard,
  type DescriptionFault,
  type DescriptionFaultCode,
  describeBoards,
  type ReadDescription,
  readDescription,
} from './description/index.ts';
export {
  type BoardDirectory,
  type ComingMembership,
  type Identity,
  type Membership,
  openBoardDirectory,
} from './directory.ts';
export {
  type BoardOnDay,
  boardOnDay,
  type OfficeHolder,
  periodOn,
  postsOf,
  type RuleInForce,
  type RulesInForce,
  type SeatOnDay,
  type TitledPerson,
} from './domain/board-on-day.ts';
export { changeDays } from './domain/change-days.ts';
export type { BoardCommand } from './domain/commands.ts';
export type { Articles, BoardDescription, TeamLink, Term } from './domain/description.ts';
export type { Ending } from './domain/endings.ts';
export type { BoardEvent } from './domain/events.ts';
export type { MemberOrganisation, MemberType } from './domain/member-organisation.ts';
export { emailKey, guidKey, type IdentityLink, nameKey, type Person, spellings } from './domain/person.ts';
export { type Post, type PostKind, postKey } from './domain/post.ts';
export type { BoardRefusal } from './domain/refusals.ts';
export { type ActingChair, actingChair } from './domain/rules/chair-and-deputy.ts';
export * from './domain/rules/sections.ts';
export {
  ACTS,
  type Act,
  type AllowedForm,
  type Circumstances,
  type Grant,
  mayPerson,
  OFFICES,
  type Office,
  type Permission,
} from './domain/rules/who-may.ts';
export {
  FIXED_BY_LAW,
  isSettingKey,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type SettingSource,
  type SettingValue,
  type SettingValueOf,
} from './domain/settings.ts';
export type { BoardState, KnownBoard } from './domain/state.ts';
export { addressesOf, identify, type RosterAddress } from './identify.ts';
export { officesOf, officesOn } from './offices.ts';
export { boardsOfCaller, doerOn, electorateOf, type OnBoard, seatedOnly } from './roster.ts';
export { boardStream, boardStreamId } from './stream.ts';
export * from './text/index.ts';
export {
  applyDescription,
  type BoardOutcome,
  linkedSince,
  linkPerson,
  loadBoard,
  type Preview,
  previewDescription,
} from './use-cases.ts';
export * from './views.ts';
