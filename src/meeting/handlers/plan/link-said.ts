import type { ActRequest } from '../../../conversation/index.ts';

/** The address that was written, as it was written; empty: none. */
export function linkSaid({ text }: Pick<ActRequest, 'text'>): string {
  return /https:\/\/[^\s<>"]+/iu.exec(text)?.[0].replace(/[.,;:!?)]+$/, '') ?? '';
}

/** "Lägg till länken https://…": the meeting's, not an ärende of that name. */
export function isAboutLink(request: Pick<ActRequest, 'text' | 'params'>): boolean {
  return (
    request.params.item === undefined && linkSaid(request) !== '' && /(?<!\p{L})länk/iu.test(request.text)
  );
}
