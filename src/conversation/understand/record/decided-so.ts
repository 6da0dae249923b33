import { sifted } from '../patterns/sifted.ts';

export const DECIDED_SO =
  /(?<!\p{L})(?:har|hade)(?!\p{L}).*(?<!\p{L})(?:tagit(?! ställning)|tagits|beslutat(?! sig)|beslutats|bestämt|bestämts|avgjort|avgjorts|köpt|köpts|haft)(?!\p{L})|(?<!\p{L})(?:tog(?! ställning)|togs|beslutade|beslutades|beslöt|beslöts|bestämde|bestämdes|avgjorde|avgjordes|köpte|köptes)(?!\p{L})/iu;

const BY_LETTER = sifted(
  /(?<!\p{L})(?:per|via|på|genom|över|med) (?:e-?post|e-?mejl|mejl(?:en)?|mail(?:en)?|cirkulation|rundfråga|skriftlig rundfråga)(?!\p{L})|(?<!\p{L})(?:mellan (?:mötena|möten|sammanträdena|två möten)|vid sidan av mötena|utan (?:att (?:träffas|ses|mötas|ha möte)|möte|sammanträde)|skriftlig(?:en|t)|på skriftlig väg)(?!\p{L})/iu,
);

/** "Vilket beslut togs per mejl": what was decided without a meeting, said in other words than per capsulam. */
export function asksDecidedByLetter(text: string): boolean {
  return BY_LETTER.test(text) && DECIDED_SO.test(text);
}

/** "Vad tog vi per capsulam", "vilka har avgjorts så": of what has been decided, and not of what is out for answers. */
export function asksWhatWasDecidedSo(text: string): boolean {
  return DECIDED_SO.test(text);
}

const OF_NOW = /(?<!\p{L})(?:igång|i gång|på gång|pågår|pågående|just nu)(?!\p{L})/iu;
/** "Har vi nåt per capsulam igång": of what is open now, and not of what the record has. */
export const asksWhatIsOpen = (text: string): boolean => OF_NOW.test(text);
