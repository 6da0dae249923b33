import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { INTENTS, type Intent } from '../../src/conversation/understand/intents.ts';

/** Ways of saying, for training alone: `[a|b]` is a choice, `{t}` a slot. Never measured. */
export interface Template {
  readonly intent: Intent;
  readonly pattern: string;
}

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  d: [
    'på torsdag',
    '11 december',
    'den 11 december',
    'den 11:e',
    '11/12',
    '261211',
    'i morgon',
    'nästa vecka',
  ],
  dp: ['i oktober', '23 oktober', 'den 23 oktober', '261023', 'i mars', 'förra månaden'],
  mp: [
    'förra mötet',
    'senaste mötet',
    'sista mötet',
    'mötet i oktober',
    'mötet 23 oktober',
    'senaste sammanträdet',
    'föregående möte',
    'oktobermötet',
    'sammanträdet den 23 oktober',
    'förra sammanträdet',
  ],
  mf: [
    'nästa möte',
    'mötet på torsdag',
    'mötet 11 december',
    'decembermötet',
    'sammanträdet',
    'kommande möte',
    'nästa sammanträde',
    'mötet den 11:e',
    'mötet',
    'torsdagens möte',
    'styrelsemötet',
  ],
  see: [
    'visa',
    'kan du visa',
    'jag vill se',
    'får jag se',
    'ge mig',
    'kan jag få',
    'skicka',
    'kan du skicka',
    'jag behöver',
    'plocka fram',
    'ta fram',
    'hämta',
    'var hittar jag',
    'var finns',
    'har du',
    'jag letar efter',
    'öppna',
  ],
  ask: [
    '',
    '',
    '',
    'vet du',
    'kan du säga',
    'jag undrar',
    'säg mig',
    'du',
    'snabb fråga,',
    'hej,',
    'jag vill veta',
  ],
  y: ['2027', 'nästa år', 'för 2027', '2026'],
  n: ['3', '4', '5', '6', '7', '8', '9', '12'],
  s: ['12', '41', '76', '87', '88', '90', '131'],
  p: [
    'Lars Ek',
    'Karim Nasser',
    'Karim',
    'Lars',
    'Ingrid Sjöstrand',
    'Eva Lind',
    'Sofia Berg',
    'Tore',
    'Granat',
  ],
  o: ['Försäkringskassan', 'Granviks kommun', 'fk', 'Arbetsförmedlingen', 'Älvåsa', 'Region Nordmark', 'af'],
  t: [
    'lovskolan',
    'Fyren',
    'Stegvis',
    'lotsen',
    'kompassen',
    'hyran',
    'samspelet',
    'grön rehab',
    'lokalerna',
    'datorn',
    'utvärderingen',
    'trampolinen',
  ],
};

export function readTemplates(): Template[] {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const source = readdirSync(folder)
    .filter((name) => name.endsWith('.tpl'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  const templates: Template[] = [];
  let intent: Intent | undefined;
  for (const line of source.split('\n')) {
    if (line.startsWith('# ')) {
      intent = INTENTS.find((one) => one === line.slice(2).trim());
      if (!intent) throw new Error(`unknown intent: ${line}`);
    } else if (line.trim() !== '') {
      if (!intent) throw new Error(`no intent before: ${line}`);
      templates.push({ intent, pattern: line });
    }
  }
  return templates;
}

/** One way of saying it, chosen by `random`. */
export function spoken(pattern: string, random: () => number): string {
  const pick = (options: readonly string[]) => options[Math.floor(random() * options.length)] ?? '';
  return pattern
    .replace(/\[([^\]]*)\]/g, (_, options: string) => pick(options.split('|')))
    .replace(/\{(\w+)\}/g, (_, slot: string) => pick(SLOTS[slot] ?? ['']))
    .replace(/\s+/g, ' ')
    .replace(/ ([,?:])/g, '$1')
    .trim();
}
