/** Said after what may have been an answer, and was not taken as one. */
export const UNREGISTERED = {
  nothing: 'Inget är registrerat av det du skrev.',
  notThis: (words: string) => `Det här är inte registrerat: ”${words}”.`,
  whichOne: 'Vad gäller det?',
  nothingIn: (board: string) => `Inget väntar på ditt svar i ${board}.`,
} as const;
