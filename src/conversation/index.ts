export type { ActionHandler, ActOutcome, ActParams, ActRequest } from './action-handlers.ts';
export { NOTHING_SAID } from './context.ts';
export { type Explanation, explain } from './explain.ts';
export type * from './knowledge.ts';
export { CONVERSATIONS, memoryIn } from './memory.ts';
export { type ConversationDeps, createConversation } from './teams.ts';
export { analyse } from './understand/analyse.ts';
export { ACTS, type Act } from './understand/intents.ts';
