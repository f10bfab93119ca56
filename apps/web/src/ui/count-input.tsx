import { ScaledInput, type ScaledInputProps } from './scaled-input';

/** A whole number of people, months, products: never negative. */
export function CountInput(props: Omit<ScaledInputProps, 'scale' | 'atLeast'>) {
  return <ScaledInput {...props} scale={0} atLeast={0} />;
}
