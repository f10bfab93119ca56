import { screen } from '@testing-library/react';
import { anApplication } from '../../../test/an-application';
import { show } from '../../../test/render';
import { ScoreSheetList } from './score-sheet-list';

const sheet = (fullName: string, round: number, totalHundredths: number | null) => ({
  ...{ id: `${fullName} ${round}`, round, scoredBy: { id: fullName, fullName }, scoredAt: '2026-03-02T05:00:00.000Z' },
  ...{ totalHundredths, severityHundredths: null, scores: null, note: null },
});

it('counts the sheets of the present round, and shows those of former ones as history', async () => {
  const application = anApplication({ status: 'eligible', scoringRound: 2 });
  const scoreSheets = [
    sheet('Farrukh Nazarov', 2, null),
    sheet('Farrukh Nazarov', 1, 8_000),
    sheet('Meerim Isakova', 1, 7_000),
  ];
  await show(<ScoreSheetList page={{ application, scoreSheets, reconciliations: [] }} />);
  expect(screen.getByText('Score sheets: 1 of 2')).toBeVisible();
  expect(screen.getByText(/^Hidden until/)).toBeVisible();
  expect([screen.getByText('80 points'), screen.getByText('70 points')]).toHaveLength(2);
  expect(screen.getAllByText(/^Of a former round/)).toHaveLength(2);
});
