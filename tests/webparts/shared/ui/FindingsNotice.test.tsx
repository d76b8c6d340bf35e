import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { type Finding } from '../../../../src/application/ports/listStore';
import { FindingsNotice } from '../../../../src/webparts/shared/ui/FindingsNotice';
import { WebPartFrame } from '../../../../src/webparts/shared/ui/WebPartFrame';

const finding = (itemId: number): Finding => ({
  collection: 'actions',
  itemId,
  problems: [{ code: 'fieldMissing', field: 'title' }],
  editUrl: `https://example.test/${itemId}`
});

it('shows twenty rows at first, and all when asked', async () => {
  const findings = Array.from({ length: 45 }, (_, place) => finding(place + 1));
  render(
    <WebPartFrame locale="sv-SE">
      <FindingsNotice findings={findings} />
    </WebPartFrame>
  );
  expect(await screen.findByText('45 rader i listorna behöver rättas')).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Visa alla 45' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(45);
});
