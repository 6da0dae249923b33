import type { ActRequest } from '../../../conversation/index.ts';

/** The address that was written, as it was written; empty: none. */
export function linkSaid({ text }: Pick<ActRequest, 'text'>): string {
  return /https:\/\/[^\s<>"]+/iu.exec(text)?.[0].replace(/[.,;:!?)]+$/, '') ?? '';
}

/** "Länken ska vara teams.example/abc": an address that does not say that it is one that is safe to follow. */
export function lacksHttps({ text }: Pick<ActRequest, 'text'>): boolean {
  return (
    /(?<!\p{L})\p{L}*länk(?:en)?(?!\p{L})/iu.test(text) &&
    /(?<![\w/.-])(?:http:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S/iu.test(text) &&
    !/https:\/\//iu.test(text)
  );
}

/** "Lägg till länken https://…": the meeting's, not an ärende of that name. */
export function isAboutLink(request: Pick<ActRequest, 'text' | 'params'>): boolean {
  return (
    request.params.item === undefined && linkSaid(request) !== '' && /(?<!\p{L})länk/iu.test(request.text)
  );
}
