import { circulationCard } from './cards.ts';

export const view = circulationCard;
