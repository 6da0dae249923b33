import type { Understanding } from '../../understand.ts';

/** All that such an answer is made of, beside the item and whom it is told of. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'jag hon han hen det den kan kunde hinner vill kommer att ta tar göra gör fixar löser klarar inte ej ja jo jodå ' +
    'jadå japp nej nä tyvärr absolut gärna visst självklart okej ok går gå bra fint utmärkt funkar fungerar passar ' +
    'tackar tackade tacka sa säger svarade svarar ringde ställer upp ställa tjänstgör tjänstgöra rösta röstar vara med ' +
    'är blir hoppar hoppa rycker in i på till för där då så och men vet om kanske nog hej tack registrera registrerar ' +
    'notera noterar anteckna skriv upp jävig jäv'
  ).split(' '),
);
const ANSWERS =
  /(?<!\p{L})(?:kan|kunde|hinner|tar|ta|gör|fixar|löser|klarar|ja|jo|jodå|jadå|japp|nej|nä|absolut|gärna|visst|självklart|okej|ok|funkar|fungerar|passar|ställer upp|tjänstgör|går (?:bra|fint|utmärkt|inte))(?!\p{L})/iu;
const NOT_RECUSED = /(?<!\p{L})(?:är )?(?:inte|ej) (?:heller )?jävig(?!\p{L})/giu;
const NO = /(?<!\p{L})(?:inte|ej|nej|nä)(?!\p{L})/iu;
const RECUSED = /(?<!\p{L})jävig?(?!\p{L})/iu;

/**
 * "Kan i åttan", "punkt 8 går fint", "Kurt tackar ja till punkt 7": a yes or a no of one ärende and nothing more, as far as
 * its words go; null: it is none, or tells of jäv.
 */
export function answersOfItem({ message, entities }: Understanding): 'YES' | 'NO' | null {
  const items = entities.numbers.filter(({ kind }) => kind === 'item');
  const [item, ...others] = items;
  if (item === undefined || others.length > 0 || message.text.includes('?')) return null;
  const taken = [item.words, ...entities.persons.map(({ words }) => words)];
  const isTaken = (at: number) => taken.some(([from, to]) => from <= at && at <= to);
  if (!message.words.every(({ text }, at) => isTaken(at) || WORDS.has(text))) return null;
  const said = message.text.replace(NOT_RECUSED, ' ');
  if (RECUSED.test(said) || !ANSWERS.test(message.text)) return null;
  return NO.test(said) ? 'NO' : 'YES';
}
