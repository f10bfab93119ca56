import { Stack, Text } from '@mantine/core';
import { isOwnKind, ownContributionKinds, thirdPartyKinds } from '@tendesh/domain/contributions/kinds';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '../../ui/money-input';
import { newPledge } from './draft';
import { EditorFields, fieldProps } from './editor-fields';
import { EditorRows } from './editor-rows';
import { PledgeFields } from './pledge-fields';
import type { MoneyEditor } from './use-application-editor';

/** Own money, third parties and the grant. Both lists are one in the draft, so each row keeps its place in it. */
export function FinancingFields({ editor }: { editor: MoneyEditor }) {
  const { t } = useTranslation('applications');
  const { form, draft, application } = editor;
  const rows = draft.pledges.map((pledge, index) => ({ ...pledge, index }));
  const own = rows.filter(({ kind }) => isOwnKind(kind));
  const others = rows.filter(({ kind }) => !isOwnKind(kind));
  return (
    <EditorFields editor={editor} section="financing" hint={t('hint.financing')}>
      <Stack gap="lg">
        <div role="group" aria-label={t('ownMoney')}>
          <Text fw={600} mb="xs">
            {t('ownMoney')}
          </Text>
          <EditorRows
            rows={own}
            empty={t('empty.own')}
            addLabel={t('add.own')}
            onAdd={() => form.insertListItem('pledges', newPledge('savings', application.currency))}
            render={(pledge, number) => (
              <PledgeFields
                editor={editor}
                pledge={pledge}
                name={t('row.own', { number: number + 1 })}
                kinds={ownContributionKinds}
              />
            )}
          />
        </div>
        <div role="group" aria-label={t('thirdParties')}>
          <Text fw={600} mb="xs">
            {t('thirdParties')}
          </Text>
          <EditorRows
            rows={others}
            empty={t('empty.thirdParties')}
            addLabel={t('add.thirdParty')}
            onAdd={() => form.insertListItem('pledges', newPledge('municipality', application.currency))}
            render={(pledge, number) => (
              <PledgeFields
                editor={editor}
                pledge={pledge}
                name={t('row.thirdParty', { number: number + 1 })}
                kinds={thirdPartyKinds}
              />
            )}
          />
        </div>
        <MoneyInput
          label={t('field.grant')}
          currency={application.currency}
          maw={260}
          {...fieldProps(editor, 'requestedGrantMinor')}
        />
      </Stack>
    </EditorFields>
  );
}
