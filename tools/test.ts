/** The whole proof, one step after the other: lint, types, unit tests, tests in a real browser; and their counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'carotte-test-'));
const report = join(folder, 'report.json');

/** Runs one of the house's scripts and shows what it says. */
const succeeds = (script: string, ...args: readonly string[]): boolean => {
  console.log(`\n— ${script}`);
  return spawnSync('npm', ['run', '-s', script, '--', ...args], { stdio: 'inherit' }).status === 0;
};

/** Lint and types count as one test each; the tests' own counts come from their report. */
let passed = 0;
let failed = 0;
for (const script of ['lint', 'types']) succeeds(script) ? passed++ : failed++;
const green = succeeds('vitest', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
try {
  const counts: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  // A file that does not even load is no failed test in the report, and yet a failure.
  failed += Math.max(counts.numFailedTests, green ? 0 : 1);
} catch {
  console.error('The tests ended without a report.');
  failed += 1;
}
rmSync(folder, { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
