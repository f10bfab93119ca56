import { filterOf, listQueryOf } from './case-filter';
import { exportAddress } from './export-address';

const inAddress = { status: 'approved', pcode: 'KG06', sort: '-grant', cursor: 'abc', tab: 'x' };

it('asks the list for the filter, the order and the page of the address, and nothing else', () => {
  expect(JSON.parse(JSON.stringify(listQueryOf(inAddress)))).toEqual({
    status: 'approved',
    pcode: 'KG06',
    sort: 'grant',
    direction: 'desc',
    cursor: 'abc',
  });
  expect(listQueryOf({ sort: 'name' })).toMatchObject({ sort: 'name', direction: 'asc' });
});

it('asks the totals for the filter alone', () => {
  expect(JSON.parse(JSON.stringify(filterOf(inAddress)))).toEqual({ status: 'approved', pcode: 'KG06' });
});

it('exports exactly the filtered rows, and names only with a purpose', () => {
  expect(exportAddress('csv', inAddress, '')).toBe('/api/reports/cases.csv?status=approved&pcode=KG06');
  expect(exportAddress('xlsx', { sex: 'female' }, ' Report of May ')).toBe(
    '/api/reports/cases.xlsx?sex=female&purpose=Report+of+May',
  );
});
