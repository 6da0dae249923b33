export type { ActionHandler, ActOutcome, ActParams, ActRequest } from './action-handlers.ts';
export type * from './knowledge.ts';
export { CONVERSATIONS, memoryIn } from './memory.ts';
export { type ConversationDeps, createConversation } from './teams.ts';
export { analyse } from './understand/analyse.ts';
export type { Act } from './understand/intents.ts';
