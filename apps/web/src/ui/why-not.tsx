import { Anchor, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { placeOfReason } from './place-of-reason';
import { useReasonText } from './reason-text';

/** The reasons that block an act, and who can unblock it. */
export function WhyNot({ action }: { action: Pick<OfferedAction, 'whyNot' | 'helpers'> }) {
  const { t } = useTranslation(['ui', 'terms']);
  const textOf = useReasonText();
  const { helpers } = action;
  return (
    <Stack gap="xs">
      <div>
        <Text size="sm" fw={600}>
          {t('ui:act.whyNot')}
        </Text>
        <List size="sm" mt={4}>
          {action.whyNot.map((reason, index) => (
            <List.Item key={index}>
              <Linked place={placeOfReason(reason.code)}>{textOf(reason)}</Linked>
            </List.Item>
          ))}
        </List>
      </div>
      {helpers.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('ui:act.whoCanHelp')}
          </Text>
          {helpers.map((helper) => (
            <Text key={helper.fullName} size="sm">
              {helper.fullName}, {helper.roles.map((role) => t(`terms:role.${role}`)).join(', ')}
            </Text>
          ))}
        </div>
      )}
    </Stack>
  );
}

/** Leads to the place on this page where the condition can be met. */
function Linked({ place, children }: { place: string | null; children: ReactNode }) {
  if (place === null) return children;
  return (
    <Anchor href={`#${place}`} inherit>
      {children}
    </Anchor>
  );
}
