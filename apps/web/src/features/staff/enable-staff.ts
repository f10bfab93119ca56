import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useEnableStaff({ id, version }: StaffMember) {
  return useAct<null, unknown>({
    send: (_nothing, idempotencyKey) =>
      request('DELETE', `/staff/${id}/disablement`, { ifMatch: version, idempotencyKey }),
    invalidates: [['staff']],
  });
}
