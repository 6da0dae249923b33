import {
  isSettingKey,
  type SettingSource,
  settingSourceText,
  settingTitle,
  settingValueText,
} from '../../board/index.ts';
import type { BoardShown } from './board-show-output.ts';

type Shown = BoardShown['kansli'][number] | BoardShown['revisorer'][number];

/** A board in a terminal: seats first, then who else, then the rules with their sources. */
export function boardText(board: BoardShown): string {
  const over = board.active ? '' : ` Styrelsen upphörde ${board.lastDay}.`;
  return [
    `${board.name} (${board.id}), så som det är ${board.day}.${over}`,
    ...beginning(board),
    '',
    'Platser',
    ...board.seats.flatMap(seatLines),
    ...section('Kansli', board.kansli),
    ...section('Revisorer', board.revisorer),
    ...section('Adjungerade', board.adjungerade),
    ...(board.term === null ? [] : ['', `Mandatperiod ${board.term.from}–${board.term.to}`]),
    ...(board.teams === null ? [] : ['', `Teams: tenant ${board.teams.tenantId}, ${teamText(board.teams)}`]),
    '',
    'Regler',
    ...board.rules.map(ruleLine),
    ...(board.note === null ? [] : ['', board.note]),
  ].join('\n');
}

/** Nobody has said how it was before the first description. */
function beginning({ beforeDescription, describedFrom }: BoardShown): string[] {
  return beforeDescription
    ? [
        `Beskrivningen börjar först ${describedFrom}: vad som gällde dessförinnan är inte inlagt, och därför visas samma sak som den dagen. Vet ni mer, ange from och to i beskrivningen.`,
      ]
    : [];
}

function seatLines({ organisation, ledamot, ersattare }: BoardShown['seats'][number]): string[] {
  return [
    `  ${organisation}: ${ledamot === null ? 'vakant' : personText(ledamot)}`,
    ...ersattare.map((person) => `    ersättare ${personText(person)}`),
  ];
}

function section(title: string, people: readonly Shown[]): string[] {
  return people.length === 0 ? [] : ['', title, ...people.map((person) => `  ${personText(person)}`)];
}

function personText(person: Shown): string {
  const admin = 'permission' in person && person.permission === 'admin' ? ['administratör'] : [];
  const role = person.role === null ? [] : [person.role];
  const until = person.to === null ? [] : [`till och med ${person.to}`];
  return [person.name, ...role, ...admin, ...until, person.email ?? 'ingen e-post'].join(', ');
}

function teamText({ teamId, channelId }: NonNullable<BoardShown['teams']>): string {
  if (teamId === null) return 'inget team';
  return channelId === null ? `team ${teamId}` : `team ${teamId}, kanal ${channelId}`;
}

function ruleLine({ key, value, source, validFrom }: BoardShown['rules'][number]): string {
  if (!isSettingKey(key)) return `  ${key}`;
  const since = validFrom === null ? '' : `, från ${validFrom}`;
  return `  ${settingTitle(key)}: ${settingValueText(key, value)} (${settingSourceText(sourceOf(source))}${since})`;
}

function sourceOf({ kind, text }: BoardShown['rules'][number]['source']): SettingSource {
  return kind === 'LAW' ? { kind, section: text ?? '' } : kind === 'BOARD' ? { kind, text } : { kind };
}
