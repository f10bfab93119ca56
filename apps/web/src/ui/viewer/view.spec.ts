import { firstView, look, type ViewAct } from './view';

const after = (...acts: ViewAct[]) => acts.reduce((view, act) => look(view, act, 2), firstView);

it('turns all the way round in four quarters', () => {
  expect(after('rotate').rotation).toBe(90);
  expect(after('rotate', 'rotate', 'rotate', 'rotate')).toEqual(firstView);
});

it('comes nearer and goes back by the same steps, and stops at either end', () => {
  expect(after('zoomIn', 'zoomOut')).toEqual(firstView);
  const near = Array<ViewAct>(20).fill('zoomIn');
  expect(after(...near).zoom).toBe(4);
  expect(after(...near.map(() => 'zoomOut' as const)).zoom).toBe(0.5);
});

it('leaves no page out and none too many', () => {
  expect(after('previousPage').page).toBe(1);
  expect(after('nextPage', 'nextPage').page).toBe(2);
});
