import { answerCard, type CardContent } from '../../src/teams/index.ts';

/** The card of one recipient: about as large as a kallelse. */
export function noticeOf(nth: number): { readonly text: string; readonly card: CardContent } {
  const fact = `Kallelse till sammanträde torsdag 11 december kl. 13.00, mottagare ${nth}.`;
  const card = answerCard({
    fact,
    lines: ['Stadshuset, rum Granen.', '9 ärenden, 4 bilagor.', 'Svara senast tisdag 9 december.'],
    source: 'Samordningsförbundet Norrskog',
    buttons: ['Jag kommer', 'Jag har förhinder', 'Deltar på distans'].map((title) => ({
      title,
      verb: 'rsvp.answer',
      data: { meetingId: 'meeting/norrskog/2026-12-11', nth },
    })),
  });
  return { text: fact, card };
}
