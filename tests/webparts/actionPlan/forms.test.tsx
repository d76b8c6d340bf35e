import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { proposeDateChange } from '../../../src/application/plan/proposeDateChange';
import { editAction } from '../../../src/application/plan/editAction';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Action } from '../../../src/core/plan/action';
import { localSite, sessionOf, valueOf } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import '../../../src/webparts/actionPlan/EditForm';
import '../../../src/webparts/actionPlan/NewActionForm';
import '../../../src/webparts/actionPlan/NewPlanForm';
import '../../../src/webparts/actionPlan/PlanForm';
import { planWith, renderPlan, standOn } from './samplePlan';

async function storedActions(store: MemoryListStore) {
  return (await store.load(localSite, { actions: { collection: 'actions' } })).actions.rows;
}

async function actionIn(store: MemoryListStore, key: string): Promise<Action | undefined> {
  return (await storedActions(store)).find(({ value }) => value.key === key)?.value;
}

const type = (label: string | RegExp, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } });
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const pressLater = async (name: string | RegExp): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name }));

function choose(label: string | RegExp, option: string | RegExp): void {
  fireEvent.click(within(screen.getByRole('form')).getByRole('combobox', { name: label }));
  fireEvent.click(screen.getByRole('option', { name: option }));
}

describe('the forms of a plan', () => {
  beforeEach(() => {
    standOn('#plan=plan');
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('add an action with a problem of its own, say what is missing, and keep what was typed', async () => {
    const store = await planWith(2);
    renderPlan(store, { who: 'coordinator' });
    await pressLater('Ny åtgärd');
    await screen.findByRole('form', { name: 'Ny åtgärd' });
    expect(screen.getByLabelText(/^Nummer/)).toHaveValue('HÄ-3');
    type(/^Åtgärd(?!styp)/, 'Klippa buskar');
    press('Lägg till åtgärden');
    const trouble = await screen.findByRole('group', { name: /Rätta det här/ });
    expect(trouble).toHaveFocus();
    expect(within(trouble).getAllByText(/”Grupp”/)).toHaveLength(1);
    fireEvent.click(await within(trouble).findByRole('button', { name: /”Grupp” är tomt/ }));
    const form = screen.getByRole('form');
    expect(within(form).getByRole('combobox', { name: /^Grupp/ })).toHaveFocus();
    expect(screen.getByLabelText(/^Åtgärd(?!styp)/, { selector: 'input' })).toHaveValue('Klippa buskar');
    type(/^Åtgärdstyp/, 'Fysisk miljö');
    choose(/^Grupp/, 'workingGroup');
    choose(/^Fokusområde/, 'Platser');
    press('Lägg till ett problem');
    const reason = screen.getByRole('group', { name: 'Lägg till ett problem' });
    fireEvent.change(within(reason).getByLabelText(/^Problem/), { target: { value: 'Skymd sikt' } });
    fireEvent.keyDown(within(reason).getByLabelText(/^Problem/), { key: 'Enter' });
    await waitFor(() =>
      expect(within(screen.getByRole('form')).getByRole('combobox', { name: /^Problem/ })).toHaveTextContent(
        'Skymd sikt'
      )
    );
    press('Lägg till åtgärden');
    expect(await screen.findByText('Åtgärden är tillagd och visas i planen.')).toBeVisible();
    expect(await screen.findByRole('link', { name: /Klippa buskar/ })).toBeVisible();
    expect(await storedActions(store)).toHaveLength(3);
  });

  it('show what hinders a plan from being adopted, action by action', async () => {
    const store = await planWith(1);
    renderPlan(store, { who: 'coordinator' });
    await pressLater('Börja på en ny version');
    await pressLater('Börja på den nya versionen');
    expect(await screen.findByText(/Planen är ett utkast igen/)).toBeVisible();
    valueOf(await addUnready(store));
    document.body.innerHTML = '';
    renderPlan(store, { who: 'chair' });
    await pressLater('Fastställ planen');
    await screen.findByRole('form', { name: 'Fastställ planen' });
    type(/^Beslut \(/, 'B 2020:9');
    press('Fastställ');
    expect(await screen.findByText('En åtgärd är inte klar att fastställa')).toBeVisible();
    expect(screen.getByRole('link', { name: 'HÄ-9' })).toHaveAttribute('href', '#plan=plan&atgard=ha9');
  });

  it('close a plan with a final report', async () => {
    renderPlan(await planWith(1), { who: 'chair' });
    await pressLater('Slutrapportera');
    await screen.findByRole('form', { name: 'Slutrapportera planen' });
    type(/^Slutrapport/, 'Gångvägen är upplyst.');
    press('Slutrapportera');
    expect(await screen.findByText('Planen är slutrapporterad.')).toBeVisible();
  });

  it('begin a plan of an agreement', async () => {
    renderPlan(await planWith(1), { who: 'coordinator' });
    await pressLater('Skapa en plan');
    await screen.findByRole('form', { name: 'Ny plan: åtgärdsplan' });
    type(/^Planens namn/, 'Åtgärdsplan 2021');
    press('Skapa planen');
    expect(await screen.findByRole('heading', { name: 'Åtgärdsplan 2021' })).toBeVisible();
  });

  it('say that a fastställd plan was changed afterwards', async () => {
    const store = await planWith(2);
    const stored = (await storedActions(store)).find(({ value }) => value.key === 'a1');
    const value = { ...valueOf({ ok: true, value: stored! }).value, title: 'Något annat' };
    valueOf(await editAction(sessionOf(store, 'coordinator'), { stored: stored!, value }));
    renderPlan(store);
    expect(await screen.findByText(/Ändrad efter låsning: en skillnad/)).toBeVisible();
    expect(screen.getByText('HÄ-1: ändrad efter fastställandet (åtgärd)')).toBeInTheDocument();
  });

  async function addUnready(store: MemoryListStore) {
    const [first] = await storedActions(store);
    const { goalKey, ...rest } = valueOf({ ok: true, value: first! }).value;
    expect(goalKey).toBe('goal');
    return store.add(localSite, 'actions', { ...rest, key: 'ha9', number: 'HÄ-9', decision: 'proposed' });
  }
});

describe('the forms of an action', () => {
  beforeEach(() => {
    standOn('#plan=plan&atgard=a2');
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('show both versions when somebody else saved first, keep what was typed, and save on top of it', async () => {
    const store = await planWith(2);
    renderPlan(store, { who: 'coordinator' });
    await pressLater('Ändra åtgärden');
    await screen.findByRole('form', { name: 'Ändra åtgärden' });
    expect(
      screen.getByText('Slutet är beslutat. Föreslå ett nytt slutdatum för att flytta det.')
    ).toBeVisible();
    type(/^Åtgärd(?!styp)/, 'Min rubrik');
    const stored = (await storedActions(store)).find(({ value }) => value.key === 'a2')!;
    const theirs = { ...stored.value, title: 'Deras rubrik', place: 'Parken' };
    valueOf(await editAction(sessionOf(store, 'coordinator'), { stored, value: theirs }));
    press('Spara ändringarna');
    const conflict = await screen.findByRole('region', { name: 'Jämför de två versionerna' });
    expect(within(conflict).getByRole('group', { name: 'Åtgärd' })).toHaveTextContent(
      /I ditt formulärMin rubrikSparat av någon annanDeras rubrik/
    );
    expect(screen.getByLabelText('Plats', { selector: 'input' })).toHaveValue('Parken');
    press('Spara ändringarna');
    expect(await screen.findByText('Åtgärden är sparad.')).toBeVisible();
    expect(await actionIn(store, 'a2')).toMatchObject({ title: 'Min rubrik', place: 'Parken' });
  });

  it('pause an action only with a reason', async () => {
    const store = await planWith(2);
    renderPlan(store, { who: 'chair' });
    await pressLater('Besluta om åtgärden');
    await pressLater('Spara beslutet');
    fireEvent.click(await screen.findByText(/^Fältet ”Vad är beslutat\?” är tomt/, { selector: 'button' }));
    expect(screen.getByRole('radio', { name: 'Pausa åtgärden' })).toHaveFocus();
    fireEvent.click(screen.getByRole('radio', { name: 'Pausa åtgärden' }));
    press('Spara beslutet');
    expect(await screen.findByText(/^Fältet ”Skäl till paus/, { selector: 'button' })).toBeVisible();
    type(/Skäl till paus/, 'Vägen byggs om.');
    press('Spara beslutet');
    expect(await screen.findByText('Beslutet är sparat.')).toBeVisible();
    expect(await actionIn(store, 'a2')).toMatchObject({
      decision: 'paused',
      decisionReason: 'Vägen byggs om.'
    });
  });

  it('decide a proposed end with both days shown', async () => {
    const store = await planWith(2);
    const place = { planKey: 'plan', agreementKey: 'local', actionKey: 'a2' };
    const wish = { ...place, key: 'move', to: calendarDay('2021-01-29'), reason: 'Tjälen.' };
    valueOf(await proposeDateChange(sessionOf(store, 'roadOfficial'), wish));
    renderPlan(store, { who: 'chair' });
    await pressLater('Besluta om nytt slutdatum');
    const form = await screen.findByRole('form', { name: 'Besluta om nytt slutdatum' });
    expect(form).toHaveTextContent('2020-12-18');
    expect(form).toHaveTextContent('2021-01-29');
    fireEvent.click(screen.getByRole('radio', { name: 'Beslutad' }));
    type(/^Beslut \(/, 'B 2020:7');
    press('Spara beslutet');
    expect(await screen.findByText('Beslutet är sparat.')).toBeVisible();
    expect(await actionIn(store, 'a2')).toMatchObject({ end: '2021-01-29', originalEnd: '2020-12-18' });
  });
});
