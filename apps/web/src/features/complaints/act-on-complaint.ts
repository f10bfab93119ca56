import type {
  Complaint,
  ComplaintReceipt,
  ComplaintRequest,
  ComplaintStatusRequest,
  PublicComplaintRequest,
  PublicComplaintStatus,
} from '@tendesh/contracts/complaints/complaints';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ComplaintAct } from '@tendesh/domain/complaints/complaint-transitions';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

const doorOf: Readonly<Record<ComplaintAct, string>> = {
  ...{ take_over: 'handling', acknowledge: 'acknowledgement', answer: 'answer' },
  ...{ refer: 'referral', regroup: 'regrouping', close_complaint: 'closure' },
};

export function useActOnComplaint({ id, version }: Complaint, act: ComplaintAct) {
  return useAct<object, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/complaints/${id}/${doorOf[act]}`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['complaints']],
  });
}

/** Who would be told of it. */
export const rehearseComplaintAct = ({ id, version }: Complaint, act: ComplaintAct, body: object) =>
  rehearse(`/complaints/${id}/${doorOf[act]}`, { body, ifMatch: version });

export function useRecordComplaint() {
  return useAct<ComplaintRequest, ComplaintReceipt>({
    send: (body, idempotencyKey) => request('POST', '/complaints', { body, idempotencyKey }),
    invalidates: [['complaints']],
  });
}

export const tell = (body: PublicComplaintRequest) =>
  request<ComplaintReceipt>('POST', '/public/complaints', { body, anonymous: true });

export const lookUp = (body: ComplaintStatusRequest) =>
  request<PublicComplaintStatus>('POST', '/public/complaint-status', { body, anonymous: true });
