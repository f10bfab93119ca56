import type { Written } from '@tendesh/contracts/shared/acts';
import type { InviteStaffRequest } from '@tendesh/contracts/staff/staff';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useInviteStaff() {
  return useAct<InviteStaffRequest, Written>({
    send: (body, idempotencyKey) => request('POST', '/staff', { body, idempotencyKey }),
    invalidates: [['staff']],
  });
}
