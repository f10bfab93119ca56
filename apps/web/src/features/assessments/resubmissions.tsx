import { Badge, Divider, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
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
import { type ComparedField, usePlanLines } from './plan-lines';

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
        <Texts former={former} latter={latter} currency={currency} />
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

/** What differs in the plan, before and after side by side; one below the other on a telephone. */
function Texts({ former, latter, currency }: BothVersions & { readonly currency: string }) {
  const { t } = useTranslation('returns');
  const { language } = useFormat();
  const linesOf = usePlanLines(currency);
  const fields = [...planFields, 'cashFlow' as const].map((field) => {
    const [before, after] = [linesOf(former.plan, field), linesOf(latter.plan, field)];
    return { field, before: without(before, after), after: without(after, before) };
  });
  const changed = fields.filter(({ before, after }) => before.length + after.length > 0);
  const nameOf = (field: ComparedField) =>
    pinName(field === 'cashFlow' ? { group: 'cash_flow', field: null } : { group: 'plan', field }, language);
  return changed.map(({ field, before, after }) => (
    <div key={field} role="group" aria-label={nameOf(field)}>
      <Divider label={nameOf(field)} labelPosition="left" />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="xs">
        <Side title={t('before')} lines={before} />
        <Side title={t('after')} lines={after} isNew />
      </SimpleGrid>
    </div>
  ));
}

/** The lines of one version that the other has not, each as often as it has it more. */
function without(some: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return some.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function Side({ title, lines, isNew = false }: { title: string; lines: readonly string[]; isNew?: boolean }) {
  const { t } = useTranslation('returns');
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text size="sm" {...(isNew ? { fw: 600 } : {})} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {lines.length === 0 ? t('nothing') : lines.join('\n')}
      </Text>
    </div>
  );
}

/** Papers that went or came. */
function Papers({ former, latter }: BothVersions) {
  const { t } = useTranslation('returns');
  const { language } = useFormat();
  const onlyIn = (some: ApplicationVersion, other: ApplicationVersion) =>
    some.documents.filter(({ id }) => other.documents.every((one) => one.id !== id));
  const [gone, come] = [onlyIn(former, latter), onlyIn(latter, former)];
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
        <Group key={id} gap="xs">
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {fileName}
          </Text>
          <Badge variant="light" color="orange" size="sm" tt="none">
            {t('newPaper')}
          </Badge>
        </Group>
      ))}
    </div>
  );
}
