/** An ersättare who is said not to be needed. */
export const UNNEEDED = {
  fact: (name: string, servesFor: string | null, when: string, serves: boolean) =>
    `${name} ${serves ? 'tjänstgör' : 'är tillfrågad att tjänstgöra'} ${servesFor === null ? 'på en vakant plats' : `för ${servesFor}`} ${when}.`,
  line: 'Inget är ändrat. Ersättaren behövs inte när ledamoten kommer ändå: registrera då det.',
  comes: (name: string) => `${name} kommer`,
} as const;
