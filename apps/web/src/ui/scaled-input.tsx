import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { formatScaled } from '../i18n/format';
import { useFormat } from '../i18n/use-format';
import { parseScaled } from './parse-scaled';
import { useReasonText } from './reason-text';

export interface ScaledInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type'> {
  /** An integer counting 10^-scale parts, or null when empty. */
  readonly value?: number | null | undefined;
  readonly onChange?: ((value: number | null) => void) | undefined;
  readonly scale: number;
  /** Decimals shown at least: all of them for money, none for a quantity. */
  readonly atLeast: number;
}

/**
 * A number that is never a float: typed as text, held as an integer. What cannot be read stays in the field with the
 * reason, and the value is null meanwhile.
 */
export function ScaledInput({ value, onChange, scale, atLeast, error, onBlur, onFocus, ...rest }: ScaledInputProps) {
  const { language } = useFormat();
  const textOf = useReasonText();
  const shown = value === null || value === undefined ? '' : formatScaled(value, scale, language, atLeast);
  // While it is being typed the text belongs to the person; afterwards it is the value, written properly.
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? null : parseScaled(typed, scale, language);
  const complaint =
    parsed !== null && 'code' in parsed ? textOf({ code: parsed.code, params: { max: scale } }) : undefined;

  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      styles={{ input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } }}
      value={typed ?? shown}
      error={complaint ?? error}
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const next = parseScaled(text, scale, language);
        onChange?.('code' in next ? null : next.value);
      }}
      onBlur={(event) => {
        if (complaint === undefined) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
