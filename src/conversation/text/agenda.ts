import { dateInWords, dayInWords, type LocalDate, unreachable } from '../../kernel/index.ts';
import { OWN_ITEM } from '../../meeting/index.ts';
import type { Matter } from '../answer/matters/matter.ts';
import { deliveryIn, underlagIn } from '../answer/matters/underlag.ts';
import type { AgendaAnswer, Sought } from '../answer/meetings/agenda.ts';
import type { Paper } from '../answer/meetings/papers-in.ts';
import { chosenItems, itemLine } from './chosen-items.ts';
import { mentioned } from './dates-mentioned.ts';
import { clauses, openMatter } from './matter-parts.ts';
import { dayAndHours, meetingSource } from './meeting-named.ts';
import { cancelledLines } from './meetings.ts';
import {
  areMany,
  ask,
  capital,
  kronor,
  listed,
  openButton,
  rowsOf,
  type Said,
  type SaidButton,
  shortName,
  someOf,
} from './said.ts';
import { bilaga, matterSource } from './sources.ts';

/** What is told of an agenda, its items and its bilagor. */
export function sayAgenda(answer: AgendaAnswer, today: LocalDate): Said {
  switch (answer.kind) {
    case 'agenda':
      return agenda(answer, today);
    case 'chosen-items':
      return chosenItems(answer, today);
    case 'no-agenda':
      return {
        fact: answer.meeting?.ownItemsOnly
          ? OWN_ITEM.none(answer.meeting.date, today)
          : answer.meeting
            ? `Dagordningen till ${dayInWords(answer.meeting.date, today)} har inte kommit.`
            : answer.mention
              ? `Jag hittar inget möte ${mentioned(answer.mention, today)} i ${shortName(answer.board)}.`
              : `Inget möte finns inlagt för ${shortName(answer.board)}.`,
        ...(answer.cancelled ? { lines: cancelledLines(answer.cancelled, today) } : {}),
        ...(answer.prepares
          ? { lines: ['Lägg till det första ärendet, så läggs de stående punkterna in.'] }
          : {}),
        buttons: [
          ...(answer.prepares && answer.meeting
            ? [
                act('Lägg till ärende', 'meeting.item-add-form', answer.meeting.id),
                act('Dagordning', 'meeting.agenda', answer.meeting.id),
              ]
            : []),
          ask('Nästa möte', 'när är nästa möte'),
          ask('Mötesplan', 'mötesplanen'),
        ],
      };
    case 'papers':
      return papers(answer, today);
    case 'applications':
      return applications(answer, today);
    case 'presenter':
      return presenter(answer, today);
    case 'presenters':
      return {
        fact: `Föredragande ${dateInWords(answer.meeting.date, today)}: ${someOf([...new Set(answer.matters.flatMap((one) => (one.presenter ?? '').split(/, | och /u)))])}.`,
        rows: rowsOf(answer.matters.map((one) => `${one.label} ${one.heading}: ${one.presenter}`)),
        source: meetingSource(answer.meeting, answer.board, today),
      };
    case 'own-presentations':
      return ownPresentations(answer, today);
    case 'presenter-unknown':
      return {
        fact: 'Det framgår inte vem som föredrar.',
        lines: answer.matter ? [`${answer.matter.label} ${answer.matter.heading}.`] : [],
        ...(answer.matter ? { source: matterSource(answer.matter, answer.board, today) } : {}),
        buttons: answer.matter ? [openMatter(answer.matter)] : [ask('Dagordning', 'dagordningen')],
      };
    default:
      return unreachable(answer);
  }
}

