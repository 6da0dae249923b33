import { sifted } from '../patterns/sifted.ts';

/** "Ska vi ta upp budgeten?", "har vi med hyran?": of what may stand on the agenda. "Kan vi ta upp …" asks for it. */
const WHETHER =
  /^(?:(?:hej|och|men|du|ok|okej)[ ,.!]+)*(?:(?:ska|skall|bör|behöver|måste|kommer|skulle) (?:vi|styrelsen|ni|man) (?:att |verkligen |då |inte |också |även )*(?:ta(?: upp| med)?|ha(?: med| upp)?|behandla|diskutera|prata om|lyfta)|(?:tar|har|behandlar|lyfter) (?:vi|styrelsen|ni) (?:då |inte |också |även )*(?:upp|med)?)(?!\p{L}).{3,120}$/iu;

/** Whether it is asked if something is to be taken up: nothing is ordered. */
export function asksWhetherTakenUp(text: string): boolean {
  return text.trim().endsWith('?') && WHETHER.test(text.trim());
}

const TAKEN_UP_BY = sifted(
  /^(?:(?:hej|och|men|du|ok|okej)[ ,.!]+)*(?:har|kommer|ska) (?:ni|du|kansliet|klubban) (?:att )?(?:(?:inte|redan|nu|verkligen) )*(?:tagit (?:upp|med)|ta (?:upp|med)|lagt till|lägga till|fått med|få med)\s+(?<of>(?!mitt|mina|min|det|den|detta)[^?]{3,80}?)(?: (?:än|ännu|redan|då|nu|på (?:dagordningen|mötet)))*\?*$/iu,
);

const BECAME_OF = sifted(
  /^(?:(?:hej|och|men|du|ok|okej)[ ,.!]+)*(?:vad (?:hände|händer|blev det|blir det|har hänt)|(?:hur (?:går|gick|blev|blir)|blir|blev) det)(?: nu| då)?(?: (?:något|nåt))? (?:med|av)\s+(?:(?:mitt|mina|min)\s+)?(?<of>(?!mitt|mina|min|det|den|detta|mötet|punkt|förslag|ärende|fråga|frågor|önskemål|röst|svar|jäv)[^?]{3,80}?)(?: (?:nu|då|egentligen))*\?*$/iu,
);

/** "Vad sa de om bryggan?" */
const SAID_OF = sifted(
  /^(?:(?:hej|och|men|du|ok|okej)[ ,.!]+)*vad (?:sa|sade|säger|tyckte|tycker|svarade|svarar) (?:ni|de|dom|du|kansliet|klubban)(?: då)? (?:om|på|till)\s+(?:(?:mitt|mina|min)\s+)?(?<of>(?!mitt|mina|min|det|den|detta|mötet|punkt|förslag|ärende|fråga|kallelse)[^?]{3,80}?)(?: (?:nu|då|egentligen))*\?*$/iu,
);

/** "Har ni tagit upp bryggan?": the words for what whoever asks may have wanted; null: no such thing is asked. */
export function takenUpAskedOf(text: string): string | null {
  if (text.length > 120) return null;
  const said = text.trim();
  return [TAKEN_UP_BY, BECAME_OF, SAID_OF].map((one) => one.exec(said)?.groups?.of).find(Boolean) ?? null;
}

const ITS = '(?:förslag(?:et)?|ärende(?:t)?|önskemål(?:et)?)';
/** "Vad hände med Lars förslag?", "kom Lars förslag med?" */
const OF_ANOTHER = sifted(
  String.raw`^(?:(?:hej|och|men|du|ok|okej)[ ,.!]+)*(?:(?:vad (?:hände|händer|blev det|blir det|har hänt)|(?:hur (?:går|gick|blev|blir)|blir|blev) det)(?: nu| då)?(?: (?:något|nåt))? (?:med|av)|kom(?:mer)?|tas|togs|blev|har (?:ni|kansliet) (?:tagit upp|svarat på|tagit med)|är) (?!mitt|mina|min)\p{L}{3,}s ${ITS}(?: (?:med|upp|upptaget|taget|tagits|då|nu|på (?:dagordningen|mötet)))*\?*$`,
  'iu',
);

/** Whether it is asked what became of what somebody else has proposed. */
export function becameOfAnothers(text: string): boolean {
  return text.length <= 120 && OF_ANOTHER.test(text.trim());
}
