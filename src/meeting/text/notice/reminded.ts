/** What a reminder says. */
export const REMINDED = {
  ofItems: (items: string, when: string) => `Påminnelse: kan du tjänstgöra i punkt ${items}, mötet ${when}?`,
} as const;
