import { dayInWords, type LocalDate } from '../../../kernel/index.ts';

/** Whether and when the kallelse went out. */
export const NOTICE_ASKED = {
  notSent: (when: string) => `Kallelsen till mötet ${when} är inte skickad härifrån.`,
  sent: (when: string, at: string, by: string, version: number) =>
    `Kallelsen till mötet ${when} skickades ${at} av ${by}${version === 1 ? '' : ` (version ${version})`}.`,
  countsAsSent:
    'Den är inläst och räknas som skickad: Klubban påminner inte om kallelsedagen. Har den inte gått ut på annat sätt skriver kansliet ”skicka kallelsen”.',
  sinceReadIn: 'Dagordningen har ändrats sedan den lästes in:',
  told: (meeting: string) => `Sedan dess har alla fått besked om att mötet är ${meeting}.`,
  changesInOwnChat: 'Vad som har ändrats sedan dess berättar jag i den personliga chatten.',
  only: 'Den har inte ändrats sedan dess.',
  notOut: 'Det här är ändrat på dagordningen sedan dess, och inte utskickat:',
  answerBy: (when: string, day: LocalDate, today: LocalDate) =>
    `Svara på kallelsen till mötet ${when} senast ${dayInWords(day, today)}.`,
  hasAnswered: 'Du har redan svarat, och kan ändra dig tills mötet börjar.',
  noneToAnswer:
    'Ingen kallelse väntar på ditt svar. Skriv ”mina uppgifter” för att se om något annat väntar på dig.',
  returned: (name: string, when: string, at: string) =>
    `${name} skickade tillbaka kallelsen till mötet ${when}, ${at}.`,
  returnedPlainly: 'Inget skrevs om vad som ska ändras.',
  notDoneYet: 'Inget är ändrat än. Säg vad som ska ändras, en sak i taget.',
  makeChange: 'Gör ändringen …',
  notReturned: (when: string) => `Kallelsen till mötet ${when} har inte skickats tillbaka.`,
  wishesInOffice: 'Det svarar jag kansliet och ordföranden på, i den egna chatten.',
  noApproval: 'Styrelsens kallelser behöver inte godkännas innan de skickas: kansliet skickar dem.',
  ofMinutes: 'Gäller det protokollet frågar du om det är justerat.',
  notApproved: (when: string) => `Kallelsen till mötet ${when} är inte godkänd än.`,
  isApproved: (name: string, when: string) => `Kallelsen till mötet ${when} är godkänd av ${name}.`,
  sentAsItIs: (when: string) =>
    `Kallelsen till mötet ${when} är skickad och har inte ändrats sedan dess: inget väntar på att godkännas.`,
  approver: (name: string, when: string) =>
    `${name} är tillfrågad att godkänna kallelsen till mötet ${when}, och har inte svarat än.`,
  approves: (name: string | null, when: string) =>
    `${name ?? 'Ordföranden'} godkänner kallelsen till mötet ${when} innan den skickas. Kansliet frågar när den är klar.`,
  link: (when: string) => `Länken till mötet ${when}:`,
  linkTrouble: (name: string | null) =>
    `Kommer du inte in med den ringer du ${name ?? 'kansliet'}. Du kan ändra ditt svar tills mötet börjar.`,
  noLink: (when: string) => `Mötet ${when} har ingen länk.`,
  noDistance: 'Styrelsen har inte beslutat om möten på distans (FinsamL 19 a §). Mötet hålls på plats.',
  askOffice: (name: string | null) =>
    `Fråga ${name === null ? 'kansliet' : `${name} på kansliet`}, som lägger in den.`,
  linkInOwnChat: 'Länken till mötet säger jag i den personliga chatten, till dem som är kallade.',
  linkForCalled:
    'Länken till mötet visas för ledamöter, ersättare, kansli och revisorer (Klubbans ordning). Ska du vara med på distans får du den av kansliet.',
} as const;
