'use strict';
// SPFx builds with Heft; these tasks keep the commands that SharePoint developers know (gulp dist --ship).
const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
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

/** Packs the Teams app, whose sources need no build. */
function teamsApp() {
  const program = [path.join(__dirname, 'node_modules/tsx/dist/cli.mjs'), 'scripts/packTeamsApp.ts'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, { cwd: __dirname, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The Teams app could not be packed.'))
    );
  });
}

/** Every build writes into release/; a package must never stand beside the assets of another build. */
async function forgetPackage() {
  for (const file of ['samverkan.sppkg', 'samverkan-teams.zip']) {
    await rm(path.join(__dirname, 'release', file), { force: true });
  }
}

exports.clean = heft('clean', 'clean');
exports.build = series(forgetPackage, heft('build', 'build'));
exports.bundle = series(forgetPackage, heft('bundle', 'build', '--clean'));
exports['package-solution'] = heft('package-solution', 'package-solution');
exports['teams-app'] = teamsApp;
exports.dist = series(exports.bundle, exports['package-solution'], teamsApp);
exports.default = exports.dist;
