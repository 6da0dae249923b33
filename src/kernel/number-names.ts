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
