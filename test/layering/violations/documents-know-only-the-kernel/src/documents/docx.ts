import { decision } from '../record/index.ts';

export const read = () => decision;
