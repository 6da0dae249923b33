const WITH_HOUR = /(?<!\p{L})(?:kl|klockan)\b\.?\s*(\d{1,4})(?:[.:](\d{1,2}))?/giu;

/** Times of day that are written, and that no clock has: `kl 25`, `kl. 13.75`; as written. */
export function timesNotOnClock(text: string): string[] {
  return [...text.matchAll(WITH_HOUR)].flatMap(([written, figures = '', after]) => {
    const [hour, minute] =
      after === undefined && figures.length > 2
        ? [figures.slice(0, -2), figures.slice(-2)]
        : [figures, after];
    const isTime = Number(hour) <= 24 && Number(minute ?? 0) < 60 && hour.length <= 2;
    return isTime ? [] : [written];
  });
}

/** The text without those. */
export function withoutTimesOffClock(text: string): string {
  return timesNotOnClock(text).reduce((left, time) => left.replace(time, ' '), text);
}
