import { stemOf } from '../understand/words/stem.ts';

/** Abbreviations of the field and their full words, both ways: documents have either. */
const SAME: readonly (readonly string[])[] = [
  ['fk', 'försäkringskassan', 'försäkringskassa'],
  ['af', 'arbetsförmedlingen', 'arbetsförmedling'],
  ['eget', 'egna'],
  ['insats', 'insatsen'],
  ['medlemsbidrag', 'medlemsbidragen', 'medlemsavgift', 'medlemsinsats', 'medlemsinsatsen', 'ägarbidrag'],
  ['vp', 'verksamhetsplan'],
  ['avtal', 'kontrakt'],
  ['hyr', 'hyrs', 'hyrde', 'hyra', 'hyran', 'årshyra'],
  ['bokslut', 'bokslutet', 'årsredovisning', 'årsredovisningen', 'årsbokslut'],
  ['väljas', 'utses', 'utse', 'utsågs', 'valdes', 'utsetts', 'valts'],
  [
    'mötesdagar',
    'mötestider',
    'mötesdatum',
    'mötesplan',
    'sammanträdesdagar',
    'sammanträdestider',
    'sammanträdesdatum',
    'sammanträdesplan',
  ],
  // What people say, and what a protokoll writes.
  ['bibblan', 'biblioteket', 'bibliotek'],
  ['fritids', 'fritidshem', 'fritidshemmet'],
  ['ungdomar', 'ungdom', 'ungdomarna', 'unga'],
  ['dagis', 'förskola', 'förskolan'],
  ['soc', 'socialtjänsten', 'socialtjänst'],
  ['psyk', 'psykiatrin', 'psykiatri'],
  ['vårdcentral', 'hälsocentral'],
  ['återremiss', 'återremitteras', 'återremitterades', 'återremitterat', 'återremittera'],
  ['uppskjutet', 'skjuts', 'sköts', 'bordläggs', 'bordlades', 'bordlägga', 'bordlagt'],
  ['ekonomin', 'ekonomi', 'ekonomisk', 'ekonomiska'],
  ['back', 'minus', 'minuset', 'underskott', 'förlust'],
  ['plus', 'överskott', 'vinst'],
  [
    'mat',
    'äta',
    'maten',
    'lunch',
    'fika',
    'förtäring',
    'smörgås',
    'kaffe',
    'frukost',
    'middag',
    'julbord',
    'buffé',
    'specialkost',
    'allergi',
    'julfika',
  ],
  ['paus', 'pausen', 'rast', 'ajournering', 'ajournerades', 'uppehåll', 'bensträckare'],
  ['kontor', 'kontoret', 'kansli', 'kansliet'],
  ['jobb', 'jobbet', 'arbete', 'anställning', 'rekrytering'],
  ['gratis', 'avgiftsfri', 'avgiftsfritt', 'kostnadsfri', 'kostnadsfritt', 'avgift'],
  ['handla', 'köpa', 'inköp', 'köp'],
  ['tomt', 'tomten', 'mark', 'marken', 'fastighet', 'fastigheten'],
  ['prognos', 'prognosen', 'helår', 'helåret', 'räknar', 'bedömer', 'väntas'],
  ['spara', 'sparas', 'besparing', 'besparingar'],
  ['julklapp', 'julklappar', 'julklappen', 'julgåva', 'julgåvor', 'julgåvan'],
  ['logga', 'loggan', 'loggor', 'logotyp', 'logotypen'],
  ['förbrukat', 'förbrukade', 'förbrukning'],
  // Verbs whose past has another stem than what a protokoll writes.
  ['bjuda', 'bjuder', 'bjöd', 'bjudit', 'inbjudan'],
  ['skriva', 'skriver', 'skrev', 'skrivit'],
  ['sälja', 'säljer', 'sålde', 'såldes', 'sålt', 'säljs'],
  ['köpa', 'köper', 'köpte', 'köptes', 'köps', 'köpt', 'inköp'],
  ['avslå', 'avslår', 'avslog', 'avslogs', 'avslås', 'avslagit', 'avslag'],
  ['ansökningstid', 'ansökningstiden', 'ansökningsdag', 'ansökningsdatum', 'ansökningsperiod'],
  ['hålla', 'håller', 'höll', 'hölls', 'hålls'],
  ['driva', 'driver', 'drev', 'drivs', 'drivit'],
  ['bryta', 'bryter', 'bröt', 'bröts', 'bryts'],
  ['sänka', 'sänker', 'sänkte', 'sänktes', 'sänks'],
  ['höja', 'höjer', 'höjde', 'höjdes', 'höjs', 'höjt'],
  ['åka', 'åker', 'åkte', 'åkt'],
  ['vinna', 'vinner', 'vann', 'vunnit'],
  ['bokningssystem', 'bokningssystemet', 'reservationssystem', 'reservationssystemet'],
];

/** By its stem what stands for the same in the record's texts, itself among them. */
export const RELATED = new Map<string, readonly string[]>();
for (const group of SAME) {
  const stems = [...new Set(group.map(stemOf))];
  for (const stem of stems) RELATED.set(stem, stems);
}
// A result is told as either of the two; whoever asks for one of them does not ask for the other.
for (const said of ['resultat', 'resultatet', 'årsresultat', 'årsresultatet']) {
  RELATED.set(stemOf(said), [...new Set(['resultat', said, 'överskott', 'underskott'].map(stemOf))]);
}
