import { sifted } from '../../patterns/sifted.ts';

const LOST =
  '(?:utebli(?:r)?|saknas|tappa|vara borta|(?:blir|är|bli) (?:borta|sjuk\\p{L}*)|hoppa(?:r)? av|falla bort|faller bort|lämna(?:r)? återbud|(?:får|få|har|ha) förhinder|(?:inte|ej) (?:kommer|kan|komma|dyker upp)|stanna(?:r)? hemma|tackar nej|avvara|missa|gå|går|åka|åker)';
const SOMEBODY =
  '(?:en|ytterligare en|någon|nån|två|ytterligare två)(?: (?:till|mer|annan|ledamot|av oss|av dem|av dom|som kommer))*';

/** "Hur många till får utebli?", "hur många återbud tål vi?", "vad händer om en till hoppar av?" */
const MARGIN = sifted(
  `(?<!\\p{L})(?:hur många(?: (?:till|fler|mer|av oss|ledamöter|som))* (?:får|kan|tål|klarar)(?: (?:vi|det|att|som mest|högst|max))*(?: ${LOST})|hur många(?: (?:till|fler))* (?:återbud|bortfall|frånvarande|förhinder)(?: till)? (?:tål|klarar|har vi råd med)|har vi (?:någon|nån) marginal|vad är marginalen|hur stor(?:t)? (?:är )?(?:marginal(?:en)?|spelrum)(?: har vi)?|(?:vad händer|(?:räcker|klarar) (?:vi|det)(?: oss)?(?: ändå)?|(?:är|blir) (?:vi|mötet) (?:\\p{L}+ )?beslut\\p{L}*)(?: då| ändå)? (?:om|ifall|när|utan att) ${SOMEBODY} ${LOST})(?!\\p{L})`,
  'iu',
);

/** Whether it is asked how many of those who come may stay away before the board is no longer beslutför. */
export function asksQuorumMargin(text: string): boolean {
  return text.length < 120 && MARGIN.test(text);
}
