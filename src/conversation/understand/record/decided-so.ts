export const DECIDED_SO =
  /(?<!\p{L})(?:har|hade)(?!\p{L}).*(?<!\p{L})(?:tagit(?! ställning)|tagits|beslutat(?! sig)|beslutats|bestämt|bestämts|avgjort|avgjorts|haft)(?!\p{L})|(?<!\p{L})(?:tog(?! ställning)|togs|beslutade|beslutades|beslöt|beslöts|bestämde|bestämdes|avgjorde|avgjordes)(?!\p{L})/iu;

/** "Vad tog vi per capsulam", "vilka har avgjorts så": of what has been decided, and not of what is out for answers. */
export function asksWhatWasDecidedSo(text: string): boolean {
  return DECIDED_SO.test(text);
}
