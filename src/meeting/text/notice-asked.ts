/** Whether and when the kallelse went out. */
export const NOTICE_ASKED = {
  notSent: (when: string) => `Kallelsen till mötet ${when} är inte skickad härifrån.`,
  sent: (when: string, at: string, by: string, version: number) =>
    `Kallelsen till mötet ${when} skickades ${at} av ${by}${version === 1 ? '' : ` (version ${version})`}.`,
  told: (meeting: string) => `Sedan dess har alla fått besked om att mötet är ${meeting}.`,
  only: 'Den har inte ändrats sedan dess.',
} as const;
