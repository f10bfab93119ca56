import type { Client } from 'pg';

/**
 * So many notices over all staff and cases, a minute apart, one of ten unread; where notices stand already, none. The
 * world that is loaded has told nobody anything.
 */
export async function heapUpNotices(sql: Client, count: number): Promise<void> {
  await sql.query(
    `insert into notice (id, staff_id, topic, kind, way, case_id, office_id, at, read_at)
     select (lpad(to_hex(1700000000000 + n * 60000), 12, '0') || '7' || substr(md5(n::text), 1, 19))::uuid, s.id,
       'application.submitted', 'next_step', (array['at_once', 'digest', 'app'])[1 + n % 3], c.id, c.office_id, t.at,
       case when n % 10 > 0 then t.at end
     from generate_series(1, $1::bigint) n
       cross join lateral (select now() - ($1::bigint - n) * interval '1 minute' as at) t
       join (select id, row_number() over (order by id) - 1 as place, count(*) over () as total from staff) s
         on s.place = n / 3 % s.total
       join (select id, office_id, row_number() over (order by id) - 1 as place, count(*) over () as total
             from assistance_case) c on c.place = n * 7 % c.total
     where not exists (select from notice)`,
    [count],
  );
  await sql.query('analyze notice');
}
