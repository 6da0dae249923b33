import { dayInWords, type Instant, type LocalDate, localDateOf } from '../kernel/index.ts';

function ofBoard(name: string | null): string {
  return name === null ? '' : `, ${name},`;
}

/** Every sentence of calendars. */
export const CALENDAR = {
  feedName: (boards: readonly string[]) =>
    boards.length === 1 ? `Sammanträden, ${boards[0]}` : 'Sammanträden',
  /** `board`: of whoever is on several, which of them it is. */
  file: (title: string | null, date: LocalDate, today: LocalDate, board: string | null) =>
    `${title ?? 'Sammanträdet'} ${dayInWords(date, today)}${ofBoard(board)} som kalenderfil. Öppna den, så läggs mötet i din kalender.`,
  cancelledFile: (date: LocalDate, today: LocalDate, board: string | null) =>
    `Sammanträdet ${dayInWords(date, today)}${ofBoard(board)} är inställt. Öppna filen, så tas mötet bort ur din kalender.`,
  cancelledToo: (date: LocalDate, today: LocalDate, board: string | null) =>
    `Sammanträdet ${dayInWords(date, today)}${ofBoard(board)} är inställt. Ligger det i din kalender skriver du ”kalenderfil för ${dayInWords(date, today)}” och öppnar filen, så tas det bort.`,
  pressed: 'Kalenderfil',
  noMeeting: 'Jag har inget kommande möte att göra en kalenderfil av.',
  notYours: 'Du hör inte till den styrelsen nu, så jag kan inte ge dig mötet.',
  inOwnChat: 'Kalenderadressen är din egen. Skriv till mig i vår egen chatt, så får du den där.',
  none: {
    fact: 'Du kan få en egen kalenderadress.',
    lines: [
      'Lägg in den i Outlook eller en annan kalender, så kommer alla dina styrelsers möten med, och ändras när mötena ändras.',
      'Den visar dag, tid, plats och styrelse, inget annat. Den som har adressen kan läsa kalendern, så ge den inte till någon annan.',
    ],
  },
  has: (madeAt: Instant, today: LocalDate) => ({
    fact: `Du har en kalenderadress sedan ${dayInWords(localDateOf(madeAt), today)}.`,
    lines: [
      'Jag kan inte visa den igen: jag sparar bara det som behövs för att känna igen den.',
      'Med en ny adress slutar den gamla att gälla, och du lägger in den nya i din kalender.',
    ],
  }),
  made: {
    fact: 'Här är din kalenderadress.',
    lines: [
      'I Outlook: Lägg till kalender, Prenumerera från webben, klistra in adressen.',
      'Spara den nu, jag visar den bara en gång. Den gäller så länge du har ett uppdrag i en styrelse här, och du kan när som helst byta eller ta bort den.',
    ],
  },
  removed: 'Kalenderadressen är borttagen. Kalendrar som använder den får inga möten mer.',
  nothingToRemove: 'Du har ingen kalenderadress.',
  notSetUp: {
    fact: 'Här finns inga kalenderadresser att prenumerera på.',
    lines: [
      'Klubban har ingen egen adress på webben (inställningen PUBLIC_URL). Du kan få varje möte som kalenderfil i stället.',
    ],
  },
  create: 'Skapa adress',
  renew: 'Byt till ny adress',
  remove: 'Ta bort adressen',
  nextMeeting: 'Kalenderfil för nästa möte',
} as const;
