/** A module's value, whatever it is. */
export type ModuleValue = unknown;

type Factory = (...dependencies: readonly ModuleValue[]) => ModuleValue;

interface Definition {
  readonly dependencies: readonly string[];
  readonly factory: Factory | object;
}

type Define = ((...parts: readonly unknown[]) => void) & { amd: object };

declare global {
  interface Window {
    define?: Define;
  }
}

/** Loads modules by name. */
export interface ModuleLoader {
  /** Says where the script of a module lies. */
  setAddress(name: string, url: string): void;
  /** Loads a module and all that it needs. Throws when a script is missing. */
  load(name: string): Promise<ModuleValue>;
}

/**
 * A loader of AMD modules, which SPFx's framework and every built web part are.
 *
 * @param standIn - gives the value of a module that has no script
 */
export function createAmdLoader(standIn: (name: string) => ModuleValue): ModuleLoader {
  const addresses = new Map<string, string>();
  const modules = new Map<string, Promise<ModuleValue>>();
  const runScript = createScriptRunner();

  const instantiate = async (name: string): Promise<ModuleValue> => {
    const url = addresses.get(name);
    if (url === undefined) return standIn(name);
    const { dependencies, factory } = await runScript(url);
    const moduleExports = {};
    const special: Readonly<Record<string, ModuleValue>> = {
      exports: moduleExports,
      require: requireModules,
      module: {}
    };
    const values = await Promise.all(
      dependencies.map((dependency) => (dependency in special ? special[dependency] : load(dependency)))
    );
    if (typeof factory !== 'function') return factory;
    return factory(...values) ?? moduleExports;
  };
  const load = (name: string): Promise<ModuleValue> => {
    const loaded = modules.get(name) ?? instantiate(name);
    modules.set(name, loaded);
    return loaded;
  };
  const requireModules = (names: readonly string[], use?: Factory): void => {
    void Promise.all(names.map(load)).then((values) => use?.(...values));
  };
  return { setAddress: (name, url) => void addresses.set(name, url), load };
}

/** Scripts run one at a time, so that a call of `define` belongs to the script that is running. */
function createScriptRunner(): (url: string) => Promise<Definition> {
  const definitions: Definition[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  window.define = Object.assign(
    (...parts: readonly unknown[]) => void definitions.push(readDefinition(parts)),
    {
      amd: {}
    }
  );
  const run = async (url: string): Promise<Definition> => {
    await appendScript(url);
    const definition = definitions.pop();
    if (!definition) throw new Error(`${url} defines no module.`);
    return definition;
  };
  return (url) => {
    const running = queue.then(() => run(url));
    queue = running.catch(() => undefined);
    return running;
  };
}

/** Reads `define(name?, dependencies?, factory)`. */
function readDefinition(parts: readonly unknown[]): Definition {
  const [dependencies, factory] = typeof parts[0] === 'string' ? parts.slice(1) : parts;
  return Array.isArray(dependencies)
    ? { dependencies: dependencies as readonly string[], factory: factory as Factory }
    : { dependencies: [], factory: dependencies as Factory };
}

function appendScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    document.head.append(script);
  });
}
