/** In how many ways the parts of a document may be printed. A layout is one choice of each. */
export interface Traits {
  readonly name: string;
  readonly head:
    | 'labelOver'
    | 'labelBeside'
    | 'labelColon'
    | 'tableParty'
    | 'tableOrganisation'
    | 'columnsFlat'
    | 'labelsApart'
    | 'namesThenOrganisations'
    | 'wrappedNames'
    | 'crosses'
    | 'cameInWords'
    | 'running'
    | 'brokenLabels'
    | 'belowContents'
    | 'peopleColumns'
    | 'letter'
    | 'welcome';
  readonly mark: '§ n' | '§n' | '§ n/yy' | 'SAM § n' | 'Dir § n' | '$ n' | '§ n.' | 'n.' | 'n' | 'n)';
  readonly headingBelow: boolean;
  readonly contents: boolean;
  readonly decisions:
    | 'att'
    | 'dash att'
    | 'dash label att'
    | 'numbered att'
    | 'numbered sentence'
    | 'dash sentence'
    | 'sentence'
    | 'narrative'
    | 'inline';
  readonly lead: 'lead' | 'label' | 'possessive';
  readonly labels: boolean;
  readonly furniture: 'none' | 'footer' | 'both';
  readonly notice: 'over' | 'colon' | 'published' | 'told' | 'none';
  /** Signatures below the last paragraph, and no secretary in the head. */
  readonly signedAtEnd: boolean;
  readonly bold: boolean;
  /** Labels of sections stand in the margin, beside their text. */
  readonly margins: boolean;
  /** An agenda has columns for who presents and for bilagor. */
  readonly columns: boolean;
  /** The rows of such an agenda tell the hour: in a column of its own, or with whoever presents. */
  readonly hours: 'none' | 'column' | 'presenter';
}

const BASE: Traits = {
  name: '',
  head: 'labelBeside',
  mark: '§ n',
  headingBelow: false,
  contents: false,
  decisions: 'att',
  lead: 'lead',
  labels: false,
  furniture: 'none',
  notice: 'colon',
  bold: false,
  margins: false,
  columns: false,
  hours: 'none',
  signedAtEnd: false,
};

