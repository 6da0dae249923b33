import type { PersonModel } from './model.ts';
import type { Chance } from './random.ts';
import { MEASURES, SENTENCES } from './words.ts';

/** A decision in each of the ways it may be worded. */
export interface DecisionModel {
  readonly clause: string;
  readonly sentence: string;
  readonly narrative: string;
}

export interface ItemModel {
  readonly number: number;
  readonly heading: string;
  readonly presenter: string | null;
  readonly body: readonly string[];
  readonly decisions: readonly DecisionModel[];
  readonly amountsDecided: readonly number[];
  readonly attachments: readonly string[];
  readonly recusal: { readonly person: string; readonly scope: 'beslut' | 'båda' } | null;
  readonly reservation: string | null;
  readonly registry: string | null;
}

interface Setting {
  readonly members: readonly PersonModel[];
  readonly deputies: readonly PersonModel[];
  readonly staff: readonly PersonModel[];
  readonly year: number;
  readonly place: string;
  readonly kind: 'kallelse' | 'protokoll';
}

interface Matter {
  readonly heading: string;
  readonly decisions: readonly DecisionModel[];
  readonly amounts: readonly number[];
}

function kronor(amount: number, chance: Chance): string {
  if (amount % 100_000 === 0 && amount >= 1_000_000 && chance.chance(0.5))
    return `${String(amount / 1_000_000).replace('.', ',')} mnkr`;
  if (amount % 1_000 === 0 && chance.chance(0.4))
    return `${String(amount / 1_000).replace(/\B(?=(\d{3})+$)/g, ' ')} tkr`;
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ' ')} ${chance.pick(['kr', 'kronor'])}`;
}

function note(what: string, was: string): DecisionModel {
  return {
    clause: `att lägga ${what} till handlingarna.`,
    sentence: `${was} läggs till handlingarna.`,
    narrative: `Styrelsen lade ${what} till handlingarna.`,
  };
}

function matters(chance: Chance, setting: Setting): Matter[] {
  const { year, place } = setting;
  const measure = chance.pick(MEASURES);
  const granted = chance.between(2, 40) * 25_000;
  const budget = chance.between(20, 90) * 100_000;
  const [grantedText, budgetText] = [kronor(granted, chance), kronor(budget, chance)];
  return [
    {
      heading: `Verksamhetsplan och budget ${year + 1}`,
      amounts: [budget],
      decisions: [
        {
          clause: `att fastställa budgeten för ${year + 1} till ${budgetText}.`,
          sentence: `Budgeten för ${year + 1} fastställs till ${budgetText}.`,
          narrative: `Styrelsen fastställde budgeten för ${year + 1} till ${budgetText}.`,
        },
      ],
    },
    {
      heading: `Ansökan om medel till insatsen ${measure} från ${place}s kommun`,
      amounts: [granted],
      decisions: [
        {
          clause: `att bevilja ${measure} ${grantedText} för ${year + 1}.`,
          sentence: `${measure} beviljas ${grantedText} för ${year + 1}.`,
          narrative: `Styrelsen beviljade ${measure} ${grantedText} för ${year + 1}.`,
        },
        {
          clause: 'att en delrapport ska lämnas till styrelsen i september.',
          sentence: 'En delrapport lämnas till styrelsen i september.',
          narrative: 'Styrelsen beslutade att en delrapport ska lämnas i september.',
        },
      ],
    },
    {
      heading: `Delårsrapport januari–augusti ${year}`,
      amounts: [],
      decisions: [
        {
          clause: 'att godkänna delårsrapporten och överlämna den till medlemmarna.',
          sentence: 'Delårsrapporten godkänns och överlämnas till medlemmarna.',
          narrative: 'Styrelsen godkände delårsrapporten.',
        },
      ],
    },
    { heading: 'Lägesrapport från kansliet', amounts: [], decisions: [note('rapporten', 'Rapporten')] },
    { heading: 'Information från Nationella nätverket', amounts: [], decisions: [] },
    {
      heading: `Internkontrollplan ${year + 1}`,
      amounts: [],
      decisions: [
        {
          clause: `att anta internkontrollplanen för ${year + 1}.`,
          sentence: `Internkontrollplanen för ${year + 1} antas.`,
          narrative: `Styrelsen antog internkontrollplanen för ${year + 1}.`,
        },
      ],
    },
    {
      heading:
        'Revidering av delegationsordning och attestordning för kansliet och de finansierade insatserna',
      amounts: [],
      decisions: [
        {
          clause: 'att anta delegationsordningen enligt förslaget.',
          sentence: 'Delegationsordningen antas enligt förslaget.',
          narrative: 'Styrelsen antog delegationsordningen enligt förslaget.',
        },
      ],
    },
    { heading: 'Anmälan av delegationsbeslut', amounts: [], decisions: [note('anmälan', 'Anmälan')] },
    {
      heading: `Sammanträdesdagar ${year + 1}`,
      amounts: [],
      decisions: [
        {
          clause: `att fastställa sammanträdesdagarna för ${year + 1}.`,
          sentence: `Sammanträdesdagarna för ${year + 1} fastställs.`,
          narrative: `Styrelsen fastställde sammanträdesdagarna för ${year + 1}.`,
        },
      ],
    },
  ];
}

function opening(chance: Chance, setting: Setting): Matter[] {
  return [
    { heading: chance.pick(['Mötets öppnande', 'Sammanträdets öppnande']), amounts: [], decisions: [] },
    {
      heading: chance.pick(['Godkännande av dagordning', 'Fastställande av dagordningen']),
      amounts: [],
      decisions: [
        {
          clause: 'att godkänna dagordningen.',
          sentence: 'Dagordningen godkänns.',
          narrative: 'Dagordningen godkändes.',
        },
      ],
    },
    ...(setting.kind === 'kallelse'
      ? []
      : [{ heading: 'Föregående protokoll', amounts: [], decisions: [note('protokollet', 'Protokollet')] }]),
  ];
}

const CLOSING: readonly Matter[] = [
  { heading: 'Övriga frågor', amounts: [], decisions: [] },
  { heading: 'Mötet avslutas', amounts: [], decisions: [] },
];

/** The items of a meeting: an opening, some matters, a close; numbered from where the series stands. */
export function makeItems(chance: Chance, setting: Setting): ItemModel[] {
  const start = setting.kind === 'kallelse' ? 1 : chance.between(1, 140);
  const chosen = chance.shuffled(matters(chance, setting)).slice(0, chance.between(3, 8));
  const all = [...opening(chance, setting), ...chosen, ...CLOSING];
  let attachment = 0;
  return all.map((matter, at) => {
    const main = chosen.includes(matter);
    const withAttachment = main && chance.chance(0.5);
    if (withAttachment) attachment += 1;
    const others = setting.members.filter((person) => person.role === 'ledamot');
    const presents = main && chance.chance(0.4) ? chance.pick(setting.staff).name : null;
    const recused =
      main &&
      setting.kind === 'protokoll' &&
      matter.amounts.length > 0 &&
      others.length > 0 &&
      chance.chance(0.4);
    return {
      number: start + at,
      heading: matter.heading,
      presenter: presents,
      body: main ? chance.shuffled(SENTENCES).slice(0, chance.between(1, 4)) : [],
      decisions: matter.decisions,
      amountsDecided: matter.amounts,
      attachments: withAttachment ? [String(attachment)] : [],
      recusal: recused
        ? { person: chance.pick(others).name, scope: chance.pick(['beslut', 'båda'] as const) }
        : null,
      reservation: null,
      registry: main && chance.chance(0.3) ? `SF ${setting.year}:${chance.between(10, 99)}` : null,
    };
  });
}
