export type Seat = { id: string };
