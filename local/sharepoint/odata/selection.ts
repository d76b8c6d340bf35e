/** What `$select` and `$expand` ask of one level of objects. */
export interface Selection {
  /** Names as written; empty: everything that shows by default. */
  readonly selected: ReadonlyMap<string, SelectedName>;
  readonly expanded: ReadonlyMap<string, SelectedName>;
  readonly isAll: boolean;
}

/** A name and what is asked below it. */
export interface SelectedName {
  readonly name: string;
  readonly below: Selection;
}

interface Branch {
  readonly name: string;
  readonly below: Map<string, Branch>;
}

function grow(paths: string | undefined): Map<string, Branch> {
  const root = new Map<string, Branch>();
  for (const path of (paths ?? '').split(',')) {
    let level = root;
    for (const name of path.trim().split('/')) {
      if (name === '') continue;
      const key = name.toLowerCase();
      const branch = level.get(key) ?? { name, below: new Map<string, Branch>() };
      level.set(key, branch);
      level = branch.below;
    }
  }
  return root;
}

function combine(selected: ReadonlyMap<string, Branch>, expanded: ReadonlyMap<string, Branch>): Selection {
  const none = new Map<string, Branch>();
  const lower = (branches: ReadonlyMap<string, Branch>): Map<string, SelectedName> =>
    new Map(
      [...branches].map(([key, branch]) => [
        key,
        {
          name: branch.name,
          below: combine(selected.get(key)?.below ?? none, expanded.get(key)?.below ?? none)
        }
      ])
    );
  const named = new Map([...selected].filter(([key]) => key !== '*'));
  return {
    selected: lower(named),
    expanded: lower(expanded),
    isAll: selected.size === 0 || selected.has('*')
  };
}

/**
 * @param select - the value of `$select`, such as `Id,Author/Title`
 * @param expand - the value of `$expand`, such as `Author`
 * @returns both as one tree
 */
export function createSelection(select: string | undefined, expand: string | undefined): Selection {
  return combine(grow(select), grow(expand));
}

/** Everything that shows by default, nothing expanded. */
export const emptySelection: Selection = createSelection(undefined, undefined);
