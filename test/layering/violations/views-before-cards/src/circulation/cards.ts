export const circulationCard = {};
