export type BoardEvent = { type: 'BoardDescribed' };
