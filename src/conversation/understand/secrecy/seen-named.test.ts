import { expect, it } from 'vitest';
import { seenNamed } from './seen-named.ts';

it.each([
  ['Brohus ska inte kunna läsas av andra än styrelsen', 'Brohus'],
  ['gör mötesplats Brohus sekretessbelagd', 'mötesplats Brohus'],
  ['den om löner ska inte synas i kanalen', 'löner'],
  ['punkten om löner ska bara styrelsen se', 'löner'],
  ['ta bort Brohus från det som syns i kanalen', 'Brohus'],
  ['Brohus ska inte vara öppen', 'Brohus'],
  ['kan du dölja det om Brohus?', 'Brohus'],
  ['håll Brohus inom styrelsen', 'Brohus'],
  ['Brohus är bara för styrelsen', 'Brohus'],
  ['göm Brohus för alla utom styrelsen', 'Brohus'],
  ['låt inte Brohus synas i kanalen', 'Brohus'],
  ['Brohus ska hållas hemlig tills vidare', 'Brohus'],
  ['sekretessmarkera ärendet om Brohus', 'Brohus'],
  ['ärendet om Brohus får inte spridas', 'Brohus'],
  ['bara styrelsen ska kunna läsa om Brohus', 'Brohus'],
  ['avtalet med Brohus ska inte ut', 'avtalet med Brohus'],
  ['Brohus ska inte komma till allmänhetens kännedom', 'Brohus'],
  ['Brohus får inte hamna i pressen', 'Brohus'],
  ['gör Brohus hemlig på mötet 10 december', 'Brohus'],
  ['plocka undan Brohus från allmän beskådan', 'Brohus'],
  ['ta undan Brohus', 'Brohus'],
  ['göm undan Brohus', 'Brohus'],
  ['lägg undan det om Brohus', 'Brohus'],
  ['Brohus skulle inte ha synts', 'Brohus'],
  ['Brohus borde aldrig ha legat ute', 'Brohus'],
  ['Brohus skulle aldrig ha lagts ut, göm den', 'Brohus'],
  ['Brohus skulle inte ha varit ute, dölj den', 'Brohus'],
  ['Brohus borde inte ligga framme', 'Brohus'],
  ['Brohus hade inte behövt synas', 'Brohus'],
  ['Brohus var inte tänkt att visas', 'Brohus'],
  ['ta ner Brohus från kanalen', 'Brohus'],
  ['jag vill inte att de andra ser Brohus', 'Brohus'],
  ['medlemmarna i kanalen behöver inte känna till Brohus', 'Brohus'],
  ['Brohus skulle vi ha hållit för oss själva', 'Brohus'],
  ['punkt 5 skulle aldrig ha legat ute, göm den', 'punkt 5'],
  ['punkt 5 skulle inte ha synts', 'punkt 5'],
  ['ta undan punkt 5', 'punkt 5'],
  ['ärende 5 borde inte ligga framme', 'ärende 5'],
])('%s: is to be the board’s alone', (text, of) => {
  expect(seenNamed(text)).toMatchObject({ of, internal: true });
});

it.each([
  ['jag råkade visa Brohus för alla, fixa', 'Brohus'],
  ['oj, jag råkade visa ersättningen till Brohus för alla, kan du fixa det?', 'ersättningen till Brohus'],
  ['hjälp! råkade lägga ut avtalet med Brohus i kanalen', 'avtalet med Brohus'],
  ['jag råkade posta Brohus i kanalen', 'Brohus'],
  ['vi råkade lägga Brohus i kanalen', 'Brohus'],
  ['Brohus hamnade i kanalen av misstag', 'Brohus'],
  ['Brohus ligger ute av misstag, åtgärda', 'Brohus'],
  ['av misstag syns Brohus för alla', 'Brohus'],
  ['Brohus syns i kanalen, det var inte meningen', 'Brohus'],
  ['det blev fel, Brohus syns i kanalen', 'Brohus'],
  ['jag glömde göra Brohus intern', 'Brohus'],
  ['missade att kryssa för Brohus', 'Brohus'],
  ['glömde markera ärendet om Brohus som internt', 'Brohus'],
  ['jag råkade visa punkt 5 för alla', 'punkt 5'],
  ['punkt 5 visades av misstag', 'punkt 5'],
])('%s: was shown by mistake, and is to be the board’s alone', (text, of) => {
  expect(seenNamed(text)).toMatchObject({ of, internal: true });
});

it.each([
  'jag glömde visa Brohus i kanalen',
  'jag råkade svara nej på Brohus',
  'jag råkade posta dagordningen i kanalen',
  'är det av misstag som Brohus syns i kanalen?',
  'jag glömde bilagan till Brohus',
])('%s: tells of no item that was shown by mistake', (text) => {
  expect(seenNamed(text)?.internal).not.toBe(true);
});

it.each([
  ['Brohus får visas i kanalen igen', 'Brohus'],
  ['gör Brohus öppen igen', 'Brohus'],
  ['Brohus behöver inte vara hemlig längre', 'Brohus'],
  ['ta bort sekretessen på Brohus', 'Brohus'],
  ['visa Brohus i kanalen', 'Brohus'],
  ['häv sekretessen för Brohus', 'Brohus'],
  ['alla får se Brohus nu', 'Brohus'],
  ['lyft sekretessen på Brohus', 'Brohus'],
  ['den om löner får synas i kanalen', 'löner'],
])('%s: all may see it', (text, of) => {
  expect(seenNamed(text)).toMatchObject({ of, internal: false });
});

it.each([
  'är Brohus hemlig?',
  'jag vill se Brohus',
  'vi vill inte ha Brohus',
  'syns Brohus i kanalen?',
  'får alla se Brohus?',
  'lägg till en punkt om Brohus, hemlig',
  'visa dagordningen i kanalen',
  'protokollet ska inte synas i kanalen',
  'bilaga 2 ska inte synas i kanalen',
  'den ska inte synas i kanalen',
  'vad gäller om sekretess för Brohus',
  'visa Brohus',
  'Karim kan inte komma',
  'flytta Brohus till januari',
  'Brohus',
  'sekretess gäller',
  'Karim är ute och kan inte komma',
  'ta undan 40 000 kr till Brohus',
  'punkt 5 är inte klar',
  'ta bort punkt 5',
])('%s: orders nothing of who sees an item that is named', (text) => {
  expect(seenNamed(text)).toBeNull();
});
