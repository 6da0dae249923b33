/** The manifest's placeholders. */
export interface ManifestValues {
  readonly APP_VERSION: string;
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  readonly PUBLIC_DOMAIN: string;
}

/** The values of the manifest's placeholders from an environment. Throws when the public address is not https. */
export function manifestValues(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
): ManifestValues;

/** The package's files by name. Throws when a placeholder has no value. */
export function manifestFiles(values: Partial<ManifestValues>): Promise<Record<string, Uint8Array>>;

/** The same files give the same bytes. */
export function manifestZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array;
