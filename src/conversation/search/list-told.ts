/** A list of a text, with the unended sentence that leads into it: "Förbundschefen har beslutat om", and what. */
export interface ListTold {
  readonly lead: string;
  readonly items: readonly string[];
}

const IN_LIST = /^[-–•*]\s+(?!att\s)(?<item>\S.*)$/iu;

/** The first list among the sentences of a text whose lead leaves its sentence open; null where there is none. */
export function listTold(sentences: readonly string[]): ListTold | null {
  const first = sentences.findIndex((text) => IN_LIST.test(text));
  const lead = sentences[first - 1];
  if (lead === undefined || /[.!?;,]$/u.test(lead) || IN_LIST.test(lead)) return null;
  const items: string[] = [];
  for (const text of sentences.slice(first)) {
    const item = IN_LIST.exec(text)?.groups?.item;
    if (item === undefined) break;
    items.push(item.replace(/[,;.]$/u, ''));
  }
  return { lead: lead.replace(/\s*:$/u, ''), items };
}
