import type { OutgoingFile } from '../../teams/contract.ts';
import type { NoticeContent } from '../domain/notice/events.ts';
import { itemInPack, NOTICE_SAID } from '../text/index.ts';

type Agenda = Pick<NoticeContent, 'agenda'>;

/** What fits on a card beside the rest, in bytes; Teams takes 80 kB a message. */
const LARGEST_PACK = 24_000;
/** What a line on a card costs beside its words. */
const PER_LINE = 120;

/** The whole agenda, ärende by ärende. */
export function wholePack({ agenda }: Agenda): string[] {
  return agenda.map(itemInPack);
}

/** As much of the agenda as a card holds; where that is not all, the last line says where the rest is. */
export function packOf(content: Agenda, rest: string = NOTICE_SAID.noMoreFits): string[] {
  const all = wholePack(content);
  const fitting = fits(all);
  return fitting < all.length ? [...all.slice(0, fitting), rest] : all;
}

/** The whole agenda as a file, where a card does not hold it; else none. */
export function packFile(content: NoticeContent): OutgoingFile[] {
  const all = wholePack(content);
  if (fits(all) === all.length) return [];
  const bytes = new TextEncoder().encode(`${all.join('\n\n')}\n`);
  return [{ name: NOTICE_SAID.agendaFile(content.date), contentType: 'text/plain; charset=utf-8', bytes }];
}

function fits(lines: readonly string[]): number {
  let size = 0;
  const over = lines.findIndex((line) => {
    size += Buffer.byteLength(JSON.stringify(line)) + PER_LINE;
    return size > LARGEST_PACK;
  });
  return over < 0 ? lines.length : over;
}
