import { foldDots } from '../../words/stem.ts';

/** What may be told instead of "jag", before "kommer inte": why, in a word. */
const REASON =
  /^(?:punk(?:a|tering\w*|terat)|bil|bilen|bilar\w*|bil(?:strul|problem|ko|haveri)\w*|taget|tagen|tag(?:stopp|strul|forsen)\w*|buss|bussen|bussar\w*|flyg\w*|farj\w*|cykel\w*|krock\w*|motor\w*|startar|startade|trasig\w*|sno\w*|halt|halka\w*|ovader\w*|storm|stormen|trafik\w*|ko|koer|kon|fast|fastnat|forsenad\w*|installt|installda?|sjuk\w*|magsjuk\w*|vinterkrak\w*|krak\w*|feber|febrig|migran\w*|huvudvark|ont|hosta|hostar|hals\w*|influensa\w*|corona|covid\w*|snuv\w*|forkyl\w*|krasslig|dalig|yrsel|ryggskott|bruten|stukat|skad\w*|olycka\w*|tandlakar\w*|tandvark|lakar\w*|sjukhus\w*|akuten|vab|vabb?ar?|barn|barnen|barnet|barnvakt\w*|dotter\w*|son|sonen|fru|frun|man|mannen|mamma|pappa|mor|far|hund\w*|katt\w*|begravning\w*|dop|brollop\w*|semester\w*|ledig\w*|rest|bortrest|resa|utomlands|jobb\w*|arbet\w*|mote|moten|motes\w*|dubbelbok\w*|upptag\w*|krockar|upptagen|hinder|forhinder|annat|tidsbrist|stress\w*|strul\w*|kaos|panik|akut\w*|inbrott|vattenlacka\w*|lacka\w*|stromavbrott|forsov\w*|glomt|glomde)$/u;

/** Whether some words are an everyday reason for not coming, and nobody's name: "punka", "barnet sjukt". */
export function isEverydayReason(words: string): boolean {
  const [first = ''] = foldDots(words.trim().toLocaleLowerCase('sv')).split(/\s+/u);
  return REASON.test(first);
}
