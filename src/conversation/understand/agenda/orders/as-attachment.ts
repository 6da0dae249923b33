import { sifted } from '../../patterns/sifted.ts';

const AS_ATTACHMENT = sifted(
  /^(?:(?:hej|klubban|snälla|kan|vill|du|och|jag vill|ska)[ ,]+)*(?:lägg(?:a|er)?|bifoga\p{L}*|koppla\p{L}*|sätt(?:a|er)?|ha|få)(?: (?:till|in|upp|med))? (?:den här|detta|det här|den|dessa|de här|dokumentet|filen|pdf:?en|underlaget)(?: (?:filen|dokumentet|underlaget|papperet|pdf:?en))? som (?:en )?bilaga(?!\p{L})/iu,
);

/** "Lägg till den här som bilaga på punkt 5": a paper, and no ärende of that name, whether or not its file is there yet. */
export const addsAsAttachment = (text: string): boolean => AS_ATTACHMENT.test(text);
