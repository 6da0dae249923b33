/** Of a reason that names what is internal, and would go to everybody and to the channel. */
export const REASON = {
  namesInternal:
    'Skälet nämner något som är internt, och går till alla som berörs och till kanalen. Skriv hellre till exempel ”underlaget är inte klart”, om det inte ska synas där.',
  placeNamesInternal:
    'Platsen nämner något som är internt, och går till alla som berörs och till kanalen. Skriv den på annat sätt, om det inte ska synas där.',
} as const;

/** Of a reason that tells of somebody's health, and would go to everybody. */
export const HEALTH = {
  notFilled:
    'Jag fyllde inte i skälet: det går till alla som berörs, och det du skrev säger något om en persons hälsa. Skriv hellre till exempel ”förhinder”.',
  goesToAll:
    'Skälet säger något om en persons hälsa och går till alla som berörs. Skriv hellre till exempel ”förhinder”, om personen inte vill att det sägs.',
} as const;
