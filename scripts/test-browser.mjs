/**
 * `npm run test:browser`: what only a browser can show, in headless Chromium. Where there is none the run says so;
 * REQUIRE_BROWSER=1 (set by CI) makes that a failure. CHROMIUM names another browser than /usr/bin/chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';

if (!existsSync(browser)) {
  console.log(`\nBrowser tests SKIPPED: no Chromium at ${browser}. Install one or set CHROMIUM.`);
  process.exit(process.env.REQUIRE_BROWSER === '1' ? 1 : 0);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'browser', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: browser },
});
process.exit(status ?? 1);
