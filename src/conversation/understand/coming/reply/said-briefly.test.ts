import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../../test/wordings/setting.ts';
import type { Intent } from '../../intents.ts';
import { understand } from '../../understand.ts';
import { saidBriefly } from './said-briefly.ts';

const briefly = (read: Intent | null, text: string) => saidBriefly(read, understand(text, vocabulary, TODAY));

it.each<[Intent | null, string]>([
  [null, 'jodå jag löser det'],
  [null, 'måste kolla med jobbet först'],
  ['my.tasks', 'ska kolla'],
  ['my.tasks', 'ska bara stämma av hemma'],
  ['outside', 'är på väg nu'],
  ['agenda.attachments', 'jag finns om ni behöver en till'],
  ['poll.answer', 'kan 17'],
  ['document.request', 'får se om det blir av'],
  [null, 'det låter som en bra dag'],
  ['thanks', 'ok då så säger vi'],
  ['thanks', 'fine'],
  ['thanks', 'toppen'],
  ['thanks', 'då är det kört'],
  ['rude', 'aldrig'],
])('taken for %s, "%s" states something and names nothing of the record', (read, text) => {
  expect(briefly(read, text)).toBe(true);
});

it.each<[Intent | null, string]>([
  ['thanks', 'tack så mycket'],
  ['thanks', 'hej och tack för kallelsen'],
  ['thanks', 'toppen tack'],
  ['thanks', 'Kanon, tack för hjälpen!'],
  ['thanks', 'perfekt, tackar'],
  ['matter.amount', 'budget 2027'],
  ['agenda.show', 'dagordningen'],
  [null, 'ungdomsspåret'],
  ['matter.about', 'ska kolla budgeten'],
  [null, 'jag undrar när vi börjar'],
  [null, 'jag hittar inte länken'],
  [null, 'har alla svarat'],
  [null, 'det kostade för mycket'],
  ['decision.find', 'det beslutade vi i mars'],
  [null, 'är det fika'],
  [null, 'kan du komma'],
  ['help', 'behövs jag'],
  ['outside', 'serveras det mat'],
  ['item.propose', 'jag vill ta upp hyran'],
  ['decision.find', 'vi beslutade om hyran i mars'],
  [null, 'är handlingarna klara'],
  ['meeting.get', 'var höll vi till i början av oktober'],
  ['meeting.get', 'hur dags måste jag vara där'],
  ['meeting.next', 'när sågs vi sist'],
])('taken for %s, "%s" does not', (read, text) => {
  expect(briefly(read, text)).toBe(false);
});
