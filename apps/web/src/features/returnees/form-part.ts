import type { UseFormReturnType } from '@mantine/form';
import type { Desk, ReturneeFields } from './returnee-fields';

export interface FormPartProps {
  readonly form: UseFormReturnType<ReturneeFields>;
  readonly desk: Desk;
}
