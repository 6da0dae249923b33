import { refused } from '../text.ts';

export const decide = () => refused;
