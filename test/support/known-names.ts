/** What is known of the meeting and of whoever answers, where words alone are read: invented. */
export const KNOWN_NAMES = {
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset, rum Granen',
  board: 'Samordningsförbundet Norrskog',
  person: 'Anna Hed',
};
