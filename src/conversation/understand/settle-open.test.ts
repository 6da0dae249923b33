import { describe, expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../test/wordings/setting.ts';
import type { Instant } from '../../kernel/index.ts';
import { standIn } from './coming/reply/answer-words.ts';
import { readIntent } from './follow-up.ts';
import type { OpenMatter } from './open-matters.ts';
import { byPlainWords } from './plain-words.ts';
import { settleOpen } from './settle-open.ts';
import { understand } from './understand.ts';
import { readMessage } from './words/words.ts';

describe('the stand a message takes', () => {
  it.each([
    ['jag tillstyrker', 'APPROVE'],
    ['ok från mig på datorerna', 'APPROVE'],
    ['kör på', 'APPROVE'],
    ['funkar fint för mig', 'APPROVE'],
    ['inget emot förslaget', 'APPROVE'],
    ['tumme upp från mig', 'APPROVE'],
    ['jag biträder förslaget', 'APPROVE'],
    ['bifalles', 'APPROVE'],
    ['jag går på förslaget', 'APPROVE'],
    ['emot', 'REJECT'],
    ['jag röstar nej', 'REJECT'],
    ['jag tycker inte vi ska köpa den', 'REJECT'],
    ['nej, jag tillstyrker inte', 'REJECT'],
    ['jag lägger ner min röst om skrivaren', 'ABSTAIN'],
    ['röstar blankt', 'ABSTAIN'],
  ])('%s: %s', (text, stand) => {
    expect(standIn(readMessage(text))).toBe(stand);
  });

  it.each([
    'jag tänkte inte rösta nej',
    'jag tillstyrker inte',
    'inte ja än',
    'kanske ja',
    'ja om priset är rimligt',
    'jag vill svara på per capsulam',
  ])('%s: none, the person chooses on the card', (text) => {
    expect(standIn(readMessage(text))).toBeNull();
  });
});

describe('what is open for the person settles what short words are for', () => {
  const computers: OpenMatter = { kind: 'circulation', heading: 'Inköp av två datorer', options: [] };
  const chairs: OpenMatter = { kind: 'circulation', heading: 'Byte av kontorsstolar', options: [] };
  const day: OpenMatter = {
    kind: 'poll',
    heading: 'Vilken dag för besöket?',
    options: ['Torsdag', 'Fredag'],
  };
  const seat: OpenMatter = { kind: 'call', heading: 'Karim Nasser', options: [], item: '7' };
  const answerable: OpenMatter = { kind: 'notice', heading: '', options: [], news: false };
  const read = (text: string, open: readonly OpenMatter[], meets = false) => {
    const understanding = understand(text, vocabulary, TODAY);
    return settleOpen(readIntent(understanding, null).intent, understanding, open, meets);
  };

  it.each([
    ['ok från mig på datorerna', [computers], false, 'circulation.answer'],
    ['peta på dom som inte sagt nåt om datorerna', [computers], false, 'circulation.remind'],
    ['puffa på dom som inte svarat om stolarna', [chairs], false, 'circulation.remind'],
    ['peta på dom som inte svarat på kallelsen', [computers], false, 'meeting.remind'],
    ['skicka påminnelse till dem som inte svarat', [computers], false, 'circulation.remind'],
    ['skicka påminnelse till dem som inte svarat', [computers, answerable], false, 'meeting.remind'],
    ['skicka en påminnelse om mötet', [computers], false, 'meeting.remind'],
    ['fredagen passar mig bäst', [day], false, 'poll.answer'],
    ['jag behövde bara kolla, den 11 går fint', [answerable], true, 'rsvp.accept'],
    ['jag behövde kolla kalendern, norrskog 11 december går fint', [answerable], true, 'rsvp.accept'],
    ['ville bara kolla, den 11 funkar inte', [answerable], true, 'rsvp.decline'],
    ['11/12 funkar fint för mig', [computers, day], true, 'rsvp.accept'],
    ['ja till mötet', [seat], false, 'rsvp.accept'],
    ['ja tack', [seat], false, 'substitute.accept'],
    ['japp, kör', [computers], false, 'circulation.answer'],
    ['jag kommer gärna på torsdag', [computers], false, 'rsvp.accept'],
    ['kan vi inte vänta med datorerna till januarimötet', [computers], false, 'circulation.refer'],
  ] as const)('%s', (text, open, meets, intent) => {
    expect(read(text, open, meets)).toBe(intent);
  });

  it('with a vote open too, words are of the meeting whose day they name, or that she was asked of last', () => {
    const at = (hour: number) => `2026-11-27T0${hour}:00:00.000Z` as Instant;
    const notice: OpenMatter = { kind: 'notice', heading: '', options: [], meetingId: 'm', at: at(9) };
    const lunch: OpenMatter = {
      kind: 'poll',
      heading: 'Ska vi ha lunch?',
      options: ['Ja', 'Nej'],
      at: at(8),
    };
    const late = { ...lunch, at: at(9), heading: 'Ska vi åka buss?' };
    const vote = { ...computers, at: at(8) };
    for (const [text, meets] of [
      ['jag behövde bara kolla, den 11 går fint', true],
      ['min kalender var fel, kommer 11 december', true],
      ['det blir svårt', false],
      ['passar bättre', false],
    ] as const) {
      for (const other of [lunch, vote]) expect(read(text, [notice, other], meets), text).toMatch(/^rsvp/);
    }
    for (const text of ['det blir svårt', 'passar bättre'])
      expect(read(text, [{ ...notice, at: at(7) }, late]) ?? '', text).not.toMatch(/^rsvp/);
    // What speaks of the vote is of that, whenever it was put.
    expect(read('jag tillstyrker datorerna', [notice, vote])).toBe('circulation.answer');
    expect(read('jag avstyrker', [notice, vote])).toBe('circulation.answer');
  });

  it('an “ok” right after a question is of that, and in a talk of something else it is thanks', () => {
    const vote = { ...computers, news: true };
    for (const text of ['ok', 'okej', 'okej då']) {
      expect(read(text, [vote]), text).toBe('circulation.answer');
      expect(read(text, [{ ...day, news: true }]), text).toBe('poll.answer');
      expect(read(text, [{ ...vote, news: false }]), text).not.toBe('circulation.answer');
    }
  });

  it('"godkänner" is of the vote that waits, and of the protokoll where that is named', () => {
    for (const text of ['godkänner', 'jag godkänner', 'godkänns'])
      expect(read(text, [computers]), text).toBe('circulation.answer');
    expect(read('godkänner protokollet', [computers])).toBe('minutes.approve');
    expect(read('jag justerar', [computers])).toBe('minutes.approve');
  });

  const readPlainly = (text: string, open: readonly OpenMatter[]) => {
    const understanding = understand(text, vocabulary, TODAY);
    const { intent } = readIntent(understanding, null);
    const said = { afterMeeting: false, afterMatter: false, afterMinutes: false };
    return settleOpen(byPlainWords(intent, understanding, said) ?? intent, understanding, open, false);
  };

  it.each([
    ['inget av datumen passar mig', 'poll.answer'],
    ['jag kan alla datum utom den 15', 'poll.answer'],
    ['båda dagarna går bra', 'poll.answer'],
    ['ingen av dagarna passar', 'poll.answer'],
    ['båda funkar för mig', 'poll.answer'],
  ] as const)('%s, where days are asked about: %s', (text, intent) => {
    const days: OpenMatter = { ...day, options: ['torsdag 10 december', 'fredag 11 december'] };
    expect(readPlainly(text, [days])).toBe(intent);
    const notice: OpenMatter = { kind: 'notice', heading: 'Möte', options: [] };
    expect(readPlainly(text, [notice])).toMatch(/^rsvp/);
  });

  const call: OpenMatter = { kind: 'call', heading: 'Karim Nasser', options: [], personId: 'karim' };
  const own: OpenMatter = { kind: 'call', heading: 'Sofia Berg', options: [] };
  it.each([
    ['nej tack', [own], 'substitute.decline'],
    ['ja gärna', [own], 'substitute.accept'],
    ['ja', [own], 'substitute.accept'],
    ['jag gör det', [own], 'substitute.accept'],
    ['jag tar det gärna', [own], 'substitute.accept'],
    ['det gör jag', [{ kind: 'notice', heading: '', options: [] }], 'substitute.accept'],
    ['Karim ringde, han kan', [{ ...call, personId: 'Karim Nasser' }], 'substitute.accept'],
    ['Karim har ringt, han kan tyvärr inte', [{ ...call, personId: 'Karim Nasser' }], 'substitute.decline'],
    ['Karim ringde, han kommer', [{ kind: 'for-others', heading: '', options: [] }], 'rsvp.accept'],
  ] as const)('%s, by whoever is asked to serve', (text, open, intent) => {
    expect(read(text, open)).toBe(intent);
  });

  it.each(['nej tack', 'karim nej'])('but with a per capsulam open too, "%s" is left to it', (text) => {
    expect(read(text, [computers, own])).not.toMatch(/^substitute/);
    expect(read('jag gör det', [computers, own])).not.toMatch(/^substitute/);
    expect(read('jag gör det', [call])).not.toMatch(/^substitute/);
    expect(read('jag gör det inte', [own])).not.toBe('substitute.accept');
    expect(read('jag kommer', [own])).toBe('rsvp.accept');
    expect(read('vad sa karim?', [call])).not.toMatch(/^substitute/);
  });

  it('"godkänner" is of the kallelse that waits to be approved, and of nothing else that could be meant', () => {
    const approval: OpenMatter = { kind: 'approval', heading: '', options: [] };
    const notice: OpenMatter = { kind: 'notice', heading: '', options: [] };
    expect(read('godkänner', [approval])).toBe('notice.send');
    expect(read('jag godkänner den', [notice, approval])).toBe('notice.send');
    expect(read('godkänner', [])).not.toBe('notice.send');
    expect(read('jag godkänner det', [computers, approval])).not.toBe('notice.send');
    expect(read('godkänner protokollet', [approval])).not.toBe('notice.send');
  });

  it.each([
    ['ja om jag hinner', [own], 'substitute.accept'],
    ['nja, nej kanske', [own], 'substitute.accept'],
    ['ja, det kan jag göra', [own], 'substitute.accept'],
    ['jag kan bara vara med första timmen', [{ kind: 'notice', heading: '', options: [] }], 'rsvp.accept'],
    ['ja om jag hinner', [{ kind: 'notice', heading: '', options: [] }], 'rsvp.accept'],
    ['ja', [{ kind: 'answered', heading: '', options: [] }], 'rsvp.accept'],
    ['nej', [{ kind: 'answered', heading: '', options: [] }], 'rsvp.decline'],
    ['kanske', [{ kind: 'answered', heading: '', options: [] }], 'rsvp.accept'],
    ['Karim ja', [{ kind: 'for-others', heading: '', options: [] }], 'rsvp.accept'],
    ['Lars nej', [{ kind: 'for-others', heading: '', options: [] }], 'rsvp.decline'],
  ] as const)('"%s" is of what waits or has been answered, and asked about there', (text, open, intent) => {
    expect(read(text, open)).toBe(intent);
  });

  it.each([
    ['tack', [{ kind: 'answered', heading: '', options: [] }]],
    ['jag kan bara vara med på fredag', [day, { kind: 'notice', heading: '', options: [] }]],
    ['ja om jag hinner', [computers, own]],
    ['ja', [{ kind: 'for-others', heading: '', options: [] }]],
    ['Lars nej', [computers, { kind: 'answered', heading: '', options: [] }]],
    ['avslå Lars förslag', [{ kind: 'for-others', heading: '', options: [] }]],
  ] as const)('"%s" is not, with something else open or nothing asked', (text, open) => {
    expect(read(text, open)).not.toMatch(/^(?:rsvp|substitute)/);
  });

  const fresh: OpenMatter = { kind: 'notice', heading: '', options: [], news: true };
  it.each([
    ['jodå jag löser det', 'rsvp.accept'],
    ['måste kolla med jobbet först', 'rsvp.accept'],
    ['svårt att säga', 'rsvp.accept'],
    ['oklart, återkommer i veckan', 'rsvp.accept'],
    ['ok då så säger vi', 'rsvp.accept'],
    ['fine', 'rsvp.accept'],
    ['17 är bättre för mig', 'rsvp.accept'],
    ['bättre med 17', 'rsvp.accept'],
    ['kan 17', 'rsvp.accept'],
    ['båda två, och jag tar med kaffe', 'rsvp.accept'],
    ['aldrig i livet', 'rsvp.decline'],
  ] as const)('"%s", where nothing but a kallelse was put to her last, is of it', (text, intent) => {
    expect(read(text, [fresh])).toBe(intent);
    expect(String(read(text, [computers, fresh]))).not.toMatch(/^(?:rsvp|substitute)/);
  });

  it.each(['jodå jag löser det', 'fine', 'ok då så säger vi'])(
    'but "%s" is not, where something has been talked of since, or she has answered',
    (text) => {
      expect(String(read(text, [{ ...fresh, news: false }]))).not.toMatch(/^(?:rsvp|substitute)/);
      expect(String(read(text, [{ ...fresh, kind: 'answered' }]))).not.toMatch(/^(?:rsvp|substitute)/);
      expect(read(text, [fresh, { ...own, news: true }])).toBe('substitute.accept');
    },
  );

  it.each([
    ['det blir trevligt!', 'rsvp.accept'],
    ['toppen, ses då', 'rsvp.accept'],
    ['låter bra', 'rsvp.accept'],
    ['jag försöker', 'rsvp.accept'],
    ['det ser jag fram emot', 'rsvp.accept'],
    ['jag avstår', 'rsvp.decline'],
    ['jag kan inte förrän klockan 10', 'rsvp.accept'],
    ['inget hinder från min sida', 'rsvp.accept'],
  ] as const)('"%s" is of the kallelse that waits, whatever was talked of since', (text, intent) => {
    expect(read(text, [{ ...fresh, news: false }])).toBe(intent);
    expect(String(read(text, [computers, fresh]))).not.toMatch(/^(?:rsvp|substitute)/);
  });

  it.each([
    'ser bra ut',
    'toppen',
    'inget att tillägga',
    'har inga invändningar',
    'fritt fram att skicka',
    'låt den gå iväg',
    'du får skicka',
    'inget att erinra',
    'inga synpunkter',
    'ok att skicka',
    'tummen upp',
    'den kan gå ut',
  ])('"%s" lets the kallelse through that waits for her to approve it', (text) => {
    const approval: OpenMatter = { kind: 'approval', heading: '', options: [] };
    expect(read(text, [approval])).toBe('notice.send');
    expect(read(text, [fresh, approval])).toBe('notice.send');
    expect(read(text, [])).not.toBe('notice.send');
    expect(read(text, [computers, approval])).not.toBe('notice.send');
  });

  it.each([
    'toppen, tusen tack',
    'tack så mkt, bra!',
    'tackar allra ödmjukast, kanon',
    'bra, tack för hjälpen!',
  ])('"%s" is thanks, whatever waits', (text) => {
    expect(read(text, [{ ...fresh, news: true }])).toBe('thanks');
    expect(read(text, [{ ...fresh, news: false }])).toBe('thanks');
  });

  it('but a question about what is open stays a question', () => {
    expect(read('är det ok med datorerna?', [computers])).not.toBe('circulation.answer');
  });
});
