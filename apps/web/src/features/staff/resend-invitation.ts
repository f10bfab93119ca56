import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useResendInvitation({ id }: StaffMember) {
  return useAct<null, unknown>({
    send: (_nothing, idempotencyKey) => request('POST', `/staff/${id}/invitation`, { idempotencyKey }),
    invalidates: [['staff']],
  });
}
