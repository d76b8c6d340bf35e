import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { useTexts } from './texts';

/**
 * The first of many, and a button for more of them.
 *
 * @param all - newest first
 * @param atATime - how many are drawn at first, and added by each press
 */
export function useMore<Item>(
  all: readonly Item[],
  atATime: number
): readonly [readonly Item[], JSX.Element | null] {
  const texts = useTexts();
  const [limit, setLimit] = React.useState(atATime);
  const left = all.length - limit;
  const button =
    left > 0 ? (
      <DefaultButton
        text={texts['action.earlier'](left)}
        style={{ marginTop: 8 }}
        onClick={() => setLimit(limit + atATime)}
      />
    ) : null;
  return [all.slice(0, limit), button];
}
