import type { WorkItem, WorkKind, WorkList } from '@tendesh/contracts/work/work';
import { chosenItems, OVERDUE } from './work-filter';

const item = (kind: WorkKind, caseNumber: string, overdue: boolean) => ({ kind, caseNumber, overdue }) as WorkItem;
const list: WorkList = {
  items: [item('to_screen', 'A', true), item('to_score', 'B', true), item('to_screen', 'C', false)],
  counts: [
    { kind: 'to_screen', count: 2, overdue: 1 },
    { kind: 'to_score', count: 1, overdue: 1 },
  ],
};
const numbers = (chosen: string) => chosenItems(list, chosen).map(({ caseNumber }) => caseNumber);

it('shows all in the order of the server, one kind, or what is overdue', () => {
  expect(numbers('')).toEqual(['A', 'B', 'C']);
  expect(numbers('to_screen')).toEqual(['A', 'C']);
  expect(numbers(OVERDUE)).toEqual(['A', 'B']);
});

it('shows all for a kind that has nothing any more', () => {
  expect(numbers('to_decide')).toEqual(['A', 'B', 'C']);
});
