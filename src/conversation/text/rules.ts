import { type LocalDate, unreachable } from '../../kernel/index.ts';
import type { Naming, RuleAnswer } from '../answer/rules.ts';
import { atMeetings } from './at-meetings.ts';
import { noticeRule } from './notice-rule.ts';
import { ask, counted, type Said, shortName } from './said.ts';

/** A rule, with its section. */
export function sayRule(answer: RuleAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'quorum':
      return quorum(answer);
    case 'casting':
      return {
        fact: 'Vid lika röstetal har ordföranden utslagsröst.',
        lines: [
          'Beslut fattas med enkel majoritet. Var och en har en röst och får avstå, men ordföranden ska rösta när det behövs för att ärendet ska kunna avgöras.',
          'I val och vid anställning av personal avgör i stället lotten, och omröstningen är sluten.',
          ...(answer.chair ? [`Ordförande i ${shortName(answer.board)} är ${answer.chair}.`] : []),
        ],
        source: 'KL 4 kap. 24–25 §§ och 5 kap. 53–56 §§, genom 6 kap. 33 § och FinsamL 19 §',
        buttons: [ask('Beslutförhet', 'vilka är reglerna för beslutförhet')],
      };
    case 'term':
      return {
        fact: `${answer.term.term}: ${answer.term.means}`,
        source: answer.term.source === null ? 'Ordförklaring' : `${answer.term.source}, genom FinsamL 19 §`,
        buttons: [ask('Senaste besluten', 'vad beslutades på förra mötet')],
      };
    case 'per-capsulam':
      return perCapsulam(answer);
    case 'recusal':
      return recusal(answer);
    case 'notice':
      return noticeRule(answer, today);
    case 'minutes':
      return minutes(answer.asked);
    case 'remote':
      return remote(answer);
    case 'substitute-rights':
      return {
        fact:
          answer.asked === 'serve'
            ? 'Den som tjänstgör går in på en ledamots plats och har ledamotens rättigheter: att yrka, rösta och reservera sig.'
            : answer.asked === 'vote'
              ? 'Bara den ersättare som tjänstgör för en ledamot får rösta. Är ledamoten med tjänstgör ersättaren inte.'
              : 'Ja, en ersättare som inte tjänstgör får vara med på mötet och yttra sig, men inte delta i besluten.',
        lines: [
          ...(answer.asked === 'serve'
            ? ['Utan att tjänstgöra får en ersättare vara med och yttra sig, men inte delta i besluten.']
            : []),
          ...(answer.isAsked ? ['Frågan om du kan tjänstgöra står kvar: svara på den när du vill.'] : []),
          'Hur långt rätten att yttra sig går bestämmer förbundsordningen eller styrelsen.',
          ...(answer.asked === 'serve'
            ? []
            : ['En ersättare som tjänstgör har ledamotens rättigheter: att yrka, rösta och reservera sig.']),
        ],
        source: 'KL 6 kap. 17 §, genom FinsamL 19 §',
        buttons: [ask('Ersättarna', 'vilka är ersättare'), ask('Nästa möte', 'när är nästa möte')],
      };
    case 'own-vote':
      return {
        fact: answer.votes
          ? 'Ja, du är ledamot och har en röst.'
          : 'Nej, bara ledamöter och ersättare som tjänstgör för dem får rösta.',
        source: 'KL 4 kap. 24–25 §§ och 6 kap. 33 §, genom FinsamL 19 §',
        buttons: [ask('Vad jag får göra', 'hjälp')],
      };
    case 'at-meetings':
      return atMeetings(answer);
    case 'public-access':
      return {
        fact: 'Handlingar hos förbundet är som huvudregel offentliga, men utlämnandet prövas först.',
        lines: [
          'Ett protokoll är allmän handling när det är justerat, utkast är det inte. En kallelse med bilagor brukar räknas som det när den har skickats.',
          'Kansliet prövar om något omfattas av sekretess. Det avgör inte jag.',
          'Den som vill ha en handling vänder sig till kansliet och behöver inte säga vem hon är eller varför.',
        ],
        source: 'TF 2 kap., offentlighets- och sekretesslagen (2009:400)',
        buttons: [ask('Kansliet', 'vilka jobbar på kansliet')],
      };
    default:
      return unreachable(answer);
  }
}

