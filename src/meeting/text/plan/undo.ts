/** What is said to "ångra": what was done last, and how it is changed. Nothing is undone by the word alone. */
export const UNDO = {
  fact: 'Det här gjorde du senast. Inget är ändrat än.',
  done: (when: string) => `Det senaste du har gjort som är sparat gäller mötet ${when}.`,
  notPressed: 'Ett kort eller ett formulär som du inte har tryckt färdigt på har inte ändrat något.',
  nothingDone: 'Jag har inte sparat något som du har gjort med ett möte det senaste dygnet.',
  answerFor: 'Blev det fel registrerar du ett annat svar, eller tar bort det du registrerade.',
  recusal: 'Anmälan tar du tillbaka med knappen.',
  notRecused: 'Jag är inte jävig',
  moved: 'Ska mötet tillbaka anger du dag, tid och plats som de var. Alla kallade får ett nytt besked.',
  changedSince: 'Dagordningen har ändrats sedan dess.',
  sent: 'En kallelse som har gått ut kan inte tas tillbaka. Ändrar du dagordningen skickar du en ny version.',
  posted: 'Inlägget står kvar i kanalen. Ändrar du dagordningen visar det alltid den som gäller.',
  inOwnChat: 'Det gör du i vår egen chatt. Skriv där.',
  mayChange:
    'Ja. Ett svar på kallelsen ändrar du tills mötet börjar, med ”jag kommer” eller ”jag har förhinder”. Ett svar per capsulam ändrar du på ärendets kort tills svarstiden går ut.',
  nothing:
    'Jag ser inget som du har gjort med ett möte det senaste dygnet. Ett svar på kallelsen ändrar du med ”jag kommer” eller ”jag har förhinder”, en anmälan om jäv tar du tillbaka med ”jag är inte jävig på punkt 8”, och ett svar per capsulam ändrar du på ärendets kort.',
  nothingMoved:
    'Jag ser inget möte och ingen punkt som du har flyttat det senaste dygnet. Skriv till exempel ”flytta mötet 11 december till 18 december kl. 13” eller ”flytta punkt 7 före punkt 5”.',
} as const;
