/** Where a command says what it does. */
export interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}
