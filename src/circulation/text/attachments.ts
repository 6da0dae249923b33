/** `1 bilaga: Offert.pdf (2 kB)`. */
export function attachmentLine(
  attachments: readonly { readonly name: string; readonly size: number }[],
): string {
  const names = attachments.map(attachmentName);
  return `${attachments.length === 1 ? '1 bilaga' : `${attachments.length} bilagor`}: ${names.join(', ')}.`;
}

/** `Offert.pdf (2 kB)`. */
export function attachmentName({ name, size }: { readonly name: string; readonly size: number }): string {
  return `${name} (${sizeInWords(size)})`;
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
