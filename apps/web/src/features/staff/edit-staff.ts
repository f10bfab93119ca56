import type { Written } from '@tendesh/contracts/shared/acts';
import type { EditStaffRequest, StaffMember } from '@tendesh/contracts/staff/staff';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useEditStaff({ id, version }: StaffMember) {
  return useAct<EditStaffRequest, Written>({
    send: (body, idempotencyKey) => request('PUT', `/staff/${id}`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['staff']],
  });
}
