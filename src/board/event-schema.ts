import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../kernel/index.ts';
import type { BoardEvent } from './domain/events.ts';
import { fitsSetting, SETTING_KEYS, type SettingKey } from './domain/settings.ts';

const text = z.string();
const day = z.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value) !== null);
const from = day.nullable();
const tenantId = text.nullable();
const settingKey = z.custom<SettingKey>((value) => SETTING_KEYS.some((key) => key === value));
const settingValue = z.union([text, z.number(), z.boolean(), z.array(text)]);

const card = {
  name: text,
  alsoSpelled: z.array(text),
  email: text.nullable(),
  note: text.nullable(),
  describedAs: text.nullable(),
};

const post = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('MEMBER'), seatId: text }),
  z.strictObject({ kind: z.literal('SUBSTITUTE'), seatId: text }),
  z.strictObject({ kind: z.literal('CHAIR') }),
  z.strictObject({ kind: z.literal('VICE_CHAIR'), rank: z.int().positive() }),
  z.strictObject({ kind: z.literal('PRESIDIUM') }),
  z.strictObject({ kind: z.literal('OFFICE'), titles: z.array(text), admin: z.boolean() }),
  z.strictObject({ kind: z.literal('AUDITOR'), title: text.nullable() }),
  z.strictObject({ kind: z.literal('INVITEE'), title: text.nullable() }),
]);

const member = z.strictObject({ name: text, type: z.enum(['KOMMUN', 'REGION', 'STATE', 'OTHER']) });
const team = z.strictObject({ tenantId: text, teamId: text.nullable(), channelId: text.nullable() });
const term = z.strictObject({ from: day, to: day, source: text.nullable() });
const articles = z.strictObject({ title: text, adopted: day.nullable(), url: text.nullable() });

const of = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** Shape 2 of a board's events; `stream.ts` brings earlier ones to it. */
export const boardEventSchema: z.ZodType<BoardEvent> = z.discriminatedUnion('type', [
  of('BoardFounded', { boardId: text, describedFrom: day.nullable() }),
  of('BoardNamed', { name: text, from }),
  of('BoardEnded', { lastDay: day }),
  of('BoardResumed', {}),
  of('MemberOrganisationsSet', { members: z.array(member), from }),
  of('PersonRegistered', { personId: text, ...card }),
  of('PersonChanged', { personId: text, ...card }),
  of('PersonLinked', {
    personId: text,
    tenantId,
    objectId: text,
    origin: z.enum(['DESCRIPTION', 'ROSTER']),
  }),
  of('PersonUnlinked', { personId: text, tenantId, objectId: text }),
  of('SeatCreated', { seatId: text, organisation: text, from }),
  of('SeatOrganisationChanged', { seatId: text, organisation: text, from }),
  of('SeatEnded', { seatId: text, lastDay: day }),
  of('SeatOrderSet', { seatIds: z.array(text), from }),
  of('AppointmentBegan', { personId: text, post, from }),
  of('AppointmentEnded', { personId: text, post, lastDay: day }),
  of('SubstituteOrderSet', { seatId: text, personIds: z.array(text), from }),
  of('TeamLinked', { team, from }),
  of('TeamUnlinked', { from }),
  of('RuleSet', { key: settingKey, value: settingValue, source: text.nullable(), from }).refine(
    ({ key, value }) => fitsSetting(key, value),
  ),
  of('RuleCleared', { key: settingKey, from }),
  of('TermsSet', { terms: z.array(term) }),
  of('ArticlesSet', { articles: articles.nullable(), from }),
  of('RemarksSet', { source: text.nullable(), note: text.nullable() }),
]);
