import { describe, expect, it } from 'vitest';
import { readText } from '../../formats/text.ts';
import { statedDate } from './stated-dates.ts';

function stated(text: string) {
  const { lines } = readText(text);
  return (['adjustedDate', 'postedDate', 'removedDate'] as const).map((kind) => statedDate(lines, kind));
}

describe('days that sentences tell', () => {
  it('each go to what was done on them', () => {
    expect(stated('Protokollet är justerat den 27 maj 2024 och anslaget den 28 maj 2024.')).toEqual([
      '2024-05-27',
      '2024-05-28',
      null,
    ]);
    expect(stated('Anslaget sattes upp 2020-11-20 och tas ned 2020-12-12.')).toEqual([
      null,
      '2020-11-20',
      '2020-12-12',
    ]);
  });

  it('may stand before the verb, and go on in the line below', () => {
    expect(stated('Justeringen har den 22 juni 2023 tillkännagivits på anslagstavlan.')[1]).toBe(
      '2023-06-22',
    );
    expect(
      stated('Tillkännagivandet är uppsatt på anslagstavlan\n2019-04-04 och tas ned 2019-04-26.'),
    ).toEqual([null, '2019-04-04', '2019-04-26']);
  });

  it('are none where the sentence is about something else', () => {
    expect(stated('Justering sker den 3 mars 2024. Budgeten justerades inte.')).toEqual([null, null, null]);
  });
});
