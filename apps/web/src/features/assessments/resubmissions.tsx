import { Badge, Divider, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ApplicationVersion, Resubmission } from '@tendesh/contracts/applications/resubmissions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { planFields } from '@tendesh/domain/applications/corrections';
import { pinName } from '@tendesh/domain/applications/return-reasons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { CorrectionList } from '../../ui/correction-list';
import { PersonActing } from '../../ui/person-acting';
import { PlanComparison } from '../../ui/plan-comparison';
import { AssessmentPart } from './assessment-part';

/** What came back after a return, beside what was there before: only what differs. */
export function Resubmissions({ page: { resubmissions, application } }: { page: CasePage }) {
  const { t } = useTranslation('returns');
  const handedIn = resubmissions.filter(({ latter }) => latter !== null);
  if (handedIn.length === 0 || application === null) return null;
  return (
    <AssessmentPart title={t('resubmissions')}>
      {handedIn.map((one) => (
        <ResubmissionCard key={one.id} resubmission={one} currency={application.currency} />
      ))}
    </AssessmentPart>
  );
}

function ResubmissionCard({ resubmission, currency }: { resubmission: Resubmission; currency: string }) {
  const { t } = useTranslation('returns');
  const { date, dayOf } = useFormat();
  const { corrections, former, latter, returnedBy, onBehalfOf, returnedAt, resubmittedAt } = resubmission;
  if (latter === null || resubmittedAt === null) return null;
  const isOtherMoney = JSON.stringify(former.money) !== JSON.stringify(latter.money);
  return (
    <Paper withBorder px="md" py="sm">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('returnedOn', { on: date(dayOf(returnedAt)), back: date(dayOf(resubmittedAt)) })}{' '}
          <PersonActing person={returnedBy} onBehalfOf={onBehalfOf} />
        </Text>
        <CorrectionList corrections={corrections} papers={former.documents} />
        <Texts former={former} latter={latter} />
        {isOtherMoney && (
          <PlanComparison plans={{ former: former.money, proposed: latter.money }} currency={currency} />
        )}
        <Papers former={former} latter={latter} />
      </Stack>
    </Paper>
  );
}

interface BothVersions {
  readonly former: ApplicationVersion;
  readonly latter: ApplicationVersion;
}

/** The texts of the plan that differ, before and after side by side; one below the other on a telephone. */
function Texts({ former, latter }: BothVersions) {
  const { t } = useTranslation('returns');
  const { language } = useFormat();
  const textOf = useFieldText();
  const changed = [...planFields, 'cashFlow' as const].filter(
    (field) => JSON.stringify(former.plan[field] ?? null) !== JSON.stringify(latter.plan[field] ?? null),
  );
  const nameOf = (field: (typeof changed)[number]) =>
    pinName(field === 'cashFlow' ? { group: 'cash_flow', field: null } : { group: 'plan', field }, language);
  return changed.map((field) => (
    <div key={field} role="group" aria-label={nameOf(field)}>
      <Divider label={nameOf(field)} labelPosition="left" />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="xs">
        <Side title={t('before')} text={textOf(former.plan[field])} />
        <Side title={t('after')} text={textOf(latter.plan[field])} isNew />
      </SimpleGrid>
    </div>
  ));
}

function Side({ title, text, isNew = false }: { title: string; text: string; isNew?: boolean }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text size="sm" {...(isNew ? { fw: 600 } : {})} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    </div>
  );
}

/** Papers that went or came. */
function Papers({ former, latter }: BothVersions) {
  const { t } = useTranslation('returns');
  const { language } = useFormat();
  const without = (some: ApplicationVersion, other: ApplicationVersion) =>
    some.documents.filter(({ id }) => other.documents.every((one) => one.id !== id));
  const [gone, come] = [without(former, latter), without(latter, former)];
  if (gone.length + come.length === 0) return null;
  const name = pinName({ group: 'document', field: null }, language);
  return (
    <div role="group" aria-label={name}>
      <Divider label={name} labelPosition="left" />
      {gone.map(({ id, fileName }) => (
        <Text key={id} size="sm" td="line-through">
          {fileName}
        </Text>
      ))}
      {come.map(({ id, fileName }) => (
        <Text key={id} size="sm" fw={600}>
          {fileName}{' '}
          <Badge variant="light" color="orange" size="sm" tt="none">
            {t('newPaper')}
          </Badge>
        </Text>
      ))}
    </div>
  );
}

/** A field of the plan as text: lists row by row. */
function useFieldText() {
  const { t } = useTranslation(['returns', 'terms']);
  return (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('nothing');
    if (typeof value === 'string') return value;
    const rows: unknown[] = Array.isArray(value) ? value : Object.values(value);
    return rows.flat().map(rowText).join('\n');
  };
}

function rowText(row: unknown): string {
  return row !== null && typeof row === 'object' ? Object.values(row).join(' · ') : String(row);
}
