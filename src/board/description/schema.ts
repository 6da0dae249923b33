import { z } from 'zod';
import {
  FIXED_BY_LAW,
  fitsSetting,
  isSettingKey,
  SETTING_KEYS,
  type SettingValue,
} from '../domain/settings.ts';
import {
  absent,
  day,
  dayOrYear,
  email,
  faultParams,
  id,
  keysOf,
  list,
  objectIds,
  oneOrMore,
  text,
} from './fields.ts';
import { nearest } from './nearest.ts';

const person = {
  id: absent(id),
  name: text,
  alsoSpelled: list(text),
  email: absent(email),
  entraObjectId: absent(objectIds),
  note: absent(text),
  from: absent(day),
  to: absent(day),
};

const dated = { from: absent(day), to: absent(day) };

const ledamot = keysOf({
  ...person,
  role: absent(text),
  roles: list(keysOf({ role: text, ...dated })),
});
const ersattare = keysOf(person);
const kansli = keysOf({ ...person, role: absent(text), permission: absent(z.enum(['admin'])) });
const titled = keysOf({ ...person, role: absent(text), organisation: absent(text) });

const seat = keysOf({
  id: absent(id),
  organisation: text,
  ledamot: oneOrMore(ledamot),
  ersattare: oneOrMore(ersattare),
  note: absent(text),
});

const member = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  keysOf({ name: text, type: absent(z.enum(['KOMMUN', 'REGION', 'STATE', 'OTHER'])) }),
);

const articles = z.preprocess(
  (value) => (typeof value === 'string' ? { title: value } : value),
  keysOf({ title: text, adopted: absent(day), url: absent(text) }),
);

/** A rule as written: its value alone, one statement, or statements one after the other. */
const statements = z.preprocess(
  (value) => {
    const isStatement = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one);
    if (Array.isArray(value) && value.length > 0 && value.every(isStatement)) return value;
    return [isStatement(value) ? value : { value }];
  },
  z.array(
    keysOf({
      value: z.custom<SettingValue>((value) => value !== undefined && value !== null),
      source: absent(text),
      from: absent(day),
    }),
  ),
);

const rules = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((given, context) =>
    Object.entries(given ?? {}).flatMap(([key, value]) => {
      if (!isSettingKey(key)) {
        const section = FIXED_BY_LAW[key];
        context.addIssue({
          code: 'custom',
          path: [key],
          input: value,
          ...faultParams(
            section === undefined
              ? { code: 'description.unknownKey', key, nearest: nearest(key, SETTING_KEYS) }
              : { code: 'description.ruleOfLaw', key, section },
          ),
        });
        return [];
      }
      const parsed = statements.safeParse(value);
      for (const issue of parsed.error?.issues ?? []) {
        context.addIssue({ ...issue, path: [key, ...issue.path], input: value } as never);
      }
      return (parsed.data ?? []).flatMap((statement) => {
        if (fitsSetting(key, statement.value)) return [{ key, ...statement }];
        context.addIssue({
          code: 'custom',
          path: [key],
          input: value,
          ...faultParams({ code: 'description.ruleValue', key }),
        });
        return [];
      });
    }),
  );

const board = keysOf({
  id,
  name: text,
  asOf: absent(dayOrYear),
  to: absent(day),
  paragraphSeries: absent(z.enum(['CONTINUOUS', 'PER_YEAR', 'PER_MEETING'])),
  members: list(member),
  seats: z.array(seat),
  kansli: oneOrMore(kansli),
  revisorer: oneOrMore(titled),
  adjungerade: oneOrMore(titled),
  teams: absent(keysOf({ tenantId: text, teamId: absent(text), channelId: absent(text) })),
  terms: list(keysOf({ from: day, to: day, source: absent(text) })),
  rules,
  articles: absent(articles),
  source: absent(text),
  note: absent(text),
});

/** The file of `klubban board apply`: YAML or JSON. Its meaning is in `describe.ts`. */
export const fileSchema = keysOf({ boards: z.array(board) });

export type BoardFile = z.output<typeof board>;
export type PersonFile = Pick<
  z.output<typeof ersattare>,
  'id' | 'name' | 'alsoSpelled' | 'email' | 'entraObjectId' | 'note'
>;
