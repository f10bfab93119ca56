import { ScaledInput, type ScaledInputProps } from './scaled-input';

/** A share typed in percent, held in basis points: "37,5" is 3750. */
export function PercentInput(props: Omit<ScaledInputProps, 'scale' | 'atLeast' | 'rightSection'>) {
  return <ScaledInput {...props} scale={2} atLeast={0} rightSection="%" rightSectionPointerEvents="none" />;
}
