import type { AtTheMeeting } from '../understand/meetings/at-the-meeting.ts';
import { ask, type Said } from './said.ts';

/** What is done at the meeting or by others, and where: nothing of it is done here. */
export function sayAtTheMeeting(what: AtTheMeeting): Said {
  switch (what) {
    case 'OPENED':
      return {
        fact: 'Mötet öppnas, ajourneras och avslutas av ordföranden, på mötet. Inget är registrerat här.',
        lines: ['Vad som hände står sedan i protokollet.'],
        buttons: [ask('Nästa möte', 'när är nästa möte'), ask('Dagordning', 'visa dagordningen')],
      };
    case 'MOVED':
      return {
        fact: 'Inget är registrerat. Yrkanden och röster på ett möte lämnas till ordföranden, på mötet.',
        lines: ['De står sedan i protokollet. Här röstar du bara i ärenden per capsulam.'],
        buttons: [ask('Dagordning', 'visa dagordningen'), ask('Nästa möte', 'när är nästa möte')],
      };
    case 'WRITTEN':
      return {
        fact: 'Jag skriver inga protokoll, så det finns inget utkast här.',
        lines: ['Protokollet skriver sekreteraren. Kansliet läser in det här när det är klart.'],
        buttons: [
          ask('Senaste protokollet', 'visa senaste protokollet'),
          ask('Kansliet', 'vem är på kansliet'),
        ],
      };
    case 'BOOKED':
      return {
        fact: 'Jag bokar inga lokaler och beställer inget, så inget är bokat.',
        lines: [
          'Var ett möte hålls ändrar kansliet här, till exempel ”byt lokal på nästa möte till Biblioteket”.',
        ],
        buttons: [ask('Nästa möte', 'när är nästa möte'), ask('Kansliet', 'vem är på kansliet')],
      };
  }
}
