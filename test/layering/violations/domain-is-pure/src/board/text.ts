export const refused = 'Det går inte.';
