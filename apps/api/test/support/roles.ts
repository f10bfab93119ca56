import type { Role } from '@tendesh/domain/staff/roles';
import type { World } from './world';

/** Gives a person one more role, in the programmes of his country: what somebody may do must not depend on what he was. */
export async function giveRole(world: World, name: string, role: Role): Promise<void> {
  await world.sql.query(
    `with person as (select s.id, o.country from staff s join office o on o.id = s.office_id where s.email = $1),
       reached as (insert into staff_programme select person.id, p.id from person join programme p using (country)
         on conflict do nothing)
     insert into staff_role select id, $2 from person on conflict do nothing`,
    [`${name}@tendesh.example`, role],
  );
}
