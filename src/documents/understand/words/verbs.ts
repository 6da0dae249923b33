/** What a board does when it decides, said of the board: "Styrelsen godkände rapporten." */
export const BOARD_DECIDES = `beslutade|beslutar|beslöt|godkände|godkänner|antog|antar|fastställde|fastställer|utsåg|utser|valde|väljer|uppdrog|uppdrar|gav|ger|biföll|bifaller|avslog|avslår|bordlade|bordlägger|återremitterade|återremitterar|noterade|noterar|lade|lägger|ställde sig bakom|ställer sig bakom|beviljade|beviljar|avsatte|avsätter|nominerade|nominerar|tillsatte|tillsätter|tackade|tackar|tog del|tar del|medgav|medger|delegerade|delegerar`;

/** The same in the passive: "Dagordningen godkändes." */
export const IS_DECIDED = String.raw`beslutades|beslutas|godkändes|godkänns|godkännes|antogs|antas|fastställdes|fastställs|utsågs|utses|valdes|väljs|uppdrogs|bifölls|bifalls|avslogs|avslås|bordlades|bordläggs|återremitterades|återremitteras|noterades|lades (?:\p{L}+ ){0,3}till handlingarna|läggs (?:\p{L}+ ){0,3}till handlingarna|lades ad acta|beviljades|beviljas|avsattes|nominerades|nomineras|utgick|utgår|drogs tillbaka|(?:får|fick|ges|gavs) i uppdrag`;

/** Told of another time or another body, so not what this meeting decided. */
export const ELSEWHERE = `tidigare|i fjol|förra|föregående år|vid (?:föregående|förra) (?:mötet|sammanträdet)|vid (?:mötet|sammanträdet|styrelsemötet) den|sedan tidigare|redan`;

/** Those who present a matter, said so strongly that it holds wherever in the item it stands. */
export const PRESENTS = `föredrar|föredrog|föredra|rapporterar|rapporterade|presenterar|presenterade|presentera|redovisar|redovisade|redovisa|redogör|redogjorde|redogöra|avrapporterar|avrapporterade`;

/** What stands before the name of whoever presents: "Föredragande: X", "Ärendet föredras av: X". */
export const PRESENTED_BY = String.raw`föredragande(?:\s+tjänste\p{L}+)?|föredragning(?:\s+av)?|föredr\.|(?:(?:ärendet|punkten|frågan|rapporten)\s+)?(?:föredras|föredrages|presenteras|redovisas|dras)\s+av|rapportör|inledare`;

/** Verbs that also tell of somebody who only speaks: they count at the very beginning of an item. */
export const TELLS = `berättar|berättade|visar|visade|går igenom|gick igenom|informerar|informerade|beskriver|beskrev|inleder|inledde|delger|delgav|orienterar|orienterade|lämnar information|lämnade information|medverka(?:r|de)(?!s+(?:inte|ej))`;
