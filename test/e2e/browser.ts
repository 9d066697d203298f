/** The real Chromium that the tests drive: the machine's own, or fetched in the way that the machine allows. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const WHAT_TO_INSTALL = `No Chromium was found for the browser tests. Install one and run the tests again:
  Debian, Ubuntu   sudo apt-get update && sudo apt-get install -y chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  Windows          winget install Google.Chrome
or name one that you have: CHROMIUM=/path/to/chromium npm test`;

/** Where Chromium is, installing it where that needs nobody's password. Throws with what to install otherwise. */
function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  }
  const found = installed();
  if (found) return found;
  for (const fetch of [fromDebian, fromPlaywright]) {
    fetch();
    const fetched = installed();
    if (fetched) return fetched;
  }
  throw new Error(WHAT_TO_INSTALL);
}

function installed(): string | undefined {
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

function fromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No Chromium here: installing Debian’s package.');
  attempt('apt-get', ['update']);
  attempt('apt-get', ['install', '-y', 'chromium']);
}

function fromPlaywright(): void {
  console.log('No Chromium here: asking for a build of its own.');
  attempt('npx', ['playwright-core', 'install', 'chromium']);
}

/** What fails here shows in what is found afterwards. */
function attempt(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  } catch (error) {
    console.log(`${command} ${args.join(' ')}: ${(error as Error).message.split('\n')[0]}`);
  }
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
