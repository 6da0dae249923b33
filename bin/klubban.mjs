#!/usr/bin/env node
/** `npx klubban …` in the checkout: builds the bundle when it is missing or stale, then runs the command line. */
import { prepare } from '../scripts/prepare.mjs';

await prepare();
await import('../dist/cli.mjs');
