export { type Bot, type BotOptions, createBot, type EndpointRequest, type EndpointResponse } from './bot.ts';
export { prepareCards, renderCard } from './cards/render.ts';
export * from './contract.ts';
export type { BotFrameworkSettings, TeamsSettings } from './settings.ts';
