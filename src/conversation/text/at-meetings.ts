import { unreachable } from '../../kernel/index.ts';
import type { RuleAnswer } from '../answer/rules.ts';
import type { AtMeetings } from '../understand/meetings/at-meetings-asked.ts';
import { ask, counted, type Said, shortName } from './said.ts';

const asksOffice = ask('Kansliet', 'vilka jobbar på kansliet');

type AtMeetingsAnswer = Extract<RuleAnswer, { kind: 'at-meetings' }>;

/** What may be done at a meeting, and by whom; where there is no rule of it, that there is none, and who knows. */
export function atMeetings(answer: AtMeetingsAnswer): Said {
  const { asked, chair, board } = answer;
  const leads = chair === null ? 'Den som leder mötet' : `${chair}, som är ordförande,`;
  switch (asked) {
    case 'public':
      return {
        fact: 'Mötet där budgeten fastställs är offentligt: då får vem som helst komma och lyssna.',
        lines: [
          'Om andra möten säger finsamlagen inget, och det framgår inte av styrelsens regler.',
          `${leads} eller kansliet svarar på vad som gäller ett visst möte.`,
        ],
        source: 'FinsamL 19 §',
        buttons: [asksOffice, ask('Nästa möte', 'när är nästa möte')],
      };
    case 'recording':
      return {
        fact: `Det framgår inte om mötena får spelas in eller filmas i ${shortName(board)}.`,
        lines: [
          'Varken finsamlagen eller styrelsens regler säger något om det.',
          `${leads} svarar på om det går bra. Fråga före mötet.`,
        ],
        buttons: [asksOffice, ask('Nästa möte', 'när är nästa möte')],
      };
    case 'raising':
      return {
        fact: 'Varje ledamot får väcka ärenden, och en ersättare när hon eller han tjänstgör.',
        lines: [
          'En revisor får det i ärenden om granskningen. Andra ber en ledamot eller kansliet ta upp saken.',
          'Kansliet sätter samman dagordningen. Skriv till exempel ”jag vill ta upp arbetskläder”.',
        ],
        source: 'KL 4 kap. 20–21 §§, genom FinsamL 19 §',
        buttons: [ask('Nästa möte', 'när är nästa möte'), asksOffice],
      };
    default:
      return ofItsCourse(asked, answer, leads);
  }
}

const asksNext = ask('Nästa möte', 'när är nästa möte');

/** Of the agenda, the kallelse and the papers, and of what happens at the meeting itself. */
function ofItsCourse(
  asked: Exclude<AtMeetings, 'public' | 'recording' | 'raising'>,
  { board, materialStopDays }: AtMeetingsAnswer,
  leads: string,
): Said {
  switch (asked) {
    case 'off-agenda':
      return {
        fact: `Om ärenden som inte står på dagordningen har jag ingen regel för ${shortName(board)}.`,
        lines: [
          'Varje ledamot får väcka ärenden, och styrelsen fastställer dagordningen när mötet börjar.',
          `${leads} eller kansliet svarar på om något kan tas upp. Skriv till exempel ”jag vill ta upp arbetskläder”, så får kansliet det.`,
        ],
        source: 'KL 4 kap. 20 §, genom FinsamL 19 §',
        buttons: [ask('Dagordning', 'dagordningen'), asksOffice],
      };
    case 'agenda-by':
      return {
        fact: 'Kansliet sätter samman dagordningen, och styrelsen fastställer den när mötet börjar.',
        lines: ['Varje ledamot får väcka ärenden, och en ersättare när hon eller han tjänstgör.'],
        source: 'KL 4 kap. 20 §, genom FinsamL 19 §',
        buttons: [ask('Dagordning', 'dagordningen'), asksOffice],
      };
    case 'notice-readers':
      return {
        fact: 'Ledamöter, ersättare, revisorer och kansliet får läsa hela kallelsen, adjungerade sina egna ärenden.',
        lines: [
          'En kallelse med bilagor brukar räknas som allmän handling när den har skickats. Kansliet avgör det, och om något omfattas av sekretess.',
        ],
        source: 'TF 2 kap., offentlighets- och sekretesslagen (2009:400)',
        buttons: [ask('Dagordning', 'dagordningen'), asksOffice],
      };
    case 'late-papers':
      return {
        fact: 'Lagen säger inget om hur sent handlingar får skickas.',
        lines: [
          `Styrelsens egen regel är att material ska vara inne ${counted(materialStopDays)} ${materialStopDays === 1 ? 'dag' : 'dagar'} före mötet.`,
          `${leads} svarar på om sena handlingar kan tas med.`,
        ],
        source: `Styrelsens regler, ${shortName(board)}`,
        buttons: [ask('Bilagor', 'vilka bilagor finns'), asksNext],
      };
    case 'break':
      return {
        fact: 'Om paus och ajournering har jag ingen regel.',
        lines: [
          `${leads} leder mötet och svarar på det.`,
          'När mötet återupptas räknas beslutförheten på nytt: fler än hälften av ledamöterna ska vara närvarande.',
        ],
        source: 'KL 6 kap. 27 §, genom FinsamL 19 §',
        buttons: [ask('Beslutförhet', 'vilka är reglerna för beslutförhet')],
      };
    case 'voting':
      return {
        fact: 'Beslut fattas med acklamation, och begär någon votering röstar var och en öppet.',
        lines: [
          'Den som leder mötet frågar först om förslagen, en proposition på vart och ett, och säger vad som beslutats.',
          'Enkel majoritet avgör. Vid lika röstetal har ordföranden utslagsröst.',
          'I val och vid anställning av personal är omröstningen sluten, och vid lika röstetal avgör lotten.',
        ],
        source: 'KL 4 kap. 24–25 §§ och 5 kap. 53–56 §§, genom 6 kap. 33 § och FinsamL 19 §',
        buttons: [ask('Lika röstetal', 'vad händer om det blir lika'), asksNext],
      };
    case 'adjusters':
      return {
        fact: 'Styrelsen utser på mötet den som justerar protokollet tillsammans med ordföranden.',
        lines: [
          'En ersättare som tjänstgör har ledamotens rättigheter.',
          'Om någon annan kan utses har jag ingen regel. Kansliet svarar på det.',
        ],
        buttons: [ask('Justerare', 'vem ska justera'), asksOffice],
      };
    case 'dissenting':
      return {
        fact: 'En reservation anmäls innan sammanträdet avslutas, av den som deltagit i beslutet.',
        lines: ['Säg till den som leder mötet. Reservationen skrivs in i protokollet.'],
        source: 'KL 4 kap. 27 § och 5 kap. 67 §, genom FinsamL 19 §',
        buttons: [ask('Tidigare reservationer', 'vem har reserverat sig'), asksNext],
      };
    case 'both-away':
      return {
        fact: 'Är både ordföranden och vice ordförandena borta väljer styrelsen bland ledamöterna vem som leder mötet, om inte förbundsordningen säger något annat.',
        lines: ['Vice ordföranden leder mötet när ordföranden är borta.'],
        source: 'FinsamL 17 §',
        buttons: [ask('Beslutförhet', 'vilka är reglerna för beslutförhet'), asksOffice],
      };
    default:
      return unreachable(asked);
  }
}
