/**
 * Which side has more votes. Those who abstain are not counted.
 *
 * Rule: simple majority, KL (2017:725) 5 kap. 53–56 §§ through 6 kap. 33 § and FinsamL 19 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K6P33
 */
export function simpleMajority(yes: number, no: number): 'YES' | 'NO' | 'TIE' {
  if (yes > no) return 'YES';
  return no > yes ? 'NO' : 'TIE';
}
