export { type Bot, type BotOptions, createBot } from './bot.ts';
export { prepareCards, renderCard } from './cards/render.ts';
export * from './contract.ts';
export { fileAt } from './inbound/files.ts';
export {
  type Delivery,
  deliveries,
  delivery,
  resolveDelivery,
  troubledDeliveries,
} from './outbox/deliveries.ts';
export type { Limits } from './outbox/limits.ts';
export type { BotFrameworkSettings, TeamsSettings } from './settings.ts';
