/** Who leads the meeting when the one who leads it is not there (FinsamL 17 §). */
export const LEADING = {
  none: 'Du leder inget kommande möte, som det ser ut nu.',
  toldIfNeeded: 'Får den som leder förhinder, så att det blir du, får du veta det.',
  instead: (name: string | null, when: string) =>
    name === null
      ? `Har du förhinder ${when} kommer ingen i presidiet, som det ser ut nu. Styrelsen väljer då bland ledamöterna vem som leder mötet (FinsamL 17 §), om inte förbundsordningen säger något annat.`
      : `Har du förhinder ${when} leder ${name} mötet som vice ordförande (FinsamL 17 §).`,
  inPart: (name: string | null, when: string) =>
    name === null
      ? `Är du bara med en del av mötet ${when} väljer styrelsen bland ledamöterna vem som leder det så länge (FinsamL 17 §), om inte förbundsordningen säger något annat.`
      : `Är du bara med en del av mötet ${when} leder ${name} det så länge, som vice ordförande (FinsamL 17 §).`,
  insteadOf: (leader: string, name: string | null, when: string) =>
    name === null
      ? `Har ${leader} förhinder ${when} väljer styrelsen bland ledamöterna vem som leder mötet (FinsamL 17 §), om inte förbundsordningen säger något annat.`
      : `Har ${leader} förhinder ${when} leder ${name} mötet som vice ordförande (FinsamL 17 §).`,
  ifAbsent: (absent: string, name: string | null, asVice: boolean, when: string) =>
    name === null
      ? `Har ${absent} förhinder ${when} väljer styrelsen bland ledamöterna vem som leder mötet (FinsamL 17 §), om inte förbundsordningen säger något annat.`
      : `Har ${absent} förhinder ${when} leder ${name} mötet${asVice ? ' som vice ordförande (FinsamL 17 §)' : ' som ordförande'}.`,
  proposed: (name: string, number: string, when: string) =>
    `${name} leder mötet ${when}, enligt förslaget i punkt ${number}.`,
  notDecided: 'Det är inte beslutat än: styrelsen väljer vem som leder när mötet börjar.',
  isChair: (name: string) => `${name} är ordförande.`,
  inOwnChat: 'Vem som leder mötet, om någon har förhinder eller är jävig, svarar jag på i din egen chatt.',
  notToldYou: 'Vem som leder mötet, om någon har förhinder eller är jävig, vet kansliet.',
  you: 'du',
  othersInPart: (leader: string, name: string | null, when: string) =>
    name === null
      ? `Är ${leader} bara med en del av mötet ${when} väljer styrelsen bland ledamöterna vem som leder det så länge (FinsamL 17 §), om inte förbundsordningen säger något annat.`
      : `Är ${leader} bara med en del av mötet ${when} leder ${name} det så länge, som vice ordförande (FinsamL 17 §).`,
  item: (number: string, heading: string | null) =>
    heading === null ? `punkt ${number}` : `punkt ${number}, ${heading}`,
  leadsItem: (name: string | null, item: string, when: string) =>
    `${name ?? 'Du'} leder mötet ${when} vid ${item}.`,
  nobodyLeadsItem: (item: string, when: string) =>
    `Ingen i presidiet kan leda mötet ${when} vid ${item}, som det ser ut nu. Styrelsen väljer då bland ledamöterna vem som leder (FinsamL 17 §), om inte förbundsordningen säger något annat.`,
  isOut: (name: string) => `${name} deltar inte i ärendet på grund av jäv (KL 6:30).`,
  tell: (name: string | null) =>
    `Säg till ${name === null ? '' : `${name} och `}kansliet i förväg: Klubban lämnar inte beskedet.`,
  ifHindered:
    'Kan du inte alls anmäler du förhinder. Då tillfrågas din ersättare, och den som leder mötet får veta det.',
  seatOnly: 'Ersättaren tjänstgör på din plats, men leder inte mötet.',
} as const;
