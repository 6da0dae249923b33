import { expect, it } from 'vitest';
import { answerCard } from '../cards/answer.ts';
import { renderCard } from '../cards/render.ts';
import { jsonBody } from './json-body.ts';

const attached = (content: unknown) => ({ contentType: 'card', content });

it('writes what JSON.stringify does, whether a card was written before, is of somebody else or is none', async () => {
  const lines = ['Hyran höjs med 450 000 kr.', '"Citat" och \\ och \u2028', '$& ${x}'];
  const [one, other] = [
    await renderCard(answerCard({ fact: 'Nästa möte är torsdag 11 december kl. 13.00.', lines })),
    await renderCard(answerCard({ fact: 'Två' })),
  ];
  const bodies = [
    { type: 'message', attachments: [attached(one), attached({ own: 'å' }), attached(other)], text: 'efter' },
    { type: 'message', attachments: [null, 'text', {}, attached(null)] },
    { type: 'message', text: 'bara ord', attachments: undefined },
    { activity: { attachments: [attached(one)] } },
    { attachments: [] },
  ];
  for (const body of bodies) expect(Buffer.from(jsonBody(body)).toString('utf8')).toBe(JSON.stringify(body));
});
