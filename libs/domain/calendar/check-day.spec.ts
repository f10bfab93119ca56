import { checkPastDay } from './check-day';

const limits = { today: '2026-03-02', notBefore: '2026-02-01' };
const codes = (day: string) => checkPastDay(day, '/day', limits).map(({ code }) => code);

describe('the day of something that has happened', () => {
  it('may be any day from the first to the last', () => {
    expect(codes('2026-02-01')).toEqual([]);
    expect(codes('2026-03-02')).toEqual([]);
  });

  it('does not lie ahead', () => {
    expect(codes('2026-03-03')).toEqual(['in_the_future']);
  });

  it('does not lie before what it follows', () => {
    expect(codes('2026-01-31')).toEqual(['before_another_date']);
  });

  it.each(['2026-02-30', '2026-02', '2026-W08', ''])('exists in the calendar, unlike %p', (day) => {
    expect(codes(day)).toEqual(['not_a_date']);
  });
});
