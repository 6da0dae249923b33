/** What somebody would have taken up, as it is named by whose it is. */
interface Whose {
  /** Whether the words say nothing more of it: "Dans förslag". */
  readonly isWhole: boolean;
  /** What they say of it beside whose it is: "om lokalerna". */
  readonly about: string;
}

const PROPOSED =
  'förslag(?:et)?|önskemål(?:et)?|ärende(?:t)?|punkt(?:en)?|fråga(?:n)?|grej(?:en)?|sak(?:en)?';
const FROM = new RegExp(
  String.raw`^(?:det\s+|den\s+)?(?<what>${PROPOSED})\s+(?:som\s+kom\s+)?från\s+(?<who>\p{L}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?)(?<about>.*)$`,
  'iu',
);
const OF = new RegExp(
  String.raw`^(?<who>\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*)??)\s+(?:(?:första|andra|tredje|nya|senaste)\s+)?(?<what>${PROPOSED})(?!\p{L})(?<about>.*)$`,
  'iu',
);
const IS_FORSLAG = /^(?:förslag|önskemål|punkt|fråga|grej|sak)/iu;

const JOINED = /\s*,\s*(?:och\s+)?|\s+(?:och|samt|o|&)\s+/iu;
const ENDS_IN_WHAT = new RegExp(String.raw`(?<!\p{L})(?:${PROPOSED})[\s.!]*$`, 'iu');

/** "Alvas och Bengts förslag", "Alvas förslag och Bengts förslag": each as it is named alone; none, where one is named. */
export function eachNamed(words: string): string[] {
  const parts = words.trim().split(JOINED);
  if (parts.length < 2 || !ENDS_IN_WHAT.test(words)) return [];
  return parts.map((part) => (ENDS_IN_WHAT.test(part) ? part : `${part} förslag`));
}

/** Whether `name` is whose förslag the words name, and what more they say; null: it is not. */
export function whoseProposal(words: string, name: string): (Whose & { readonly isForslag: boolean }) | null {
  for (const [pattern, isGenitive] of [
    [FROM, false],
    [OF, true],
  ] as const) {
    const { who = '', what = '', about = '' } = pattern.exec(words.trim())?.groups ?? {};
    if (who === '' || !isOf(who, name, isGenitive)) continue;
    const rest = about.replace(/^[\s,:–-]+|[\s.!]+$/gu, '');
    return { isWhole: rest === '', about: rest, isForslag: IS_FORSLAG.test(what) };
  }
  // "Karims": a whole name that says whose, where nothing else is named.
  const [own = '', ...more] = words.trim().split(/\s+/u);
  const isHers = more.length === 0 && /s[.!]*$/iu.test(own) && isOf(own.replace(/[.!]+$/u, ''), name, true);
  return isHers && !isOf(own, name, false) ? { isWhole: true, about: '', isForslag: true } : null;
}

const NTH = ['första', 'andra', 'tredje', 'fjärde', 'femte'] as const;

/** "Det första", "det sista", "båda": those of the förslag that were listed; null: none is named so. */
export function nthListed<One>(words: string, listed: readonly One[]): readonly One[] | null {
  const said = /^(?:(?:det|den|de|dom)\s+)?(?<nth>\p{L}+)(?:\s+(?:förslaget|förslagen))?[\s.!]*$/iu.exec(
    words.trim(),
  );
  const nth = lower(said?.groups?.nth ?? '');
  // "Förslaget": the one there is, and of several which is asked.
  if (/^(?:båda|bägge|alla|samtliga|förslaget|önskemålet)$/u.test(nth))
    return listed.length === 0 ? null : listed;
  const at = nth === 'sista' ? listed.length - 1 : (NTH as readonly string[]).indexOf(nth);
  const one = listed[at];
  return one === undefined ? null : [one];
}

/** "Dans", "Dan Östlunds", "Lars": each word one of the name's, the last with the ending that says whose. */
function isOf(who: string, name: string, isGenitive: boolean): boolean {
  const own = lower(name).split(/\s+/u);
  const said = lower(who).split(/\s+/u);
  return said.every((word, at) => {
    const isLast = at === said.length - 1;
    return own.some(
      (part) => part === word || (isGenitive && isLast && `${part}s` === word.replace(/[’']s$/u, 's')),
    );
  });
}

function lower(text: string): string {
  return text.toLocaleLowerCase('sv');
}
