import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useDisableStaff({ id, version }: StaffMember) {
  return useAct<string, unknown>({
    send: (reason, idempotencyKey) =>
      request('POST', `/staff/${id}/disablement`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: [['staff']],
  });
}
