import { sifted } from '../../patterns/sifted.ts';

/** "Kommer ändå i Fjällbäck": a förhinder that is taken back. */
const AFTER_ALL = sifted(
  /^(?!.*(?<!\p{L})(?:inte|ej|varken|om|undrar|tror|kanske|distans|länk|digitalt)(?!\p{L}))(?:(?:hej|ja|jo|japp|nu|men|ok|okej|ändring|goda nyheter|(?:jag )?(?:ångrar mig|har ändrat mig|ändrar mig)|ändrade planer)[ ,.:!]+)*(?:jag )?(?:(?:kan|kommer att|ska) (?:komma|delta|vara med|närvara)|kommer|kan|deltar|hinner|är med|dyker upp)(?: \p{L}+){0,2} (?:ändå|trots allt|iallafall|i alla fall)(?!\p{L})[^?]*$|^(?!.*(?<!\p{L})(?:inte|ej)(?!\p{L}))(?:ändå|trots allt) (?:kan|kommer|deltar) jag[^?]*$/iu,
);

/** Whether a förhinder, or a no, is taken back: without a word of doubt or denial. */
export function comesAfterAll(text: string): boolean {
  return AFTER_ALL.test(text);
}
