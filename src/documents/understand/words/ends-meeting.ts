const ENDS =
  /^(?:(?:mötet|sammanträdet)s? )?(?:avslut\p{L}*|slut)[ .]*$|(?:mötet|sammanträdet) (?:avslutas|slutar)[ .]*$/iu;

/** Whether an item or a § of that heading ends the meeting: "Avslutning", "Mötets avslutande", "Mötet avslutas". */
export function endsMeeting(heading: string): boolean {
  return ENDS.test(heading.trim());
}
