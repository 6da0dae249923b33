export type Verb = 'poll.answer';
