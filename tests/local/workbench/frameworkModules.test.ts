import { existsSync } from 'node:fs';
import path from 'node:path';
import { findFrameworkModules } from '../../../local/workbench/frameworkModules';

describe('findFrameworkModules', () => {
  const modules = findFrameworkModules(path.resolve(__dirname, '../../..'));

  it.each(['react', 'react-dom', 'tslib', '@microsoft/sp-core-library', '@microsoft/sp-webpart-base'])(
    'finds the script of %s',
    (name) => {
      expect(existsSync(modules.get(name) ?? '')).toBe(true);
    }
  );
});
