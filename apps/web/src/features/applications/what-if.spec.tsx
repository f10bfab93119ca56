import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { halfAndHalf } from '@tendesh/domain/proof/generators';
import { show } from '../../../test/render';
import { WhatIf } from './what-if';

const figures = {
  projectCostMinor: 100_000,
  ownTotalMinor: 40_000,
  ownCountedMinor: 40_000,
  thirdPartyMinor: 0,
  grantMinor: 60_000,
};

describe('what if', () => {
  it('says whether the rule would hold, the largest grant and the own money still missing', async () => {
    await show(<WhatIf figures={figures} rules={halfAndHalf} currency="KGS" />);
    await userEvent.click(screen.getByRole('button', { name: 'What if …' }));
    expect(await screen.findByText('The rule does not hold yet')).toBeVisible();
    expect(screen.getByRole('status').textContent.replace(/\u00a0/g, ' ')).toContain(
      'Own money still missing: KGS 100.00',
    );

    await retype('Own money', '500');
    await retype('Grant', '500');
    expect(await screen.findByText('The rule holds')).toBeVisible();
    expect(screen.getByRole('status').textContent.replace(/\u00a0/g, ' ')).toContain(
      'Largest grant the rule allows: KGS 500.00',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Back to the plan' }));
    expect(await screen.findByText('The rule does not hold yet')).toBeVisible();
  });
});

async function retype(label: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
}
