import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Row } from './said-of-record.ts';

/** What the verb says of jäv: asked of a rule, told of oneself, or asked of what was. */
export const SAID_OF_RECUSAL: readonly Row[] = [
  // What holds for whoever is jävig is a rule; nobody is said to be.
  {
    from: /^recusal\.(?:raise|report)$/,
    said: sifted(/^om (?:nån|någon|man|en|nan|nagon)(?!\p{L})/iu),
    to: 'recusal.ask',
  },
  // "Sitter i föreningens styrelse så kan inte vara med på punkt 9": said of nobody, it is of oneself.
  {
    from: /^recusal\.raise$/,
    said: sifted(
      /^(?:sitter|satt|jobbar|jobbade|arbetar|äger|driver|är|e) (?:ju |själv |också )?(?:(?:ordförande|kassör|delägare|anställd|ledamot|medlem|chef) )?(?:i|på|med|för|hos|som)(?!\p{L})(?!.*\?)/iu,
    ),
    to: 'recusal.report',
  },
  // What jäv there was is on record.
  {
    from: /^recusal\.ask$/,
    said: sifted(
      /(?<!\p{L})(?:gällde|handlade|var|fanns|blev)(?!\p{L}).*(?<!\p{L})jäv(?:et|en)?(?!\p{L})|(?<!\p{L})jävet(?!\p{L}).*(?<!\p{L})(?:gällde|handlade|var|blev)(?!\p{L})|(?<!\p{L})(?:var|va|blev) jag (?:\p{L}+ )?jävig/iu,
    ),
    to: 'recusal.past',
  },
  // Who was jävig is on record; only who is can be reported.
  {
    from: /^recusal\.(?:raise|report)$/,
    said: sifted(/(?<!\p{L})(?:var|blev|varit) (?!jag(?!\p{L}))(?:\p{L}+ ){0,2}jävig/iu),
    to: 'recusal.past',
  },
  // "Är det inte jäv då?": whoever asks takes nothing back.
  {
    from: /^recusal\.withdraw$/,
    said: sifted(/^(?:är|e|va|var|blir|borde) (?:det|hon|han|den|\p{Lu}?\p{L}+) inte(?!\p{L})/iu),
    to: 'recusal.ask',
  },
  // What would come of it is asked about, and nobody is said to be jävig.
  {
    from: /^recusal\.(?:raise|report)$/,
    said: sifted(
      /^(?:vad|hur) (?:händer|hander|blir|gör|gor|går|gar|funkar)(?!\p{L}).*(?<!\p{L})(?:om|när|nar)(?!\p{L})/iu,
    ),
    to: 'recusal.ask',
  },
];
