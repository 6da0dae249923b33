import { expect, it } from 'vitest';
import { fieldHeaded, fieldOrder } from './item-fields.ts';

it.each([
  ['gör punkt 9 intern', { of: 'punkt 9', internal: true }],
  ['nej, gör punkt 9 intern igen', { of: 'punkt 9', internal: true }],
  ['oj, dölj punkt 9', { of: 'punkt 9', internal: true }],
  ['alla punkter ska vara interna', { of: 'alla punkter', internal: true }],
  ['byt till Elin som föredragande på punkt 8', { of: 'punkt 8', presenter: 'Elin' }],
  ['skriv in att Elin föredrar punkt 8', { of: 'punkt 8', presenter: 'Elin' }],
  ['gör punkt 9 intern på mötet 10 december', { of: 'punkt 9', internal: true }],
  ['gör punkt 7 intern 18 februari', { of: 'punkt 7', internal: true }],
  ['gör punkt 7 intern i Norrskog torsdag 18 februari', { of: 'punkt 7', internal: true }],
  ['gör punkt 6 synlig 10 juni', { of: 'punkt 6', internal: false }],
  ['gör punkt 6 synlig 10/6', { of: 'punkt 6', internal: false }],
  ['byt föredragande på punkt 8 till Elin Berg i Norrskog', { of: 'punkt 8', presenter: 'Elin Berg' }],
  ['kan du göra internkontrollen intern?', { of: 'internkontrollen', internal: true }],
  ['dölj punkt 9 i kanalen', { of: 'punkt 9', internal: true }],
  ['punkt 9 ska inte synas i kanalen', { of: 'punkt 9', internal: true }],
  ['punkt 9a ska bara visas för styrelsen', { of: 'punkt 9a', internal: true }],
  ['visa inte punkt 9 i kanalen', { of: 'punkt 9', internal: true }],
  ['punkt 9 är konfidentiell', { of: 'punkt 9', internal: true }],
  ['punkt 9 omfattas av OSL 21 kap.', { of: 'punkt 9', internal: true }],
  ['punkt 9 ska omfattas av sekretess', { of: 'punkt 9', internal: true }],
  ['punkt 9 den 11 februari är sekretess', { of: 'punkt 9', internal: true }],
  ['punkt 9 hemlig', { of: 'punkt 9', internal: true }],
  ['punkt 9 internt tack', { of: 'punkt 9', internal: true }],
  ['sekretess på punkt 9', { of: 'punkt 9', internal: true }],
  ['punkt 9 ej i kanalen', { of: 'punkt 9', internal: true }],
  ['ta bort hyran från kanalen', { of: 'hyran', internal: true }],
  ['kan du plocka bort punkt 9 ur kanalen?', { of: 'punkt 9', internal: true }],
  ['sekretessbelägg punkt 9', { of: 'punkt 9', internal: true }],
  ['hemligstämpla hyran', { of: 'hyran', internal: true }],
  ['gör alla ärenden hemliga', { of: 'alla ärenden', internal: true }],
  ['gör samtliga punkter synliga i kanalen', { of: 'samtliga punkter', internal: false }],
  ['gör punkt 9 synlig för alla igen', { of: 'punkt 9', internal: false }],
  ['gör punkt 9 inte intern', { of: 'punkt 9', internal: false }],
  ['visa punkt 9 i kanalen igen', { of: 'punkt 9', internal: false }],
  ['byt föredragande på punkt 8 till Elin', { of: 'punkt 8', presenter: 'Elin' }],
  ['ändra föredraganden för punkt 8 från Maja till Elin Berg', { of: 'punkt 8', presenter: 'Elin Berg' }],
  ['ändra föredragande på punkt 6 till Ylva, hon kan bara 10 december', { of: 'punkt 6', presenter: 'Ylva' }],
  ['lägg till punkt 7: föredragande Ylva', { of: 'punkt 7', presenter: 'Ylva' }],
  ['punkt 7: föredragande Ylva Marklund', { of: 'punkt 7', presenter: 'Ylva Marklund' }],
  ['sätt Elin Berg som föredragande på hyran', { of: 'hyran', presenter: 'Elin Berg' }],
  ['Elin Berg ska föredra punkt 8', { of: 'punkt 8', presenter: 'Elin Berg' }],
  ['lägg till på punkt 8: föredragande Elin', { of: 'punkt 8', presenter: 'Elin' }],
  ['låt elin föredra punkt 8', { of: 'punkt 8', presenter: 'elin' }],
  ['föredragande på punkt 8 ska vara Elin', { of: 'punkt 8', presenter: 'Elin' }],
  ['ta bort föredraganden på punkt 8', { of: 'punkt 8', presenter: '' }],
  ['byt föredragande på punkt 8', { of: 'punkt 8', presenter: null }],
])('%s: orders something of an item’s fields', (text, order) => {
  expect(fieldOrder(text)).toEqual(order);
});

