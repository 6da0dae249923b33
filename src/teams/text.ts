/** The few sentences that belong to no capability: what is said when a turn cannot be carried out. */
export const text = {
  unknownVerb: 'Den knappen gäller inte längre. Fråga mig igen, så får du ett nytt kort.',
  badInput:
    'Något på kortet saknas eller gick inte att läsa. Fyll i det igen, eller fråga mig efter ett nytt kort.',
  incident: (id: string) =>
    `**Något gick fel hos oss, och inget har ändrats.** Försök igen, eller nämn ${id} för kansliet.`,
  notShown: (id: string) =>
    `**Jag kan inte visa svaret.** Det du gjorde kan vara registrerat: fråga mig innan du gör om det, eller nämn ${id} för kansliet.`,
  busy: 'Många svarar just nu, och ditt svar är inte registrerat. Försök igen om en stund.',
  storeAway: (id: string) =>
    `**Registret svarar inte just nu.** Försök igen om en stund; det gör inget om du trycker två gånger. Nämn ${id} för kansliet om det fortsätter.`,
  noIdentity:
    'Jag kan inte se vem du är i Teams, och kan därför inte svara. Logga in i Teams med ditt eget konto, eller be kansliet om hjälp.',
  sentAgain: 'Skickat igen. Du kan ha fått det här förut; båda gäller samma sak.',
  fileOnlyInPersonalChat: (name: string) => `${name} får du i vår egen chatt.`,
  fileOffer: (name: string) => `Vill du ha ${name}?`,
  fileSaved: (name: string) => `${name} ligger nu i din OneDrive.`,
  fileDeclined: (name: string) => `${name} skickades inte.`,
  fileGone: 'Filen kan inte hämtas längre. Fråga efter den igen.',
} as const;
