import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { actionDraft, localSite, putIn, smallCooperation } from '../../support/cooperation';
import { MemoryListStore } from '../../support/memoryListStore';
import { type OpenedPlans, type PlanWish } from '../../../src/application/overview/openPlans';
import { planWith, renderPlan, standOn } from './samplePlan';

describe('the plan', () => {
  beforeEach(() => {
    standOn('');
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  const table = (): Promise<HTMLElement> => screen.findByRole('table', { name: 'Åtgärder' });
  const dataRows = async (): Promise<HTMLElement[]> =>
    within(await table())
      .getAllByRole('row')
      .slice(1);

  it('shows each action with area, owner, next day, state, light and what to look out for', async () => {
    renderPlan(await planWith(3));
    expect(screen.getByRole('status', { name: 'Hämtar planen …' })).toBeVisible();
    const [first, second] = await dataRows();
    expect(first).toHaveTextContent('HÄ-1 Belysning 1');
    expect(second).toHaveTextContent('Trafikkontoret');
    expect(second).toHaveTextContent('Platser');
    expect(second).toHaveTextContent('Pågår');
    expect(second).toHaveTextContent('Röd');
    expect(screen.getByRole('heading', { name: 'Åtgärdsplan' })).toBeVisible();
  });

  it('filters by a figure, by words, and says when nothing is left', async () => {
    renderPlan(await planWith(3));
    const red = await screen.findByRole('button', { name: 'Röd: 1' });
    fireEvent.click(red);
    expect(red).toHaveAttribute('aria-pressed', 'true');
    expect(await dataRows()).toHaveLength(1);
    expect(screen.getByText('1 av 3 åtgärder visas')).toBeVisible();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Sök åtgärd' }), { target: { value: 'HÄ-3' } });
    expect(screen.getByText('Ingen åtgärd passar urvalet')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Rensa urvalet' }));
    expect(await dataRows()).toHaveLength(3);
  });

  it('shows the actions of the group of the Teams channel first, and the others when asked', async () => {
    const store = await planWith(2);
    const put = putIn(store);
    const group = { level: 'local', kind: 'temporaryGroup', agreementKey: 'local' } as const;
    const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-01-01') };
    await put('groups', { ...group, ...record, key: 'light', name: 'Ljusgruppen', channelName: 'Ljus' });
    const other = {
      ...actionDraft('HÄ-9', { key: 'a9', groupKey: 'light' }),
      ...record,
      decision: 'proposed' as const
    };
    await put('actions', other);
    const channel = { channelId: '19:x@thread.tacv2', name: 'Ljus' };
    const ignored = (): void => undefined;
    renderPlan(store, {
      teams: { channel, theme: 'default', followTheme: ignored, openLink: ignored, shareLink: ignored }
    });
    expect(await dataRows()).toHaveLength(1);
    const only = await screen.findByRole('checkbox', {
      name: 'Visa bara åtgärder som Ljusgruppen svarar för'
    });
    fireEvent.click(only);
    expect(await dataRows()).toHaveLength(3);
  });

  it('groups by light', async () => {
    renderPlan(await planWith(3));
    fireEvent.click(await screen.findByRole('combobox', { name: /^Gruppera efter/ }));
    fireEvent.click(screen.getByRole('option', { name: 'Färg' }));
    expect(screen.getByRole('table', { name: 'Röd (1)' })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Grå (2)' })).toBeVisible();
  });

  it('shows the occasions on a timeline of quarters or months, and says them in words', async () => {
    renderPlan(await planWith(3));
    fireEvent.click(await screen.findByRole('button', { name: 'Tidslinje' }));
    expect(await screen.findByText(/^Kvartal 3 2020$/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Månader' }));
    expect(screen.getByRole('button', { name: 'Månader' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('september 2020')).toBeVisible();
    const signs = screen.getByRole('list', { name: 'Tecken på tidslinjen' });
    expect(within(signs).getAllByRole('listitem')).toHaveLength(4);
    expect(signs).toHaveTextContent(/Besvarad.*Besvarad sent.*Obesvarad.*Kommande/);
    const [past] = screen.getAllByRole('list', { name: 'Uppföljt hittills' });
    expect(past).toHaveTextContent(/\d{4}-\d{2}-\d{2}: (Besvarad|Obesvarad)/);
  });

  it('shows a column for each state on the board', async () => {
    renderPlan(await planWith(3));
    fireEvent.click(await screen.findByRole('button', { name: 'Tavla' }));
    expect(within(screen.getByRole('list', { name: 'Pågår (3)' })).getAllByRole('article')).toHaveLength(3);
    expect(screen.getByRole('heading', { name: 'Uppföljd (0)' })).toBeVisible();
  });

  it('draws fifty actions at a time', async () => {
    renderPlan(await planWith(60));
    expect(await dataRows()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Visa fler (10 till)' }));
    expect(await dataRows()).toHaveLength(60);
  });

  it('says what to do first when there is no plan, and when the plan is empty', async () => {
    renderPlan(new MemoryListStore());
    expect(await screen.findByText('Det finns ingen plan här ännu')).toBeVisible();
    renderPlan(await planWith(0));
    expect(await screen.findByText('Planen har inga åtgärder ännu')).toBeVisible();
  });

  it('lets the reader choose among several plans, and remembers it in the address', async () => {
    const store = await smallCooperation();
    await putIn(store, localSite)('plans', {
      ...{ key: 'plan2', agreementKey: 'local', kind: 'actionPlan', title: 'Plan 2021', version: 1 },
      ...{ state: 'draft', recordedBy: 'coordinator', recordedOn: '2020-09-01' as never }
    });
    renderPlan(store);
    fireEvent.click(await screen.findByRole('combobox', { name: 'Plan' }));
    fireEvent.click(screen.getByRole('option', { name: 'Plan 2021 (Utkast)' }));
    expect(await screen.findByRole('heading', { name: 'Plan 2021' })).toBeVisible();
    expect(window.location.hash).toBe('#plan=plan2');
  });

  it('says that a linked plan is gone, and offers the others', async () => {
    standOn('#plan=borta');
    renderPlan(await planWith(1));
    expect(await screen.findByText('Planen finns inte längre')).toBeVisible();
    fireEvent.click(await screen.findByRole('combobox', { name: 'Plan' }));
    fireEvent.click(screen.getByRole('option', { name: /Fastställd/ }));
    expect(await dataRows()).toHaveLength(1);
  });

  it('asks at once for the plan that was shown last', async () => {
    const store = await planWith(1);
    const plain = renderPlan(store);
    await table();
    const openPlans = jest.fn(plain.openPlans);
    renderPlan(store, { openPlans });
    expect(openPlans).toHaveBeenCalledWith(
      expect.objectContaining({ planKey: undefined, likelyKey: 'plan' })
    );
  });

  it('shows which plan it is while its actions are on their way', async () => {
    const store = await planWith(1);
    const { opened, ...frame } = await renderPlan(store).openPlans({});
    document.body.innerHTML = '';
    let arrive: (whole: OpenedPlans) => void = () => undefined;
    const openPlans = (wish: PlanWish): Promise<OpenedPlans> => {
      wish.onFrame?.(frame);
      return new Promise((resolve) => (arrive = resolve));
    };
    renderPlan(store, { openPlans });
    expect(await screen.findByText(/^Åtgärdsplan · Fastställd · /)).toBeVisible();
    expect(await screen.findByRole('status', { name: /Hämtar/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /HÄ-1/ })).not.toBeInTheDocument();
    act(() => arrive({ ...frame, opened }));
    expect(await screen.findByRole('link', { name: /HÄ-1/ })).toBeVisible();
  });

  it('tells a failure and tries again', async () => {
    const store = await planWith(1);
    const failure = Object.assign(new Error('403'), { code: 'siteForbidden' });
    const openPlans = jest.fn().mockRejectedValue(failure);
    renderPlan(store, { openPlans });
    expect(await screen.findByText(/Be samordnaren att ge dig läsbehörighet/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(openPlans).toHaveBeenCalledTimes(2));
  });
});