it.each([
  'visa punkt 9',
  'är punkt 9 intern?',
  'punkt 9 är hemlig?',
  'vad är hemligt på punkt 9',
  'vem är föredragande på punkt 8?',
  'vem ska föredra punkt 8',
  'vilka föredrar punkt 8?',
  'gör protokollet internt',
  'dölj förslaget på punkt 9',
  'lägg till en punkt om hyran, föredragande Elin Berg',
  'byt plats på punkt 8 och 9',
])('%s: orders nothing of them', (text) => {
  expect(fieldOrder(text)).toBeNull();
});

it.each([
  ['mimmi föredrar språngbrädan', 'mimmi', 'språngbrädan'],
  ['Eva Lind ska presentera budgeten', 'Eva Lind', 'budgeten'],
  ['karin drar lokalfrågan', 'karin', 'lokalfrågan'],
  ['lokalfrågan ska karin dra', 'karin', 'lokalfrågan'],
  ['ny hyra för Granen ska Eva Lind presentera', 'Eva Lind', 'ny hyra för Granen'],
])('%s: who presents an item that is named by its heading', (text, presenter, of) => {
  expect(fieldHeaded(text)).toEqual({ of, presenter });
});

it.each([
  'vem föredrar budgeten',
  'föredrar Eva budgeten?',
  'jag drar tillbaka det',
  'Eva drar tillbaka hyran',
  'Eva föredrar inte hyran',
  'hyran ska vi dra',
  'då ska Eva dra',
])('%s: nobody is said to present', (text) => {
  expect(fieldHeaded(text)).toBeNull();
});

it('what is told after the name of who presents is no other name', () => {
  expect(fieldOrder('byt föredragande på punkt 6 till Åsa, blev fel')).toMatchObject({ presenter: 'Åsa' });
  expect(fieldOrder('byt föredragande på punkt 6 till Åsa, hon kan frågan')).toMatchObject({
    presenter: 'Åsa',
  });
});

it.each([
  ['susanne kan dra budgeten tror jag', { of: 'budgeten', presenter: 'susanne' }],
  ['Elin kan väl föredra hyran', { of: 'hyran', presenter: 'Elin' }],
  ['Elin kan dra hyran?', null],
  ['skriv in att Elin drar hyran', { of: 'hyran', presenter: 'Elin' }],
  ['brandskyddet ska inte synas', { of: 'brandskyddet', internal: true }],
  ['brandskyddet ska vara hemligt', { of: 'brandskyddet', internal: true }],
  ['hyran ska vara öppen', { of: 'hyran', internal: false }],
  ['hyran ska synas i kanalen', { of: 'hyran', internal: false }],
  ['den ska inte synas', null],
  ['ska hyran vara öppen?', null],
  ['mötet ska vara öppet', null],
])('"%s" is of an item by its heading: %j', (text, order) => expect(fieldHeaded(text)).toEqual(order));

it.each([
  ['hyran ej i kanal', true],
  ['hyran inte i kanalen', true],
  ['hyran är sekretess, fixa', true],
  ['hyran är hemlig', true],
  ['hyran omfattas av sekretess', true],
  ['sekretess på hyran', true],
  ['hyran hemlig', true],
  ['hyran får synas', false],
  ['hyran får visas igen', false],
  ['hyran är inte hemlig längre', false],
])('%s: who sees an item that is named', (text, internal) => {
  expect(fieldHeaded(text)).toEqual({ of: 'hyran', internal });
});

it.each([
  'är hyran hemlig',
  'hyran är sekretess?',
  'protokollet är hemligt',
  'vad är hemligt',
  'ta bort dagordningen från kanalen',
])('%s: orders nothing of who sees an item', (text) => {
  expect(fieldHeaded(text) ?? fieldOrder(text)).toBeNull();
});

it.each([
  ['upphandlingen är sekretess', { of: 'upphandlingen', internal: true }],
  ['hyran ska inte synas utåt innan avtalet är påskrivet', { of: 'hyran', internal: true }],
  ['hyran får inte läcka', { of: 'hyran', internal: true }],
  ['hyran ska ej ligga i kanalen', { of: 'hyran', internal: true }],
  ['handlingen är sekretess', null],
])('%s: told of an item by its name', (text, order) => {
  expect(fieldHeaded(text)).toEqual(order);
});

it.each([
  'föredragande på punkt 8 blir Ylva istället',
  'Ylva är föredragande på punkt 8 i stället för Maja',
  'Ylva tar punkt 8 istället för mig',
  'punkt 8 ska föredras av Ylva i stället för Maja Holm',
  'punkt 8 föredras av Ylva och inte Maja',
  'på punkt 8 är det Ylva som föredrar',
  'byt föredragande på punkt 8 till Ylva istället för Maja',
])('%s: who it was is no part of who shall present it', (text) => {
  expect(fieldOrder(text) ?? fieldHeaded(text)).toEqual({ of: 'punkt 8', presenter: 'Ylva' });
});
