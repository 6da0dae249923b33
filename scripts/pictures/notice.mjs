/**
 * One kallelse from preview to a quorate meeting, as the people of the demo meet it: with one förhinder, one ersättare
 * who declines and one who accepts, some whom Teams does not reach, and one change of date. The pictures are steps of
 * one story, so all of them are taken.
 */
import { openStory } from './story.mjs';

const MEETING = { meetingId: 'meeting/norrskog/2026-12-10' };
/** The second ersättare for Karim Nasser, in this story alone. */
const NADJA = { name: 'Nadja Öhman', account: '5f0c7a2e-91d3-4b68-8e4f-2a6d9c1b7e30' };

export async function noticePictures() {
  const { press, scene, describe, close } = await openStory({ [NADJA.name]: NADJA.account });
  try {
    // One more ersättare for Karim Nasser: then there is somebody to ask after the first.
    await describe(({ seats }) => {
      const { ersattare } = seats.find((seat) => seat.id === 'forsakringskassan');
      ersattare.push({ name: NADJA.name, entraObjectId: NADJA.account });
    });
    await scene(
      'kallelse-forhandsgranska',
      'Maja Holm',
      (chat) => chat.say('skicka kallelsen', /^Skicka kallelsen till mötet/),
      2,
    );
    const [send] = await press('Maja Holm', 'notice.preview', MEETING);
    await scene('kallelse-kort', 'Eva Lind', async (chat) => {
      await chat.say('hej', /./);
      await press('Maja Holm', send.verb, send.data);
      await chat.shows(/^Kallelse till/);
    });
    await scene(
      'kallelse-forhinder',
      'Karim Nasser',
      (chat) => chat.say('jag har förhinder den 10 december', /^Ditt förhinder är registrerat/),
      2,
    );
    await scene('kallelse-ersattare', 'Sofia Berg', async (chat) => {
      await chat.say('vad väntar på mig?', /tjänstgöra för Karim Nasser/);
      await chat.press('Visa kallelsen', /^Kan du tjänstgöra för Karim Nasser/);
    });
    await scene(
      'kallelse-tackar-nej',
      'Sofia Berg',
      (chat) => chat.say('jag kan inte gå in som ersättare', /tillfrågas i stället/),
      2,
    );
    await scene('kallelse-tjanstgor', 'Maja Holm', async (chat) => {
      await chat.say('hej', /./);
      await press(NADJA.name, 'substitute.accept', MEETING);
      await chat.shows(/^Nadja Öhman tjänstgör för Karim Nasser/);
    });
    await press('Eva Lind', 'rsvp.accept', MEETING);
    await scene(
      'kallelse-inte-an',
      'Maja Holm',
      (chat) => chat.say('är vi beslutsföra den 10 december?', /^Inte ännu/),
      2,
    );
    await press('Lars Ek', 'rsvp.accept', MEETING);
    await press('Maja Holm', 'rsvp.for', { ...MEETING, personId: 'jonas-wiklund', answer: 'COMING' });
    await scene(
      'kallelse-vilka-kommer',
      'Maja Holm',
      (chat) => chat.say('hur många kommer den 10 december?', /ledamotsplatser är fyllda?/),
      2,
    );
    await scene('kallelse-bevis', 'Maja Holm', async (chat) => {
      await chat.say('hur många kommer den 10 december?', /ledamotsplatser är fyllda?/);
      await chat.press('Vem har fått kallelsen?', /personer har fått kallelsen/);
    });
    await scene('kallelse-flyttad', 'Eva Lind', async (chat) => {
      await chat.say('hej', /./);
      const to = { date: '2026-12-17', start: '13:00', end: '16:00', place: 'Stadshuset' };
      await press('Maja Holm', 'meeting.move', { ...MEETING, ...to, reason: 'Krock med fullmäktige' });
      await chat.shows(/är flyttat till torsdag 17 december/);
    });
  } finally {
    await close();
  }
}
