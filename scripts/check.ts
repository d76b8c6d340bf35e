import { spawnSync } from 'node:child_process';

/** One check of the house: what it looks at, and the command that does it. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types: core', command: ['tsc', '-p', 'src/core/tsconfig.json'] },
  { name: 'types: node', command: ['tsc', '-p', 'tsconfig.node.json'] },
  { name: 'types: web parts', command: ['tsc', '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  {
    name: 'dependency rules',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'local', 'bench', 'scripts']
  },
  { name: 'dead code', command: ['knip'] }
];

function run(check: Check): boolean {
  const startedAt = performance.now();
  const result = spawnSync('npx', ['--no-install', ...check.command], { encoding: 'utf8' });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const passed = result.status === 0;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)`);
  if (!passed) console.log(result.stdout + result.stderr);
  return passed;
}

const failed = checks.filter((check) => !run(check));
if (failed.length > 0) {
  console.log(`Failed: ${failed.map((check) => check.name).join(', ')}`);
  process.exitCode = 1;
}
