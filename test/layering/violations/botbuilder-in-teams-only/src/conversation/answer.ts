import type { TurnContext } from 'botbuilder';

export type Turn = TurnContext;
