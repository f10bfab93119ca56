import { ScaledInput, type ScaledInputProps } from './scaled-input';

/** A quantity with up to three decimals, held in thousandths: "2,5" is 2500. */
export function QuantityInput(props: Omit<ScaledInputProps, 'scale' | 'atLeast'>) {
  return <ScaledInput {...props} scale={3} atLeast={0} />;
}
