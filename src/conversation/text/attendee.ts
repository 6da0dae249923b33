import type { Attendee } from '../../meeting/index.ts';
import type { Span } from '../answer/meetings/attended.ts';
import type { Served } from '../answer/meetings/served.ts';

/** Somebody with her office there, whom she served for and for which §§. */
export function label(one: Attendee, span?: Span): string {
  const marks = [
    one.role && !/^ledamot$/i.test(one.role) ? one.role : null,
    one.servesFor ? `för ${one.servesFor}` : null,
  ];
  const office = marks.filter(Boolean).join(' ');
  const within = span?.isOnly ? '' : (span?.text ?? '');
  const said = [office, within, one.atDistance ? 'på distans' : ''].filter(Boolean).join(', ');
  return said ? `${one.name} (${said})` : one.name;
}

/** That an ersättare served, and for whom as far as it can be told. */
export function servedLine(one: Served): string {
  const within = one.sections === null ? '' : `, ${one.sections}`;
  if (one.member) {
    return one.stated
      ? `${one.substitute} tjänstgjorde för ${one.member}${one.organisation ? ` (${one.organisation})` : ''}${within}.`
      : `${one.substitute} tjänstgjorde, enligt registret på ${one.member}s plats${one.organisation ? ` (${one.organisation})` : ''}${within}.`;
  }
  return `${one.substitute} tjänstgjorde${one.organisation ? ` (${one.organisation})` : ''}${within}. För vem framgår inte.`;
}
