import type { StaffReference } from '@tendesh/contracts/shared/acts';
import { useTranslation } from 'react-i18next';

interface PersonActingProps {
  readonly person: StaffReference;
  readonly onBehalfOf: StaffReference | null;
}

/** Who did something, and where the authority was lent, on whose behalf. */
export function PersonActing({ person, onBehalfOf }: PersonActingProps) {
  const { t } = useTranslation('ui');
  return onBehalfOf === null ? person.fullName : t('onBehalfOf', { name: person.fullName, other: onBehalfOf.fullName });
}
