/** That the delegation `d` runs at an instant (a placeholder), by the calendar of the office of its delegator `g`. */
export const runsAt = (now: string) => `d.ended_at is null and g.status = 'active' and (
  select (${now}::timestamptz at time zone o.time_zone)::date from office o where o.id = g.office_id) between d.from_on and d.until_on`;

/** What colleagues have lent to the person `s` at an instant (a placeholder), as JSON: the authority as it is now. */
export const lentTo = (now: string) => `(select coalesce(json_agg(json_build_object('delegationId', d.id, 'id', g.id,
    'fullName', g.full_name, 'officeId', g.office_id,
    'roles', array(select r.role from staff_role r where r.staff_id = g.id),
    'programmeIds', array(select p.programme_id from staff_programme p where p.staff_id = g.id),
    'programmeOfficeIds', array(select distinct po.office_id from staff_programme p
      join programme_office po using (programme_id) where p.staff_id = g.id)) order by d.id), '[]')
  from delegation d join staff g on g.id = d.delegator_id
  where d.delegate_id = s.id and ${runsAt(now)})`;
