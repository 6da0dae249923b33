/** Where the law behind what a board is told of itself stands. The rules themselves: kernel/law and this folder. */
export const QUORUM_SECTION = 'KL 6 kap. 27 §, FinsamL 19 §';
export const SUBSTITUTE_ORDER_SECTION = 'FinsamL 12 § tredje stycket';
export const CHAIR_SECTION = 'FinsamL 17 §';
