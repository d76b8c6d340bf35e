import { recallChoices, rememberChoices } from '../../../local/workbench/client/rememberedChoices';
import { readWorkbenchState } from '../../../local/workbench/client/workbenchState';

const choices = { webParts: ['Plan'], sites: ['central'], accounts: ['first@x', 'other@x'] };

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const texts = new Map<string, string>();
  return { getItem: (name) => texts.get(name) ?? null, setItem: (name, text) => void texts.set(name, text) };
}

it('keeps account and theme when a link opens another page, but not the Teams around it', () => {
  const kept = storage();
  rememberChoices(readWorkbenchState('?account=other@x&theme=dark&host=teams&channel=A', choices), kept);
  const state = readWorkbenchState(recallChoices('?webPart=Plan&site=central', kept), choices);
  expect(state).toMatchObject({ account: 'other@x', theme: 'dark', host: 'page', channel: '' });
});

it('lets an address decide what it names', () => {
  const kept = storage();
  rememberChoices(readWorkbenchState('?account=other@x&theme=dark', choices), kept);
  expect(readWorkbenchState(recallChoices('?theme=contrast', kept), choices)).toMatchObject({
    account: 'other@x',
    theme: 'contrast'
  });
});

it('leaves an address alone before anything was chosen', () => {
  expect(recallChoices('?site=jarva', storage())).toBe('?site=jarva');
});