function agenda(answer: Extract<AgendaAnswer, { kind: 'agenda' }>, today: LocalDate): Said {
  const { meeting, matters } = answer;
  const isOwn = meeting.ownItemsOnly && matters.every(({ kind }) => kind === 'item');
  return {
    context: `${capital(dayAndHours(meeting, today))}${meeting.place ? `, ${meeting.place}` : ''}`,
    fact: isOwn
      ? OWN_ITEM.yours(matters.length, meeting.date, today)
      : `${answer.unasked ? 'Ingen dagordning för något kommande möte har kommit. ' : ''}Dagordning ${dateInWords(meeting.date, today)}: ${matters.length === 1 ? '1 ärende' : `${matters.length} ärenden`}.`,
    rows: rowsOf(
      matters.map((one) => itemLine(one, one.kind === 'item' && answer.internal.includes(one.number))),
    ),
    source: meetingSource(meeting, answer.board, today),
    buttons: [
      ...(answer.asker.prepares ? [act('Ändra dagordningen', 'meeting.agenda', meeting.id)] : []),
      ...(answer.asker.posts ? [act('Posta i kanalen …', 'meeting.post-preview', meeting.id)] : []),
      ask('Bilagor', `vilka bilagor finns ${meeting.date}`),
      ask('Tid och plats', `tid och plats ${meeting.date}`),
      ...openButton('Öppna handlingarna', meeting.documentId),
      ask('Ansökningar', `vilka ansökningar ${meeting.date}`),
    ],
  };
}

/** Those of the items that were asked for, or that there are none. */
function act(title: string, verb: string, meetingId: string): SaidButton {
  return { kind: 'act', title, verb, data: { meetingId } };
}

function paperLine(paper: Paper): string {
  const name = bilaga(paper.number);
  const title = paper.title && paper.title !== name ? `: ${paper.title}` : '';
  const at = paper.matters.map(
    (one) => `${one.kind === 'item' ? 'punkt ' : '§ '}${one.number} ${one.heading}`,
  );
  return `${name}${title}${at.length > 0 ? ` (${listed(at)})` : ''}`;
}

function papers(answer: Extract<AgendaAnswer, { kind: 'papers' }>, today: LocalDate): Said {
  const { meeting, matter } = answer;
  const to = matter ? `${matter.label}, ${matter.heading}` : `mötet ${dateInWords(meeting.date, today)}`;
  const underlag = answer.papers.length === 0 && matter ? underlagIn(matter.body) : [];
  if (matter && underlag.length > 0) {
    return {
      fact: `Underlag till ${to}:`,
      rows: rowsOf(underlag),
      source: matterSource(matter, answer.board, today),
      buttons: [...openButton('Öppna protokollet', matter.documentId)],
    };
  }
  const delivered = answer.papers.length === 0 && matter ? deliveryIn(matter.body) : null;
  if (matter && delivered !== null) {
    return {
      fact: `${matter.label}, ${matter.heading}: ${delivered}`,
      source: matterSource(matter, answer.board, today),
      buttons: [openMatter(matter)],
    };
  }
  if (answer.papers.length === 0) {
    return {
      fact: answer.only
        ? `Jag hittar ingen bilaga ${answer.only} till ${to}.`
        : meeting.ownItemsOnly
          ? OWN_ITEM.noPapers
          : `Inga bilagor är angivna till ${to}.`,
      source: meetingSource(meeting, answer.board, today),
      buttons: [ask('Dagordning', `dagordningen ${meeting.date}`)],
    };
  }
  const count = answer.papers.length === 1 ? '1 bilaga' : `${answer.papers.length} bilagor`;
  return {
    fact: `${count} till ${to}.`,
    rows: rowsOf(answer.papers.map(paperLine)),
    source: meetingSource(meeting, answer.board, today),
    buttons: [
      ...(answer.papers.some((one) => one.kept) ? [act('Öppna bilagor', 'meeting.papers', meeting.id)] : []),
      ...(answer.papers.length === 1 && answer.papers[0]?.documentId
        ? openButton('Öppna bilagan', answer.papers[0].documentId)
        : openButton('Öppna handlingarna', meeting.documentId)),
      ask('Dagordning', `dagordningen ${meeting.date}`),
    ],
  };
}

