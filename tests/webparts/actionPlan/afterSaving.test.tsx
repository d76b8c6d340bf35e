import '@testing-library/jest-dom';
import { fireEvent, screen } from '@testing-library/react';
import { sessionOf } from '../../support/cooperation';
import { openAction } from '../../../src/application/overview/openAction';
import { type PlanServices } from '../../../src/webparts/actionPlan/planServices';
import { type MemoryListStore } from '../../support/memoryListStore';
import '../../../src/webparts/actionPlan/EditForm';
import { planWith, renderPlan, standOn } from './samplePlan';

const press = async (name: string): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name }));
const title = (): Promise<HTMLElement> => screen.findByLabelText(/^Åtgärd(?!styp)/, { selector: 'input' });

function openActionOn(store: MemoryListStore): PlanServices['openAction'] {
  return (place) => openAction(sessionOf(store, 'coordinator'), place);
}

/** Answers as the application does, but lets an answer out only when told to. */
function heldBack(load: PlanServices['openAction']): {
  readonly openAction: PlanServices['openAction'];
  readonly hold: () => () => void;
} {
  let gate = Promise.resolve();
  return {
    openAction: async (place) => {
      const held = gate;
      const answer = await load(place);
      await held;
      return answer;
    },
    hold: () => {
      let letGo = (): void => undefined;
      gate = new Promise((resolve) => (letGo = resolve));
      return letGo;
    }
  };
}

describe('a form that is opened right after a save', () => {
  beforeEach(() => {
    standOn('#plan=plan&atgard=a1');
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('waits until the page is as it was saved, and begins on that', async () => {
    const store = await planWith(1);
    const slow = heldBack(openActionOn(store));
    renderPlan(store, { who: 'coordinator', openAction: slow.openAction });
    await press('Ändra åtgärden');
    fireEvent.change(await title(), { target: { value: 'Gångvägen tänd' } });
    const letGo = slow.hold();
    await press('Spara ändringarna');
    await screen.findByText('Åtgärden är sparad.');
    await press('Ändra åtgärden');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(screen.getByRole('status', { name: 'Hämtar …' })).toHaveAttribute('aria-busy', 'true');
    letGo();
    expect(await title()).toHaveValue('Gångvägen tänd');
    fireEvent.change(await title(), { target: { value: 'Gångvägen tänd igen' } });
    await press('Spara ändringarna');
    expect(await screen.findByText('Åtgärden är sparad.')).toBeVisible();
  });

  it('begins on what is shown when that could not be fetched anew', async () => {
    const store = await planWith(1);
    let isBroken = false;
    const load = openActionOn(store);
    renderPlan(store, {
      who: 'coordinator',
      openAction: (place) => (isBroken ? Promise.reject(new Error('gone')) : load(place))
    });
    await press('Ändra åtgärden');
    fireEvent.change(await title(), { target: { value: 'Gångvägen tänd' } });
    isBroken = true;
    await press('Spara ändringarna');
    await screen.findByText('Åtgärden är sparad.');
    await press('Ändra åtgärden');
    expect(await title()).toHaveValue('Belysning 1');
  });
});
