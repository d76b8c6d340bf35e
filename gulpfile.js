'use strict';
// SPFx builds with Heft; these tasks keep the commands that SharePoint developers know (gulp dist --ship).
const { spawn } = require('node:child_process');
const path = require('node:path');
const { series } = require('gulp');

const heftScript = path.join(__dirname, 'node_modules/@rushstack/heft/bin/heft');
const isProduction = process.argv.includes('--ship') || process.argv.includes('--production');

/** A gulp task that runs one Heft action in a process of its own and fails when it does. */
function heft(name, ...heftArguments) {
  const run = () =>
    new Promise((resolve, reject) => {
      const all = [heftScript, ...heftArguments, ...(isProduction ? ['--production'] : [])];
      const child = spawn(process.execPath, all, { cwd: __dirname, stdio: 'inherit' });
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`heft ${heftArguments[0]} ended with code ${code}`))
      );
    });
  run.displayName = name;
  return run;
}

exports.clean = heft('clean', 'clean');
exports.build = heft('build', 'build');
exports.bundle = heft('bundle', 'build', '--clean');
exports['package-solution'] = heft('package-solution', 'package-solution');
exports.dist = series(exports.bundle, exports['package-solution']);
exports.default = exports.dist;
