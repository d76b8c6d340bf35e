/** Props that every field has. */
export interface FieldFrame {
  /** Name of the row's field, so that what is wrong can lead to it. */
  readonly name: string;
  readonly label: string;
  readonly errorMessage?: string | undefined;
  readonly isRequired?: boolean;
}

/** Props of a field that is typed. */
export interface TypedFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Something that can be chosen, under the heading that it belongs to. */
export interface KeyOption {
  readonly key: string;
  readonly name: string;
  readonly group?: string;
}
