/** The yes of an ersättare who has been asked. */
export const SERVES: readonly string[] = [
  'ja|jo|jada|japp|jajamen|yes|yep|jepp|joda|javisst|visst|absolut|sjalvklart|givetvis|naturligtvis|garna',
  'ja tack|da|visst',
  'inga problem',
  'ja|jo|jada|japp|absolut|sjalvklart|visst|javisst|jajamen|klart det|den fixar|loser|ordnar|tar jag SOFT?',
  'jag? SOFT? tjanstgor|ersatter|vikarierar SOFT? FOR?',
  'jag? SOFT? gar|hoppar|rycker|trader SOFT? in FOR?',
  'jag? SOFT? staller SOFT? upp FOR?',
  'jag? SOFT? tar SOFT? det|den|platsen',
  'jag? tar #served plats',
  'jag? SOFT? kan|ska SOFT? SERVE',
  'jag? kan SOFT?',
  'jag? kan|ska SOFT? ta den',
  'det kan|ska|gor jag SOFT? gora|ordna|fixa? SOFT?',
  'jag? SOFT? tackar ja till? att? SERVE?',
  'det? gar|funkar|passar SOFT? bra|fint|utmarkt for? mig?',
  'det? gar|funkar|passar SOFT? bra|fint|utmarkt for? mig? att SERVE',
  'det? gar|funkar|passar SOFT? bra|fint|utmarkt for? mig? att jag tjanstgor|ersatter|vikarierar FOR?',
  'det? gar|funkar|passar SOFT? bra|fint|utmarkt for? mig? att jag ersatter|avloser #served #served?',
  'det? gar|funkar|passar SOFT? bra|fint|utmarkt for? mig? att jag gar|hoppar|rycker|trader in FOR?',
  'jag? SOFT? ersatter|avloser SOFT? #served #served?',
  'jag? kommer|deltar SOFT? som ersattare|suppleant',
  'rakna med mig FOR?',
];

/** The same with the verb first: "ja det kan jag". */
export const SERVES_INVERTED: readonly string[] = [
  'kan|gor|ska jag SOFT?',
  'kan|ska jag SOFT? SERVE',
  'tjanstgor|ersatter|vikarierar jag SOFT? FOR?',
  'gar|hoppar|rycker|trader jag SOFT? in FOR?',
  'staller jag SOFT? upp FOR?',
];

/** The no of an ersättare who has been asked. */
export const DECLINES: readonly string[] = [
  'nej|nae|naa|nix|nope|no',
  'jag? SOFT? kan|hinner SOFT? NOT SOFT? SERVE SOFT?',
  'jag? SOFT? tjanstgor|ersatter SOFT? NOT FOR?',
  'jag? SOFT? gar|hoppar|rycker|staller SOFT? NOT in|upp FOR?',
  'jag? SOFT? maste|far? tackar|tacka|avbojer|avboja SOFT? nej? till? att? SERVE?',
  'jag? har SOFT? NOT mojlighet att SERVE',
  'fraga|ta|ring nasta|annan nagon|nan? annan? ersattare?',
  'fraga|ta|ring nagon|nan annan',
  'da? far|kan nagon|nan annan TAKE_IT',
];

/** The same with the verb first. */
export const DECLINES_INVERTED: readonly string[] = ['kan|hinner jag SOFT? NOT SOFT? SERVE'];
