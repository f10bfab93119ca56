import { transition } from '../acts/transitions';
import { violation } from '../problems/violation';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { documentStatuses, documentTransitions } from './document-transitions';

keepsTheLawsOfTransitions({ table: documentTransitions, statuses: documentStatuses, first: 'kept', final: ['voided'] });

test('a document is voided once, and not while something rests on it', () => {
  const { when } = transition(documentTransitions, 'void');
  expect(when?.({ isVoided: true, isInUse: false })).toEqual([violation('document_voided')]);
  expect(when?.({ isVoided: false, isInUse: true })).toEqual([violation('document_in_use')]);
  expect(when?.({ isVoided: false, isInUse: false })).toEqual([]);
});
