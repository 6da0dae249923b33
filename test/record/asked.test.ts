import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Invented papers of an invented board, read in as any others and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/papers', day('2026-11-20'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

/** The act that a message asks for. */
async function requested(who: string, message: string) {
  const [part] = await board.partsOf(who, [message]);
  return part?.kind === 'act' ? part.request : null;
}

describe('what stands in the head of a protokoll or a kallelse', () => {
  it.each([
    ['hade vi paus den 8 oktober, hur dags?', '14.20–14.40', 'Protokoll 8 oktober'],
    ['när var pausen sist', '14.20–14.40', 'Protokoll 8 oktober'],
    ['vem var processledaren', 'Ylva Marklund', 'Protokoll 8 oktober'],
    ['när är presidiemötet innan mötet på torsdag', '11.45', 'Kallelse till mötet 26 november'],
    ['var finns det parkering vid mötet på torsdag', 'bakom simhallen', 'Kallelse till mötet 26 november'],
    ['hur dags börjar rundturen på torsdag', '15.10', 'Punkt 6'],
  ])('answers "%s"', async (question, fact, source) => {
    const answer = await told('Birgitta Åström', question);
    expect(answer).toContain(fact);
    expect(answer).toContain(source);
  });

  it('is said to be silent of a pause that it does not name', async () => {
    expect(await told('Eva Lind', 'när är pausen på torsdag')).toContain('Tiden framgår inte');
  });

  it('is not taken for a matter of its own', async () => {
    expect(await told('Birgitta Åström', 'vad beslutades om simhallen')).toContain('framgår inte');
  });
});

describe('a question that resembles another', () => {
  it.each([
    ['hur gammal var bussen vi gjorde oss av med', 'från 2011'],
    ['hur många kom till snickeriet en vanlig vecka', 'elva personer'],
    ['hur många kronor back går just snickeriet', 'Snickeriet står för den största delen'],
    ['hur länge har den varit med som gått längst på snickeriet', 'fjorton månader'],
    ['fick snickeriet nåt??', '380 000 kr'],
    ['ble snickeriets ansökan klubbad i oktober', '380 000 kr'],
    ['har vi beviljat cykelköket nåt?', 'inte beslutat'],
    ['varför skickades namnfrågan tillbaka i oktober', 'höra deltagarna'],
    ['vem var inte med och beslutade om snickeriet', 'Lars Ek'],
    ['hur många anbud kom in på bussen', 'Tre anbud'],
    ['hur länge har nån gått på snickeriet som längst', 'fjorton månader'],
  ])('is of the matter that it names: "%s"', async (question, fact) => {
    expect(await told('Birgitta Åström', question)).toContain(fact);
  });

  it.each(['åker jag på studiebesöket', 'lämnade jag in nåt till oktoberprotokollet'])(
    'is no answer to a kallelse: "%s"',
    async (question) => {
      expect(await told('Birgitta Åström', question)).not.toContain('handling: rsvp');
    },
  );
});

describe('a förhinder with a wish for who serves', () => {
  it('is the asker’s own', async () => {
    const said = await requested('Lars Ek', 'får förhinder 26 november, eva får gå i mitt ställe');
    expect(said).toMatchObject({ action: 'rsvp.decline', params: { wished: 'Eva Lind' } });
    expect(said?.params).not.toHaveProperty('personId');
  });

  it('is another’s where no such wish is said', async () => {
    const said = await requested('Maja Holm', 'eva lind har förhinder 26 november');
    expect(said?.params).toMatchObject({ person: 'Eva Lind' });
  });
});

describe('what somebody said', () => {
  it('is quoted from the matter', async () => {
    const answer = await told('Birgitta Åström', 'vad ville lars att kaféets årskort skulle kosta');
    expect(answer).toContain('Lars Ek vill att årskortet kostar 300 kr');
  });

  it('is told by whom, where the text has a verb for it', async () => {
    expect(await told('Eva Lind', 'vem leder kafégruppen')).toMatch(/Birgitta Åström leder/);
  });
});

describe('reasons', () => {
  it('are quoted where the text gives one', async () => {
    expect(await told('Eva Lind', 'varför höjs årskortet')).toContain('eftersom');
  });

  it('are the background where it is not said to be one', async () => {
    expect(await told('Eva Lind', 'varför köpte vi en buss')).toContain('går inte att laga');
  });

  it('are said not to be stated where there is nothing', async () => {
    expect(await told('Eva Lind', 'varför köpte vi en värmepump')).toContain('Skälet framgår inte');
  });
});

describe('sums', () => {
  it('are the one beside the word asked, of several', async () => {
    expect(await told('Eva Lind', 'vad kostar ett årskort')).toMatch(/\n420 kr, enligt beslut 8 oktober/);
    expect(await told('Eva Lind', 'vad kostar kaffet på kaféet')).toMatch(/\n15 kr, enligt beslut 8 oktober/);
  });

  it('are those applied for where that is asked', async () => {
    expect(await told('Birgitta Åström', 'vad söker cykelköket')).toMatch(/275 000 kr/);
    expect(await told('Birgitta Åström', 'hur mycket sökte snickeriet')).toMatch(/510 000 kr/);
  });

  it('are both those wanted and those proposed where it is asked what somebody wants', async () => {
    const answer = await told('Birgitta Åström', 'hur mycket pengar vill cykelköket ha');
    expect(answer).toContain('söker 275 000 kr');
    expect(answer).toContain('bevilja Cykelköket 200 000 kr');
  });

  it('are not taken from another matter', async () => {
    const answer = await told('Birgitta Åström', 'hur mycket blir medlemsbidraget');
    expect(answer).not.toMatch(/\d kr/);
    expect(answer).toContain('framgår inte');
  });

  it('are those of the deficit where that is asked', async () => {
    expect(await told('Birgitta Åström', 'hur många kronor back går förbundet')).toContain('240 000 kr');
  });
});

