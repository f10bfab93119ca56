import type { OfferedAction } from '@tendesh/contracts/shared/acts';

/** The act as the server offered it with the record; undefined when it has no place here. */
export function actionOf(
  record: { readonly actions: readonly OfferedAction[] },
  act: string,
): OfferedAction | undefined {
  return record.actions.find((action) => action.act === act);
}
