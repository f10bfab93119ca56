import { Group, Select, Text } from '@mantine/core';
import { MAX_RELATIVE_DEGREE } from '@tendesh/domain/contributions/funders';
import { kindTable } from '@tendesh/domain/contributions/kinds';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPledge } from './draft';
import { fieldProps } from './editor-fields';
import { funderOfDraft } from './funder-of-draft';
import type { MoneyEditor } from './use-application-editor';

interface PledgeFunderProps {
  readonly editor: MoneyEditor;
  readonly pledge: DraftPledge & { readonly index: number };
}

/** Who gives it, where a kind leaves a choice, and how near a relative is: the rules count only the near ones. */
export function PledgeFunder({ editor, pledge }: PledgeFunderProps) {
  const { t } = useTranslation(['applications', 'terms']);
  const { funders } = kindTable[pledge.kind];
  const funder = funderOfDraft(pledge);
  const path = `pledges.${pledge.index}`;
  const isFixed = pledge.status !== 'pledged';
  if (funders.length === 1 && funder.kind !== 'relative') return null;
  return (
    // Rows below the first hide the labels of their columns; these two stand in no column.
    <Group gap="xs">
      {funders.length > 1 && (
        <Labelled label={t('field.givenBy')}>
          <Select
            size="xs"
            aria-label={t('field.givenBy')}
            allowDeselect={false}
            disabled={isFixed}
            data={funders.map((value) => ({ value, label: t(`terms:funderKind.${value}`) }))}
            {...fieldProps(editor, `${path}.funderKind`)}
            value={funder.kind}
          />
        </Labelled>
      )}
      {funder.kind === 'relative' && (
        <Labelled label={t('field.degree')}>
          <Select
            size="xs"
            w={72}
            aria-label={t('field.degree')}
            allowDeselect={false}
            disabled={isFixed}
            data={Array.from({ length: MAX_RELATIVE_DEGREE }, (_, index) => String(index + 1))}
            {...fieldProps(editor, `${path}.funderDegree`)}
            value={String(funder.degree ?? 1)}
            onChange={(value) => editor.form.setFieldValue(`${path}.funderDegree`, Number(value ?? 1))}
          />
        </Labelled>
      )}
    </Group>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="xs" c="dimmed" aria-hidden>
        {label}
      </Text>
      {children}
    </Group>
  );
}
