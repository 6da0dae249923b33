import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A kallelse and a decision per capsulam that are letters, and a protokoll with its labels in a margin: asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/margins', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

it.each([
  // The letter was sent on another day than the meeting's.
  ['Lars Ek', 'när ses vi nästa gång', /10 december kl\. 13\.00–15\.30, Folkets hus i Myrhed/],
  ['Lars Ek', 'var parkerar man', /Parkera bakom ladan/],
  ['Eva Lind', 'när måste jag senast säga till om mat jag inte tål', /senast 1 december/],
  ['Eva Lind', 'vart läggs handlingarna upp', /Handlingarna läggs i gruppens mapp/],
  ['Lars Ek', 'vad ska jag göra på mötet', /föredrar du punkt 3/],
  ['Eva Lind', 'vems tur är det att justera', /Karim Nasser/],
  ['Karim Nasser', 'är det jag som justerar', /Karim Nasser/],
])('of the meeting to come, to %s "%s" is answered by its letter', async (who, question, answer) => {
  expect(await told(who, question)).toMatch(answer);
});

it.each([
  ['Eva Lind', 'va va det vi tog per capsulam i somras', /§ 89 Bidrag till sommarskolan/],
  [
    'Eva Lind',
    'vad tog vi per capsulam i oktober?',
    /^Inget beslut per capsulam i oktober.*framgår[\s\S]*Senast: § 89 Bidrag till sommarskolan, 18 juni\. Sommarskolan/,
  ],
  ['Eva Lind', 'fick Lidbacka det dom bad om', /Båthuset får fyrahundra tusen kronor/],
  ['Eva Lind', 'vad fick båthuset', /^400 000 kr, enligt beslut/m],
  ['Eva Lind', 'hur gamla är dom i båthuset', /Medelåldern är 34 år/],
  ['Eva Lind', 'hur mkt har vi gjort av med', /3 100 000 kr/],
  ['Eva Lind', 'hur mycket blir över', /250 000 kr blir över/],
  ['Eva Lind', 'vem är ny chef på AF', /Sten Wall/],
  ['Eva Lind', 'vilken dag är kontoret i myrhed bemannat', /tisdagar/],
  ['Maja Holm', 'vad ska kansliet ta fram till februari', /plan för elavbrott/],
  ['Eva Lind', 'hur lång är väntelistan till båthuset', /18 personer/],
  ['Eva Lind', 'hur gick det för växeln', /§ 94[\s\S]*bordläggs[\s\S]*punkt 2, Gemensam växel/],
  ['Eva Lind', 'vem är ny skolchef', /Ingrid Modin/],
  ['Maja Holm', 'vad ska vi ta fram till februari', /plan för elavbrott/],
  ['Eva Lind', 'när stack Karim', /klockan 10\.25/],
  ['Lars Ek', 'är jag föreslagen till nåt', /ombud i nätverket/],
])('of what has been, to %s "%s" is answered by the protokoll', async (who, question, answer) => {
  expect(await told(who, question)).toMatch(answer);
});

it('nothing was decided per capsulam then, whatever was spoken of before', async () => {
  const answer = await told(
    'Eva Lind',
    'vad beslutades om Gröna villan',
    'va va det vi tog per capsulam i höstas?',
  );
  expect(answer).toMatch(/^Inget beslut per capsulam/);
  expect(answer).not.toContain('förlängs');
});

it('why somebody had to leave is told by his jäv; that nobody had to, by that none is recorded', async () => {
  const why = await told('Karim Nasser', 'hur gick det för gröna villan', 'varför fick jag gå ut då');
  expect(why).toContain('Karim Nasser är delägare i villan.');
  expect(await told('Karim Nasser', 'hur gick det för gröna villan', 'vem gick in för mig då')).toContain(
    'Gunnar Hedlund går in i hans ställe',
  );
  const nobody = await told('Eva Lind', 'vem fick gå ut när båthuset togs');
  expect(nobody).toMatch(/[Ii]ngen jäv|jäv framgår inte/);
});

it('what somebody said is told of the matter that is spoken of', async () => {
  expect(await told('Eva Lind', 'hur mycket får båthuset', 'vad ville Karim med det')).toMatch(/avslag/);
  expect(await told('Lars Ek', 'hur mycket får båthuset', 'hur mycket ville jag ge dom')).toMatch(
    /bifall till 400 tkr/,
  );
});
