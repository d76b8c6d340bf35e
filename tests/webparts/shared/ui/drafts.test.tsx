import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { createDraftStore } from '../../../../src/webparts/shared/data/draftStore';
import { useDraft } from '../../../../src/webparts/shared/data/useDraft';
import { RestoredNotice } from '../../../../src/webparts/shared/ui/RestoredNotice';
import { WebPartFrame } from '../../../../src/webparts/shared/ui/WebPartFrame';

let keys = 0;
const scope = { site: 'site', login: 'login' };
interface FormProps {
  readonly form?: string | undefined;
  readonly light?: string | undefined;
}

const Form: React.FunctionComponent<FormProps> = ({ form = 'report ha-2', light = 'none' }) => {
  const draft = useDraft({ form, empty: () => ({ text: '', light }), newKey: () => `form-${++keys}` });
  return (
    <>
      <RestoredNotice draft={draft} />
      <input
        aria-label="Text"
        value={draft.input.text}
        onChange={({ target }) => draft.change({ text: target.value })}
      />
      <p>{`Ljus: ${draft.input.light}`}</p>
      <output>{draft.formInstance}</output>
      <button onClick={draft.forget}>Spara</button>
    </>
  );
};

/** Renders the form as on a page that was loaded anew. */
function openForm(
  form?: string,
  light?: string
): { readonly text: () => HTMLElement; readonly close: () => void } {
  const drafts = createDraftStore(scope, () => sessionStorage);
  const { unmount } = render(
    <WebPartFrame locale="sv-SE" drafts={drafts}>
      <Form form={form} light={light} />
    </WebPartFrame>
  );
  return { text: () => screen.getByLabelText('Text'), close: unmount };
}

const type = (element: HTMLElement, value: string): boolean =>
  fireEvent.change(element, { target: { value } });
const instance = (): string | null => screen.getByRole('status', { name: '' }).textContent;

beforeEach(() => {
  keys = 0;
  sessionStorage.clear();
});

it('still holds what was typed when the page is loaded anew, under the same key', () => {
  const first = openForm();
  expect(screen.queryByText('Det du skrev tidigare finns kvar här.')).not.toBeInTheDocument();
  type(first.text(), 'Belysningen är beställd.');
  expect(instance()).toBe('form-1');
  first.close();
  const second = openForm();
  expect(second.text()).toHaveValue('Belysningen är beställd.');
  expect(screen.getByText('Det du skrev tidigare finns kvar här.')).toBeVisible();
  expect(screen.getByText('form-1')).toBeVisible();
});

it('holds only what was typed: the rest is as the row says now', () => {
  const first = openForm();
  type(first.text(), 'Belysningen är beställd.');
  first.close();
  expect(openForm(undefined, 'red').text()).toHaveValue('Belysningen är beställd.');
  expect(screen.getByText('Ljus: red')).toBeVisible();
});

it('begins again when it is asked to', () => {
  const first = openForm();
  type(first.text(), 'Fel åtgärd');
  first.close();
  const second = openForm();
  fireEvent.click(screen.getByRole('button', { name: 'Börja om' }));
  expect(second.text()).toHaveValue('');
  expect(screen.getByText('form-2')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

it('holds nothing of what was saved, nor of another form', () => {
  const first = openForm();
  type(first.text(), 'Klart');
  fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
  first.close();
  const again = openForm();
  expect(again.text()).toHaveValue('');
  type(again.text(), 'Nytt');
  again.close();
  expect(openForm('report ha-3').text()).toHaveValue('');
});