/** The named layouts: between them every trait is printed. */
export const PROTOKOLL_LAYOUTS: readonly Traits[] = [
  { ...BASE, name: 'label over value', head: 'labelOver', notice: 'over' },
  { ...BASE, name: 'label beside value', head: 'labelBeside', decisions: 'dash att', bold: true },
  { ...BASE, name: 'label and colon', head: 'labelColon', decisions: 'narrative' },
  {
    ...BASE,
    name: 'table with parties',
    head: 'tableParty',
    mark: '§ n',
    decisions: 'sentence',
    lead: 'label',
    labels: true,
    furniture: 'both',
  },
  { ...BASE, name: 'table with organisations', head: 'tableOrganisation', decisions: 'inline' },
  {
    ...BASE,
    name: 'two columns flattened',
    head: 'columnsFlat',
    contents: true,
    decisions: 'dash sentence',
    lead: 'possessive',
    labels: true,
    furniture: 'both',
    headingBelow: true,
  },
  {
    ...BASE,
    name: 'labels apart from values',
    head: 'labelsApart',
    mark: '§ n',
    contents: true,
    decisions: 'dash sentence',
    lead: 'possessive',
    labels: true,
    furniture: 'both',
    headingBelow: true,
    notice: 'over',
  },
  { ...BASE, name: 'names, then organisations', head: 'namesThenOrganisations', notice: 'over' },
  {
    ...BASE,
    name: 'names wrapped over lines',
    head: 'wrappedNames',
    mark: '§ n/yy',
    decisions: 'numbered att',
  },
  {
    ...BASE,
    name: 'board letters before §',
    mark: 'SAM § n',
    head: 'labelOver',
    bold: true,
    furniture: 'footer',
  },
  { ...BASE, name: '$ for §', mark: '$ n', head: 'labelColon', headingBelow: true },
  {
    ...BASE,
    name: '§ with year and contents',
    mark: '§ n/yy',
    contents: true,
    headingBelow: true,
    decisions: 'dash sentence',
    lead: 'possessive',
    labels: true,
    furniture: 'both',
  },
  { ...BASE, name: '§ without space', mark: '§n', decisions: 'narrative', furniture: 'footer' },
  {
    ...BASE,
    name: 'labels in the margin',
    decisions: 'sentence',
    lead: 'label',
    labels: true,
    margins: true,
    furniture: 'both',
  },
  {
    ...BASE,
    name: 'crosses for those who came',
    head: 'crosses',
    notice: 'told',
    signedAtEnd: true,
    decisions: 'numbered sentence',
    lead: 'possessive',
  },
  {
    ...BASE,
    name: 'who came, in words in a column',
    head: 'cameInWords',
    notice: 'over',
    decisions: 'sentence',
    lead: 'label',
  },
  {
    ...BASE,
    name: 'those present in running text',
    head: 'running',
    notice: 'none',
    signedAtEnd: true,
    decisions: 'narrative',
  },
  {
    ...BASE,
    name: 'labels broken over lines',
    head: 'brokenLabels',
    mark: 'Dir § n',
    headingBelow: true,
    lead: 'possessive',
    decisions: 'sentence',
    furniture: 'both',
  },
  {
    ...BASE,
    name: 'those present below the contents',
    head: 'belowContents',
    contents: true,
    headingBelow: true,
    notice: 'none',
  },
  {
    ...BASE,
    name: 'persons in two columns',
    head: 'peopleColumns',
    decisions: 'sentence',
    lead: 'possessive',
    labels: true,
  },
  {
    ...BASE,
    name: 'posting told as published on the web',
    head: 'tableParty',
    notice: 'published',
    decisions: 'sentence',
    lead: 'label',
  },
  { ...BASE, name: 'numbers without §', head: 'labelOver', mark: 'n.', notice: 'told', decisions: 'att' },
  { ...BASE, name: '§ and full stop', mark: '§ n.', head: 'labelOver', decisions: 'att', lead: 'label' },
];

export const KALLELSE_LAYOUTS: readonly Traits[] = [
  { ...BASE, name: 'kallelse: label over value', mark: 'n.', head: 'labelOver' },
  {
    ...BASE,
    name: 'kallelse: label and colon',
    mark: 'n.',
    head: 'labelColon',
    decisions: 'dash att',
    bold: true,
  },
  {
    ...BASE,
    name: 'kallelse: calling line',
    mark: 'n.',
    head: 'columnsFlat',
    decisions: 'sentence',
    lead: 'label',
  },
  {
    ...BASE,
    name: 'kallelse: columns beside the headings',
    mark: 'n.',
    head: 'labelColon',
    decisions: 'sentence',
    lead: 'label',
    columns: true,
  },
  {
    ...BASE,
    name: 'kallelse: hours and diary numbers in columns',
    mark: 'n.',
    head: 'labelsApart',
    decisions: 'att',
    lead: 'label',
    columns: true,
    hours: 'column',
  },
  {
    ...BASE,
    name: 'kallelse: the hour with whoever presents',
    mark: 'n.',
    head: 'labelColon',
    decisions: 'sentence',
    lead: 'label',
    columns: true,
    hours: 'presenter',
  },
  {
    ...BASE,
    name: 'kallelse: letter',
    mark: 'n)',
    head: 'letter',
    decisions: 'dash label att',
  },
  {
    ...BASE,
    name: 'kallelse: welcome on a day without its year',
    mark: 'n.',
    head: 'welcome',
    decisions: 'sentence',
    lead: 'label',
  },
  {
    ...BASE,
    name: 'kallelse: numbers alone',
    mark: 'n',
    head: 'labelColon',
    decisions: 'numbered sentence',
    lead: 'label',
  },
  { ...BASE, name: 'kallelse: table', mark: 'n.', head: 'labelsApart', decisions: 'att', lead: 'label' },
];
