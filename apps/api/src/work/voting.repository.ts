import type { DutyAct } from '@tendesh/domain/acts/duties';
import type { Bind } from '../platform/database/parameters';
import { mayDecideAnew, mayDo } from './may-do.repository';

/** Members `b` and `x` of a session before the item `i` of its agenda: the SQL twins of libs/domain/committees/voting. */
type Member = 'b' | 'x';

/** Whether `b` presides over the item and has declared that nothing stands in the way; his own acts are asked beside it. */
export function presides(bind: Bind): string {
  return `${hasDeclared('b')} and (b.part = 'chair' or b.part = 'member' and not exists (
    select from committee_member x where x.session_id = i.session_id
      and (x.part = 'chair' or x.part = 'member' and x.staff_id < b.staff_id and ${hasDeclared('x')})
      and ${mayDecideOn('x', bind)}))`;
}

/** Whether the item waits for no more votes: its quorum has spoken under the rule set `rs`, or everybody who may. */
export function isVotedOn(bind: Bind): string {
  return `(select count(*) from committee_vote v where v.item_id = i.id) >= (rs.rules->>'quorum')::int
    or not exists (select from committee_member x where x.session_id = i.session_id and x.part <> 'secretary'
      and ${isFreeTo('voted', 'x', bind)}
      and not exists (select from committee_vote v where v.item_id = i.id and v.staff_id = x.staff_id))`;
}

/** Whether nobody who sits will ever decide on the item. */
export function isBeyondThem(bind: Bind): string {
  return `not exists (select from committee_member x where x.session_id = i.session_id and x.part <> 'secretary'
    and ${mayDecideOn('x', bind)})`;
}

function mayDecideOn(member: Member, bind: Bind): string {
  return `${isFreeTo('presided', member, bind)} and ${mayDecideAnew(`array[${member}.staff_id]`, 'i.application_id')}`;
}

function isFreeTo(act: DutyAct, member: Member, bind: Bind): string {
  return `not exists (select from committee_conflict k
      where k.item_id = i.id and k.staff_id = ${member}.staff_id and k.kind <> 'none')
    and ${mayDo(act, `array[${member}.staff_id]`, bind, 'i.case_id')}`;
}

function hasDeclared(member: Member): string {
  return `exists (select from committee_conflict k
    where k.item_id = i.id and k.staff_id = ${member}.staff_id and k.kind = 'none')`;
}