describe('details of a matter', () => {
  it.each([
    ['dnr på bussköpet?', 'NSK 2026/057'],
    ['vem vill köpa snöskotern', 'Nordfjälls Maskin AB'],
    ['vad föreslås på 4an', '200 000 kr'],
    ['vad händer den 22 april', 'Sammanträdesdagar våren 2027'],
    ['vem väljs till justerare på torsdag', 'Lars Ek'],
    ['vårens möten?', '18 februari'],
    ['vem kommer från cykelköket den 26 november', 'Ylva Marklund föredrar punkt 4'],
    ['vilka uppdrag har Maja fått', 'ny lokal kostar'],
    ['hur länge håller mötet 26 november på', '13.00–16.00'],
  ])('are quoted: "%s"', async (question, fact) => {
    expect(await told('Birgitta Åström', question)).toContain(fact);
  });

  it('that are not on record are said not to be', async () => {
    expect(await told('Birgitta Åström', 'vilket företag försäkrar bussen')).toContain('framgår inte');
  });
});

describe('what was decided per capsulam, without a meeting', () => {
  it('is told with its § and day', async () => {
    const answer = await told('Birgitta Åström', 'vad beslutade vi om värmepumpen');
    expect(answer).toContain('68 000 kr');
    expect(answer).toContain('§ 70');
    expect(answer).toContain('27 oktober');
    expect(answer).not.toContain('Bilaga 70');
  });

  it('is told with who answered what', async () => {
    const answers = await told('Birgitta Åström', 'vilka svarade på per capsulam om värmepumpen');
    for (const name of ['Eva Lind', 'Lars Ek', 'Jonas Wiklund', 'Sofia Berg'])
      expect(answers).toContain(name);
    const against = await told('Eva Lind', 'vad beslutade vi om värmepumpen', 'var nån emot');
    expect(against).toContain('Birgitta Åström');
  });
});

describe('what is asked of oneself', () => {
  it('is the items the agenda has one down for', async () => {
    expect(await told('Maja Holm', 'vad ska jag dra på torsdag')).toMatch(
      /punkt 3 \(Budget för 2027\) och punkt 5 \(/su,
    );
    expect(await told('Ylva Marklund', 'när är min första punkt på torsdag')).toContain('Cykelköket');
    // Where the meeting is names no item.
    expect(await told('Maja Holm', 'ska jag föredra nåt i Granen')).toContain('punkt 3 (Budget för 2027)');
    expect(await told('Eva Lind', 'vad ska jag dra på torsdag')).toContain('inte som föredragande');
  });

  it('is not what another presents', async () => {
    expect(await told('Eva Lind', 'vem drar snöskoterfrågan')).toContain('Maja Holm');
    expect(await told('Eva Lind', 'vem drar studiebesöket')).toContain('framgår inte');
  });

  it('is what one was asked to do', async () => {
    expect(await told('Maja Holm', 'vilket uppdrag har jag till november')).toContain('ny lokal kostar');
  });

  it('is whether somebody with a role was there', async () => {
    expect(await told('Eva Lind', 'var nån processledare med den 8 oktober')).toContain('Ylva Marklund');
  });

  it('is whether somebody was there all the time', async () => {
    const answer = await told('Eva Lind', 'var ylva marklund med på hela mötet den 8 oktober');
    expect(answer).toMatch(/^Ylva Marklund var med en del av mötet/);
    expect(answer).toContain('lämnade mötet kl. 15.30');
    expect(await told('Lars Ek', 'var eva med den 8 oktober')).toMatch(/^Ja, Eva Lind var med/);
    // A yes to whether she was away would be that she was not there.
    expect(await told('Lars Ek', 'var Eva borta den 8 oktober?')).toMatch(/^Nej, Eva Lind var med/);
    expect(await told('Lars Ek', 'var Eva frånvarande den 8 oktober')).toMatch(/^Nej, Eva Lind var med/);
  });

  it('is whether one took part, and with a vote', async () => {
    expect(await told('Gunnar Hedlund', 'var jag med och röstade den 8 oktober')).toContain(
      'inte i besluten',
    );
  });
});

describe('what follows on what was said', () => {
  it.each([
    [['när är nästa möte', 'och mötet efter det?'], '18 februari'],
    [['när är mötet i november', 'var nånstans'], 'Granen'],
    [['vad är punkt 4 på torsdag', 'vilka bilagor hör till'], 'Bilaga 2'],
    [['vem föredrar snöskotern', 'och budgeten?'], 'Maja Holm'],
    [['när justerades oktoberprotokollet', 'av vem?'], 'Jonas Wiklund'],
    [['vad kostar bussen', 'vilken dag är den'], '§ 64'],
  ])('%s', async (messages, fact) => {
    expect(await told('Birgitta Åström', ...messages)).toContain(fact);
  });
});

describe('rules asked about in plain words', () => {
  it('a tie in figures is settled by the chair (KL 5:53–56)', async () => {
    expect(await told('Eva Lind', 'om det står 2-2 på torsdag hur gör vi då')).toContain('utslagsröst');
  });

  it('an ersättare who does not serve may speak and not decide (KL 6:17)', async () => {
    const answer = await told('Gunnar Hedlund', 'får man säga nåt på mötet om man bara är ersättare');
    expect(answer).toContain('yttra sig');
    expect(answer).toContain('inte delta i besluten');
  });
});