function applications(answer: Extract<AgendaAnswer, { kind: 'applications' }>, today: LocalDate): Said {
  const { meeting, matters } = answer;
  if (matters.length === 0 && answer.papers.length === 0) {
    return {
      fact: meeting.ownItemsOnly
        ? OWN_ITEM.noApplication
        : `Inga ansökningar är angivna till mötet ${dateInWords(meeting.date, today)}.`,
      source: meetingSource(meeting, answer.board, today),
      buttons: [ask('Dagordning', `dagordningen ${meeting.date}`)],
    };
  }
  const told = (matter: Matter) =>
    `${matter.label} ${matter.heading}${matter.amounts.length > 0 ? `, ${listed(matter.amounts.map(kronor))}` : ''}${
      matter.clauses.length > 0 ? `: ${clauses(matter)}` : ''
    }`;
  const when = dateInWords(meeting.date, today);
  const all = sumOf(answer.sought);
  const named =
    someOf(matters.map((one) => `${one.heading}`)) ||
    someOf(answer.papers.map((one) => one.title ?? one.number));
  return {
    fact:
      answer.summed && all !== null
        ? `${kronor(all)} söks sammanlagt till mötet ${when}.`
        : `Ansökningar till mötet ${when}: ${named}.`,
    ...soughtIn(answer.sought, [...matters.map(told), ...answer.papers.map(paperLine)]),
    source: meetingSource(meeting, answer.board, today),
    buttons: matters.slice(0, 3).map(openMatter),
  };
}

/** The sum of what is applied for, where each that applies tells of one sum alone. */
function sumOf(sought: readonly Sought[]): number | null {
  const single = sought.length > 1 && sought.every(({ kronor: sums }) => sums.length === 1);
  return single ? sought.reduce((sum, { kronor: [own = 0] }) => sum + own, 0) : null;
}

/** The sum with its working, and below it what each applies for, and where that stands. */
function soughtIn(sought: readonly Sought[], told: readonly string[]): Pick<Said, 'lines' | 'rows'> {
  const all = sumOf(sought);
  const sums = sought.flatMap(({ kronor: each }) => each.map(kronor));
  const working = areMany(sums) ? `summan av ${sums.length} belopp` : sums.join(' + ');
  return {
    lines: all === null ? [] : [`Sökt: ${working} = ${kronor(all)}. Summan är min.`],
    rows: rowsOf([...sought.map(({ text }) => text.replace(/^[-–*•]\s+/u, '')), ...told]),
  };
}

function ownPresentations(
  { meeting, matters, board }: Extract<AgendaAnswer, { kind: 'own-presentations' }>,
  today: LocalDate,
): Said {
  const when = dateInWords(meeting.date, today);
  const source = meetingSource(meeting, board, today);
  const named = ({ matter, at }: (typeof matters)[number]) =>
    `${matter.label.toLocaleLowerCase('sv')} (${matter.heading}${at ? `, kl. ${at.replace(':', '.')}` : ''})`;
  if (matters.length === 0) {
    return {
      fact: `Du står inte som föredragande på dagordningen ${when}.`,
      source,
      buttons: [ask('Dagordning', `dagordningen ${meeting.date}`)],
    };
  }
  return {
    fact: `På mötet ${when} föredrar du ${areMany(matters) ? `${matters.length} ärenden` : listed(matters.map(named))}.`,
    rows: areMany(matters) ? rowsOf(matters.map((one) => capital(named(one)))) : [],
    source,
    buttons: matters.slice(0, 3).map(({ matter }) => openMatter(matter)),
  };
}

function presenter(answer: Extract<AgendaAnswer, { kind: 'presenter' }>, today: LocalDate): Said {
  const { matter, sentence } = answer;
  return {
    fact: matter.presenter
      ? `${matter.presenter} ${matter.kind === 'item' ? 'föredrar' : 'föredrog'} ${matter.label.toLocaleLowerCase('sv')}, ${matter.heading}.`
      : capital(sentence ?? ''),
    lines: matter.presenter && sentence ? [sentence] : [`${matter.label} ${matter.heading}.`],
    source: matterSource(matter, answer.board, today),
    buttons: [openMatter(matter)],
  };
}
