import { sifted } from '../../understand/patterns/sifted.ts';
import { remembered } from '../../understand/words/remembered.ts';

/** Formalities that nobody asks for in a list of decisions or of applications. */
const FORMAL = sifted(
  /^(mötets? öppn|godkännande att öppna|öppnande|val av juster|dagordning|föregående (mötes )?protokoll|mötets? avslut|avslut|(godkännande|fastställande) av (dagordning|föredragningslist)|protokoll från|upprop|sammanträdets? (öppn|avslut))/i,
);
/** Whether a heading is of such a formality. */
export const isFormal = remembered((heading) => FORMAL.test(heading));
