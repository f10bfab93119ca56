import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Problem, Reason } from '../http/problem';
import { useReasonText } from './reason-text';

interface ProblemAlertProps {
  readonly problem: Problem | null;
  /** Only these reasons; by default all of the problem's. */
  readonly reasons?: readonly Reason[];
}

/** Why the server refused, in the reader's words, above the form or the act. */
export function ProblemAlert({ problem, reasons }: ProblemAlertProps) {
  const textOf = useReasonText();
  if (problem === null) return null;
  const shown = reasons ?? problem.violations;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle size={18} />}
      title={shown.length === 1 && shown[0] ? textOf(shown[0]) : textOf(problem)}
    >
      {shown.length > 1 && (
        <List size="sm">
          {shown.map((reason, index) => (
            <List.Item key={index}>{textOf(reason)}</List.Item>
          ))}
        </List>
      )}
      {isOvertaken(problem) && textOf(problem)}
    </Alert>
  );
}

/** The act was offered, and the record has another status by now. */
function isOvertaken({ code, violations }: Problem): boolean {
  return code === 'conflict' && violations.some((one) => one.code === 'wrong_status');
}
