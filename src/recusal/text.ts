import {
  OFFICE_RECUSAL_GROUNDS,
  RECUSAL_GROUNDS,
  type RecusalGround,
  type RecusalRefusal,
  type RecusalScope,
  type RecusalStatus,
  SECTION_OF_GROUND,
  unbroken,
} from '../kernel/index.ts';

/** Which law says when somebody is jävig: `FL` for those who work for the board (domain page 1). */
export type RecusalLaw = 'KL' | 'FL';

/** What the choices of a jävsanmälan say (KL 6 kap. 28 §, wording from 1 July 2022, and FL 16 §; domain page 3). */
export const GROUND_TEXT: Readonly<Record<RecusalGround, string>> = {
  PARTY_OR_INTEREST:
    'Du eller någon närstående är part i ärendet eller kan antas påverkas av beslutet i en inte oväsentlig utsträckning.',
  REPRESENTATIVE:
    'Du eller någon närstående är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas påverkas.',
  SUPERVISION: 'Ärendet rör tillsyn över kommunal verksamhet som du själv är knuten till.',
  OTHER_CIRCUMSTANCE:
    'Det finns någon annan särskild omständighet som gör att din opartiskhet kan ifrågasättas.',
  OFFICE_PARTY_OR_INTEREST:
    'Du eller någon närstående är part i ärendet eller kan antas påverkas av beslutet i en inte oväsentlig utsträckning.',
  OFFICE_REPRESENTATIVE:
    'Du eller någon närstående är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas påverkas.',
  OFFICE_EARLIER_INSTANCE:
    'Du har varit med och avgjort ärendet hos en annan myndighet, och det ska nu prövas här i överordnad instans.',
  OFFICE_OTHER_CIRCUMSTANCE:
    'Det finns någon annan särskild omständighet som gör att din opartiskhet kan ifrågasättas.',
};

/** The exception, shown with the grounds (KL 6 kap. 29 §, FL 16 §). */
export const NEGLIGIBLE_TEXT: Readonly<Record<RecusalLaw, string>> = {
  KL: 'Är det uppenbart att frågan om opartiskhet saknar betydelse ska styrelsen bortse från jäv (KL 6:29).',
  FL: 'Är det uppenbart att frågan om opartiskhet saknar betydelse bortser man från jäv (FL 16 §). För dig som arbetar på kansliet gäller förvaltningslagen.',
};

/** The grounds as choices: text with its section, and one for whoever is not sure which. */
export function groundChoices(law: RecusalLaw = 'KL'): { readonly title: string; readonly value: string }[] {
  const grounds = (law === 'KL' ? RECUSAL_GROUNDS : OFFICE_RECUSAL_GROUNDS).map((ground) => ({
    title: unbroken(`${GROUND_TEXT[ground]} (${SECTION_OF_GROUND[ground]})`),
    value: ground,
  }));
  return [...grounds, { title: 'Jag vet inte säkert vilken grund det är.', value: 'UNSURE' }];
}

/** Why somebody was asked about jäv, and that it is only a question: told to her, and to the kansli. */
export function signatoryLines(namedIn: readonly string[], own: boolean): string[] {
  const where =
    namedIn.length === 0
      ? 'i ärendets text'
      : `i ${namedIn.length === 1 ? 'bilagan' : 'bilagorna'} ${namedIn.join(', ')}`;
  return own
    ? [
        `Ditt namn står som undertecknare ${where}. Det är en fråga och ingen bedömning: om du är jävig avgör du i första hand själv, och styrelsen om det blir tvist (KL 6:30).`,
        'Att du hör till en medlem som berörs är inte i sig jäv.',
      ]
    : [`Namnet står som undertecknare ${where}. Det är en fråga och ingen bedömning.`];
}

export const RECUSAL_STATUS_TEXT: Readonly<Record<RecusalStatus, string>> = {
  RAISED: 'frågan är väckt',
  REPORTED: 'anmält',
  ACKNOWLEDGED: 'bekräftat av ordföranden',
  CONTESTED: 'bestritt, styrelsen avgör',
  DISMISSED: 'frågan är återtagen',
  WITHDRAWN: 'anmälan är återtagen',
  DECIDED_JAV: 'styrelsen har funnit att jäv föreligger',
  DECIDED_NOT_JAV: 'styrelsen har funnit att jäv inte föreligger',
};

