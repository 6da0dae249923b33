import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import { agendaItem, DAY, imported, planned } from '../../../../test/support/meetings.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import { perhapsInternal } from './perhaps-internal.ts';

const { given } = deciderSpecification(meetingDecider);
const SECRET = agendaItem('6', 'Personalfråga rörande Bo Berg', {
  internal: true,
  proposals: ['att godkänna överenskommelsen'],
});
const BUDGET = agendaItem('7', 'Budget 2027', { proposals: ['att fastställa budgeten'] });
const HIRE = agendaItem('6', 'Hyra av magasin', { proposals: ['att godkänna avtalet'] });
const again = (number: string, heading: string, ...proposals: string[]) =>
  agendaItem(number, heading, { proposals });

/** Which items of a kallelse are hidden, where the agenda has the secret one and the budget. */
const hidden = (...agenda: ReturnType<typeof again>[]) =>
  perhapsInternal({ items: [SECRET, BUDGET], withdrawn: [], called: null }, agenda);

describe('domain page 6: what is internal is not shown in the channel because a file words it anew', () => {
  it.each([
    [
      'two of its words, whatever is proposed',
      again('7', 'Personalärende Bo Berg', 'att avsluta anställningen'),
    ],
    ['the genitive of a name', again('9', 'Om Bo Bergs lön')],
    ['one of its words, and the same is proposed', again('7', 'Ärende Berg', ...SECRET.proposals)],
    ['the same förslag, which no other has', again('7', 'Avslut', ...SECRET.proposals)],
    ['two words that begin as its do', again('7', 'Personalfrågan om Bergs')],
  ])('the new item that has %s is internal, and the harmless one under its number is not', (_, item) => {
    expect(hidden(HIRE, item, BUDGET)).toEqual([item.number]);
  });

  it('every new item is where none of them tells of it, and none that was there before', () => {
    expect(hidden(HIRE, again('7', 'Anställning'), { ...BUDGET, number: '8' })).toEqual(['6', '7']);
    // What binds words together, or stands in other headings too, is no likeness.
    expect(hidden(HIRE, again('7', 'Lokaler rörande Bo'), { ...BUDGET, number: '8' })).toEqual(['6', '7']);
    const other = agendaItem('5', 'Avtal med Bo Berg');
    const items = [other, SECRET, BUDGET];
    const agenda = [other, HIRE, again('7', 'Avslut'), again('8', 'Tack till Bo Berg')];
    expect(perhapsInternal({ items, withdrawn: [], called: null }, agenda)).toEqual(['6', '7', '8']);
  });

  it('none is where it stands under its heading, or a number of words more', () => {
    expect(hidden(HIRE, { ...SECRET, number: '7', internal: false })).toEqual([]);
    expect(hidden(HIRE, again('7', 'Personalfråga rörande Bo Berg, avslut'))).toEqual([]);
  });

  it('nor does one that was taken off come back in the open under other words', () => {
    const withdrawn = [{ item: SECRET, after: null, reason: '' }];
    const agenda = [HIRE, again('7', 'Personalärende Bo Berg'), BUDGET];
    expect(perhapsInternal({ items: [BUDGET], withdrawn, called: null }, agenda)).toEqual(['7']);
    const proposed = [HIRE, again('7', 'Avslut', ...SECRET.proposals), BUDGET];
    expect(perhapsInternal({ items: [BUDGET], withdrawn, called: null }, proposed)).toEqual(['7']);
    // A förslag that others have too says nothing.
    const asOthers = { ...BUDGET, proposals: SECRET.proposals };
    expect(
      perhapsInternal({ items: [asOthers], withdrawn, called: null }, [...proposed.slice(0, 2), asOthers]),
    ).toEqual([]);
  });

  it.each(['Rut Sands ärende', 'Ärendet Sand', 'Sand, avslut', 'Anställning av Rut Sand'])(
    'nor with the name of whom it was about: %s',
    (heading) => {
      const secret = { ...SECRET, number: '6', heading: 'Anmälan mot handläggaren Rut Sand' };
      const book = { items: [BUDGET], withdrawn: [{ item: secret, after: null, reason: '' }], called: null };
      expect(perhapsInternal(book, [BUDGET, HIRE, again('10', heading, 'att avsluta')])).toEqual(['10']);
      expect(perhapsInternal(book, [BUDGET, again('10', 'Rutnät för sandning', 'att avsluta')])).toEqual([]);
    },
  );

  it.each([
    'Lindqvists uppsägning',
    'Karins framtid',
    'Karin L:s anställning',
    'Avskedandet av K L',
    'Eks brev',
    'Ek mot förbundet',
  ])('nor with any one word that only it had: %s', (heading) => {
    const gone = ['Avskedande av Karin Lindqvist', 'Klagomål från Bo Ek'].map((one) => ({
      item: { ...SECRET, heading: one },
      ...{ after: null, reason: '' },
    }));
    const read = (...agenda: ReturnType<typeof again>[]) =>
      perhapsInternal({ items: [BUDGET], withdrawn: gone, called: null }, agenda);
    expect(read(BUDGET, again('9', heading, 'att lägga till handlingarna'))).toEqual(['9']);
    // Nor with a förslag that is written out further, or that names whom it was about.
    expect(read(BUDGET, again('9', 'Uppsägning', `${SECRET.proposals[0]} med vederlag`))).toEqual(['9']);
    expect(read(BUDGET, again('9', 'Uppsägning', 'att säga upp Karin Lindqvist'))).toEqual(['9']);
    expect(read(BUDGET, again('9', 'Lokaler', 'att godkänna avtalet'))).toEqual([]);
    expect(read(BUDGET, again('9', 'Budgetens uppföljning från kansliet', 'att godkänna'))).toEqual([]);
  });

  it('is recorded with the kallelse, and holds until the kansli says otherwise', () => {
    const { type: _, ...first } = imported([SECRET, BUDGET]);
    const corrected = [HIRE, again('7', 'Personalärende Bo Berg'), { ...BUDGET, number: '8' }];
    const { type: __, ...second } = imported(corrected);
    const document = { ...second.document, readingSha256: 'r2' };
    const events: MeetingEvent[] = [planned(DAY), { type: 'NoticeImported', ...first }];
    const read = given(...events).when({ type: 'ImportNotice', ...second, document });
    expect(read.decision).toMatchObject({ events: [{ type: 'NoticeImported', hides: ['7'] }] });
    expect(read.state()).toMatchObject({
      agenda: { items: [{ internal: false }, { number: '7', internal: true }, { internal: false }] },
    });
  });

  it('unless somebody chooses to show it, as with one that was internal under its own heading', () => {
    const { type: _, ...first } = imported([SECRET, BUDGET]);
    const { type: __, ...second } = imported([{ ...SECRET, internal: false }, BUDGET]);
    const document = { ...second.document, readingSha256: 'r2' };
    const read = (agenda: typeof second.agenda, shows: readonly number[]) =>
      given(planned(DAY), { type: 'NoticeImported', ...first })
        .when({ type: 'ImportNotice', ...second, agenda, document, shows })
        .state();
    const items = (...internal: boolean[]) => ({
      agenda: { items: internal.map((one) => expect.objectContaining({ internal: one })) },
    });
    expect(read(second.agenda, [])).toMatchObject(items(true, false));
    expect(read(second.agenda, [0])).toMatchObject(items(false, false));
    const anew = [HIRE, again('7', 'Personalärende Bo Berg'), { ...BUDGET, number: '8' }];
    expect(read(anew, [])).toMatchObject(items(false, true, false));
    expect(read(anew, [1])).toMatchObject(items(false, false, false));
  });
});
