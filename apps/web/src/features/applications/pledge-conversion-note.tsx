import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Violation } from '@tendesh/domain/problems/violation';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { ConversionNote } from '../../ui/conversion-note';
import { useReasonText } from '../../ui/reason-text';
import type { DraftPledge } from './draft';
import { conversionOf } from './pledge-conversion';
import { isFinishedPledge } from './save-request';
import type { MoneyEditor } from './use-application-editor';

/** What other money comes to while it is typed; where a rate is missing, which one, and the way to enter it. */
export function PledgeConversion({ editor, pledge }: { editor: MoneyEditor; pledge: DraftPledge }) {
  const { application } = editor;
  const conversion = isFinishedPledge(pledge) ? conversionOf(pledge, application) : null;
  if (conversion === null) return null;
  const { resultMinor, violations, ...how } = conversion;
  if (resultMinor !== null)
    return <ConversionNote resultMinor={resultMinor} currency={application.currency} {...how} />;
  return <WhyNot reasons={violations} />;
}

function WhyNot({ reasons }: { reasons: readonly Violation[] }) {
  const { t } = useTranslation('applications');
  const textOf = useReasonText();
  const mayEnter = useMay('rates.enter');
  const isMissing = reasons.some(({ code }) => code === 'exchange_rate_missing');
  return (
    <Text size="xs" c="var(--warning)" component="div">
      {reasons.map((reason, index) => (
        <div key={index}>{textOf(reason)}</div>
      ))}
      {isMissing && mayEnter && (
        <Anchor size="xs" renderRoot={(props) => <Link to="/exchange-rates" {...props} />}>
          {t('rateMissing')}
        </Anchor>
      )}
    </Text>
  );
}