/** The protokoll's line for an ärende at a meeting (domain page 10, item 8). */
export function minutesLine(name: string, scope: RecusalScope): string {
  switch (scope) {
    case 'whole':
      return `${name} anmälde jäv och deltog inte i handläggningen av ärendet.`;
    case 'decision':
      return `${name} deltog inte i beslutet på grund av jäv.`;
    case 'discussion':
      return `${name} deltog inte i diskussionen på grund av jäv.`;
  }
}

type DataOf<Code extends RecusalRefusal['code']> = Extract<RecusalRefusal, { readonly code: Code }>['data'];

/** One sentence for each refusal: which rule, where it stands, what one can do instead. */
export const recusalRefusalText: {
  readonly [Code in RecusalRefusal['code']]: (data: DataOf<Code>) => string;
} = {
  'recusal.onlyOneself': ({ person }) =>
    `Det kan bara ${person.name} själv göra. Du kan i stället lyfta frågan om jäv till ordföranden (KL 6:30).`,
  'recusal.raiseOnOthersOnly': () =>
    'Om du själv kan vara jävig anmäler du det. Då deltar du inte i ärendet (KL 6:30).',
  'recusal.mayNotRaise': () =>
    'Frågan om någon annans jäv lyfts av den som deltar i ärendet, av kansliet eller av en revisor (KL 6:30). Säg det till ordföranden.',
  'recusal.mayNotContest': () =>
    'Bara ordföranden och de som deltar i ärendet kan bestrida en jävsanmälan (KL 6:30).',
  'recusal.onlyChair': ({ person }) =>
    `En jävsanmälan bekräftas av ordföranden, eller av vice ordföranden när den gäller ordföranden. Anmälan från ${person.name} gäller ändå redan (KL 6:30).`,
  'recusal.onlyRaiser': ({ raisedBy }) =>
    raisedBy === null
      ? 'Det finns ingen väckt fråga att ta tillbaka.'
      : `Frågan väcktes av ${raisedBy.name} och kan bara tas tillbaka av den personen.`,
  'recusal.mayNotRecord': () =>
    'Styrelsens beslut i en jävsfråga antecknas av ordföranden eller kansliet, aldrig av den som frågan gäller (KL 6:30).',
  'recusal.alreadyRaised': ({ person, raisedBy }) =>
    raisedBy === null
      ? `Frågan om ${person.name} är redan väckt. Styrelsen avgör.`
      : `Frågan om ${person.name} är redan väckt av ${raisedBy.name}. Styrelsen avgör.`,
  'recusal.settledByBoard': ({ person, recused }) =>
    recused
      ? `Styrelsen har redan beslutat att ${person.name} är jävig i ärendet. Beslutet kan bara överklagas tillsammans med beslutet i ärendet (KL 6:32).`
      : `Styrelsen har redan beslutat att ${person.name} inte är jävig i ärendet. Beslutet kan bara överklagas tillsammans med beslutet i ärendet (KL 6:32).`,
  'recusal.notPossibleNow': ({ person, status }) =>
    status === null
      ? `Det finns ingen jävsfråga om ${person.name} i det här ärendet.`
      : `Det går inte nu: jävsfrågan om ${person.name} är så här långt: ${RECUSAL_STATUS_TEXT[status]}.`,
};

/** The sentence for a refusal about jäv. */
export function explainRecusalRefusal(refusal: RecusalRefusal): string {
  const explain = recusalRefusalText[refusal.code] as (data: RecusalRefusal['data']) => string;
  return explain(refusal.data);
}

/** Whether the refusal is one about jäv. */
export function isRecusalRefusal(refusal: { readonly code: string }): refusal is RecusalRefusal {
  return Object.hasOwn(recusalRefusalText, refusal.code);
}
