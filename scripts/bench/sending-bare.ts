import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ConversationReference } from 'botframework-schema';
import { renderCard } from '../../src/teams/index.ts';
import { noticeOf } from './sending-card.ts';

/** The baseline: botbuilder's own loop over `continueConversation`, with the same cards and nothing kept. */
const { CONNECTOR = '', COUNT = '0', WARM = '0' } = process.env;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

async function sendTo(name: string, count: number): Promise<number> {
  let delivered = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const { text = '', card } = noticeOf(nth);
    const attachment = CardFactory.adaptiveCard(await renderCard(card));
    const reference = {
      channelId: 'msteams',
      serviceUrl: CONNECTOR,
      bot: { id: '28:klubban' },
      conversation: { id: `a:${name}-p${nth}` },
    } as ConversationReference;
    await adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity({ type: 'message', summary: text, attachments: [attachment] });
      delivered += 1;
    });
  }
  return delivered;
}

await sendTo('warm', Number(WARM));
const before = process.cpuUsage();
const delivered = await sendTo('all', Number(COUNT));
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${JSON.stringify({ user: user / 1000, system: system / 1000, delivered })}\n`);
process.exit(0);
