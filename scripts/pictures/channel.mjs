/**
 * The agenda in the board's channel: the card with what was changed told in its thread, as the Playground shows it; and
 * what is said where Teams never told whether the card came, drawn of the messages as they were sent.
 */
import { join } from 'node:path';
import { openSheets } from './sheet.mjs';
import { folder, tidiedThread } from './stage.mjs';
import { openStory } from './story.mjs';

const CHANNEL = '19:styrelserna@thread.tacv2';
const MEETING = { meetingId: 'meeting/norrskog/2026-12-10' };
/** When the kansli has stopped editing, and the changes are told. */
const SETTLED = '2026-11-23T09:05:00+01:00';
const ITEM = {
  heading: 'Hyra av lokal i Myrhed',
  presenter: 'Elin Forsman',
  background: '',
  proposals: 'att teckna hyresavtal för 2027',
  visible: 'ALL',
};

export async function channelPictures() {
  await threadPicture();
  await unknownPicture();
}

async function threadPicture() {
  const story = await openStory();
  const framed = (page) => tidiedThread(page, 'Dagordning, torsdag 10 december', 'har ändrats', '09.02');
  try {
    await story.scene(
      'dagordning-kanal',
      'Maja Holm',
      async (chat) => {
        await chat.say('posta dagordningen', /^Dagordning, torsdag 10 december/);
        await chat.press('Posta i kanalen', /postas i kanalen/);
        await chat.open('General');
        await chat.shows(/^12 Sammanträdet avslutas/);
        await chat.open('Personal Chat');
        await chat.say('lägg till en punkt om hyra av lokal i Myrhed', /^Nytt ärende/);
        await chat.page
          .getByLabel(/^Förslag till beslut/)
          .last()
          .fill(ITEM.proposals);
        await chat.press('Lägg till', /^Punkt .* är tillagd\./);
        await story.later(SETTLED);
        await chat.open('General');
        await chat.shows(/^Punkt 11a tillkom/);
      },
      1,
      framed,
    );
  } finally {
    await story.close();
  }
}

async function unknownPicture() {
  const story = await openStory();
  const sheets = await openSheets();
  const { connector, press } = story;
  const sent = async (words) => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = connector.posted().find(({ body }) => JSON.stringify(body).includes(words));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`nothing said "${words}"`);
  };
  const cardOf = ({ body }) => body.attachments[0].content;
  try {
    await story.say('Maja Holm', 'hej');
    // The card comes to the channel, and the answer to that is lost.
    connector.weather(({ kind, conversationId }) =>
      conversationId === CHANNEL && kind === 'send' ? { kind: 'drop-after' } : { kind: 'accept' },
    );
    const preview = await press('Maja Holm', 'meeting.post-preview', MEETING);
    const post = preview.find(({ verb }) => verb === 'meeting.post');
    await press('Maja Holm', post.verb, post.data);
    const asked = await sent('Står dagordningen 10 december i kanalen?');
    connector.weather(null);
    const receipt = await story.pressed('Maja Holm', 'meeting.post-there', dataIn(asked));
    const said = JSON.stringify(receipt);
    if (!said.includes('räknas den som postad')) throw new Error(said);
    await press('Maja Holm', 'meeting.item-add', { ...MEETING, itemId: 'item-lokal', ...ITEM });
    await story.later(SETTLED);
    const told = await sent('Punkt 11a tillkom');
    if (told.conversationId !== CHANNEL) throw new Error(`told in ${told.conversationId}`);
    await sheets.draw(join(folder, 'dagordning-ovisst.png'), [
      { name: 'Till Maja Holm, i den egna chatten', card: cardOf(asked) },
      { name: 'Maja Holm trycker på Ja, den står där', card: receipt },
      { name: 'I kanalen, när dagordningen har ändrats', card: cardOf(told) },
    ]);
  } finally {
    await sheets.close();
    await story.close();
  }
}

/** What the button that says the card is there carries. */
function dataIn({ body }) {
  let data = null;
  JSON.stringify(body, (_key, value) => {
    if (value?.verb === 'meeting.post-there') data = value.data;
    return value;
  });
  return data;
}
