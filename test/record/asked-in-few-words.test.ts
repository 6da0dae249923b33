import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A protokoll and a kallelse, asked about in the fewest words that will do. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/few-words', day('2026-11-09'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Birgitta Åström', ...messages);

describe('an item by its number', () => {
  it.each([
    ['hur mkt är det i punkt 3', /^300 000 kr enligt förslaget i punkt 3/mu],
    ['vilket belopp gäller ärende 4', /^250 000 kr enligt förslaget i punkt 4/mu],
    ['vem söker i punkt 3', /Försäkringskassan söker 350 000 kr/u],
    ['vad vill fk ha pengar till', /för att pröva tidiga möten med arbetsgivaren/u],
  ])('%s: nobody who presents it', async (message, answer) => {
    const fact = await told(message);
    expect(fact).toMatch(answer);
    expect(fact).not.toContain('föredrar');
  });
});

describe('whether something stands on the agenda', () => {
  it.each([
    ['finns utvärdering med på dagordningen', /^Ja, punkt 5 på dagordningen 26 november: Utvärdering/u],
    ['är bron uppe på dagordningen nästa gång', /^Ja, punkt 4 på dagordningen 26 november: Ändrat stöd/u],
    ['finns det något om bron på agendan', /^Ja, punkt 4/u],
    ['finns internkontroll med på dagordningen', /^Ingen punkt på dagordningen 26 november nämner ”inte/u],
    ['kommer budgeten upp på dagordningen', /^Ingen punkt på dagordningen 26 november nämner ”budgeten”/u],
    ['vad står på dagordningen', /^Dagordning 26 november: 8 ärenden/mu],
    ['finns det bilagor på dagordningen', /^3 bilagor till mötet 26 november/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

it.each(['dagordning o bilagor', 'visa bilagor och dagordning', 'agenda + handlingar till 26 nov'])(
  '%s: to be seen, and nothing is added',
  async (message) => {
    expect(await told(message)).toMatch(/^Dagordning 26 november: 8 ärenden/mu);
  },
);

describe('what is decided', () => {
  it.each(['beslut om bron', 'beslutet bron'])(
    '%s: what was, and not what is proposed next',
    async (message) => {
      expect(await told(message)).toMatch(/^Beslut 24 september \(§ 67\): att bevilja Bron 400 000 kr/mu);
    },
  );

  it.each(['när är besluten klara att verkställa', 'när kan vi börja verkställa besluten'])(
    '%s: when they gain laga kraft',
    async (message) => {
      expect(await told(message)).toContain('Tre veckor räknas från den dag');
    },
  );
});

it.each(['hur många fattas för beslut', 'hur många till behövs för att vi ska bli beslutsföra'])(
  '%s: of those who come',
  async (message) => {
    expect(await told(message)).toContain('Minst tre av fem ledamöter krävs');
  },
);

it.each(['måste rättas i protokollet innan justering', 'namnet måste ändras i protokollet'])(
  '%s: a wish that the protokoll is put right',
  async (message) => {
    expect(await told(message)).toContain('minutes.requestChange');
  },
);

it.each(['nästa torsdag', 'nästa torsdag?'])(
  '%s: the day itself, and not the next meeting',
  async (message) => {
    expect(await told(message)).toMatch(/^Jag hittar inget möte torsdag 12 november i Norrskog/u);
  },
);

describe('one’s own uppdrag', () => {
  const asks = (who: string, message: string) => board.told(who, message);

  it('is what was asked of her, by name or by her title at the kansli', async () => {
    expect(await asks('Maja Holm', 'mina uppdrag')).toContain('ta fram två förslag till lokaler');
    expect(await asks('Eva Lind', 'mina uppdrag')).toContain('att uppdra åt Eva Lind att kontakta');
    expect(await asks('Maja Holm', 'har jag nåt uppdrag')).not.toContain('hyresvärden');
  });

  it('is none of anybody else’s', async () => {
    expect(await told('mina uppdrag')).toMatch(/^Inget uppdrag till Birgitta Åström framgår/u);
  });
});

it.each(['vilka sitter för kommunerna', 'vilka representerar kommunerna i styrelsen'])(
  '%s: those of every kommun',
  async (message) => {
    const answer = await told(message);
    expect(answer).toContain('Eva Lind och Jonas Wiklund');
    expect(answer).not.toContain('Birgitta');
  },
);

describe('when the protokoll is to be justerat', () => {
  it.each(['när ska protokollet justeras', 'när är justeringen', 'datum för justering'])(
    '%s: the day that the § on justerare sets',
    async (message) => {
      expect(await told(message)).toMatch(/^§ 61: Justeringen äger rum tisdagen den 6 oktober/u);
    },
  );

  it('and the rule, asked of any protokoll', async () => {
    expect(await told('hur snart ska ett protokoll justeras')).toMatch(/inom 14 dagar/u);
  });
});

describe('what several apply for in one bilaga', () => {
  it('is added up with what the other items tell of', async () => {
    expect(await told('hur mycket söks totalt')).toMatch(
      /^850 000 kr söks sammanlagt till mötet 26 november/u,
    );
  });

  it.each(['hur mycket söker de i bilaga 2', 'summan av ansökningarna i bilaga 2'])(
    '%s: that bilaga alone',
    async (message) => {
      const answer = await told(message);
      expect(answer).toMatch(/^500 000 kr söks sammanlagt/u);
      expect(answer).toContain('180 000 kr + 95 000 kr + 225 000 kr = 500 000 kr');
    },
  );
});

describe('beslutförhet with somebody supposed jävig, where nobody has answered yet', () => {
  it.each([
    ['är vi beslutsföra om lars är jävig', /^Utan Lars Ek räcker det om alla andra är med: 4 av 5/u],
    ['räcker vi om jag är jävig', /^Utan Birgitta Åström räcker det om alla andra är med: 4 av 5/u],
    ['är vi beslutsföra', /^Det finns inga svar på kallelsen/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('what was decided on the applications', () => {
  it.each([
    'vad beslutades om ansökningarna',
    'hur gick det för ansökningarna',
    'vad beslutades om ansökningarna i september',
  ])('%s: on each of them, and every part of a § that has several', async (message) => {
    const answer = await told(message);
    for (const one of ['Kom igång 520 000', 'Egen kraft 240 000', 'avslå ansökan från Snickeriet', 'Kaféet'])
      expect(answer).toContain(one);
    expect(answer).not.toContain('§ 65');
  });
});

describe('a matter that is called by words that anybody says', () => {
  it.each([
    ['kom igång pengar 2027', /^520 000 kr, enligt beslut 24 september \(§ 62\)/mu],
    ['jäv egen kraft', /^§ 63: Karim Nasser deltog inte/u],
    ['psykolog alv', /^§ 68 Ansökan om medel till psykolog/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('how long there is money', () => {
  it.each([
    ['hur länge har egen kraft pengar', /att bevilja Egen kraft 240 000 kr för 2027/u],
    ['hur länge har kom igång pengar', /1 januari 2027 till 31 december 2028/u],
  ])('%s', async (message, answer) => {
    const fact = await told(message);
    expect(fact).toMatch(answer);
    expect(fact).not.toContain('Det framgår inte av');
  });
});

describe('what the members pay', () => {
  it.each([
    ['hur mycket pengar får vi från kommunen', /^[^\n]*\n?.*Lidbacka kommun betalar 900 000 kr/u],
    ['vad betalar kommunerna', /Lidbacka kommun betalar 900 000 kr/u],
    ['vad får vi från försäkringskassan', /^Beloppet framgår inte/u],
    ['hur mycket fick lidbacka kommun', /^75 000 kr, enligt beslut/mu],
  ])('%s: nothing that they were granted', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

describe('who proposed what is spoken of', () => {
  it('is who the § says did', async () => {
    expect(await told('beslut om bron', 'vem föreslog det?')).toContain('På förslag av Birgitta Åström');
  });

  it('is nobody who is named in another errand', async () => {
    expect(await told('vad fick egen kraft', 'vem föreslog det?')).toMatch(/^Det framgår inte vem/u);
  });
});

describe('what else is asked in a few words', () => {
  it.each([
    ['visa 65', /^§ 65 Medlemsbidrag 2027/u],
    ['hur många paragrafer blev det sist', /^10 paragrafer\. Protokoll 24 september, §§ 61–70/u],
    ['övriga frågor sist, vad var det', /^§ 70 Övriga frågor/u],
    ['vem signerade protokollet', /^Jonas Wiklund justera/u],
    ['slutar vi sent den 26 november', /26 november kl\. 09\.00–12\.00/u],
    ['vilken trappa upp', /Stadshuset i Lidbacka, rum Granen/u],
    ['hur mycket finns att dela ut', /Utrymmet är cirka 300 000 kr/u],
    ['får leila rösta när jonas är jävig', /^Jävig är den vars opartiskhet/u],
    ['vad är gränsen för direktupphandling', /^Det framgår inte vad som är delegerat/u],
    ['vilka fler står på listan efter punkt 5', /^Dagordning 26 november/mu],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });

  it('what a bilaga proposes for each is told where no item proposes it', async () => {
    const answer = await told('vilka ansökningar föreslås avslag');
    expect(answer).toMatch(/^2 rader i bilaga 2 föreslås avslås 26 november\. Det är inte beslutat\./u);
    expect(answer).toContain('Ladan');
    expect(answer).not.toContain('Verkstan');
  });
});
