'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** Maps each SPFx package name to the framework file it ships, as its own component manifest names it. */
module.exports = function frameworkModules(root) {
  const packages = path.join(root, 'node_modules/@microsoft');
  const map = {};
  for (const name of fs.readdirSync(packages).filter((entry) => entry.startsWith('sp-'))) {
    const dist = path.join(packages, name, 'dist');
    if (!fs.existsSync(dist)) continue;
    for (const file of fs.readdirSync(dist).filter((entry) => entry.endsWith('.manifest.json'))) {
      const { loaderConfig } = JSON.parse(fs.readFileSync(path.join(dist, file), 'utf8'));
      if (loaderConfig.entryModuleId !== `@microsoft/${name}` && loaderConfig.entryModuleId !== name)
        continue;
      const resource = loaderConfig.scriptResources[loaderConfig.entryModuleId];
      const script = resource.path ?? resource.paths?.['en-US'] ?? resource.defaultPath;
      map[`^@microsoft/${name}$`] = path.join(dist, typeof script === 'object' ? script.path : script);
    }
  }
  return map;
};
