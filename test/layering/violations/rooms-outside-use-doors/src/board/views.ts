export const boardView = {};
