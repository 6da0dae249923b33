/** Start and end as `HH:mm` out of a printed time, `13.00–16.00`; null where it does not say. */
export function hoursOf(time: string | null): { readonly start: string | null; readonly end: string | null } {
  const [start = null, end = null] = [
    ...(time ?? '').matchAll(/(?<!\d)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/g),
  ].map(([, hour = '', minute = '00']) =>
    Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null,
  );
  return { start, end };
}
