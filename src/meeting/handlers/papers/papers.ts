import { z } from 'zod';
import { type Verb, verb } from '../../../teams/contract.ts';
import { AGENDA, PAPERS } from '../../text/index.ts';
import { agendaButton, dataOf } from '../agenda/agenda-card.ts';
import { withItem } from '../agenda/item/item-card.ts';
import { changeSeen } from '../agenda/item/item-seen.ts';
import { type MeetingPorts, refused, run, said, say, withMeeting } from '../reach.ts';
import { attach } from './attach.ts';
import { waitForFile } from './await-file.ts';
import { heldFor } from './held-papers.ts';
import { fetchedOnce, keptBack, whyNotSeen } from './kept-back.ts';
import { openOne, papers } from './open-papers.ts';
import { removeQuestion, restoreButton, restorePaper } from './remove-paper.ts';

const meetingId = z.string().max(200);
const label = z.string().max(20);

/** Bilagor: opened by whoever may read them, added and taken away by the kansli. */
export function paperVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.papers',
      input: z.object({ meetingId }),
      run: (input, turn) => papers(ports, turn, input.meetingId),
    }),
    verb({
      name: 'meeting.paper',
      input: z.object({ meetingId, label }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => openOne(ports, at, turn, input.label)),
    }),
    verb({
      name: 'meeting.attach',
      input: z.object({
        meetingId,
        itemId: z.string().max(100),
        held: z.string().max(200).default(''),
        /** That everybody sees the item has been told. */
        seen: z.boolean().default(false),
        /** What was written beside the file says that it is not everybody's. */
        hidden: z.boolean().default(false),
      }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const files = fetchedOnce(await heldFor(ports, at, turn, input.held));
          if (files.length === 0) return waitForFile(ports, at, turn, item);
          const withFiles = { ...turn, text: '', files };
          const isHidden = input.hidden && !item.internal;
          const why = input.seen ? [] : await whyNotSeen(ports, at, item, files);
          if (!input.seen && (isHidden || why.length > 0)) return keptBack(ports, at, withFiles, item, why);
          return attach(ports, withFiles, { at, itemId: item.id });
        }),
    }),
    verb({
      name: 'meeting.attach-internal',
      input: z.object({ meetingId, itemId: z.string().max(100), held: z.string().max(200) }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const then = await changeSeen(ports, at, turn, item, true);
          if ('messages' in then) return then;
          const files = await heldFor(ports, at, turn, input.held);
          if (files.length === 0) return waitForFile(ports, then, turn, item);
          return attach(ports, { ...turn, text: '', files }, { at: then, itemId: item.id });
        }),
    }),
    verb({
      name: 'meeting.paper-remove-form',
      input: z.object({ meetingId, itemId: z.string().max(100), label }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const paper = item.papers.find((one) => one.label === input.label);
          return paper ? removeQuestion(at, item, paper) : say(PAPERS.gone);
        }),
    }),
    verb({
      name: 'meeting.paper-remove',
      input: z.object({ meetingId, itemId: z.string().max(100), label }),
      run: (input, turn) =>
        withItem(ports, turn, input, async (at, item) => {
          const command = {
            type: 'RemovePaper',
            by: at.doer,
            at: turn.at,
            itemId: item.id,
            label: input.label,
          } as const;
          const outcome = await run(ports, at, turn, command);
          if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
          const data = { ...dataOf(at), itemId: item.id };
          const another = { title: AGENDA.attach, verb: 'meeting.attach', data };
          const buttons = [restoreButton(at, item.id, input.label), another, agendaButton(at)];
          return said(at, PAPERS.removed(input.label), [PAPERS.sendAgain], buttons);
        }),
    }),
    verb({
      name: 'meeting.paper-restore',
      input: z.object({ meetingId, itemId: z.string().max(100), label }),
      run: (input, turn) =>
        withItem(ports, turn, input, (at, item) => restorePaper(ports, at, turn, item, input.label)),
    }),
  ];
}
