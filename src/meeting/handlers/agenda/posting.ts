import { z } from 'zod';
import { canonicalHash, localDateOf } from '../../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../../teams/contract.ts';
import { contentOf, openItems } from '../../cards/agenda-post.ts';
import type { Channel } from '../../domain/agenda/item.ts';
import { POST } from '../../text/index.ts';
import { lastPostKey } from '../../views.ts';
import {
  type AtBoard,
  type AtMeeting,
  denied,
  type MeetingPorts,
  may,
  refused,
  run,
  said,
  withMeeting,
} from '../reach.ts';

const meetingId = z.string().max(200);

/** Posting the agenda: seen first, then once; and what becomes of a post nobody knows the fate of. */
export function postingVerbs(ports: MeetingPorts): Verb[] {
  const choose = (name: string, choice: 'send-again' | 'take-as-arrived') =>
    verb({
      name: `meeting.${name}`,
      input: z.object({ meetingId, post: z.string().max(400) }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => settle(ports, at, input.post, choice)),
    });
  return [
    verb({
      name: 'meeting.post-preview',
      input: z.object({ meetingId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => postPreview(ports, at, turn, null).reply),
    }),
    verb({
      name: 'meeting.post',
      input: z.object({ meetingId, preview: z.string().max(100) }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => post(ports, at, turn, input.preview)),
    }),
    choose('post-there', 'take-as-arrived'),
    choose('post-again', 'send-again'),
  ];
}

/** The board's channel, where its description names one. */
export function channelOf({ board }: Pick<AtBoard, 'board'>, onlyTenant: string | null): Channel | null {
  const { team } = board;
  const tenantId = team?.tenantId ?? onlyTenant;
  if (team === null || tenantId === null || team.teamId === null || team.channelId === null) return null;
  return { tenantId, teamId: team.teamId, channelId: team.channelId };
}

/** The card as it would stand in the channel, with the button that posts exactly that. */
export function postPreview(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  fact: string | null,
): { readonly reply: Reply; readonly allowed: boolean } {
  const permission = may(at, 'POST_AGENDA');
  if (permission.kind === 'DENIED') return { reply: denied(at, 'POST_AGENDA', permission), allowed: false };
  const { meeting } = at;
  if (openItems(meeting).length === 0) {
    const refusal = { code: 'meeting.noAgenda', data: { date: meeting.date } } as const;
    return { reply: refused(refusal, at, turn), allowed: false };
  }
  const content = contentOf(at, localDateOf(turn.at));
  const channel = channelOf(at, ports.onlyTenant);
  const data = { meetingId: at.meetingId };
  const hidden = (meeting.agenda.items ?? []).length - openItems(meeting).length;
  const acts: CardButton[] =
    channel === null
      ? []
      : [
          {
            title: POST.act,
            verb: 'meeting.post',
            style: 'positive',
            data: { ...data, preview: previewOf(at, turn) },
          },
        ];
  const notes = [
    fact ?? POST.preview(channel !== null),
    channel === null ? POST.noChannelNote : POST.previewNote,
    ...(hidden > 0 ? [POST.hidden(hidden)] : []),
  ];
  const card = answerCard({
    context: notes.join(' '),
    fact: content.fact,
    lines: [...(meeting.place === null ? [] : [POST.place(meeting.place)]), ...content.lines],
    linesShown: content.linesShown,
    more: content.more,
    source: at.boardName,
    buttons: [...acts, { title: POST.edit, verb: 'meeting.agenda', data }],
  });
  return { reply: { messages: [{ card }] }, allowed: true };
}

/** Ties the act to what was seen. */
function previewOf(at: AtMeeting, turn: Turn): string {
  const { place } = at.meeting;
  const { fact, lines, more } = contentOf(at, localDateOf(turn.at));
  return canonicalHash({ place, fact, lines, more });
}

async function post(ports: MeetingPorts, at: AtMeeting, turn: Turn, preview: string): Promise<Reply> {
  const channel = channelOf(at, ports.onlyTenant);
  const stands = JSON.stringify(at.meeting.agenda.postedIn) === JSON.stringify(channel) && channel !== null;
  if (!stands && previewOf(at, turn) !== preview)
    return postPreview(ports, at, turn, POST.changedSince).reply;
  const outcome = await run(ports, at, turn, {
    type: 'PostAgenda',
    by: at.doer,
    at: turn.at,
    channel,
    chairUnavailable: at.board.chair === null,
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const today = localDateOf(turn.at);
  if (outcome.events.length > 0) return said(at, POST.done(at.meeting.date, today), [POST.doneNote]);
  return standing(ports, at, turn);
}

/** What became of the post that was made before. */
async function standing(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const today = localDateOf(turn.at);
  const { date } = at.meeting;
  const key = await lastPostKey(ports.store, at.meetingId);
  const fate = key === null ? null : await ports.posts.fate(key);
  if (key !== null && (fate?.state === 'uncertain' || fate?.state === 'failed')) {
    const { fact, lines, buttons } = troubleContent(at.meetingId, date, key, fate, today);
    return said(at, fact, lines, buttons);
  }
  if (fate?.state === 'delivered') return said(at, POST.stands(date, today), [POST.standsNote]);
  return said(at, POST.onItsWay(date, today), [POST.doneNote]);
}

interface Fate {
  readonly state: string;
  readonly reason: string | null;
}

/** The question whether it is there, or why it failed, with what one can do. */
export function troubleContent(
  meeting: string,
  date: AtMeeting['meeting']['date'],
  post: string,
  { state, reason }: Fate,
  today: AtMeeting['meeting']['date'],
): { readonly fact: string; readonly lines: readonly string[]; readonly buttons: readonly CardButton[] } {
  const data = { meetingId: meeting, post };
  if (state === 'failed') {
    return {
      fact: POST.failed(date, today),
      lines: [POST.failedWhy[reason ?? ''] ?? POST.failedUnknown],
      buttons: [{ title: POST.tryAgain, verb: 'meeting.post-again', data }],
    };
  }
  return {
    fact: /\/agenda-change$/.test(post) ? POST.uncertainChange(date, today) : POST.uncertain(date, today),
    lines: [POST.uncertainNote],
    buttons: [
      { title: POST.isThere, verb: 'meeting.post-there', style: 'positive', data },
      { title: POST.postAgain, verb: 'meeting.post-again', data },
    ],
  };
}

async function settle(
  ports: MeetingPorts,
  at: AtMeeting,
  post: string,
  choice: 'send-again' | 'take-as-arrived',
): Promise<Reply> {
  const permission = may(at, 'POST_AGENDA');
  if (permission.kind === 'DENIED') return denied(at, 'POST_AGENDA', permission);
  // Card data is untrusted: only posts of this very meeting are settled here.
  if (!post.startsWith(`${at.meetingId}/`) || !/\/channel\//.test(post)) return said(at, POST.settledAlready);
  const outcome = await ports.posts.resolve(post, choice);
  if (outcome === 'not-troubled') return said(at, POST.settledAlready);
  return choice === 'send-again'
    ? said(at, POST.settledAgain)
    : said(at, POST.settledThere, /\/agenda-change$/.test(post) ? [] : [POST.settledThereNote]);
}