function quorum(answer: Extract<RuleAnswer, { kind: 'quorum' }>): Said {
  const rule = `Fler än hälften av ledamöterna måste vara närvarande: minst ${answer.needed} av ${answer.seats}.`;
  const { proposed } = answer;
  const enough = proposed ? proposed.present * 2 > proposed.of : null;
  const needed = proposed ? Math.floor(proposed.of / 2) + 1 : answer.needed;
  return {
    fact:
      proposed === null
        ? rule
        : enough
          ? `Ja, ${proposed.present} av ${proposed.of} räcker: fler än hälften ska vara närvarande.`
          : `Nej, ${proposed.present} av ${proposed.of} räcker inte: fler än hälften krävs, alltså minst ${needed} av ${proposed.of}.`,
    lines: [
      ...(proposed ? [`${shortName(answer.board)} har ${counted(answer.seats)} platser: ${rule}`] : []),
      'Det räknas för varje ärende: den som är jävig räknas inte, en tjänstgörande ersättare gör det. Vakanta platser räknas med bland platserna.',
      '"Minst hälften" räcker inte, även om det står så i förbundets egna papper.',
    ],
    source: 'KL 6 kap. 27 §, genom FinsamL 19 §',
    buttons: [ask('Lika röstetal', 'vad händer om det blir lika'), ask('Jäv', 'hur funkar jäv')],
  };
}

const MODES = {
  DISABLED: 'tar inte beslut per capsulam',
  CONFIRM_AT_MEETING: 'samlar in ställningstaganden, och beslutet bekräftas vid nästa sammanträde',
  UNANIMOUS: 'kräver att alla svarar och att alla tillstyrker',
  UNANIMOUS_FORM_MAJORITY: 'kräver att alla godtar formen; sedan avgör enkel majoritet',
} as const;

const NOT_FOR = 'Inte för budget, årsredovisning, val och anställning av personal eller jävsfrågor.';

function perCapsulam(answer: Extract<RuleAnswer, { kind: 'per-capsulam' }>): Said {
  const what = 'Per capsulam betyder att styrelsen tar ställning skriftligen, utan sammanträde.';
  return {
    fact: answer.budget
      ? 'Budgeten kan inte beslutas per capsulam: den fastställs vid ett offentligt sammanträde (FinsamL 19 §).'
      : what,
    lines: [
      ...(answer.budget ? [what] : []),
      ...(answer.excluded ? [NOT_FOR] : []),
      'Varken finsamlagen eller kommunallagen reglerar det, så stödet är osäkert. Säkrast är att bekräfta beslutet vid nästa sammanträde.',
      `${shortName(answer.board)} ${MODES[answer.mode]}.`,
      'Den som inte svarar har inte sagt ja, och vem som helst av ledamöterna kan begära sammanträde.',
    ],
    more: answer.excluded ? [] : [NOT_FOR],
    source: 'KL 6 kap. 27 och 35 §§ genom FinsamL 19 §; styrelsens egen regel',
    buttons: [ask('Beslutförhet', 'vilka är reglerna för beslutförhet')],
  };
}

const JAVIG =
  'Jävig är den vars opartiskhet kan ifrågasättas i ett ärende. Du avgör först själv, styrelsen om det är oklart.';

const OFFICE_JAVIG =
  'För dig som arbetar på kansliet gäller förvaltningslagen (FL 16–18 §§), om styrelsen inte har en annan regel. Det här gäller ledamöter och ersättare:';

function recusal(answer: Extract<RuleAnswer, { kind: 'recusal' }>): Said {
  return answer.noneOf === null ? grounds(answer) : noneReported(answer, answer.noneOf.name);
}

const namingLine = ({ label, heading, text }: Naming) => `${label}, ${heading}, nämner dig: ”${text}”`;

