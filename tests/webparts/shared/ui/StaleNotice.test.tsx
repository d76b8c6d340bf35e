import '@testing-library/jest-dom';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { useLoaded } from '../../../../src/webparts/shared/data/useLoaded';
import { WebPartFrame } from '../../../../src/webparts/shared/ui/WebPartFrame';

const failed = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

const Page: React.FunctionComponent<{ readonly load: () => Promise<string> }> = ({ load }) => {
  const { loaded, reload } = useLoaded(['page'], load);
  return (
    <>
      <p>{loaded.state === 'ready' ? loaded.value : loaded.state}</p>
      <button onClick={reload}>Efter sparat</button>
    </>
  );
};

async function openPage(load: jest.Mock<Promise<string>>): Promise<void> {
  render(
    <WebPartFrame locale="sv-SE">
      <Page load={load} />
    </WebPartFrame>
  );
  await screen.findByText('Åtta åtgärder');
}

const stale = /^Det gick inte att hämta på nytt\. Du ser det som gällde \d\d\.\d\d\.$/;

it.each([
  ['listMissing', /En lista saknas på webbplatsen/],
  ['siteMissing', /Webbplatsen finns inte längre/],
  ['siteForbidden', /Du har inte behörighet att läsa/],
  ['siteThrottled', /SharePoint är hårt belastat/],
  ['sessionExpired', /Du är inte inloggad längre/]
])('keeps what is on screen when a later fetch meets %s, and says so', async (code, what) => {
  const load = jest.fn<Promise<string>, []>().mockResolvedValueOnce('Åtta åtgärder');
  await openPage(load);
  load.mockImplementation(() => failed(code));
  fireEvent.click(screen.getByRole('button', { name: 'Efter sparat' }));
  expect(await screen.findByText(stale)).toBeVisible();
  expect(screen.getByText(what)).toBeVisible();
  expect(screen.getByText('Åtta åtgärder')).toBeVisible();
});

it('is gone once it could be fetched again', async () => {
  const load = jest.fn<Promise<string>, []>().mockResolvedValueOnce('Åtta åtgärder');
  await openPage(load);
  load.mockImplementationOnce(() => failed('siteThrottled'));
  fireEvent.click(screen.getByRole('button', { name: 'Efter sparat' }));
  await screen.findByText(stale);
  load.mockResolvedValueOnce('Nio åtgärder');
  fireEvent.click(screen.getByRole('button', { name: 'Hämta igen' }));
  expect(await screen.findByText('Nio åtgärder')).toBeVisible();
  await waitFor(() => expect(screen.queryByText(stale)).not.toBeInTheDocument());
});

it('offers a new sign-in where that may be the cause, and only there', async () => {
  const load = jest.fn<Promise<string>, []>().mockResolvedValueOnce('Åtta åtgärder');
  await openPage(load);
  load.mockImplementationOnce(() => failed('sessionExpired'));
  fireEvent.click(screen.getByRole('button', { name: 'Efter sparat' }));
  expect(await screen.findByRole('button', { name: 'Ladda om och logga in' })).toBeVisible();
  load.mockImplementationOnce(() => failed('siteThrottled'));
  fireEvent.click(screen.getByRole('button', { name: 'Hämta igen' }));
  await screen.findByText(/hårt belastat/);
  expect(screen.queryByRole('button', { name: 'Ladda om och logga in' })).not.toBeInTheDocument();
});
