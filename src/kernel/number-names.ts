/** Numbers in words, each at its place: `NUMBER_NAMES[3]` is "tre". */
export const NUMBER_NAMES: readonly string[] = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** The names of numbers as things, from 1 on: `NUMBER_NOUNS[5]` is "sexan", what item 6 is called. */
export const NUMBER_NOUNS: readonly string[] = [
  'ettan',
  'tvåan',
  'trean',
  'fyran',
  'femman',
  'sexan',
  'sjuan',
  'åttan',
  'nian',
  'tian',
  'elvan',
  'tolvan',
];
