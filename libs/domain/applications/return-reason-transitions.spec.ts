import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { returnReasonStatuses, returnReasonTransitions } from './return-reason-transitions';

keepsTheLawsOfTransitions({
  table: returnReasonTransitions,
  statuses: returnReasonStatuses,
  first: 'in_use',
  final: ['retired'],
});