/** Where it is asked where somebody is jävig, and she has reported none. @param name null: whoever asks */
function noneReported({ named, board }: Extract<RuleAnswer, { kind: 'recusal' }>, name: string | null): Said {
  return {
    fact:
      name === null
        ? 'Du har inte anmält jäv till något kommande möte.'
        : `${name} har inte anmält jäv till något kommande möte i ${shortName(board)}.`,
    lines: [
      ...named.map(namingLine),
      ...(name === null
        ? [
            'Du avgör först själv om du är jävig, styrelsen om det är oklart.',
            'Skriv till exempel ”jag är jävig på punkt 7”, så anmäler du det här.',
          ]
        : ['Var och en avgör först själv om hon är jävig, styrelsen om det är oklart.']),
    ],
    source: 'KL 6 kap. 28–32 §§, genom FinsamL 19 §',
    buttons: [ask('Hur funkar jäv', 'hur funkar jäv'), ask('Tidigare jäv', 'vem var jävig senast')],
  };
}

function grounds({ named, forOffice }: Extract<RuleAnswer, { kind: 'recusal' }>): Said {
  const [first, ...others] = named;
  return {
    fact: first ? namingLine(first) : JAVIG,
    lines: [
      ...others.map((one) => `${one.label}, ${one.heading}: ”${one.text}”`),
      ...(first ? [JAVIG] : []),
      ...(forOffice ? [OFFICE_JAVIG] : []),
      '1. Du eller någon närstående är part eller kan antas påverkas av beslutet i en inte oväsentlig utsträckning.',
      '2. Du eller någon närstående är eller har varit ställföreträdare eller ombud för en part eller någon annan som påverkas.',
      '3. Ärendet rör tillsyn över kommunal verksamhet som du själv är knuten till.',
      '4. Det finns någon annan särskild omständighet som gör att din opartiskhet kan ifrågasättas.',
      'Den som är jävig säger till, lämnar rummet i ärendet och räknas inte i beslutförheten. Platsens ersättare tillfrågas.',
    ],
    more: [
      'Jäv bortses från när frågan om opartiskhet uppenbart saknar betydelse (29 §).',
      'Boten avgör aldrig om någon är jävig.',
    ],
    source: 'KL 6 kap. 28–32 §§, genom FinsamL 19 §',
    buttons: [
      ...(first ? [ask('Anmäl jäv', `jag är jävig på punkt ${first.number}`)] : []),
      ask('Tidigare jäv', 'vem var jävig senast'),
      ask('Beslutförhet', 'vilka är reglerna för beslutförhet'),
    ],
  };
}

function minutes(asked: 'all' | 'dissent'): Said {
  const dissent =
    'En reservation anmäls innan sammanträdet avslutas, av den som deltagit i beslutet (KL 4 kap. 27 §).';
  return {
    fact: asked === 'dissent' ? dissent : 'Protokollet ska justeras inom 14 dagar från mötet.',
    lines: [
      ...(asked === 'dissent' ? ['Protokollet ska justeras inom 14 dagar från mötet.'] : []),
      'Justeringen ska tillkännages senast andra dagen därefter på anslagstavlan hos varje kommun och region som är medlem.',
      'Anslaget sitter uppe i minst tre veckor. Därefter får besluten laga kraft, om ingen överklagat.',
      ...(asked === 'dissent' ? [] : [dissent]),
    ],
    source: 'KL 5 kap. 69 §, 8 kap. 12 §, 13 kap. 5 §; FinsamL 19 och 28 §§',
    buttons: [ask('Är protokollet justerat?'), ask('Laga kraft', 'när vinner besluten laga kraft')],
  };
}

const DISTANCE = {
  NOT_DECIDED: 'Jag har inget beslut om det från styrelsen.',
  ALLOWED: 'Styrelsen har beslutat att tillåta det.',
  NOT_ALLOWED: 'Styrelsen har beslutat att inte tillåta det.',
} as const;

function remote(answer: Extract<RuleAnswer, { kind: 'remote' }>): Said {
  return {
    fact: 'Du får delta på distans om styrelsen har beslutat om det.',
    lines: [
      DISTANCE[answer.decided],
      'Det ska ske med ljud och bild i realtid och på lika villkor. Den som deltar så räknas som närvarande.',
    ],
    source: 'FinsamL 19 a §',
    buttons: [ask('Nästa möte', 'när är nästa möte')],
  };
}
