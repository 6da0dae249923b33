/** What is told beside "Kommer du till mötet?", where the words say more than an answer. */
export const ASKED_FIRST = {
  ofAnother: (name: string) =>
    `Gäller svaret någon annan (${name})? Svar åt andra registrerar bara kansliet, så hör av dig dit.`,
  inPart: 'Är du bara med en del av mötet säger du det till kansliet: här registreras bara om du kommer.',
} as const;
