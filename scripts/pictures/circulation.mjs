/**
 * One matter per capsulam from start to the text for the protokoll, as the people of the demo meet it: with one
 * recusal, one ersättare who steps in, one changed answer and one on behalf. The pictures are steps of one story, so
 * all of them are taken.
 */
import { openStory } from './story.mjs';

const HEADING = 'Inköp av dator till kansliet';
export const MATTER = {
  boardId: 'norrskog',
  heading: HEADING,
  background: 'Kansliets dator har slutat att fungera. En ny kostar 14 900 kr och ryms i budgeten.',
  clauses: 'köpa in en dator för högst 15 000 kr',
  day: '2026-12-04',
  time: '16:00',
  kind: 'AUTO',
};

export async function circulationPictures() {
  const { press, scene, describe, close } = await openStory();
  try {
    // The demo's board decides in writing when all agree: then the story ends with a decision.
    await describe((board) => {
      board.rules.perCapsulamMode = 'UNANIMOUS';
    });
    await scene('pc-utkast', 'Maja Holm', async (chat) => {
      await chat.say('starta per capsulam om inköp av dator', /Sista svarsdag/);
    });
    const preview = await press('Maja Holm', 'circulation.preview', MATTER);
    const start = preview.find((one) => one.verb === 'circulation.start');
    let circulationId = '';
    await scene('pc-svara', 'Lars Ek', async (chat) => {
      await chat.say('hej', /./);
      const started = await press('Maja Holm', 'circulation.start', start.data);
      circulationId = started.find((one) => one.verb === 'circulation.show').data.circulationId;
      await chat.shows(HEADING);
      await chat.shows('Lämna svar');
    });
    const given = (answer) => ({ circulationId, version: 1, answer });
    await scene(
      'pc-kvitto',
      'Lars Ek',
      async (chat) => {
        await chat.say('jag tillstyrker', /Tillstyrker: Inköp/);
        await chat.press('Lämna svar: Tillstyrker', /Ditt svar är mottaget/);
      },
      2,
    );
    await press('Eva Lind', 'circulation.answer', given('REJECT'));
    await scene(
      'pc-andra',
      'Eva Lind',
      async (chat) => {
        await chat.say('hur går det med per capsulam?', /har svarat/);
        await chat.press('Visa ärendet', /Ditt svar nu: Avstyrker/);
      },
      1,
    );
    await press('Eva Lind', 'circulation.answer', given('APPROVE'));
    await scene(
      'jav-formular',
      'Karim Nasser',
      async (chat) => {
        await chat.say('jag är jävig i per capsulam', /KL\s6:28\sp\.\s1/);
      },
      2,
    );
    await scene('pc-ersattare', 'Sofia Berg', async (chat) => {
      await chat.say('hej', /./);
      await press('Karim Nasser', 'circulation.report', {
        circulationId,
        ground: 'REPRESENTATIVE',
        text: '',
      });
      await chat.shows(/Kan du tjänstgöra för Karim Nasser/);
    });
    await scene(
      'pc-laget',
      'Maja Holm',
      async (chat) => {
        await chat.say('hur går det med per capsulam?', /har svarat/);
      },
      2,
    );
    await press('Sofia Berg', 'circulation.accept-call', { circulationId });
    await press('Sofia Berg', 'circulation.answer', given('APPROVE'));
    await scene('pc-at-nagon', 'Maja Holm', async (chat) => {
      await chat.say('hur går det med per capsulam?', /har svarat/);
      await chat.press('Registrera svar åt någon', /Hur kom svaret/);
    });
    const onBehalf = { ...given('APPROVE'), personId: 'jonas-wiklund', channel: 'PHONE' };
    await press('Maja Holm', 'circulation.record', onBehalf);
    await press('Birgitta Åström', 'circulation.answer', given('APPROVE'));
    await scene('pc-protokoll', 'Maja Holm', async (chat) => {
      await chat.say('hur går det med per capsulam?', /avgjort, bifall/);
      await chat.press('Text till protokollet', /Beslutet fattades den/);
    });
  } finally {
    await close();
  }
}
