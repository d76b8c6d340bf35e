import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { usualConvention } from '../../../../src/core/links/linkAddress';
import { CopyLinkButton } from '../../../../src/webparts/shared/links/CopyLinkButton';
import { type LinkSetting } from '../../../../src/webparts/shared/links/links';
import { ThingLink } from '../../../../src/webparts/shared/links/ThingLink';
import { usePlace } from '../../../../src/webparts/shared/links/usePlace';
import { type TeamsHost } from '../../../../src/webparts/shared/teams/teamsHost';
import { WebPartFrame } from '../../../../src/webparts/shared/ui/WebPartFrame';

const site = 'https://contoso.sharepoint.com/sites/jarva';
const action = { kind: 'action', planKey: 'p', actionKey: 'rk-2' } as const;
const agreement = { kind: 'agreement', agreementKey: 'a' } as const;

function fakeTeams(): jest.Mocked<TeamsHost> {
  return { theme: 'default', followTheme: jest.fn(), openLink: jest.fn(), shareLink: jest.fn() };
}

function show(content: React.ReactElement, setting: Partial<LinkSetting> = {}): void {
  const links: LinkSetting = { site, page: 'actionPlan', convention: usualConvention, ...setting };
  render(
    <WebPartFrame locale="sv-SE" links={links}>
      {content}
    </WebPartFrame>
  );
}

const hrefOf = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

describe('a link to a thing', () => {
  it('stays on the page when the thing is shown there', () => {
    show(<ThingLink target={action}>RK-2</ThingLink>);
    expect(hrefOf('RK-2')).toBe('#plan=p&atgard=rk-2');
  });

  it('goes to the page of another kind, or of another site', () => {
    show(
      <>
        <ThingLink target={agreement}>Avtal</ThingLink>
        <ThingLink target={{ ...action, site: 'https://contoso.sharepoint.com/sites/x' }}>X</ThingLink>
        <ThingLink target={{ ...action, site: `${site.toUpperCase()}/` }}>Samma</ThingLink>
      </>,
      { convention: { pagePrefix: 'Vi-' } }
    );
    expect(hrefOf('Avtal')).toBe(`${site}/SitePages/Vi-overenskommelser.aspx#overenskommelse=a`);
    expect(hrefOf('X')).toBe(
      'https://contoso.sharepoint.com/sites/x/SitePages/Vi-atgardsplan.aspx#plan=p&atgard=rk-2'
    );
    expect(hrefOf('Samma')).toBe('#plan=p&atgard=rk-2');
  });

  it('asks Teams to open what is elsewhere, and only that', () => {
    const teams = fakeTeams();
    show(
      <>
        <ThingLink target={agreement}>Avtal</ThingLink>
        <ThingLink target={action}>RK-2</ThingLink>
      </>,
      { teams }
    );
    // `fireEvent` tells whether the browser may follow the link itself.
    expect(fireEvent.click(screen.getByRole('link', { name: 'Avtal' }))).toBe(false);
    expect(teams.openLink).toHaveBeenCalledWith(
      `${site}/SitePages/Samverkan-overenskommelser.aspx#overenskommelse=a`
    );
    fireEvent.click(screen.getByRole('link', { name: 'RK-2' }));
    expect(teams.openLink).toHaveBeenCalledTimes(1);
  });
});

describe('the button that copies a link', () => {
  const address = `${site}/SitePages/Samverkan-atgardsplan.aspx#plan=p&atgard=rk-2`;
  const writeText = jest.fn<Promise<void>, [string]>();

  beforeEach(() => {
    writeText.mockReset();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });

  it('copies the address that works for everybody, and says so', async () => {
    writeText.mockResolvedValue();
    show(<CopyLinkButton target={action} title="RK-2 Belysning" />);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera länk' }));
    expect(writeText).toHaveBeenCalledWith(address);
    expect(await screen.findByText('Länken är kopierad.')).toHaveAttribute('role', 'status');
  });

  it('shows the address where the browser refuses', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    show(<CopyLinkButton target={action} title="RK-2 Belysning" />);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera länk' }));
    expect(await screen.findByLabelText('Kopiera länken härifrån')).toHaveValue(address);
  });

  it('lets Teams share the tab, with the address for those without Teams', () => {
    const teams = fakeTeams();
    show(<CopyLinkButton target={action} title="RK-2 Belysning" />, { teams });
    fireEvent.click(screen.getByRole('button', { name: 'Dela länk' }));
    expect(teams.shareLink).toHaveBeenCalledWith({
      place: 'plan=p&atgard=rk-2',
      label: 'RK-2 Belysning',
      address
    });
    expect(writeText).not.toHaveBeenCalled();
  });
});

test('what the address asks for is followed as it changes', () => {
  const Asked: React.FunctionComponent = () => {
    const [place, go] = usePlace();
    return <button onClick={() => go({ planKey: 'p', actionKey: 'å' })}>{JSON.stringify(place)}</button>;
  };
  window.history.replaceState(null, '', '/#plan=p');
  show(<Asked />);
  const button = screen.getByRole('button', { name: '{"planKey":"p"}' });
  fireEvent.click(button);
  expect(window.location.hash).toBe('#plan=p&atgard=%C3%A5');
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
  expect(button).toHaveTextContent('{"planKey":"p","actionKey":"å"}');
});
