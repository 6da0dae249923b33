/** The text of a kallelse of Norrskog for that day: its hours, its place and the headings of its ärenden. */
export const kallelse = (day: string, hours: string, headings: readonly string[], place = 'Stadshuset') =>
  `Samordningsförbundet Norrskog
Styrelsen

Kallelse till sammanträde

Sammanträdesdatum
${day}

Plats och tid
${place}, kl. ${hours}

Dagordning

${headings.map((heading, at) => `${at + 1}. ${heading}\n\nFörslag till beslut\natt godkänna förslaget om ${heading.toLowerCase()}.\n`).join('\n')}`;

/** The text of a protokoll of that day that does not say at which hour its meeting began. */
export const protokoll = (day: string, ...headings: string[]) =>
  `Samordningsförbundet Norrskog
Styrelsen

Protokoll fört vid sammanträde

Sammanträdesdatum
${day}

Plats
Stadshuset

Beslutande
Eva Lind, ordförande
Karim Nasser

${headings.map((heading) => `${heading}\n\nBeslut\nStyrelsen beslutar att godkänna det.\n`).join('\n')}`;
