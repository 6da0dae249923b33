/** "Karim undrar om Anna kommer", "Lars frågade om han behövs": what is asked through the one who writes. */
const WONDERS =
  /^(?:(?:hej|och|men|nu|ok|okej)[ ,.!]+)*\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)? (?:(?:ringde|mejlade|mailade|skrev) och )?(?:undrar|undrade|frågar|frågade|funderar|(?:har )?frågat|vill veta|ville veta)(?: (?:på|över|nu|mig|oss|bara))* (?:om|ifall|huruvida)(?!\p{L}).*(?<!\p{L})(?:kommer|komma|kan|deltar|delta|är med|vara med|behövs|behöver|tjänstgör\p{L}*|svarat|förhinder|sjuk|inkallad|tillfrågad|ersätt\p{L}*|hoppa in|gå in)(?!\p{L})/iu;

/** Whether somebody is only said to wonder of somebody's coming or serving: nothing is told of it. */
export function wondersOfComing(text: string): boolean {
  return WONDERS.test(text);
}
