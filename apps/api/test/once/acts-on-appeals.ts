import { cast } from '../../src/demo/story';
import { appealActs, HEARS } from '../support/appeals';
import type { World } from '../support/world';
import type { Acts } from './act';

const reason = 'Heard with both sides';

export const actsOnAppeals: Acts = {
  'POST /applications/:id/appeals': async (world) => {
    const acts = appealActs(world);
    const told = await acts.rejected();
    const { version } = await acts.file(told);
    const body = { grounds: 'The market study was not read', receivedBy: 'letter', receivedOn: '2026-03-02' };
    return { by: cast.officer, path: `/applications/${told.applicationId}/appeals`, body, version };
  },
  'POST /appeals/:id/upholding': onAppeal('upholding', HEARS),
  'POST /appeals/:id/dismissal': onAppeal('dismissal', HEARS),
  'POST /appeals/:id/withdrawal': onAppeal('withdrawal', cast.officer),
};

function onAppeal(path: string, by: string) {
  return async (world: World) => {
    const acts = appealActs(world);
    const told = await acts.rejected();
    await acts.appeal(told);
    const { id, version } = await acts.newest(told);
    return { by, path: `/appeals/${id}/${path}`, body: { reason }, version };
  };
}
