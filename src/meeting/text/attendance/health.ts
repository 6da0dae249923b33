/** Of a reason that tells of somebody's health, and would go to everybody. */
export const HEALTH = {
  notFilled:
    'Jag fyllde inte i skälet: det går till alla som berörs, och det du skrev säger något om en persons hälsa. Skriv hellre till exempel ”förhinder”.',
  goesToAll:
    'Skälet säger något om en persons hälsa och går till alla som berörs. Skriv hellre till exempel ”förhinder”, om personen inte vill att det sägs.',
} as const;
