import { open } from '../store/lmdb/index.ts';

export const board = open;
