/** "Ska vi ta upp budgeten?", "har vi med hyran?": of what may stand on the agenda. "Kan vi ta upp …" asks for it. */
const WHETHER =
  /^(?:(?:hej|och|men|du|ok|okej)[ ,.!]+)*(?:(?:ska|skall|bör|behöver|måste|kommer|skulle) (?:vi|styrelsen|ni|man) (?:att |verkligen |då |inte |också |även )*(?:ta(?: upp| med)?|ha(?: med| upp)?|behandla|diskutera|prata om|lyfta)|(?:tar|har|behandlar|lyfter) (?:vi|styrelsen|ni) (?:då |inte |också |även )*(?:upp|med)?)(?!\p{L}).{3,120}$/iu;

/** Whether it is asked if something is to be taken up: nothing is ordered. */
export function asksWhetherTakenUp(text: string): boolean {
  return text.trim().endsWith('?') && WHETHER.test(text.trim());
}
