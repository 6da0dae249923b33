import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../test/wordings/setting.ts';
import type { Intent } from './intents.ts';
import { byPlainWords } from './plain-words.ts';
import { understand } from './understand.ts';

/** Plain words are for what resembles something else. What is read rightly without them, they leave alone. */
it.each<[Intent, string]>([
  ['matter.about', 'Sofia kommer om Karim inte kommer'],
  ['matter.about', 'vilka stod utanför arbetslivet'],
  ['matter.about', 'vilka stod över 100 000 kr'],
  ['attendance.absent', 'var Karim borta'],
  ['attendance.absent', 'var Karim sjuk sist'],
  ['attendance.absent', 'lämnade Karim återbud i oktober'],
  ['attendance.coming', 'kommer Karim på torsdag'],
  ['attendance.coming', 'har ersättaren för Karim tackat ja'],
  ['attendance.coming', 'tänker Karim komma'],
  ['attendance.served', 'kan du kolla vem som gick in för Karim i oktober'],
  ['attendance.served', 'vem satt för Älvåsa när ledamoten var borta'],
  ['recusal.past', 'fick Karim vara med om hyran'],
  ['recusal.raise', 'kan Karim verkligen vara med på sjuan'],
  ['quorum.coming', 'klarar vi beslutförheten om Karim inte kommer'],
  ['quorum.coming', 'Lars och Karim har lämnat återbud, räcker det ändå på torsdag'],
  ['dissent.register', 'kan du notera att jag reserverar mig'],
  ['dissent.register', 'anteckna att jag röstade nej'],
  ['circulation.answer', 'kan du registrera att jag är emot förslaget'],
  ['member.substitute', 'är det bara Maja jag kan gå in för'],
  ['member.office', 'vem ska jag höra av mig till om jag blir sjuk'],
  ['substitute.decline', 'ersättaren Yasmin kan inte gå in för Lars, notera'],
  ['recusal.withdraw', 'bara punkt 6 ska tas bort, jävet på 7 är kvar'],
  ['recusal.withdraw', 'plocka bort mig från jävslistan'],
  ['circulation.refer', 'lyft ut det ur cirkulationen, ta det på torsdag'],
  ['document.request', 'är det här sekretessbelagt'],
  ['agenda.post', 'gör dagordningen synlig för alla i kanalen'],
  ['attachment.add', 'lägg den här under ärendet om budgeten'],
  ['attachment.add', 'här är en fil till min punkt om utbildning'],
  ['attendance.present', 'satt någon från Granvik med sist?'],
  ['rsvp.remote', 'jag önskar delta via videolänk'],
  ['rsvp.remote', 'jag hade sagt på plats men det blir länk'],
  ['rule.remote', 'har jag rätt att kräva en länk'],
  ['rule.remote', 'får jag leda mötet hemifrån'],
  ['rule.casting', 'har vice ordföranden utslagsröst när hon leder mötet?'],
  ['rule.notice', 'vad händer om någon inte fått kallelsen?'],
  ['notice.send', 'ersättarna har inte fått kallelsen, skicka'],
  ['matter.about', 'hur länge pågår lotsen'],
  ['recusal.past', 'varför deltog inte Lars i beslutet om hyran'],
  ['matter.about', 'vilka resultat redovisar fyren'],
  ['agenda.show', 'kan du dra punkterna lite kort'],
  ['meeting.next', 'när drar nästa möte igång'],
  ['meeting.create', 'schemalägg ett möte torsdagen den 21 januari'],
  ['plan.show', 'har vi uppehåll över sommaren'],
  ['percapsulam.status', 'har vi något öppet per capsulam-ärende?'],
  ['poll.status', 'är snabbfrågan avgjord?'],
  ['outside', 'berätta en rolig historia'],
  ['outside', 'är kaffe farligt'],
  ['outside', 'vad ska jag laga till middag'],
])('%s: "%s"', (taken, text) => {
  expect(byPlainWords(taken, understand(text, vocabulary, TODAY), said)).toBeNull();
});

const said = { afterMeeting: false, afterMatter: false, afterMinutes: false };

it.each<[Intent, string, Intent]>([
  ['outside', 'bjuds det på fika på torsdag?', 'meeting.get'],
  ['outside', 'blir det lunch på mötet?', 'meeting.get'],
  ['matter.about', 'anmäl förhinder för Lars den 10 december', 'rsvp.decline'],
  ['matter.about', 'Lars ringde, han är sjuk', 'rsvp.decline'],
  ['matter.about', 'Sofia har hört att Karim är sjuk', 'rsvp.decline'],
  ['matter.about', 'Lars hörde att Sofia är sjuk', 'rsvp.decline'],
  ['matter.about', 'Sofia undrar om Karim kommer', 'attendance.coming'],
  ['recusal.past', 'varför avgjordes inte hyran i oktober', 'decision.find'],
  ['decision.list', 'varför togs inget beslut om lokalen i oktober', 'decision.find'],
])('%s: "%s" is %s', (taken, text, intent) => {
  expect(byPlainWords(taken, understand(text, vocabulary, TODAY), said)).toBe(intent);
});
